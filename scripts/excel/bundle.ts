import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { runtimeOnly } from './runtimeOnly.ts';

/** What the page loads by itself. The functions are bundled alone: cells wait for them, and for nothing else. */
const FUNCTIONS = { functions: 'excel-addin/functions/functions.ts' } as const;
const PAGE = { page: 'excel-addin/pane/page.ts', styles: 'excel-addin/pane/styles.css' } as const;
type EntryName = keyof typeof FUNCTIONS | keyof typeof PAGE;

/** Bundled code: every file by its path below the site, and what it was made of. */
export interface Bundle {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly entries: Readonly<Record<EntryName, string>>;
  readonly outputs: Metafile['outputs'];
}

const OUT = 'out/bundle';

/** Bundles the code of the add-in in pieces, each named after its content. */
export async function bundle(root: URL): Promise<Bundle> {
  const [functions, page] = await Promise.all([
    build({ ...optionsFor(root), entryPoints: FUNCTIONS, plugins: [runtimeOnly] }),
    build({ ...optionsFor(root), entryPoints: PAGE }),
  ]);
  const outputs = { ...functions.metafile.outputs, ...page.metafile.outputs };
  const paths = Object.keys(outputs);
  const files = [...functions.outputFiles, ...page.outputFiles].map(({ path, contents }) => {
    const relative = paths.find((candidate) => path.replace(/\\/g, '/').endsWith(candidate)) ?? path;
    return [relative.slice(OUT.length + 1), contents] as const;
  });
  return { files: new Map(files), entries: entriesOf(outputs), outputs };
}

/** WebView2, Safari from macOS 11 and every current browser read ES2020, which also keeps `import()`. */
const optionsFor = (root: URL) =>
  ({
    absWorkingDir: fileURLToPath(root),
    outdir: OUT,
    entryNames: 'assets/[name]-[hash]',
    chunkNames: 'assets/[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  }) as const;

const entriesOf = (outputs: Metafile['outputs']): Bundle['entries'] =>
  Object.fromEntries(
    Object.entries({ ...FUNCTIONS, ...PAGE }).map(([name, source]) => {
      const found = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === source);
      if (!found) throw new Error(`the bundle has no ${name}`);
      return [name, found[0].slice(OUT.length + 1)];
    }),
  ) as Bundle['entries'];

/** The files that come with an output before it runs: itself and all it imports, but not what it asks for later. */
export function filesBefore({ outputs }: Pick<Bundle, 'outputs'>, file: string): readonly string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? []) if (kind === 'import-statement') visit(next);
  };
  visit(`${OUT}/${file}`);
  return [...found].map((path) => path.slice(OUT.length + 1));
}

/** Packages whose code ended up in a bundle. */
export function packagesIn({ outputs }: Pick<Bundle, 'outputs'>): readonly string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
  const names = inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}
