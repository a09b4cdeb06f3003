import { META_SHEET, SCHEMA_VERSION } from '../../core/blueprint/keys.ts';
import type { Operation, Style } from '../../core/host/port.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import type { CellValue } from '../../core/values/cell.ts';
import type { CellEdit } from '../patch/cellEdit.ts';

type Rows = readonly (readonly CellValue[])[];

/** Rows of the hidden sheet as found. */
export const metaRows = ({ sheets }: Snapshot): Rows => sheets.find(({ name }) => name === META_SHEET)?.rows ?? [];

/** Rows of the hidden sheet as rendered: the order of `renderSheets`. */
export const renderedMeta = ({ edition, language }: Style): Rows => [
  ['schema', String(SCHEMA_VERSION)],
  ['edition', edition],
  ['language', language],
];

/** Cells of the hidden sheet that set-meta operations come to. */
export function metaEdits(operations: readonly Operation[], rows: Rows): readonly CellEdit[] {
  const values = Object.assign(
    {},
    ...operations.map((operation) => (operation.kind === 'set-meta' ? operation.values : {})),
  ) as Record<string, string>;
  let next = rows.length;
  return Object.entries(values).flatMap(([key, value]): CellEdit[] => {
    const found = rows.findIndex((row) => row[0] === key);
    if (found >= 0) return rows[found]?.[1] === value ? [] : [{ row: found + 1, column: 1, value }];
    next += 1;
    return [
      { row: next, column: 0, value: key },
      { row: next, column: 1, value },
    ];
  });
}
