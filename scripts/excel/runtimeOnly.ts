import { readFile } from 'node:fs/promises';
import { type Node, parse } from 'acorn';
import { type Plugin, transform } from 'esbuild';

/** What a function of the catalogue holds for documents, metadata and formulas, and never uses when it is called. */
const DOCUMENTS = ['summary', 'examples', 'native'];

/**
 * Leaves out of the catalogue what a call does not need, because the functions are what a workbook waits for first.
 *
 * Only the functions' own bundle is made so: the pane shows summaries and examples, and writes native formulas.
 */
export const runtimeOnly: Plugin = {
  name: 'runtime-only',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]core[\\/]functions[\\/](?:kr|okr|kpi)\w+\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        loader: 'ts',
        target: 'es2020',
        charset: 'utf8',
      });
      return { contents: withoutDocuments(code), loader: 'js' };
    });
  },
};

/** The code of one function without its documents. */
export function withoutDocuments(code: string): string {
  const spans = definitions(parse(code, { ecmaVersion: 2022, sourceType: 'module' })).flatMap(documentsOf);
  return [...spans].reverse().reduce((text, { start, end }) => `${text.slice(0, start)}void 0${text.slice(end)}`, code);
}

type Loose = Node & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Loose => typeof value === 'object' && value !== null && 'type' in value;

/** Every call of `defineFunction`, in the order of the code. */
function definitions(node: Node): readonly Loose[] {
  const loose = node as Loose;
  const callee = loose.callee;
  if (loose.type === 'CallExpression' && isNode(callee) && callee.name === 'defineFunction') return [loose];
  return Object.values(loose).flat().filter(isNode).flatMap(definitions);
}

/** The values of documents in a definition. */
function documentsOf(definition: Loose): readonly Node[] {
  const [declared] = definition.arguments as readonly Loose[];
  const properties = (declared?.properties ?? []) as readonly Loose[];
  return properties
    .filter(({ key }) => isNode(key) && DOCUMENTS.includes(String(key.name)))
    .map(({ value }) => value as Node);
}
