import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** One element of a manifest as found. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly text: string;
}

type Parsed = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
});

/** The root element of a manifest, or what keeps it from being XML at all. */
export function parseManifest(xml: string): Node | string {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) return valid.err.msg;
  const roots = (parser.parse(xml) as readonly Parsed[]).map(nodeOf).filter(({ name }) => !/^[?#]/.test(name));
  return roots[0] ?? 'no element at all';
}

function nodeOf(parsed: Parsed): Node {
  const [name = ''] = Object.keys(parsed).filter((key) => key !== ':@');
  const content = parsed[name];
  const parts = Array.isArray(content) ? (content as readonly Parsed[]) : [];
  return {
    name,
    attributes: (parsed[':@'] ?? {}) as Readonly<Record<string, string>>,
    children: parts.filter((part) => !('#text' in part)).map(nodeOf),
    text: parts
      .map((part) => String(part['#text'] ?? ''))
      .join('')
      .trim(),
  };
}

/** All elements of these names below a node, in the order of the document. */
export const descendants = (node: Node, ...names: readonly string[]): readonly Node[] =>
  node.children.flatMap((child) => [
    ...(names.length === 0 || names.includes(child.name) ? [child] : []),
    ...descendants(child, ...names),
  ]);

export const childOf = (node: Node | undefined, name: string): Node | undefined =>
  node?.children.find((child) => child.name === name);

/** An attribute, empty when it is missing. */
export const attribute = (node: Node | undefined, name: string): string => node?.attributes[name] ?? '';
