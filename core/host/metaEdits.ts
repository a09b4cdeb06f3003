import type { WrittenCell } from '../blueprint/blueprintCells.ts';
import { META_SHEET } from '../blueprint/keys.ts';
import type { CellValue } from '../values/cell.ts';
import type { Operation } from './port.ts';
import type { Snapshot } from './snapshot.ts';

type Rows = readonly (readonly CellValue[])[];

/** Rows of the hidden sheet as found. */
export const metaRows = ({ sheets }: Snapshot): Rows => sheets.find(({ name }) => name === META_SHEET)?.rows ?? [];

/** Cells of the hidden sheet that set-meta operations come to. */
export function metaEdits(operations: readonly Operation[], rows: Rows): readonly WrittenCell[] {
  const values = Object.assign(
    {},
    ...operations.map((operation) => (operation.kind === 'set-meta' ? operation.values : {})),
  ) as Record<string, string>;
  let next = rows.length;
  return Object.entries(values).flatMap(([key, value]): WrittenCell[] => {
    const found = rows.findIndex((row) => row[0] === key);
    if (found >= 0) return rows[found]?.[1] === value ? [] : [{ row: found + 1, column: 1, value }];
    next += 1;
    return [
      { row: next, column: 0, value: key },
      { row: next, column: 1, value },
    ];
  });
}
