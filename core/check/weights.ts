import type { Problem, Tracker } from '../model/tracker.ts';
import type { Assessment } from '../score/assess.ts';
import { effectiveWeight } from '../score/weightedScore.ts';
import { problemAt } from './problem.ts';

/** Negative weights, and objectives whose key results all weigh nothing and which therefore have no score. */
export function checkWeights(tracker: Tracker, assessment: Assessment): readonly Problem[] {
  const negative = (weight: number | undefined): weight is number => weight !== undefined && weight < 0;
  return [
    ...tracker.keyResults
      .filter(({ weight }) => negative(weight))
      .map((item) =>
        problemAt(item, 'kr.weight', 'negative-weight', { severity: 'error', found: item.weight ?? null }),
      ),
    ...tracker.objectives
      .filter(({ weight }) => negative(weight))
      .map((item) =>
        problemAt(item, 'objective.weight', 'negative-weight', { severity: 'error', found: item.weight ?? null }),
      ),
    ...assessment.objectives
      .filter(
        ({ keyResults }) =>
          keyResults.length > 0 && keyResults.every(({ keyResult }) => effectiveWeight(keyResult.weight) === 0),
      )
      .map(({ objective }) => problemAt(objective, 'objective.id', 'zero-weights', { severity: 'error' })),
  ];
}
