import { columnLetters } from '../blueprint/layout.ts';

/** A rectangle of cells, rows and columns counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The address of an area on its own sheet.
 *
 * @example addressOf({ row: 0, column: 1, rows: 2, columns: 1 }) // 'B1:B2'
 */
export const addressOf = ({ row, column, rows, columns }: Area): string =>
  `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
