import { TABLE_KEYS, type TableKey } from '../../core/blueprint/keys.ts';
import type { BookLayout } from '../../core/blueprint/layout.ts';
import { tableName } from '../../core/blueprint/sheetForm.ts';
import { type Area, addressOf } from '../../core/host/area.ts';
import type { GridEdit } from '../../core/host/gridEdits.ts';
import type { Operation } from '../../core/host/port.ts';
import { command, type Write } from './write.ts';

/** Where our tables stand, those that are there. */
export type Tables = ReadonlyMap<TableKey, Area>;

/** Asks where our tables stand; the answer is there after the next request. */
export function askForTables({ tables }: Excel.Workbook): () => Tables {
  const asked = TABLE_KEYS.map((key) => {
    const range = tables.getItemOrNullObject(tableName(key)).getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { key, range };
  });
  return () =>
    new Map(
      asked.flatMap(({ key, range }) => {
        if (range.isNullObject) return [];
        const { rowIndex, columnIndex, rowCount, columnCount } = range;
        return [[key, { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount }] as const];
      }),
    );
}

/**
 * Takes rows written below a table, and columns written at its right edge, into it, so that filters and new rows go
 * on working. Excel does so by itself only for what is typed.
 */
export function growTables(
  tables: Tables,
  layout: BookLayout,
  operations: readonly Operation[],
  edits: readonly GridEdit[],
): readonly Write[] {
  return [...tables].flatMap(([key, table]) => {
    const sheet = layout.sheets[key];
    const rows = edits.reduce(
      (most, edit) => (edit.sheet === key ? Math.max(most, edit.row - table.row) : most),
      table.rows,
    );
    const columns = table.columns + columnsAtEdge(key, table, layout, operations);
    if (!sheet || (rows === table.rows && columns === table.columns)) return [];
    return [
      command(({ tables: all }) => all.getItem(tableName(key)).resize(addressOf({ ...table, rows, columns })), 2),
    ];
  });
}

/** How many added columns follow the table without a gap. */
function columnsAtEdge(key: TableKey, table: Area, { sheets }: BookLayout, operations: readonly Operation[]): number {
  const added = operations.flatMap((operation) =>
    operation.kind === 'add-columns' && operation.sheet === key ? operation.columns : [],
  );
  const positions = new Set(added.map((column) => sheets[key]?.columns.get(column)));
  let count = 0;
  while (positions.has(table.column + table.columns + count)) count += 1;
  return count;
}
