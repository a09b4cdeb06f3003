import type { Kind } from '../model/vocabulary.ts';
import type { Day } from '../values/day.ts';
import { clampToUnit } from './clamp.ts';

/** All that a key result's score depends on; blank = `undefined`. `KeyResult` is one. */
export interface ScoredMeasure {
  readonly kind: Kind;
  readonly baseline: number | undefined;
  /** Goal; lower end of the band for `between`; number of stages for `milestone`. */
  readonly target: number | undefined;
  readonly upper: number | undefined;
  /** Present value; 1 or 0 for `done`; day of completion for `by-date`. */
  readonly current: number | undefined;
  readonly start: Day | undefined;
  readonly due: Day | undefined;
}

/**
 * Score of a key result, 0…1, not rounded; `undefined` when there is no answer (no target, or nothing reported).
 *
 * Overshoot counts as 1, because a score above 1 would let one key result hide another in the objective's average.
 * Source: design.md section 3, by kind.
 *
 * @example scoreKeyResult({ kind: 'metric', baseline: 0, target: 40, current: 10 }) // 0.25
 */
export function scoreKeyResult(measure: ScoredMeasure): number | undefined {
  const { kind, baseline, target, current } = measure;
  if (kind === 'by-date') return scoreByDate(measure.start, measure.due, current);
  if (current === undefined) return undefined;
  if (kind === 'done') return current === 0 ? 0 : 1;
  if (target === undefined) return undefined;
  switch (kind) {
    case 'metric':
    case 'milestone':
      return linear(baseline ?? 0, target, current);
    case 'at-least':
      return current >= target
        ? 1
        : baseline !== undefined && baseline < target
          ? linear(baseline, target, current)
          : 0;
    case 'at-most':
      return current <= target
        ? 1
        : baseline !== undefined && baseline > target
          ? linear(baseline, target, current)
          : 0;
    case 'between':
      return measure.upper === undefined ? undefined : scoreBetween(baseline, target, measure.upper, current);
  }
}

/** Straight line from baseline (0) to target (1); nothing to move gives 0. */
function linear(baseline: number, target: number, current: number): number {
  return target === baseline ? 0 : clampToUnit((current - baseline) / (target - baseline));
}

/** 1 inside the band, both edges included; outside, linear from the baseline to the edge it has to cross. */
function scoreBetween(baseline: number | undefined, target: number, upper: number, current: number): number {
  const low = Math.min(target, upper);
  const high = Math.max(target, upper);
  if (current >= low && current <= high) return 1;
  if (baseline === undefined) return 0;
  if (current < low) return baseline < low ? linear(baseline, low, current) : 0;
  return baseline > high ? linear(baseline, high, current) : 0;
}

/** 1 when finished on or before the due day; later it falls to 0 over the length from start to due. */
function scoreByDate(start: Day | undefined, due: Day | undefined, finished: Day | undefined): number | undefined {
  if (due === undefined) return undefined;
  if (finished === undefined) return 0;
  const day = Math.floor(finished);
  if (day <= due) return 1;
  return start === undefined || start >= due ? 0 : clampToUnit(1 - (day - due) / (due - start));
}
