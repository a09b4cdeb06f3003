import { columnOf } from '../blueprint/columns.ts';
import type { ColumnKey, TableKey } from '../blueprint/keys.ts';
import { SHEET_COLUMNS } from '../blueprint/keys.ts';
import type { SheetLayout } from '../blueprint/layout.ts';
import type { FoundSheet } from '../host/snapshot.ts';
import { isBlank } from '../values/cell.ts';
import { idKey } from '../values/idKey.ts';

/** The column that holds the ids of a sheet. */
export function idColumnOf(sheet: TableKey): ColumnKey {
  const columns: readonly ColumnKey[] = SHEET_COLUMNS[sheet];
  const key = columns.find((column) => columnOf(column).type === 'id');
  if (!key) throw new Error(`${sheet} has no id column`);
  return key;
}

/** Row number by id, as ids are compared; the first of two equal ids counts. Rows kept ready have one too. */
export function rowsById(key: TableKey, sheet: FoundSheet, layout: SheetLayout): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const position = layout.columns.get(idColumnOf(key));
  if (position === undefined) return rows;
  for (let row = layout.firstRow; row <= sheet.rows.length; row += 1) {
    const id = sheet.rows[row - 1]?.[position];
    if (isBlank(id)) continue;
    const wanted = idKey(String(id).trim());
    if (!rows.has(wanted)) rows.set(wanted, row);
  }
  return rows;
}
