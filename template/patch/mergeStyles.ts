import { childNamed, localName, parseXml, prefixOf, type XmlElement } from '../package/xml.ts';
import {
  type AttributeChanges,
  applySplices,
  escapeXml,
  insertInOrder,
  rewriteElement,
  type Splice,
} from '../package/xmlEdit.ts';
import { STYLES_ORDER } from './schemaOrder.ts';

/** Where the source's styles ended up in the target. */
export interface StylePlaces {
  /** From the source's place in cellXfs to the target's. */
  readonly cellStyle: (sourceIndex: number) => number;
  /** From the source's place in dxfs, the styles of conditional formats, to the target's. */
  readonly differentialStyle: (sourceIndex: number) => number;
}

/** Places when the source's style sheet is taken over whole. */
export const SAME_PLACES: StylePlaces = { cellStyle: (index) => index, differentialStyle: (index) => index };

/**
 * A style sheet with another's styles added, and where each of them is now.
 *
 * Styles the target has already are used again, so repeated grafts do not fill the book up to Excel's limit.
 * Whatever is not appended stays as it was. Extensions inside the source's styles are left behind.
 */
export function mergeStyles(targetXml: string, sourceXml: string): { readonly xml: string } & StylePlaces {
  const target = parseXml(targetXml);
  const source = parseXml(sourceXml);
  const list = (name: string, change?: (item: XmlElement) => AttributeChanges) =>
    mergeList(target, source, name, change);
  const formats = mergeFormats(target, source);
  const [fonts, fills, borders] = [list('fonts'), list('fills'), list('borders')];
  const styles = list('cellXfs', ({ attributes }) => ({
    numFmtId: formats.place(attributes.numFmtId),
    fontId: fonts.place(attributes.fontId),
    fillId: fills.place(attributes.fillId),
    borderId: borders.place(attributes.borderId),
    xfId: '0', // the named styles behind the source's cells stay behind; the cells carry all they show
  }));
  const differential = list('dxfs');
  const merged = [formats, fonts, fills, borders, styles, differential];
  return {
    xml: applySplices(
      targetXml,
      merged.flatMap(({ name, added }) => appendToList(targetXml, target, name, added)),
    ),
    cellStyle: (index) => Number(styles.place(String(index))),
    differentialStyle: (index) => Number(differential.place(String(index))),
  };
}

interface MergedList {
  readonly name: string;
  /** XML of what the target lacks, in the target's prefix. */
  readonly added: readonly string[];
  readonly place: (source: string | undefined) => string;
}

function mergeList(
  target: XmlElement,
  source: XmlElement,
  name: string,
  change: (item: XmlElement) => AttributeChanges = () => ({}),
): MergedList {
  const known = new Map<string, number>();
  const found = childNamed(target, name)?.children ?? [];
  found.forEach((item, index) => {
    const key = writeStyle(item, '');
    if (!known.has(key)) known.set(key, index);
  });
  const added: string[] = [];
  const places = (childNamed(source, name)?.children ?? []).map((item) => {
    const key = writeStyle(item, '', change(item));
    const place =
      known.get(key) ?? found.length + added.push(writeStyle(item, prefixOf(target.name), change(item))) - 1;
    known.set(key, place);
    return String(place);
  });
  return { name, added, place: (index) => places[Number(index ?? 0)] ?? '0' };
}

/** Number formats are found by id, not by place; ids below 164 are Excel's own and the same everywhere. */
function mergeFormats(target: XmlElement, source: XmlElement): MergedList {
  const codes = new Map(formatsOf(target).map(([id, code]) => [code, id]));
  let nextId = Math.max(163, ...codes.values()) + 1;
  const places = new Map<string, string>();
  const added: string[] = [];
  for (const [id, code] of formatsOf(source)) {
    const known = codes.get(code) ?? nextId++;
    if (!codes.has(code))
      added.push(`<${prefixOf(target.name)}numFmt numFmtId="${known}" formatCode="${escapeXml(code)}"/>`);
    codes.set(code, known);
    places.set(String(id), String(known));
  }
  return { name: 'numFmts', added, place: (id = '0') => places.get(id) ?? id };
}

function formatsOf(root: XmlElement): readonly (readonly [id: number, code: string])[] {
  const formats = childNamed(root, 'numFmts')?.children ?? [];
  return formats.map(({ attributes }) => [Number(attributes.numFmtId), attributes.formatCode ?? ''] as const);
}

function appendToList(xml: string, root: XmlElement, name: string, added: readonly string[]): readonly Splice[] {
  if (added.length === 0) return [];
  const list = childNamed(root, name);
  if (!list) {
    const full = prefixOf(root.name) + name;
    return [insertInOrder(xml, root, STYLES_ORDER, `<${full} count="${added.length}">${added.join('')}</${full}>`)];
  }
  const content = xml.slice(list.openEnd, Math.max(list.openEnd, list.closeStart)) + added.join('');
  const attributes = { count: String(list.children.length + added.length) };
  return [{ start: list.start, end: list.end, text: rewriteElement(xml, list, { content, attributes }) }];
}

/** A style written one way only, so equal styles are equal text: main namespace, attributes in order, no extensions. */
function writeStyle(element: XmlElement, prefix: string, changes: AttributeChanges = {}): string {
  const attributes = Object.entries({ ...element.attributes, ...changes })
    .filter(([name]) => !name.includes(':') && name !== 'xmlns')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => ` ${name}="${escapeXml(value ?? '')}"`);
  const children = element.children.filter(
    ({ name }) => prefixOf(name) === prefixOf(element.name) && localName(name) !== 'extLst',
  );
  const name = prefix + localName(element.name);
  const content = children.map((child) => writeStyle(child, prefix)).join('');
  return content === '' ? `<${name}${attributes.join('')}/>` : `<${name}${attributes.join('')}>${content}</${name}>`;
}
