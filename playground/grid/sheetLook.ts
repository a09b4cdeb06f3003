import type { Rule } from '../../core/blueprint/rules.ts';
import type { Validation } from '../../core/blueprint/validations.ts';
import type { IRange, IWorksheetData } from './univer.ts';

/** A rule or a validation and the cells it is for; the formulas of both are spelled for the first of them. */
export interface RuledRange {
  readonly range: IRange;
  readonly rules: readonly Rule[];
}
export interface ValidatedRange {
  readonly range: IRange;
  readonly validation: Validation;
  readonly title: string;
}

/** How a sheet of ours looks in the grid, apart from what its cells hold. */
export interface SheetLook {
  /** Widths, heights, hidden rows, panes, merges. */
  readonly form: Partial<IWorksheetData>;
  /** Name of the look of a cell that has one of its own, row and column counted from 0. */
  readonly cellStyle: (row: number, column: number) => string | undefined;
  /** Blank cells that need a look of their own: the grid takes a number format from a cell, not from its column. */
  readonly blank: readonly { readonly range: IRange; readonly style: string }[];
  readonly ruled: readonly RuledRange[];
  readonly validated: readonly ValidatedRange[];
}
