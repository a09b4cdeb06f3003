import type { FoundSheet, Merge } from '../../core/host/snapshot.ts';
import type { CellValue } from '../../core/values/cell.ts';
import { isMoment, type WallClock } from './wallClock.ts';

/** A tab with its values as Google hands them out. */
export interface FoundValues {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
}

/** Formulas of a rectangle, `''` where there is none; row and column counted from 0. */
export interface FormulaBlock {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** What is known of a tab besides its values. */
export interface FoundParts {
  readonly clock: WallClock;
  readonly blocks: readonly FormulaBlock[];
  readonly merges: readonly Merge[];
  /** Columns taken to hold a formula in every row from the first one, counted from 1. */
  readonly calculated?: { readonly columns: readonly number[]; readonly firstRow: number };
}

/** A tab in core's words: moments are days, blank is null, an error is an error where a formula stands. */
export function foundSheet(
  { name, values }: FoundValues,
  { clock, blocks, merges, calculated }: FoundParts,
): FoundSheet {
  const formulas = new Map<number, Map<number, string>>();
  const put = (row: number, column: number, text: string): void => {
    const cells = formulas.get(row) ?? new Map<number, string>();
    formulas.set(row, cells.set(column, text));
  };
  for (let row = (calculated?.firstRow ?? 1) - 1; calculated && row < values.length; row += 1)
    for (const column of calculated.columns) put(row, column, '');
  for (const { row, column, texts } of blocks)
    for (const [down, cells] of texts.entries())
      for (const [right, text] of cells.entries()) if (text !== '') put(row + down, column + right, text.slice(1));
  const rows = values.map((cells, row) =>
    cells.map((cell, column) => cellOf(cell, clock, formulas.get(row)?.has(column) === true)),
  );
  return { name, rows: isEmptyTab(values) && formulas.size === 0 ? [] : rows, formulas, merges };
}

/** Google hands out one blank cell for a tab without any. */
export const isEmptyTab = (values: FoundValues['values']): boolean =>
  values.length === 1 && values[0]?.length === 1 && values[0][0] === '';

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/;

/** Errors are handed out as text; text that only looks like one stands in a cell without a formula. */
function cellOf(value: unknown, clock: WallClock, isFormula: boolean): CellValue {
  if (value === '') return null;
  if (isMoment(value)) return clock(value);
  if (typeof value === 'string') return isFormula && ERROR.test(value) ? { error: value } : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
