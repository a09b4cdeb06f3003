import type { ColumnKey } from '../blueprint/keys.ts';
import { type BookLayout, columnLetters, sheetOf } from '../blueprint/layout.ts';
import type { Place } from '../model/tracker.ts';
import type { ViewPlace } from './view.ts';

/** Where a cell stands, for a click that jumps there. Without the column in this book, its whole row. */
export function cellPlace(layout: BookLayout, column: ColumnKey, row: number): ViewPlace {
  const sheet = sheetOf(column);
  const found = layout.sheets[sheet];
  const position = found?.columns.get(column);
  const place = { sheet, sheetName: found?.name ?? '', row };
  return position === undefined ? place : { ...place, column: columnLetters(position) };
}

/** Where a problem stands: its cell, its row, or the top of its sheet; `null` when the book has no such sheet. */
export function problemPlace(layout: BookLayout, { sheet, row, column }: Place): ViewPlace | null {
  const found = layout.sheets[sheet];
  if (!found) return null;
  const top = Math.max(1, found.firstRow - 1);
  if (column !== undefined) return cellPlace(layout, column, row ?? top);
  return { sheet, sheetName: found.name, row: row ?? top };
}
