import { columnName, columnNumber } from '../../../../template/package/reference.ts';
import type { Block } from './layer.ts';

/** How large a sheet is; open ends of a reference reach its edge. */
export interface Extent {
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** The sheet a reference names, and the rest of it. @example splitSheet("'a b'!A1") // { sheet: 'a b', rest: 'A1' } */
export function splitSheet(notation: string): { readonly sheet: string | undefined; readonly rest: string } {
  const [, quoted, plain, rest] = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(notation) ?? [];
  if (rest === undefined) return { sheet: undefined, rest: notation };
  return { sheet: quoted?.replace(/''/g, "'") ?? plain, rest };
}

/** A block by its name in either notation: `B2`, `B2:C9`, `B:C`, `2:9`, `B2:B`, `R1C2:R3C4`; `undefined` if it is none. */
export function parseBlock(text: string, extent: Extent): Block | undefined {
  const [from = '', to = from, ...more] = text.trim().split(':');
  const [first, last] = [parseEnd(from), parseEnd(to)];
  if (more.length > 0 || !first || !last) return undefined;
  const isSingle = !text.includes(':');
  if (isSingle && (first.row === undefined || first.column === undefined)) return undefined;
  const rows = [first.row ?? 1, last.row ?? extent.maxRows];
  const columns = [first.column ?? 1, last.column ?? extent.maxColumns];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

function parseEnd(text: string): { readonly row?: number; readonly column?: number } | undefined {
  const [, r1, c1] = /^R(\d+)C(\d+)$/i.exec(text) ?? [];
  if (r1 && c1) return { row: Number(r1), column: Number(c1) };
  const [whole, letters = '', digits = ''] = /^\$?([A-Za-z]{0,3})\$?(\d{0,8})$/.exec(text) ?? [];
  if (whole === undefined || (!letters && !digits)) return undefined;
  return {
    ...(letters && { column: columnNumber(letters) + 1 }),
    ...(digits && { row: Number(digits) }),
  };
}

/** A block's name. @example nameOf({ row: 1, column: 1, rows: 2, columns: 2 }) // 'A1:B2' */
export function nameOf({ row, column, rows, columns }: Block): string {
  const first = columnName(column - 1) + row;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 2)}${row + rows - 1}`;
}
