import { columnName } from '../../../../template/package/reference.ts';
import { type Area, cellArea, common, contains, eachCell, formatArea, height, width } from './area.ts';
import { cellAt, putCell } from './cells.ts';
import { ExcelFault } from './fault.ts';
import { filledCell } from './filledCell.ts';
import { movedFormula } from './moveFormula.ts';
import { noProperties } from './properties.ts';
import { type Sheet, type Table, tell, type Workbook } from './workbook.ts';

export const allTables = (book: Workbook): readonly Table[] => book.sheets.flatMap(({ tables }) => tables);

export const tableNamed = (book: Workbook, key: string): Table | undefined =>
  allTables(book).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());

export const dataArea = ({ area, hasHeaders, hasTotals }: Table): Area => ({
  ...area,
  top: area.top + (hasHeaders ? 1 : 0),
  bottom: area.bottom - (hasTotals ? 1 : 0),
});

export const headerArea = ({ area }: Table): Area => ({ ...area, bottom: area.top });

/** Makes a table of cells that are there; headers become text and differ from each other. */
export function addTable(book: Workbook, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  refuseOverlap(sheet, area);
  if (hasHeaders && height(area) < 2) throw new ExcelFault('InvalidArgument', formatArea(area));
  const numbers = allTables(book).map(({ id }) => Number(id));
  const id = String(Math.max(0, ...numbers) + 1);
  let count = 1;
  while (nameIsTaken(book, `Table${count}`)) count += 1;
  const table: Table = {
    id,
    name: `Table${count}`,
    sheet,
    area,
    hasHeaders,
    hasTotals: false,
    calculated: new Map(),
    columnIds: Array.from({ length: width(area) }, (_, at) => at + 1),
    looks: noProperties(),
  };
  sheet.tables.push(table);
  if (hasHeaders) nameHeaders(table);
  tell(book, { kind: 'filled', sheet, area: headerArea(table) });
  return table;
}

const nameIsTaken = (book: Workbook, name: string): boolean =>
  tableNamed(book, name) !== undefined || book.names.some((known) => known.name.toLowerCase() === name.toLowerCase());

function refuseOverlap(sheet: Sheet, area: Area, self?: Table): void {
  const isMerged = sheet.merges.some((merge) => common(merge, area));
  const other = sheet.tables.find((table) => table !== self && common(table.area, area));
  if (isMerged || other) throw new ExcelFault('MergedRangeConflict', formatArea(area));
}

/** Blank headers get a name, equal ones a number, and all are text. */
function nameHeaders(table: Table): void {
  const names = new Set<string>();
  eachCell(headerArea(table), (row, column) => {
    const content = cellAt(table.sheet, row, column)?.content;
    const wanted = content === undefined ? `Column${column - table.area.left + 1}` : String(content);
    let name = wanted;
    for (let count = 2; names.has(name.toLowerCase()); count += 1) name = `${wanted}${count}`;
    names.add(name.toLowerCase());
    putCell(table.sheet, row, column, { content: name, kind: 'value' });
  });
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

export function renameTable(book: Workbook, table: Table, name: string): void {
  const isCell = /^[A-Z]{1,3}\d+$/i.test(name) || /^(?:R|C|R\d*C\d*)$/i.test(name);
  if (!NAME.test(name) || name.length > 255 || isCell) throw new ExcelFault('InvalidArgument', name);
  if (name.toLowerCase() !== table.name.toLowerCase() && nameIsTaken(book, name))
    throw new ExcelFault('ItemAlreadyExists', name);
  table.name = name;
}

/** Gives a table another size; the header row stays where it is, and calculated columns fill the rows it gains. */
export function resizeTable(book: Workbook, table: Table, area: Area): void {
  if (area.top !== table.area.top || !common(area, table.area) || height(area) < 2)
    throw new ExcelFault('InvalidArgument', formatArea(area));
  refuseOverlap(table.sheet, area, table);
  const before = table.area;
  table.area = area;
  while (table.columnIds.length < width(area)) table.columnIds.push(Math.max(0, ...table.columnIds) + 1);
  table.columnIds.length = width(area);
  if (table.hasHeaders) nameHeaders(table);
  const gained = { ...area, top: before.bottom + 1 };
  fillCalculated(table, gained);
  tell(book, { kind: 'filled', sheet: table.sheet, area: headerArea(table) });
  if (gained.bottom >= gained.top) tell(book, { kind: 'filled', sheet: table.sheet, area: gained });
}

function fillCalculated(table: Table, area: Area): void {
  const first = dataArea(table).top;
  for (const [column, formula] of table.calculated)
    for (let row = area.top; row <= area.bottom; row += 1)
      if (!cellAt(table.sheet, row, column)) putCell(table.sheet, row, column, filledCell(formula, row - first, 0));
}

/** A formula entered into an otherwise empty column of a table is taken for all of it. */
export function takeForColumn(book: Workbook, sheet: Sheet, written: Area): void {
  const table = sheet.tables.find(({ area }) => contains(area, written));
  if (!table) return;
  const data = dataArea(table);
  for (let column = written.left; column <= written.right; column += 1) {
    const cell = cellAt(sheet, written.top, column);
    const whole: Area = { ...data, left: column, right: column };
    if (cell?.kind !== 'formula' || written.top < data.top || !isOtherwiseEmpty(sheet, whole, written)) continue;
    const formula = movedFormula(String(cell.content), data.top - written.top, 0);
    table.calculated.set(column, formula);
    fillCalculated(table, whole);
    tell(book, { kind: 'filled', sheet, area: whole });
  }
}

const isOtherwiseEmpty = (sheet: Sheet, column: Area, written: Area): boolean => {
  for (const [row, line] of sheet.cells) {
    const isInside = row >= column.top && row <= column.bottom && (row < written.top || row > written.bottom);
    if (isInside && line.has(column.left)) return false;
  }
  return true;
};

/** Something typed right below or right beside a table grows it, as it does for people and not for add-ins. */
export function growForTyping(book: Workbook, sheet: Sheet, row: number, column: number): void {
  const cell = cellArea(row, column);
  const below = sheet.tables.find(({ area }) => area.bottom === row - 1 && area.left <= column && area.right >= column);
  const beside = sheet.tables.find(({ area }) => area.right === column - 1 && area.top <= row && area.bottom >= row);
  const table = below ?? beside;
  if (!table || sheet.isProtected || table.hasTotals) return;
  const area = below ? { ...table.area, bottom: row } : { ...table.area, right: column };
  if (sheet.tables.some((other) => other !== table && common(other.area, cell))) return;
  resizeTable(book, table, area);
}

/** The name of a table's column, as its header says. */
export const columnNameOf = (table: Table, at: number): string =>
  table.hasHeaders
    ? String(cellAt(table.sheet, table.area.top, table.area.left + at)?.content ?? '')
    : `Column${columnName(at)}`;
