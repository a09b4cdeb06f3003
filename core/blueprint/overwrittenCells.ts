import type { Located } from '../codec/locate.ts';
import { rowFilter } from '../codec/reader.ts';
import { type FoundSheet, formulaAt, lastRowOf } from '../host/snapshot.ts';
import { isBlank } from '../values/cell.ts';
import { COLUMNS, columnOf } from './columns.ts';
import { filledRows } from './formulaRows.ts';
import { type ColumnKey, TABLE_KEYS, type TableKey } from './keys.ts';
import type { SheetLayout } from './layout.ts';

/** A calculated cell that holds something typed over its formula. */
export interface Overwritten {
  readonly sheet: TableKey;
  readonly column: ColumnKey;
  readonly row: number;
}

/** Calculated cells in which somebody typed a value of their own. */
export function overwrittenCells(located: Located): readonly Overwritten[] {
  return TABLE_KEYS.flatMap((sheet) => {
    const [found, layout] = [located.sheets[sheet], located.layout.sheets[sheet]];
    if (!found || !layout) return [];
    return [...layout.columns].flatMap(([column, position]) => {
      if (!columnOf(column).formula) return [];
      return calculatedRows(sheet, found, layout)
        .filter((row) => !isBlank(found.rows[row - 1]?.[position]) && formulaAt(found, row - 1, position) === undefined)
        .map((row) => ({ sheet, column, row }));
    });
  });
}

/** Rows that should have formulas: those that have one already, those in use, and those that new columns fill. */
export function calculatedRows(key: TableKey, sheet: FoundSheet, layout: SheetLayout): readonly number[] {
  const isGrowing = COLUMNS[key].some(({ key: column, formula }) => formula && !layout.columns.has(column));
  if (isGrowing) {
    const count = filledRows(key, sheet.rows.length - layout.firstRow + 1);
    return Array.from({ length: count }, (_, at) => layout.firstRow + at);
  }
  const calculated = COLUMNS[key].flatMap(({ key: column, formula }) =>
    formula ? (layout.columns.get(column) ?? []) : [],
  );
  const isFilled = rowFilter(layout);
  const rows: number[] = [];
  const last = lastRowOf(sheet);
  for (let row = layout.firstRow; row <= last; row += 1) {
    const hasFormula = calculated.some((position) => formulaAt(sheet, row - 1, position) !== undefined);
    if (hasFormula || isFilled(sheet.rows[row - 1] ?? [])) rows.push(row);
  }
  return rows;
}
