/** A cell's place: rows count from 1 as people do, columns from 0 as arrays do. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A block of cells, both corners included. */
export interface CellRange {
  readonly first: CellPlace;
  readonly last: CellPlace;
}

/** The last row and column a sheet can have. */
export const LAST_ROW = 1_048_576;
/** See `LAST_ROW`; column XFD. */
export const LAST_COLUMN = 16_383;

/** A column's letters. @example columnName(27) // 'AB' */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** A column by its letters. @example columnNumber('AB') // 27 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A cell by its name; undefined when the text is none. @example parseCell('B$7') // { row: 7, column: 1 } */
export function parseCell(text: string): CellPlace | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text) ?? [];
  return letters ? { row: Number(digits), column: columnNumber(letters) } : undefined;
}

/** A cell's name. @example formatCell({ row: 7, column: 1 }) // 'B7' */
export function formatCell({ row, column }: CellPlace): string {
  return `${columnName(column)}${row}`;
}

/** A block by its name, one cell or two; undefined when the text is none. */
export function parseRange(text: string): CellRange | undefined {
  const [start = '', end = start] = text.split(':');
  const [first, last] = [parseCell(start), parseCell(end)];
  return first && last && { first, last };
}

/** A block's name; a single cell is written once. */
export function formatRange({ first, last }: CellRange): string {
  const [start, end] = [formatCell(first), formatCell(last)];
  return start === end ? start : `${start}:${end}`;
}

/** True when the cell lies in the block. */
export function isInside({ first, last }: CellRange, { row, column }: CellPlace): boolean {
  return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
}

/** The smallest block holding both. */
export function widen(range: CellRange, { row, column }: CellPlace): CellRange {
  const { first, last } = range;
  return {
    first: { row: Math.min(first.row, row), column: Math.min(first.column, column) },
    last: { row: Math.max(last.row, row), column: Math.max(last.column, column) },
  };
}
