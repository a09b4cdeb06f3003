import type { WrittenCell } from '../blueprint/blueprintCells.ts';
import type { CellValue } from '../values/cell.ts';
import type { FoundSheet, Merge } from './snapshot.ts';

/** A sheet that is being written; read it through `asFound`. */
export interface Grid {
  readonly name: string;
  readonly rows: CellValue[][];
  readonly formulas: Map<number, Map<number, string>>;
  readonly merges: readonly Merge[];
}

export const emptyGrid = (name: string): Grid => ({ name, rows: [], formulas: new Map(), merges: [] });

/** A copy that can be written to without touching what was read. */
export const gridOf = (sheet: FoundSheet): Grid => ({
  name: sheet.name,
  rows: sheet.rows.map((row) => [...row]),
  formulas: new Map([...sheet.formulas].map(([row, cells]) => [row, new Map(cells)])),
  merges: sheet.merges,
});

/** Writes a cell; rows and cells before it become blank where there were none. */
export function writeCell(grid: Grid, { row, column, value, formula }: WrittenCell): void {
  for (let at = grid.rows.length; at < row; at += 1) grid.rows.push([]);
  const cells = grid.rows[row - 1] ?? [];
  for (let at = cells.length; at < column; at += 1) cells.push(null);
  // What a formula comes to is not known here, and no cached result is trusted anyway.
  cells[column] = formula === undefined ? (value ?? null) : null;
  const formulas = grid.formulas.get(row - 1) ?? new Map<number, string>();
  if (formula === undefined) formulas.delete(column);
  else formulas.set(column, formula);
  grid.formulas.set(row - 1, formulas);
}
