import type { ColumnKey, SheetKey } from '../blueprint/keys.ts';
import { sheetOf } from '../blueprint/layout.ts';
import type { Facts, Item, Problem, ProblemCode, Severity } from '../model/tracker.ts';
import type { CellValue } from '../values/cell.ts';

/** A problem at one cell of an item. */
export function problemAt(
  item: Item,
  column: ColumnKey,
  code: ProblemCode,
  more: { readonly severity?: Severity; readonly found?: CellValue; readonly facts?: Facts } = {},
): Problem {
  return {
    code,
    severity: more.severity ?? 'warning',
    place: { sheet: sheetOf(column), row: item.row, column },
    found: more.found ?? null,
    item: item.id,
    facts: more.facts ?? {},
  };
}

/** A problem of a whole sheet. */
export const problemOf = (
  sheet: SheetKey,
  code: ProblemCode,
  more: { readonly severity?: Severity; readonly facts?: Facts } = {},
): Problem => ({ code, severity: more.severity ?? 'warning', place: { sheet }, found: null, facts: more.facts ?? {} });
