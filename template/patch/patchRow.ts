import { escapeText } from '../package/escapedText.ts';
import { columnName } from '../package/reference.ts';
import { childNamed, localName, parseXml, prefixOf, type XmlElement } from '../package/xml.ts';
import { type AttributeChanges, applySplices, escapeXml, rewriteElement, type Splice } from '../package/xmlEdit.ts';
import { cellContent } from './cellContent.ts';
import { type CellEdit, changesContent, makesCell } from './cellEdit.ts';
import { type RowCell, rowCells } from './sheetRows.ts';

/** What to do in one row. */
export interface RowPatch {
  readonly number: number;
  readonly edits: readonly CellEdit[];
  /** Cells whose shared formula must be spelled out; they keep everything else, also the cached value. */
  readonly orphans: readonly CellEdit[];
  /** The style of a new cell in a column, when the row has none of its own. */
  readonly columnStyle: (column: number) => string | undefined;
}

/** A row element with its edits done; everything not meant stays as it was. */
export function patchRow(xml: string, patch: RowPatch): string {
  return editCells(spellOutFormulas(xml, patch.orphans), patch);
}

function editCells(xml: string, patch: RowPatch): string {
  const row = parseXml(xml);
  const cells = rowCells(row);
  const edits = patch.edits.filter((edit) => findCell(cells, edit) || makesCell(edit));
  const splices = edits.map((edit) => {
    const cell = findCell(cells, edit);
    return cell ? replaceCell(xml, cell, edit) : insertCell(row, cells, newCell(row, edit, patch));
  });
  if (splices.length === 0) return xml;
  const content = applySplices(xml, splices, row.openEnd, Math.max(row.openEnd, row.closeStart));
  return rewriteElement(xml, row, { content, attributes: spansWith(row, edits) });
}

function spellOutFormulas(xml: string, orphans: readonly CellEdit[]): string {
  if (orphans.length === 0) return xml;
  const cells = rowCells(parseXml(xml));
  return applySplices(
    xml,
    orphans.map((orphan) => spellOut(xml, findCell(cells, orphan), orphan)),
  );
}

/** The cell an edit is for; should a broken file have it twice, the one readers believe. */
function findCell(cells: readonly RowCell[], { column }: CellEdit): XmlElement | undefined {
  return cells.findLast((cell) => cell.column === column)?.element;
}

interface NewCell {
  readonly column: number;
  readonly xml: string;
}

function replaceCell(xml: string, cell: XmlElement, edit: CellEdit): Splice {
  const { start, end } = cell;
  const style: AttributeChanges = edit.style === undefined ? {} : { s: String(edit.style) };
  if (!changesContent(edit)) {
    const content = xml.slice(cell.openEnd, Math.max(cell.openEnd, cell.closeStart));
    return { start, end, text: rewriteElement(xml, cell, { content, attributes: style }) };
  }
  const { type, xml: content } = cellContent(edit, prefixOf(cell.name));
  const kept = childNamed(cell, 'extLst'); // the only content that is not the value
  const attributes = { ...style, t: type, cm: undefined, vm: undefined }; // metadata spoke of the old value
  const text = rewriteElement(xml, cell, {
    content: content + (kept ? xml.slice(kept.start, kept.end) : ''),
    attributes,
  });
  return { start, end, text };
}

function spellOut(xml: string, cell: XmlElement | undefined, { formula = '' }: CellEdit): Splice {
  const shared = childNamed(cell, 'f');
  if (!shared) throw new Error('A shared formula has gone.');
  const attributes = { t: undefined, si: undefined, ref: undefined };
  const content = escapeXml(escapeText(formula));
  return { start: shared.start, end: shared.end, text: rewriteElement(xml, shared, { content, attributes }) };
}

function newCell(row: XmlElement, edit: CellEdit, { number, columnStyle }: RowPatch): NewCell {
  const { column } = edit;
  const style = edit.style?.toString() ?? rowStyle(row) ?? columnStyle(column);
  const { type, xml: content } = cellContent(edit, prefixOf(row.name));
  const name = `${prefixOf(row.name)}c`;
  const tag = `<${name} r="${columnName(column)}${number}"${attribute('s', style)}${attribute('t', type)}`;
  return { column, xml: content === '' ? `${tag}/>` : `${tag}>${content}</${name}>` };
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${value}"`;
}

function rowStyle({ attributes }: XmlElement): string | undefined {
  return /^(1|true)$/.test(attributes.customFormat ?? '') ? attributes.s : undefined;
}

function insertCell(row: XmlElement, cells: readonly RowCell[], { column, xml }: NewCell): Splice {
  const next = cells.find((cell) => cell.column > column)?.element;
  const extension = row.children.find((child) => localName(child.name) === 'extLst');
  const place = (next ?? extension)?.start ?? Math.max(row.openEnd, row.closeStart);
  const start = row.openEnd === row.end ? row.openEnd : place;
  return { start, end: start, text: xml };
}

/** `spans` may promise which columns a row uses; a promise broken is a repair prompt in some readers. */
function spansWith({ attributes }: XmlElement, edits: readonly CellEdit[]): AttributeChanges {
  const [, first, last] = /^(\d+):(\d+)$/.exec(attributes.spans ?? '') ?? [];
  if (first === undefined || last === undefined) return {};
  const columns = edits.map(({ column }) => column + 1);
  return { spans: `${Math.min(Number(first), ...columns)}:${Math.max(Number(last), ...columns)}` };
}
