import type { ColumnKey, TableKey } from '../blueprint/keys.ts';
import type { CellValue } from '../values/cell.ts';

/** A formula of the blueprint's own, without `=`; text typed by people is never one. */
export interface FormulaInput {
  readonly formula: string;
}

/** What a cell is to hold: a value, a list joined into one cell, or a formula. */
export type CellInput = CellValue | readonly string[] | FormulaInput;

/** True for a formula of ours. */
export const isFormulaInput = (input: CellInput | undefined): input is FormulaInput =>
  typeof input === 'object' && input !== null && 'formula' in input;

/** Values of one row by column. Words of closed lists are given as codes; lists in one cell as arrays. */
export type RowValues = Readonly<Partial<Record<ColumnKey, CellInput>>>;

/** Rows of a whole book by sheet. */
export type BookContent = Readonly<Partial<Record<TableKey, readonly RowValues[]>>>;
