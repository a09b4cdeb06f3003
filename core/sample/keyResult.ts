import type { Category, Kind } from '../model/vocabulary.ts';
import type { Term } from '../words/terms.ts';
import type { Fields } from './seed.ts';

/** A key result before it has an id: its sentence, its owner, and its numbers. */
export type Stated = readonly [keyResult: Term, owner: Term | undefined, more: Measured];

interface Measured extends Omit<Fields<'kr'>, 'kind' | 'category' | 'confidence'> {
  readonly kind?: Kind;
  readonly category: Category;
  readonly confidence: number;
}

/** The key results of one objective, numbered in their order. */
export function keyResultsOf(objective: string, stated: readonly Stated[]): readonly Fields<'kr'>[] {
  return stated.map(([keyResult, owner, more], index) => ({
    id: `${objective}-KR${index + 1}`,
    objective,
    keyResult,
    ...(owner === undefined ? {} : { owner }),
    kind: 'metric' satisfies Kind,
    ...more,
  }));
}
