import { diff } from '../../core/blueprint/diff.ts';
import type { ColumnKey, TableKey } from '../../core/blueprint/keys.ts';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import type { BookContent } from '../../core/host/content.ts';
import type { Operation, Style, WorkbookHost } from '../../core/host/port.ts';
import { formulaAt, type Snapshot } from '../../core/host/snapshot.ts';
import type { Tracker } from '../../core/model/tracker.ts';
import type { CellValue } from '../../core/values/cell.ts';

/** What an upgrade did to a workbook. */
export interface Upgrade {
  readonly before: Snapshot;
  readonly operations: readonly Operation[];
  readonly after: Snapshot;
}

/** Brings a workbook up to the blueprint: read, diff, apply, read. */
export async function upgradeBook(host: WorkbookHost, style: Style, content: BookContent = {}): Promise<Upgrade> {
  const before = await host.read();
  const operations = diff(locate(before), style, content);
  const result = await host.apply(operations, style);
  if (!result.applied) throw new Error(JSON.stringify(result.conflict));
  return { before, operations, after: await host.read() };
}

/** What a second upgrade would do; nothing, if the first did its work. */
export const remaining = ({ after }: Upgrade, style: Style): readonly Operation[] => diff(locate(after), style);

/** A cell of ours by sheet, column and row number, wherever the column stands. */
export function cellAt(snapshot: Snapshot, sheet: TableKey, column: ColumnKey, row: number): CellValue {
  const { sheets, layout } = locate(snapshot);
  return sheets[sheet]?.rows[row - 1]?.[layout.sheets[sheet]?.columns.get(column) ?? -1] ?? null;
}

/** The formula of a cell of ours. */
export function formulaOf(snapshot: Snapshot, sheet: TableKey, column: ColumnKey, row: number): string | undefined {
  const { sheets, layout } = locate(snapshot);
  const found = sheets[sheet];
  return found && formulaAt(found, row - 1, layout.sheets[sheet]?.columns.get(column) ?? -1);
}

/** Row number of an item by its id. */
export function rowOfId(snapshot: Snapshot, sheet: 'objectives' | 'keyResults' | 'checkIns', id: string): number {
  const item = readTracker(snapshot)[sheet].find((candidate) => candidate.id === id);
  if (!item) throw new Error(`no ${id} on ${sheet}`);
  return item.row;
}

/** A tracker without what depends on where things stand. */
export function itemsOf(snapshot: Snapshot): Omit<Tracker, 'layout' | 'problems' | 'schema'> {
  const { layout: _layout, problems: _problems, schema: _schema, ...items } = readTracker(snapshot);
  return items;
}
