import type { CellValue } from '../values/cell.ts';
import type { Term } from '../words/terms.ts';

/** A cell, or a range as rows of cells; `undefined` = left out. */
export type Argument = CellValue | undefined | readonly (readonly CellValue[])[];

/** A range: rows of cells. */
export type Range = readonly (readonly CellValue[])[];

/** Why a function cannot answer; the sentence is made in `core/words/functionErrors.ts`. */
export interface BadArgument {
  readonly code: '#VALUE!' | '#N/A';
  readonly why: BadArgumentReason;
  /** Parameter the sentence names. */
  readonly parameter: string;
  readonly found: CellValue;
}

export const BAD_ARGUMENT_REASONS = [
  'not-a-number',
  'not-a-word',
  'cell-error',
  'needs-a-value',
  'negative-weight',
  'sizes-differ',
  'due-before-start',
  'out-of-unit',
  'too-little-history',
  'no-movement',
  'too-few-check-ins',
] as const;
export type BadArgumentReason = (typeof BAD_ARGUMENT_REASONS)[number];

/** What a function gives: a value, `undefined` for no answer (an empty cell), a row of cells, or why it cannot. */
export type Answer = number | string | undefined | BadArgument | readonly (readonly (number | string | undefined)[])[];

/** True for a refusal, as opposed to a value or a row of cells. */
export function isBadArgument(value: unknown): value is BadArgument {
  return typeof value === 'object' && value !== null && 'why' in value;
}

/** One parameter: how one cell (or a whole range) is read, and its words. */
export interface Parameter<T> {
  readonly words: Term;
  readonly help: Term;
  readonly optional: boolean;
  /** A `range` parameter takes the whole range; a `cell` parameter given a range gives an array out. */
  readonly shape: 'cell' | 'range';
  readonly read: (value: CellValue | Range, name: string) => T | undefined | BadArgument;
}

/** What `run` receives: one field per parameter, blank = `undefined`. */
export type Arguments<P> = { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T | undefined : never };

/** A worked example: shown in the docs and run as a test. */
export interface Example {
  readonly why: Term;
  readonly args: readonly Argument[];
  readonly gives: CellValue | readonly (readonly CellValue[])[];
}

/** One custom function: the single source of every spelling, document and test of it. */
export interface FunctionEntry {
  readonly name: string;
  readonly summary: Term;
  readonly parameters: Readonly<Record<string, Parameter<unknown>>>;
  readonly examples: readonly Example[];
  readonly run: (args: never) => Answer;
  /** The same calculation as an ordinary worksheet formula, from one expression per parameter. */
  readonly native?: (args: never) => string;
}

/** Declares a function so that `run` and `native` are checked against its parameters. */
export function defineFunction<P extends Readonly<Record<string, Parameter<unknown>>>>(entry: {
  readonly name: string;
  readonly summary: Term;
  readonly parameters: P;
  readonly examples: readonly Example[];
  readonly run: (args: Arguments<P>) => Answer;
  readonly native?: (args: { readonly [K in keyof P]: string }) => string;
}): FunctionEntry {
  return entry;
}
