import type { ColumnKey, TableKey } from '../blueprint/keys.ts';
import type { CellValue } from '../values/cell.ts';

/** Values of one row by column. Words of closed lists are given as codes; lists in one cell as arrays. */
export type RowValues = Readonly<Partial<Record<ColumnKey, CellValue | readonly string[]>>>;

/** Rows of a whole book by sheet. */
export type BookContent = Readonly<Partial<Record<TableKey, readonly RowValues[]>>>;
