import { parseBlock } from '../model/a1.ts';
import { type SheetState, sheetNamed } from '../model/book.ts';
import { renameSheet, restructure } from '../model/restructure.ts';
import { fail, meterMethods } from '../runtime/served.ts';
import type { World } from '../runtime/world.ts';
import { checkInput, guard, limitCells, usedExtent, valuesOf, writeInput } from './cells.ts';
import { namedRangesOf } from './namedRange.ts';
import { placeOf, rangeOf } from './range.ts';
import { rangeListOf } from './rangeList.ts';
import { SheetLooks } from './sheetLooks.ts';
import { spreadsheetOf } from './spreadsheet.ts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

type Methods =
  | `delete${'Row' | 'Rows' | 'Column' | 'Columns'}`
  | `insert${'Row' | 'Column'}${'After' | 'Before'}`
  | `insert${'Rows' | 'Columns'}${'' | 'After' | 'Before'}`
  | 'activate'
  | 'appendRow'
  | 'clear'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getDataRange'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getName'
  | 'getNamedRanges'
  | 'getParent'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetId'
  | 'getSheetName'
  | 'getSheetValues'
  | 'setActiveRange'
  | 'setCurrentCell'
  | 'setName';

/** A sheet, as scripts hold it. */
class FakeSheet extends SheetLooks implements Pick<GSheet, Methods> {
  getName() {
    return this.sheet.name;
  }
  getSheetName() {
    return this.sheet.name;
  }
  setName(name: string) {
    const other = sheetNamed(this.world.book, name);
    if (other && other !== this.sheet)
      fail(this, `A sheet with the name "${name}" already exists. Please enter another name.`);
    renameSheet(this.world.book, this.sheet, name);
    this.world.calculation.restart();
    return this.google;
  }
  getSheetId() {
    return this.sheet.id;
  }
  getIndex() {
    return this.world.book.sheets.indexOf(this.sheet) + 1;
  }
  getParent() {
    return spreadsheetOf(this.world);
  }

  getRange(...at: readonly [string] | readonly number[]): GRange {
    this.checkAlive();
    const [row, column, rows = 1, columns = 1] = at;
    if (typeof row !== 'string')
      return rangeOf(this.world, this.sheet, {
        row: row ?? 0,
        column: Number(column),
        rows: Number(rows),
        columns: Number(columns),
      });
    const block = parseBlock(row, this.sheet);
    return block ? rangeOf(this.world, this.sheet, block) : fail(this, 'Range not found');
  }
  getRangeList(names: string[]) {
    return rangeListOf(
      this.world,
      names.map((name) => this.getRange(name)),
    );
  }
  getDataRange() {
    const { rows, columns } = usedExtent(this.world, this.sheet);
    return this.getRange(1, 1, Math.max(1, rows), Math.max(1, columns));
  }
  getLastRow() {
    return usedExtent(this.world, this.sheet).rows;
  }
  getLastColumn() {
    return usedExtent(this.world, this.sheet).columns;
  }
  getMaxRows() {
    return this.sheet.maxRows;
  }
  getMaxColumns() {
    return this.sheet.maxColumns;
  }
  getSheetValues(row: number, column: number, rows: number, columns: number) {
    return valuesOf(this.world, this.sheet, placeOf(this.getRange(row, column, rows, columns)).block);
  }
  getNamedRanges() {
    return namedRangesOf(this.world, this.sheet);
  }

  appendRow(cells: readonly unknown[]) {
    this.checkAlive();
    const row = this.getLastRow() + 1;
    if (row > this.sheet.maxRows) this.insertRowsAfter(this.sheet.maxRows, 1);
    if (cells.length > this.sheet.maxColumns)
      this.insertColumnsAfter(this.sheet.maxColumns, cells.length - this.sheet.maxColumns);
    guard(this.world, this.sheet, { row, column: 1, rows: 1, columns: cells.length });
    for (const [at, value] of cells.entries()) checkInput(this.world, this.sheet, { row, column: at + 1 }, value);
    for (const [at, value] of cells.entries()) writeInput(this.world, this.sheet, { row, column: at + 1 }, value);
    return this.google;
  }
  insertRowsBefore(position: number, howMany: number) {
    return this.#insert('row', position, howMany);
  }
  insertRowsAfter(position: number, howMany: number) {
    return this.#insert('row', position + 1, howMany);
  }
  insertRows(position: number, howMany = 1) {
    this.#insert('row', position, howMany);
  }
  insertRowBefore(position: number) {
    return this.#insert('row', position, 1);
  }
  insertRowAfter(position: number) {
    return this.#insert('row', position + 1, 1);
  }
  insertColumnsBefore(position: number, howMany: number) {
    return this.#insert('column', position, howMany);
  }
  insertColumnsAfter(position: number, howMany: number) {
    return this.#insert('column', position + 1, howMany);
  }
  insertColumns(position: number, howMany = 1) {
    this.#insert('column', position, howMany);
  }
  insertColumnBefore(position: number) {
    return this.#insert('column', position, 1);
  }
  insertColumnAfter(position: number) {
    return this.#insert('column', position + 1, 1);
  }
  deleteRows(position: number, howMany: number) {
    this.#remove('row', position, howMany);
  }
  deleteRow(position: number) {
    return this.#remove('row', position, 1);
  }
  deleteColumns(position: number, howMany: number) {
    this.#remove('column', position, howMany);
  }
  deleteColumn(position: number) {
    return this.#remove('column', position, 1);
  }

  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}) {
    this.#whole().clear(options);
    return this.google;
  }
  clearContents() {
    return this.clear({ contentsOnly: true });
  }
  clearFormats() {
    return this.clear({ formatOnly: true });
  }
  clearNotes() {
    this.#whole().clearNote();
    return this.google;
  }

  activate() {
    this.checkAlive();
    this.world.book.active = { sheet: this.sheet, cells: { row: 1, column: 1, rows: 1, columns: 1 } };
    return this.google;
  }
  getActiveRange() {
    const { sheet, cells } = this.world.book.active;
    return rangeOf(this.world, this.sheet, sheet === this.sheet ? cells : { row: 1, column: 1, rows: 1, columns: 1 });
  }
  getActiveCell() {
    return this.getActiveRange().offset(0, 0, 1, 1);
  }
  setActiveRange(range: GRange) {
    return range.activate();
  }
  setCurrentCell(cell: GRange) {
    return cell.activate();
  }

  #whole(): GRange {
    return this.getRange(1, 1, this.sheet.maxRows, this.sheet.maxColumns);
  }
  #insert(axis: 'row' | 'column', at: number, by: number): GSheet {
    const { maxRows, maxColumns } = this.sheet;
    this.checkAlive();
    if (by < 1 || at < 1 || at > (axis === 'row' ? maxRows : maxColumns) + 1)
      fail(this, `Those ${axis}s are out of bounds.`);
    limitCells(this.world, this.world.book, by * (axis === 'row' ? maxColumns : maxRows));
    restructure(this.world.book, this.sheet, { axis, at, by });
    this.world.calculation.restart();
    return this.google;
  }
  #remove(axis: 'row' | 'column', at: number, howMany: number): GSheet {
    const { maxRows, maxColumns, frozenRows, frozenColumns } = this.sheet;
    const [most, frozen] = axis === 'row' ? [maxRows, frozenRows] : [maxColumns, frozenColumns];
    this.checkAlive();
    if (howMany < 1 || at < 1 || at + howMany - 1 > most) fail(this, `Those ${axis}s are out of bounds.`);
    if (howMany >= most - frozen && at <= frozen + 1)
      fail(this, `Sorry, it is not possible to delete all non-frozen ${axis}s.`);
    restructure(this.world.book, this.sheet, { axis, at, by: -howMany });
    this.world.calculation.restart();
    return this.google;
  }
}
meterMethods(FakeSheet, 'Sheet');

/** A sheet for scripts. */
export const sheetOf = (world: World, sheet: SheetState): GSheet => new FakeSheet(world, sheet) as unknown as GSheet;

/** The sheet that a script holds. */
export function sheetState(sheet: GSheet): SheetState {
  const given: unknown = sheet;
  if (!(given instanceof FakeSheet)) throw new Error('not a sheet of the in-memory Sheets');
  return given.sheet;
}
