import { parseCell } from '../package/reference.ts';
import { childNamed, childrenNamed, localName, parseXml, prefixOf, type XmlElement } from '../package/xml.ts';

/** A sheet's skeleton: its sections and rows with their places, but no cells. */
export interface SheetOutline {
  readonly root: XmlElement;
  /** The prefix its elements carry, with colon, or nothing. */
  readonly prefix: string;
  readonly data: XmlElement;
  readonly rows: readonly SheetRow[];
}

/** A row's place. Rows and cells may leave out their number; then they follow the one before. */
interface SheetRow {
  readonly number: number;
  readonly element: XmlElement;
  /** True when a cell has a formula that concerns other cells: shared, array, or data table. */
  readonly hasGroups: boolean;
}

/** A cell, its places counted from the start of its row. */
export interface RowCell {
  readonly column: number;
  readonly element: XmlElement;
}

/** Reads a sheet's skeleton; throws when it has no `sheetData`, as a chart sheet. */
export function outlineSheet(xml: string): SheetOutline {
  const root = parseXml(xml, keepOutline);
  const data = childNamed(root, 'sheetData');
  if (!data) throw new Error('The sheet has no sheetData.');
  let number = 0;
  const rows = childrenNamed(data, 'row').map((element) => {
    number = Number(element.attributes.r ?? number + 1);
    return { number, element, hasGroups: element.children.length > 0 };
  });
  return { root, prefix: prefixOf(root.name), data, rows };
}

/** The cells of a row in their order, read from the row's own text. */
export function rowCells(row: XmlElement): readonly RowCell[] {
  let column = -1;
  return childrenNamed(row, 'c').map((element) => {
    column = parseCell(element.attributes.r ?? '')?.column ?? column + 1;
    return { column, element };
  });
}

/** Below the sections only what says where things are: rows, column settings, and formulas that concern other cells. */
function keepOutline(element: XmlElement, depth: number): boolean {
  const name = localName(element.name);
  if (depth <= 2) return true;
  if (depth === 3) return element.children.some((child) => localName(child.name) === 'f');
  return name === 'f' && ['shared', 'array', 'dataTable'].includes(element.attributes.t ?? '');
}
