import type { RowValues } from '../host/content.ts';
import type { Language } from '../model/vocabulary.ts';
import { columnOf } from './columns.ts';
import type { ColumnKey, TableKey } from './keys.ts';
import type { SheetLayout } from './layout.ts';
import type { Page } from './pages/page.ts';

/** Columns that stay in view while people scroll to the right: up to the statement. */
const FROZEN: Readonly<Partial<Record<TableKey, ColumnKey>>> = {
  objectives: 'objective.objective',
  keyResults: 'kr.keyResult',
  checkIns: 'checkIn.keyResult',
  kpis: 'kpi.name',
};

/** How many columns of a sheet stay in view; 0 for none. */
export function frozenColumns(key: TableKey, { columns }: SheetLayout): number {
  const frozen = FROZEN[key];
  return frozen ? (columns.get(frozen) ?? 0) + 1 : 0;
}

/** Height of the header row in points: headers wrap to two lines. */
export const HEADER_HEIGHT = 32;

/** Name of a sheet's table; Excel's own, never shown to people as a word. */
export const tableName = (key: TableKey): string => `OKR_${key}`;

/** The largest number a cell can hold, as a validation needs both ends. */
export const LARGEST_NUMBER = '1E+300';

/** Points of a line of text, and how much wider than a digit a Chinese character is. */
const LINE_POINTS = 15;
const WIDE = /[\u1100-\uffdc]/g;

/** Programs allow no row to be higher; the rest of a longer text is read in the cell itself. */
const HIGHEST = 409;

/** A row that is higher than one line of text, counted from 1, in points. */
export interface TallRow {
  readonly row: number;
  readonly height: number;
}

/** Hidden columns whose text a formula shows in another one. */
const SHOWN_IN: Partial<Record<ColumnKey, ColumnKey>> = { 'kr.wordingVerdict': 'kr.wording' };

/** Rows whose text needs more than one line; not every program fits heights by itself. */
export function tallRows(rows: readonly RowValues[], firstRow: number): readonly TallRow[] {
  return rows.flatMap((values, at) => {
    const lines = Object.entries(values).map(([column, value]) => {
      const { type, width } = columnOf(SHOWN_IN[column as ColumnKey] ?? (column as ColumnKey));
      if (type !== 'long' || typeof value !== 'string') return 1;
      return Math.ceil((value.length + (value.match(WIDE)?.length ?? 0)) / (width * 0.95));
    });
    const most = Math.max(1, ...lines);
    return most > 1 ? [{ row: firstRow + at, height: Math.min(HIGHEST, most * LINE_POINTS) }] : [];
  });
}

/** Characters of one line over the merged width of a guide step; longer steps get a second line. */
const STEP_LINE = { 'zh-CN': 49, en: 100 } as const satisfies Readonly<Record<Language, number>>;
const STEP_HEIGHT = 18;
const HEIGHTS = { title: 34, heading: 22, wrapped: 28 } as const;

/** Rows of a page that are higher than one line; those of the board's lists have room for two. */
export function tallPageRows(page: Page, language: Language): readonly TallRow[] {
  return page.cells.flatMap(({ row, look, text }) => {
    if (look === 'title' || look === 'heading' || look === 'wrapped') return [{ row, height: HEIGHTS[look] }];
    if (look !== 'step') return [];
    const lines = Math.ceil((text?.[language].length ?? 0) / STEP_LINE[language]);
    return [{ row, height: STEP_HEIGHT * Math.max(1, lines) }];
  });
}
