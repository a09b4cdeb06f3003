import type { BookLayout } from '../../core/blueprint/layout.ts';
import { addressOf } from '../../core/host/area.ts';
import type { RowValues } from '../../core/host/content.ts';
import type { GridEdit } from '../../core/host/gridEdits.ts';
import type { FoundSheet } from '../../core/host/snapshot.ts';
import type { CellValue } from '../../core/values/cell.ts';
import { readTerm } from '../../core/words/terms.ts';
import type { Sheet } from './services.ts';

const DAY_FORMAT = 'yyyy-mm-dd';

const isByDate = (kind: unknown): boolean => typeof kind === 'string' && readTerm('kind', kind) === 'by-date';

/**
 * Current values that are days, in a column that holds numbers otherwise. Elsewhere a conditional format shows them as
 * days; Google's have no number formats, so they are formatted when they are written.
 */
export function dayRows(rows: readonly RowValues[], { sheets }: BookLayout): readonly string[] {
  const [sheet, position] = [sheets.keyResults, sheets.keyResults?.columns.get('kr.current')];
  if (!sheet || position === undefined) return [];
  return rows.flatMap((values, at) => {
    const isDay = typeof values['kr.current'] === 'number' && isByDate(values['kr.kind']);
    return isDay ? [cellAt(sheet.firstRow + at, position)] : [];
  });
}

/** The same among edits of a sheet that is there. */
export function dayEdits(
  edits: readonly GridEdit[],
  found: FoundSheet | undefined,
  { sheets }: BookLayout,
): readonly string[] {
  const columns = sheets.keyResults?.columns;
  const [current, kindAt] = [columns?.get('kr.current'), columns?.get('kr.kind')];
  if (current === undefined || kindAt === undefined) return [];
  const kindOf = (row: number): CellValue | undefined =>
    edits.find((edit) => edit.sheet === 'keyResults' && edit.row === row && edit.column === kindAt)?.value ??
    found?.rows[row - 1]?.[kindAt];
  return edits.flatMap(({ sheet, row, column, value }) =>
    sheet === 'keyResults' && column === current && typeof value === 'number' && isByDate(kindOf(row))
      ? [cellAt(row, column)]
      : [],
  );
}

const cellAt = (row: number, column: number): string => addressOf({ row: row - 1, column, rows: 1, columns: 1 });

/** Shows cells as days; one call, and none where there are none. */
export function showAsDays(tab: Sheet, cells: readonly string[]): void {
  if (cells.length > 0) tab.getRangeList([...cells]).setNumberFormat(DAY_FORMAT);
}
