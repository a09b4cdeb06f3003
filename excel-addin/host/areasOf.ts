import type { Area } from '../../core/host/area.ts';

const CORNERS = /([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/;

/** Areas of a list of addresses on one sheet, whose name may hold commas and exclamation marks itself. */
export function areasOf(addresses: string, sheet: string): readonly Area[] {
  const quoted = `'${sheet.replace(/'/g, "''")}'!`;
  const bare = addresses.split(quoted).join('').split(`${sheet}!`).join('');
  return bare.split(',').flatMap((address) => {
    const [, left, top, right = left, bottom = top] = CORNERS.exec(address.replace(/\$/g, '').trim()) ?? [];
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) return [];
    const [row, column] = [Number(top) - 1, columnAt(left)];
    return [{ row, column, rows: Number(bottom) - row, columns: columnAt(right) - column + 1 }];
  });
}

const columnAt = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Calls back for every cell of an area. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
}
