import type { ColumnKey } from '../blueprint/keys.ts';
import { sheetOf } from '../blueprint/layout.ts';
import { formulaAt } from '../host/snapshot.ts';
import type { CellValue } from '../values/cell.ts';
import type { Located } from './locate.ts';

/** A cell of ours by column and row number, wherever the column stands. */
export interface FoundCell {
  /** What it holds; a formula's cached result where it has one. */
  readonly value: CellValue;
  /** `undefined` = no formula; empty where the host knows only that there is one. */
  readonly formula: string | undefined;
}

/** What a cell holds; `undefined` when the book has no such sheet or column. */
export function cellOf({ sheets, layout }: Located, column: ColumnKey, row: number): FoundCell | undefined {
  const key = sheetOf(column);
  const [sheet, position] = [sheets[key], layout.sheets[key]?.columns.get(column)];
  if (!sheet || position === undefined) return undefined;
  return { value: sheet.rows[row - 1]?.[position] ?? null, formula: formulaAt(sheet, row - 1, position) };
}
