import { blueprintCells } from '../../../core/blueprint/blueprintCells.ts';
import { blueprintLayout } from '../../../core/blueprint/blueprintLayout.ts';
import { columnOf } from '../../../core/blueprint/columns.ts';
import { type ColumnKey, PAGE_KEYS, TABLE_KEYS, type TableKey } from '../../../core/blueprint/keys.ts';
import type { BookLayout } from '../../../core/blueprint/layout.ts';
import { pageCells } from '../../../core/blueprint/pages/page.ts';
import { PAGES } from '../../../core/blueprint/pages/pages.ts';
import { emptyGrid, type Grid, writeCell } from '../../../core/host/grid.ts';
import type { Style } from '../../../core/host/port.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import { SETTINGS } from '../../../core/policy/settings.ts';
import type { CellValue } from '../../../core/values/cell.ts';

/** One row as it stands in its cells: words in any language, text where a number was meant. */
export type TypedRow = Readonly<Partial<Record<ColumnKey, CellValue>>>;

/** What people have typed into a book, sheet by sheet. */
export type TypedBook = Readonly<Partial<Record<TableKey, readonly TypedRow[]>>>;

/** What one cell of a calculated book shows; row counted from 1, column from 0. */
export type Shown = (sheet: string, row: number, column: number) => CellValue;

/** Empty rows with formulas that a generated book keeps below its own. */
const SPARE_ROWS = 2;

/**
 * A fresh layout whose formulas reach just past the rows in use: engines are asked sixty times, and whole columns of
 * two thousand cells would take them minutes.
 */
export function shrunkLayout(book: TypedBook, { language }: Style): BookLayout {
  const layout = blueprintLayout(language);
  const sheets = { ...layout.sheets };
  for (const key of TABLE_KEYS) {
    const sheet = sheets[key];
    if (sheet) sheets[key] = { ...sheet, lastRow: sheet.firstRow + (book[key]?.length ?? 0) + SPARE_ROWS - 1 };
  }
  return { ...layout, sheets };
}

/** The book as a host would read it back: typed cells as they are, and the blueprint's formulas as far as the layout. */
export function typedSnapshot(book: TypedBook, layout: BookLayout, style: Style): Snapshot {
  return { sheets: TABLE_KEYS.map((key) => typedGrid(key, book[key] ?? [], layout, style)) };
}

/** The pages of a book, for engines that are to calculate the board as well. */
export function pageSnapshot(layout: BookLayout, style: Style): Snapshot {
  return {
    sheets: PAGE_KEYS.map((key) => {
      const grid = emptyGrid(layout.sheets[key]?.name ?? key);
      for (const cell of pageCells(PAGES[key], layout, style)) writeCell(grid, cell);
      return grid;
    }),
  };
}

/** Rows of the settings sheet; what is left out stays blank. */
export const settingRows = (values: Readonly<Partial<Record<string, CellValue>>>): readonly TypedRow[] =>
  SETTINGS.map(({ key }) => ({ 'setting.key': key, 'setting.value': values[key] ?? null }));

function typedGrid(key: TableKey, rows: readonly TypedRow[], layout: BookLayout, style: Style): Grid {
  const sheet = layout.sheets[key];
  if (!sheet) throw new Error(`the layout has no sheet ${key}`);
  const grid = emptyGrid(sheet.name);
  const columns = [...sheet.columns.keys()];
  for (const cell of blueprintCells({ sheet: key, columns, rows: [], usedRows: rows.length }, layout, style))
    if (cell.row <= sheet.lastRow) writeCell(grid, cell);
  // Not through `blueprintCells`: it would put every word into the book's own language.
  for (const [at, row] of rows.entries()) {
    for (const [column, position] of sheet.columns) {
      const value = row[column];
      if (columnOf(column).formula || value === undefined) continue;
      writeCell(grid, { row: sheet.firstRow + at, column: position, value });
    }
  }
  return grid;
}
