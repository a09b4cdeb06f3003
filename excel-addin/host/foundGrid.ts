import type { Area } from '../../core/host/area.ts';
import type { FoundSheet, Merge } from '../../core/host/snapshot.ts';
import type { CellValue } from '../../core/values/cell.ts';
import { areasOf, eachCell } from './areasOf.ts';
import type { SheetProbe } from './sheetProbe.ts';

/** A sheet as its cells arrive, answer by answer. */
export interface FoundGrid {
  readonly name: string;
  readonly used: Area;
  readonly rows: CellValue[][];
  readonly formulaAreas: readonly Area[];
  readonly formulas: Map<number, Map<number, string>>;
  readonly errors: ReadonlySet<string>;
  readonly merges: readonly Merge[];
}

const NOTHING: Area = { row: 0, column: 0, rows: 0, columns: 0 };

/** What the first answer tells of a sheet: its size, its first rows, and where formulas and errors stand. */
export function gridOfProbe(probe: SheetProbe): FoundGrid {
  const { name } = probe.sheet;
  const listed = (areas: Excel.RangeAreas | undefined): readonly Area[] =>
    areas === undefined || areas.isNullObject ? [] : areasOf(areas.address, name);
  const used = probe.used.isNullObject ? NOTHING : areaOf(probe.used);
  const errors = new Set<string>();
  for (const area of probe.errors.flatMap(listed)) eachCell(area, (row, column) => errors.add(`${row},${column}`));
  const formulaAreas = listed(probe.formulas);
  const grid: FoundGrid = {
    name,
    used,
    rows: Array.from({ length: used.row + used.rows }, () => []),
    formulaAreas,
    formulas: new Map(),
    errors,
    merges: listed(probe.merged).map(({ row, column, rows, columns }) => ({
      top: row,
      left: column,
      bottom: row + rows - 1,
      right: column + columns - 1,
    })),
  };
  for (const area of formulaAreas) eachCell(area, (row, column) => putFormula(grid, row, column, ''));
  if (!probe.top.isNullObject) putValues(grid, probe.top.rowIndex, probe.top.values);
  return grid;
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** Puts rows of values in their place; they begin at the first used column. */
export function putValues(grid: FoundGrid, firstRow: number, values: readonly (readonly unknown[])[]): void {
  const before = Array<null>(grid.used.column).fill(null);
  for (const [at, cells] of values.entries()) {
    const row = firstRow + at;
    grid.rows[row] = [...before, ...cells.map((cell, n) => cellOf(grid, row, grid.used.column + n, cell))];
  }
}

/** Excel gives blank cells as '' and errors as text; text that only looks like an error stays text. */
function cellOf({ errors }: FoundGrid, row: number, column: number, value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return errors.has(`${row},${column}`) ? { error: value } : value;
}

/** Puts the texts of formulas in their place; cells of the block that hold none are passed over. */
export function putFormulas(grid: FoundGrid, block: Area, formulas: readonly (readonly unknown[])[]): void {
  eachCell(block, (row, column) => {
    const text = formulas[row - block.row]?.[column - block.column];
    if (grid.formulas.get(row)?.has(column) && typeof text === 'string')
      putFormula(grid, row, column, text.replace(/^=/, ''));
  });
}

function putFormula({ formulas }: FoundGrid, row: number, column: number, text: string): void {
  const cells = formulas.get(row) ?? new Map<number, string>();
  formulas.set(row, cells.set(column, text));
}

export const foundSheet = ({ name, rows, formulas, merges }: FoundGrid): FoundSheet => ({
  name,
  rows,
  formulas,
  merges,
});
