import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from '../../../../template/package/reference.ts';
import { ExcelFault } from './fault.ts';

/** A block of cells of one sheet, rows and columns counted from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row of a sheet, counted from 0. */
export const BOTTOM = LAST_ROW - 1;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: BOTTOM, right: LAST_COLUMN };

export const height = ({ top, bottom }: Area): number => bottom - top + 1;
export const width = ({ left, right }: Area): number => right - left + 1;
export const cellCount = (area: Area): number => height(area) * width(area);
export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

/** Whole rows or whole columns: Excel gives no values of them and takes none. */
export const isUnbounded = ({ top, left, bottom, right }: Area): boolean =>
  (top === 0 && bottom === BOTTOM) || (left === 0 && right === LAST_COLUMN);

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right;

/** The cells two areas share; `undefined` for none. */
export function common(a: Area, b: Area): Area | undefined {
  const [top, left] = [Math.max(a.top, b.top), Math.max(a.left, b.left)];
  const [bottom, right] = [Math.min(a.bottom, b.bottom), Math.min(a.right, b.right)];
  return top > bottom || left > right ? undefined : { top, left, bottom, right };
}

/** The smallest area that holds both. */
export const around = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** Calls back for every cell of an area, row by row. */
export function eachCell({ top, left, bottom, right }: Area, visit: (row: number, column: number) => void): void {
  for (let row = top; row <= bottom; row += 1) for (let column = left; column <= right; column += 1) visit(row, column);
}

/** Something for every cell of an area, as rows. */
export const gridOf = <T>(area: Area, show: (row: number, column: number) => T): T[][] =>
  Array.from({ length: height(area) }, (_, down) =>
    Array.from({ length: width(area) }, (_, along) => show(area.top + down, area.left + along)),
  );

const CORNERS = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i;

/**
 * An area by its address on its own sheet: cells, whole rows or whole columns.
 *
 * @example parseArea('B2:C3') // { top: 1, left: 1, bottom: 2, right: 2 }
 */
export function parseArea(address: string): Area {
  const found = CORNERS.exec(address.trim());
  const [, left = '', top = '', right = left, bottom = top] = found ?? [];
  const isWhole = address.includes(':') && ((left === '' && right === '') || (top === '' && bottom === ''));
  const isCells = left !== '' && top !== '' && right !== '' && bottom !== '';
  if (!found || !(isWhole || isCells) || address.trim() === ':') throw new ExcelFault('InvalidArgument', address);
  const columns = [left, right].map((letters) => (letters === '' ? undefined : columnNumber(letters)));
  const rows = [top, bottom].map((digits) => (digits === '' ? undefined : Number(digits) - 1));
  const area = {
    top: Math.min(rows[0] ?? 0, rows[1] ?? 0),
    bottom: Math.max(rows[0] ?? BOTTOM, rows[1] ?? BOTTOM),
    left: Math.min(columns[0] ?? 0, columns[1] ?? 0),
    right: Math.max(columns[0] ?? LAST_COLUMN, columns[1] ?? LAST_COLUMN),
  };
  if (!contains(WHOLE_SHEET, area)) throw new ExcelFault('InvalidArgument', address);
  return area;
}

/** The address of an area on its own sheet, as Excel spells it. */
export function formatArea(area: Area): string {
  const { top, left, bottom, right } = area;
  if (left === 0 && right === LAST_COLUMN) return `${top + 1}:${bottom + 1}`;
  if (top === 0 && bottom === BOTTOM) return `${columnName(left)}:${columnName(right)}`;
  const first = `${columnName(left)}${top + 1}`;
  return cellCount(area) === 1 ? first : `${first}:${columnName(right)}${bottom + 1}`;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

/** A sheet's name as it stands before the exclamation mark. */
export const quotedName = (name: string): string =>
  PLAIN_NAME.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** Cuts `'a,b!c'!A1` into the sheet and the place; without a sheet, the sheet is undefined. */
export function splitAddress(address: string): { readonly sheet: string | undefined; readonly place: string } {
  const [, quoted, plain, place] = /^(?:'((?:[^']|'')*)'!|([^'!]*)!)?(.*)$/s.exec(address) ?? [];
  return { sheet: quoted?.replace(/''/g, "'") ?? plain, place: place ?? '' };
}
