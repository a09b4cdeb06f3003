import { META_SHEET } from '../../core/blueprint/keys.ts';
import type { Operation } from '../../core/host/port.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import type { CellEdit } from '../patch/cellEdit.ts';

/** Cells of the hidden sheet that set-meta operations come to. */
export function metaEdits(operations: readonly Operation[], snapshot: Snapshot): readonly CellEdit[] {
  const rows = snapshot.sheets.find(({ name }) => name === META_SHEET)?.rows ?? [];
  const values = Object.assign(
    {},
    ...operations.map((operation) => (operation.kind === 'set-meta' ? operation.values : {})),
  ) as Record<string, string>;
  let next = rows.length;
  return Object.entries(values).flatMap(([key, value]): CellEdit[] => {
    const found = rows.findIndex((row) => row[0] === key);
    if (found >= 0) return [{ row: found + 1, column: 1, value }];
    next += 1;
    return [
      { row: next, column: 0, value: key },
      { row: next, column: 1, value },
    ];
  });
}
