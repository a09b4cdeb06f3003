/** One element of a document to be written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly XmlElement[] | string;
}

/** An element with children, or with text. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly XmlElement[] | readonly [string]
): XmlElement => ({
  name,
  attributes,
  content: typeof content[0] === 'string' ? content[0] : (content as readonly XmlElement[]),
});

/** The document as text, two spaces a level. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;

function lines({ name, attributes, content }: XmlElement, indent: string): readonly string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `${indent}<${name}${pairs.join('')}`;
  if (typeof content === 'string') return [`${open}>${escaped(content)}</${name}>`];
  if (content.length === 0) return [`${open}/>`];
  return [`${open}>`, ...content.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`];
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
