import { preparedRows } from '../../core/blueprint/formulaRows.ts';
import type { TableKey } from '../../core/blueprint/keys.ts';
import type { SheetLayout } from '../../core/blueprint/layout.ts';
import type { FoundSheet } from '../../core/host/snapshot.ts';

/** Rows the grid offers below those that are prepared. */
const SPARE_ROWS = 50;

/** Last row, from 1, that carries rules and dropdowns. */
export const lastPreparedRow = (key: TableKey, { firstRow }: SheetLayout, { rows }: FoundSheet): number =>
  Math.max(firstRow - 1 + preparedRows(key), rows.length);

/** Rows of a sheet in the grid; there are none below them that a formula could ask for. */
export const gridRows = (key: TableKey, layout: SheetLayout, found: FoundSheet): number =>
  lastPreparedRow(key, layout, found) + SPARE_ROWS;
