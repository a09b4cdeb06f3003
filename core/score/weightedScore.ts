import type { Missing } from '../model/vocabulary.ts';

/** One thing that counts towards a score: a key result of an objective, or an aligned objective. */
export interface ScoredItem {
  /** 0…1; `undefined` = no answer. */
  readonly score: number | undefined;
  /** Blank = 1, 0 = left out; negative is left out too, and reported by the check. */
  readonly weight: number | undefined;
}

/** A score and how much of what it stands for has been answered. */
export interface CoveredScore {
  readonly score: number | undefined;
  readonly answered: number;
  readonly total: number;
}

/** The weight that counts: blank = 1, negative = 0. */
export const effectiveWeight = (weight: number | undefined): number => (weight === undefined ? 1 : Math.max(0, weight));

/**
 * Weighted mean of scores: Σ(score·weight) / Σweight.
 *
 * What has no answer counts 0 (`zero`, so that silence never flatters) or is left out (`skip`); coverage tells
 * how many of how many answered. No weight at all: no answer. Source: design.md section 3, objective score.
 *
 * @example weightedScore([{ score: 0.5, weight: 1 }, { score: 1, weight: 3 }], 'zero').score // 0.875
 */
export function weightedScore(items: readonly ScoredItem[], missing: Missing): CoveredScore {
  let sum = 0;
  let weights = 0;
  let answered = 0;
  for (const item of items) {
    if (item.score !== undefined) answered += 1;
    else if (missing === 'skip') continue;
    const weight = effectiveWeight(item.weight);
    sum += (item.score ?? 0) * weight;
    weights += weight;
  }
  return { score: weights > 0 ? sum / weights : undefined, answered, total: items.length };
}
