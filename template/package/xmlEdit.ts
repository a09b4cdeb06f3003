import { localName, prefixOf, type XmlElement } from './xml.ts';

/** A piece of text to put in place of what stands between two places; an insertion when they are equal. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text between two places with all splices done; those at one place keep their order, overlapping ones throw. */
export function applySplices(xml: string, splices: readonly Splice[], from = 0, to = xml.length): string {
  const pieces: string[] = [];
  let done = from;
  for (const splice of [...splices].sort((one, other) => one.start - other.start)) {
    if (splice.start < done || splice.end > to) throw new Error('Two changes meet at the same place.');
    pieces.push(xml.slice(done, splice.start), splice.text);
    done = splice.end;
  }
  pieces.push(xml.slice(done, to));
  return pieces.join('');
}

/** New values by attribute name; undefined takes the attribute away. */
export type AttributeChanges = Readonly<Record<string, string | undefined>>;

/** A splice that rewrites an element's opening tag with these attributes and leaves the others as they were. */
export function changeAttributes(xml: string, element: XmlElement, changes: AttributeChanges): Splice {
  const { start, openEnd } = element;
  return { start, end: openEnd, text: withAttributes(xml.slice(start, openEnd), changes) };
}

/** The whole element with other content, and other attributes if given; `<x/>` opens up when it gets content. */
export function rewriteElement(
  xml: string,
  element: XmlElement,
  change: { readonly content: string; readonly attributes?: AttributeChanges },
): string {
  const tag = withAttributes(xml.slice(element.start, element.openEnd), change.attributes ?? {});
  if (element.openEnd < element.end) return tag + change.content + xml.slice(element.closeStart, element.end);
  return change.content === '' ? tag : `${tag.replace(/\s*\/>$/, '>')}${change.content}</${element.name}>`;
}

/** A splice that adds content at the end of an element. */
export function appendContent(xml: string, element: XmlElement, content: string): Splice {
  if (element.openEnd < element.end) return { start: element.closeStart, end: element.closeStart, text: content };
  return { start: element.start, end: element.end, text: rewriteElement(xml, element, { content }) };
}

/**
 * A splice that adds an element among the root's children where the schema wants it.
 *
 * `order` lists the schema's names; children it does not name (extensions) do not count.
 */
export function insertInOrder(xml: string, root: XmlElement, order: readonly string[], element: string): Splice {
  const name = /^<(?:[^\s/>:]+:)?([^\s/>]+)/.exec(element)?.[1] ?? '';
  const rank = order.indexOf(name);
  const own = root.children.filter((child) => prefixOf(child.name) === prefixOf(root.name));
  const before = own.filter(
    (child) => order.includes(localName(child.name)) && order.indexOf(localName(child.name)) <= rank,
  );
  const place = before.at(-1)?.end ?? root.openEnd;
  return root.openEnd === root.end ? appendContent(xml, root, element) : { start: place, end: place, text: element };
}

const ATTRIBUTE = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/gy;

function withAttributes(tag: string, changes: AttributeChanges): string {
  const missing = new Map(Object.entries(changes));
  const nameEnd = tag.search(/[\s/>]/);
  ATTRIBUTE.lastIndex = nameEnd;
  let kept = tag.slice(0, nameEnd);
  let place = nameEnd;
  for (let found = ATTRIBUTE.exec(tag); found; found = ATTRIBUTE.exec(tag)) {
    const [text, name = ''] = found;
    kept += missing.has(name) ? written(name, missing.get(name)) : text;
    missing.delete(name);
    place = ATTRIBUTE.lastIndex;
  }
  for (const [name, value] of missing) kept += written(name, value);
  return kept + tag.slice(place);
}

function written(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;
}

/** Text made safe for XML content and double-quoted attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
