import { blueprintCells } from '../blueprint/blueprintCells.ts';
import { TABLE_KEYS, type TableKey } from '../blueprint/keys.ts';
import type { BookLayout } from '../blueprint/layout.ts';
import type { BookContent } from './content.ts';
import { emptyGrid, type Grid, writeCell } from './grid.ts';
import type { Style } from './port.ts';
import type { Snapshot } from './snapshot.ts';

/** The tables of a fresh book as a host would read them back. */
export function snapshotOf(content: BookContent, layout: BookLayout, style: Style): Snapshot {
  return { sheets: TABLE_KEYS.map((key) => tableGrid(key, content, layout, style)) };
}

/** One table of a fresh book. */
export function tableGrid(key: TableKey, content: BookContent, layout: BookLayout, style: Style): Grid {
  const sheet = layout.sheets[key];
  const grid = emptyGrid(sheet?.name ?? key);
  const columns = [...(sheet?.columns.keys() ?? [])];
  for (const cell of blueprintCells({ sheet: key, columns, rows: content[key] ?? [] }, layout, style))
    writeCell(grid, cell);
  return grid;
}
