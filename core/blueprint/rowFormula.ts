import { columnOf } from './columns.ts';
import type { Edition } from './edition.ts';
import type { ColumnKey } from './keys.ts';
import type { BookLayout } from './layout.ts';
import { ANY_ROW, spellerFor } from './speller.ts';

/** The formula of a calculated column in a row of a book. */
export type RowFormula = (row: number) => string;

const SPELLED = new WeakMap<BookLayout, Map<string, RowFormula>>();

/**
 * The formula of a column for every row of a book; `undefined` for a column that is not calculated.
 *
 * A column is spelled once and its rows put in, because rows differ in nothing else and there are hundreds of them.
 */
export function rowFormula(column: ColumnKey, layout: BookLayout, edition: Edition): RowFormula | undefined {
  const { formula } = columnOf(column);
  if (!formula) return undefined;
  const known = SPELLED.get(layout) ?? new Map<string, RowFormula>();
  SPELLED.set(layout, known);
  const key = `${edition} ${column}`;
  const found = known.get(key);
  if (found) return found;
  const pieces = formula(spellerFor(layout, edition, ANY_ROW)).split(ANY_ROW);
  const spelled: RowFormula = (row) => pieces.join(String(row));
  known.set(key, spelled);
  return spelled;
}
