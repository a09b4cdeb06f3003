import { readEdition } from '../blueprint/edition.ts';
import type { TableKey } from '../blueprint/keys.ts';
import type { Book } from '../codec/readBook.ts';
import type { Conflict, Operation, Style } from '../host/port.ts';
import type { Place, Problem } from '../model/tracker.ts';
import type { CellValue } from '../values/cell.ts';
import type { Day } from '../values/day.ts';

/** What is to be done about an intent: operations, and what the answer tells. */
interface Decided {
  readonly operations: readonly Operation[];
  readonly style: Style;
  /** Ids of items that are touched. */
  readonly items: readonly string[];
  /** How many things were asked for, as the answer counts them. */
  readonly count: number;
}

/** Why an intent cannot be done, with the facts its sentence needs. */
export type Refusal =
  | { readonly why: 'not-a-tracker' | 'already-a-tracker' | 'nothing-to-do' }
  | { readonly why: 'newer-schema'; readonly found: number }
  | { readonly why: 'needs-upgrade' | 'calculated-column'; readonly place: Place }
  | { readonly why: 'unknown-item'; readonly id: string; readonly sheet: TableKey }
  | { readonly why: 'bad-value'; readonly problem: Problem }
  | { readonly why: 'bad-prefix'; readonly found: string }
  | { readonly why: 'bad-dates'; readonly start: string; readonly end: string }
  | { readonly why: 'closed'; readonly item: string; readonly objective: string }
  | { readonly why: 'changed-meanwhile'; readonly conflict: Conflict };

export type Decision = Decided | { readonly refusal: Refusal };

/** True for a decision not to do it. */
export const isRefusal = (decision: object): decision is { readonly refusal: Refusal } => 'refusal' in decision;

export const refuse = (refusal: Refusal): { readonly refusal: Refusal } => ({ refusal });

/** Who asks, and on which day. */
export interface DecisionContext {
  readonly today: Day;
  readonly who: string;
}

/** How a book is written: in its own language and edition. */
export const styleOf = ({ tracker, located }: Book): Style => ({
  language: tracker.language,
  edition: readEdition(located.meta.get('edition')),
});

/** A value somebody saw in a cell before somebody else changed it. */
export const changedMeanwhile = (
  { sheet, row, column }: Pick<Conflict, 'sheet' | 'row' | 'column'>,
  expected: CellValue,
  found: CellValue,
): { readonly refusal: Refusal } =>
  refuse({ why: 'changed-meanwhile', conflict: { sheet, row, column, expected, found } });
