import type { CellValue } from '../values/cell.ts';

/** A block of merged cells, rows and columns counted from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as found: raw cells, nothing interpreted. `rows[0]` is row 1; rows and cells may be missing at the end. */
export interface FoundSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Formula text without `=` of the cells that have one; `''` where the host knows only that there is one. */
  readonly formulas: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly merges: readonly Merge[];
}

/** Everything one read of a workbook found. */
export interface Snapshot {
  readonly sheets: readonly FoundSheet[];
}

/** Last row of a sheet that holds a value or a formula, from 1; formulas may stand below the last value. */
export function lastRowOf({ rows, formulas }: Pick<FoundSheet, 'rows' | 'formulas'>): number {
  let last = rows.length;
  for (const [row, cells] of formulas) if (cells.size > 0 && row >= last) last = row + 1;
  return last;
}

/** Formula at a cell, row and column counted from 0. */
export const formulaAt = (sheet: FoundSheet, row: number, column: number): string | undefined =>
  sheet.formulas.get(row)?.get(column);
