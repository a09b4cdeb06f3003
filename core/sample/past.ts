import type { Category, Kind } from '../model/vocabulary.ts';
import type { Term } from '../words/terms.ts';

/** A key result of a cycle that is over. */
export interface Past {
  readonly team: string;
  readonly owner: Term;
  readonly objective: Term;
  readonly keyResult: Term;
  readonly kind?: Kind;
  readonly category: Category;
  /** Baseline, target and what was reached. */
  readonly numbers: readonly [baseline: number, target: number, final: number];
  readonly confidence: number;
  readonly lesson: Term;
}
