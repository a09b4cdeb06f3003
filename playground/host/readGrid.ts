import type { FoundSheet, Snapshot } from '../../core/host/snapshot.ts';
import type { CellValue } from '../../core/values/cell.ts';
import { cellValue } from '../grid/cellData.ts';
import type { FWorkbook, FWorksheet, ICellData } from '../grid/univer.ts';

/** Everything the grid holds, in one pass over its cells. */
export const readGrid = (workbook: FWorkbook): Snapshot => ({ sheets: workbook.getSheets().map(readSheet) });

function readSheet(sheet: FWorksheet): FoundSheet {
  const model = sheet.getSheet();
  const rows: CellValue[][] = [];
  const formulas = new Map<number, Map<number, string>>();
  for (const [row, cells] of numbered(model.getCellMatrix().getMatrix() as Sparse<Sparse<ICellData>>)) {
    const values: CellValue[] = [];
    for (const [column, cell] of numbered(cells)) {
      const formula = formulaOf(cell, () => sheet.getRange(row, column).getFormula());
      if (formula !== undefined) setIn(formulas, row, column, formula);
      const value = cellValue(cell);
      if (value === null) continue;
      while (values.length < column) values.push(null);
      values[column] = value;
    }
    if (values.length === 0) continue;
    while (rows.length < row) rows.push([]);
    rows[row] = values;
  }
  const merges = model.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
    top: startRow,
    left: startColumn,
    bottom: endRow,
    right: endColumn,
  }));
  return { name: sheet.getSheetName(), rows, formulas, merges };
}

type Sparse<T> = Readonly<Record<number, T | null | undefined>>;

/** Entries of an object whose keys are numbers, in their order. */
function* numbered<T>(items: Sparse<T>): Generator<readonly [number, T]> {
  for (const key of Object.keys(items)) {
    const item = items[Number(key)];
    if (item !== null && item !== undefined) yield [Number(key), item];
  }
}

/** The text of a formula; a cell that was filled from another one knows only which. */
function formulaOf({ f, si }: ICellData, filled: () => string): string | undefined {
  if (f) return f.replace(/^=/, '');
  return si ? filled().replace(/^=/, '') : undefined;
}

function setIn(formulas: Map<number, Map<number, string>>, row: number, column: number, formula: string): void {
  const cells = formulas.get(row) ?? new Map<number, string>();
  formulas.set(row, cells.set(column, formula));
}
