import type { WrittenCell } from '../../core/blueprint/blueprintCells.ts';
import { SHEET_KEYS, type SheetKey } from '../../core/blueprint/keys.ts';
import { cellDifferences } from '../../core/host/cellDifferences.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import { writtenData } from '../grid/cellData.ts';
import type { FUniver, FWorkbook, ICellData } from '../grid/univer.ts';
import { gridBook } from '../grid/workbookData.ts';
import { isAlike } from './ourFormulas.ts';
import { readGrid } from './readGrid.ts';
import { type Change, rebuiltData } from './rebuiltData.ts';

/** Makes the grid hold what a book does; sheets and columns that are new to it come with their look. */
export function writeGrid(grid: FUniver, wanted: Snapshot): void {
  const workbook = grid.getActiveWorkbook();
  if (!workbook) throw new Error('the grid holds no book');
  const change = changeOf(readGrid(workbook), wanted);
  if (change.renewed.length > 0) rebuild(grid, workbook, change);
  else for (const { sheet, cells } of change.written) writeCells(grid, workbook, sheet, cells);
}

function changeOf(found: Snapshot, wanted: Snapshot): Change {
  const book = gridBook(wanted);
  const before = gridBook(found).layout;
  const keyOf = (name: string): SheetKey | undefined =>
    SHEET_KEYS.find((key) => book.layout.sheets[key]?.name === name);
  const isWider = (key: SheetKey): boolean =>
    [...(book.layout.sheets[key]?.columns.keys() ?? [])].some((column) => !before.sheets[key]?.columns.has(column));
  const bySheet = new Map(found.sheets.map((sheet) => [sheet.name, sheet]));
  const renewed = wanted.sheets.filter(({ name }) => {
    const key = keyOf(name);
    return !bySheet.has(name) || (key !== undefined && isWider(key));
  });
  const written = wanted.sheets.flatMap((sheet) => {
    const there = bySheet.get(sheet.name);
    if (!there || renewed.includes(sheet)) return [];
    const cells = cellDifferences(there, sheet, isAlike);
    return cells.length > 0 ? [{ sheet: sheet.name, cells }] : [];
  });
  return { book, renewed: renewed.map(({ name }) => name), written };
}

function writeCells(grid: FUniver, workbook: FWorkbook, name: string, cells: readonly WrittenCell[]): void {
  const sheet = workbook.getSheetByName(name);
  if (!sheet) throw new Error(`the grid has no sheet ${name}`);
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const cell of cells) {
    const line = matrix[cell.row - 1] ?? {};
    matrix[cell.row - 1] = line;
    line[cell.column] = writtenData(cell);
  }
  grid.syncExecuteCommand('sheet.mutation.set-range-values', {
    unitId: workbook.getId(),
    subUnitId: sheet.getSheetId(),
    cellValue: matrix,
  });
}

/** Puts a changed book in the place of the one there, and people back on the sheet they were on. */
function rebuild(grid: FUniver, workbook: FWorkbook, change: Change): void {
  const active = workbook.getActiveSheet().getSheetName();
  const data = rebuiltData(workbook.save(), change);
  grid.disposeUnit(workbook.getId());
  grid.createWorkbook(data).getSheetByName(active)?.activate();
}
