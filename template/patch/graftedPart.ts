import { everyElement, localName, parseXml, prefixOf, type XmlElement } from '../package/xml.ts';
import {
  type AttributeChanges,
  applySplices,
  changeAttributes,
  escapeXml,
  rewriteElement,
  type Splice,
} from '../package/xmlEdit.ts';
import { inlineString } from './cellContent.ts';
import type { StylePlaces } from './mergeStyles.ts';
import { type Renames, renameInFormula } from './renameInFormula.ts';

/** What changes in a part when it moves to another book. */
export interface Move {
  readonly styles: StylePlaces;
  readonly tables: Renames;
  /** The source's shared strings as XML, by place; the target has its own. */
  readonly strings: readonly string[];
}

/** A sheet or table part with its styles, shared strings and table names made those of the target book. */
export function movePart(xml: string, move: Move): string {
  const root = parseXml(xml);
  return applySplices(
    xml,
    [...everyElement(root)].flatMap((element) => moveElement(xml, element, move)),
  );
}

/** The formulas of a part of any kind, as written; see `FORMULAS`. */
export function formulasOf(xml: string): readonly string[] {
  return [...everyElement(parseXml(xml))].filter(isFormula).map(({ text }) => text);
}

const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2', 'calculatedColumnFormula', 'totalsRowFormula']);

function isFormula({ name, children }: XmlElement): boolean {
  return FORMULAS.has(localName(name)) && children.length === 0;
}

function moveElement(xml: string, element: XmlElement, move: Move): readonly Splice[] {
  const attributes = movedAttributes(element, move.styles);
  const tag = Object.keys(attributes).length > 0 ? [changeAttributes(xml, element, attributes)] : [];
  if (localName(element.name) === 'c' && element.attributes.t === 's')
    return [inlineCell(xml, element, attributes, move)];
  return isFormula(element) ? [...tag, ...renamed(element, move.tables)] : tag;
}

function movedAttributes(
  { name, attributes }: XmlElement,
  { cellStyle, differentialStyle }: StylePlaces,
): AttributeChanges {
  const changes: Record<string, string | undefined> = {};
  const styleName = STYLE_ATTRIBUTE[localName(name)];
  for (const [key, value] of Object.entries(attributes)) {
    if (key === styleName) changes[key] = String(cellStyle(Number(value)));
    if (/dxfId$/i.test(key)) changes[key] = String(differentialStyle(Number(value)));
    if (key === 'tabSelected') changes[key] = undefined; // two selected tabs are a group, and typing fills both
  }
  return changes;
}

const STYLE_ATTRIBUTE: Readonly<Record<string, string>> = { c: 's', row: 's', col: 'style' };

function inlineCell(xml: string, cell: XmlElement, style: AttributeChanges, { strings }: Move): Splice {
  const index = Number(cell.children.find(({ name }) => localName(name) === 'v')?.text);
  const { type, xml: content } = inlineString(strings[index] ?? '', prefixOf(cell.name));
  const text = rewriteElement(xml, cell, { content, attributes: { ...style, t: type } });
  return { start: cell.start, end: cell.end, text };
}

function renamed({ text, openEnd, closeStart }: XmlElement, tables: Renames): readonly Splice[] {
  const formula = renameInFormula(text, tables);
  return formula === text ? [] : [{ start: openEnd, end: closeStart, text: escapeXml(formula) }];
}
