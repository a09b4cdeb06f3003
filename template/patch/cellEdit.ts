import type { CellValue } from '../../core/values/cell.ts';
import { formatCell } from '../package/reference.ts';

/**
 * What one cell shall hold.
 *
 * Neither value nor formula leaves the content as it is (only the style changes);
 * a null value without formula empties the cell and keeps its style.
 */
export interface CellEdit {
  /** The sheet's row, from 1. */
  readonly row: number;
  /** The column, from 0. */
  readonly column: number;
  /** The value, or the result to cache beside a formula. Text stays text, also when it begins with `=`. */
  readonly value?: CellValue;
  /** The formula without `=`. */
  readonly formula?: string;
  /** Place in the styles' cellXfs; without it a cell keeps its style and a new one takes its row's or column's. */
  readonly style?: number;
}

/** True when the edit replaces what the cell holds, not only how it looks. */
export function changesContent({ value, formula }: CellEdit): boolean {
  return value !== undefined || formula !== undefined;
}

/** True when the edit makes a cell where there was none; emptying nothing leaves nothing. */
export function makesCell({ value = null, formula, style }: CellEdit): boolean {
  return value !== null || formula !== undefined || style !== undefined;
}

/**
 * The edits with one per cell, in the order of the sheet.
 *
 * Of several contents for a cell the last counts, and of several styles; a style alone does not undo a content.
 */
export function oneEditPerCell(edits: readonly CellEdit[]): readonly CellEdit[] {
  const cells = new Map<string, CellEdit>();
  for (const edit of edits) {
    const name = formatCell(edit);
    const before = cells.get(name) ?? edit;
    const style = edit.style ?? before.style;
    cells.set(name, { ...(changesContent(edit) ? edit : before), ...(style === undefined ? {} : { style }) });
  }
  return [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}
