import { SaxesParser } from 'saxes';

/** An XML element as plain data: rewriting one makes a new one. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** What an element holds: elements and text. */
export type XmlNode = XmlElement | string;

/**
 * Makes an element, so that passes read like the XML they write.
 *
 * @example element('x14:id', {}, ['{1}']) // <x14:id>{1}</x14:id>
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** The tree of one XML part; throws on XML that is not well formed, because no reader would open it either. */
export function parseXml(text: string): XmlElement {
  const top: XmlNode[] = [];
  const open: XmlNode[][] = [top];
  const here = (): XmlNode[] => open[open.length - 1] ?? top;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const children: XmlNode[] = [];
    here().push({ name, attributes, children });
    open.push(children);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (piece) => here().push(piece));
  parser.on('cdata', (piece) => here().push(piece));
  parser.write(text).close();
  const root = top.find(isElement);
  if (root === undefined) throw new Error('XML without a root element');
  return root;
}

/** The text of a part, with the declaration Office writes. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${writeNode(root)}`;
}

/** The child elements, without the text between them. */
export function elements(parent: XmlElement, name?: string): readonly XmlElement[] {
  const found = parent.children.filter(isElement);
  return name === undefined ? found : found.filter((child) => child.name === name);
}

/** The first child of that name. */
export function childNamed(parent: XmlElement, name: string): XmlElement | undefined {
  return elements(parent, name)[0];
}

/** Every element of that name, at any depth, in document order. */
export function descendants(parent: XmlElement, name: string): readonly XmlElement[] {
  return elements(parent).flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

/** All text below an element, put together. */
export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** The same tree with every element of that name rewritten; the innermost first. */
export function rewrite(root: XmlElement, name: string, change: (found: XmlElement) => XmlElement): XmlElement {
  const children = root.children.map((child) => (isElement(child) ? rewrite(child, name, change) : child));
  const copy = { ...root, children };
  return root.name === name ? change(copy) : copy;
}

function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

function writeNode(node: XmlNode): string {
  if (typeof node === 'string') return escapeText(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const start = `<${node.name}${attributes.join('')}`;
  return node.children.length === 0 ? `${start}/>` : `${start}>${node.children.map(writeNode).join('')}</${node.name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (mark) => ENTITIES[mark] ?? '&#13;');
}

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (mark) => ENTITIES[mark] ?? `&#${mark.charCodeAt(0)};`);
}
