import { columnOf } from '../blueprint/columns.ts';
import type { SheetLayout } from '../blueprint/layout.ts';
import type { FoundSheet } from '../host/snapshot.ts';
import { isBlank } from '../values/cell.ts';
import { rowFilter } from './reader.ts';

/** The row after the last with anything of ours in it, ids kept ready included, so that nothing is written over. */
export function firstFreeRow(sheet: FoundSheet, layout: SheetLayout): number {
  const isFilled = rowFilter(layout);
  const ids = [...layout.columns].filter(([key]) => columnOf(key).type === 'id').map(([, position]) => position);
  for (let row = sheet.rows.length; row >= layout.firstRow; row -= 1) {
    const cells = sheet.rows[row - 1] ?? [];
    if (isFilled(cells) || ids.some((position) => !isBlank(cells[position]))) return row + 1;
  }
  return layout.firstRow;
}
