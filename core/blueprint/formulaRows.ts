import { FIRST_ROW, type TableKey } from './keys.ts';

/** Rows with formulas already in them, for programs that do not fill a table's new rows by themselves. */
export const PREFILLED_ROWS: Readonly<Partial<Record<TableKey, number>>> = {
  objectives: 100,
  keyResults: 300,
  checkIns: 500,
  kpis: 40,
};

/** Rows that formulas over a whole column cover from the start. */
const COVERED_ROWS: Readonly<Partial<Record<TableKey, number>>> = {
  objectives: 500,
  keyResults: 2000,
  checkIns: 3000,
};

/** Empty rows a sheet without formulas is prepared with: dropdowns and formats reach this far. */
const PLAIN_ROWS = 200;

/** Rows of a fresh sheet that carry formats, dropdowns and, where it has calculated columns, formulas. */
export const preparedRows = (sheet: TableKey): number => PREFILLED_ROWS[sheet] ?? PLAIN_ROWS;

/** Rows of a sheet that carry formats and dropdowns when it holds so many. */
export const lookRows = (sheet: TableKey, rows: number): number => Math.max(preparedRows(sheet), rows);

/**
 * Last row that formulas over a whole column cover: what the blueprint gives, or the next thousand after the last
 * row in use, so that a book that has outgrown it is told apart and mended by the next upgrade.
 */
export function formulaLastRow(sheet: TableKey | string, usedRows: number): number {
  const covered = (COVERED_ROWS[sheet as TableKey] ?? preparedRows(sheet as TableKey)) + FIRST_ROW - 1;
  return usedRows <= covered ? covered : Math.ceil(usedRows / 1000) * 1000 + FIRST_ROW - 1;
}

/** Rows that a new calculated column gets formulas in: those prepared, or all in use. */
export const filledRows = (sheet: TableKey, usedRows: number): number => Math.max(PREFILLED_ROWS[sheet] ?? 0, usedRows);
