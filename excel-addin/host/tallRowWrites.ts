import type { TallRow } from '../../core/blueprint/sheetForm.ts';
import { command, type Write } from './write.ts';

/** Excel takes no longer list of areas; below that, a list is one command however many rows it names. */
const LONGEST_LIST = 8000;

/** Heights of rows, those of one height together: thousands of commands would fill a request by themselves. */
export function tallRowWrites(sheet: string, rows: readonly TallRow[]): readonly Write[] {
  const byHeight = new Map<number, number[]>();
  for (const { row, height } of rows) {
    const same = byHeight.get(height) ?? [];
    same.push(row);
    byHeight.set(height, same);
  }
  return [...byHeight].flatMap(([height, same]) =>
    addressLists(same).map((addresses) => {
      const { queue, bytes } = command(({ worksheets }) => {
        worksheets.getItem(sheet).getRanges(addresses).format.rowHeight = height;
      }, 2);
      return { queue, bytes: bytes + addresses.length };
    }),
  );
}

/** Rows as lists of areas, neighbours as one area. */
function addressLists(rows: readonly number[]): readonly string[] {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const lists: string[] = [];
  for (const [first, last] of runs) {
    const address = `${first}:${last}`;
    const list = lists[lists.length - 1];
    if (list === undefined || list.length + address.length >= LONGEST_LIST) lists.push(address);
    else lists[lists.length - 1] = `${list},${address}`;
  }
  return lists;
}
