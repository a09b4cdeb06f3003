import type { Ambition } from '../model/vocabulary.ts';
import type { Day } from '../values/day.ts';
import { clampToUnit } from './clamp.ts';

/** How much of an OKR is expected in full: an aspirational one up to the ideal upper bound, a committed one whole. */
export function ambitionFactor(ambition: Ambition | undefined, idealHigh: number): number {
  return ambition === 'aspirational' ? idealHigh : 1;
}

/**
 * Expected score on a day: 0 on the start day, `factor` on the due day and after, linear between.
 *
 * Start and due on one day: 0 before that day, `factor` from it on. Due before start: no answer, and the check
 * says so. Source: design.md section 3.
 *
 * @example expectedProgress({ start: 46023, due: 46113, asOf: 46068 }) // 0.5
 */
export function expectedProgress(days: {
  readonly start: Day | undefined;
  readonly due: Day | undefined;
  readonly asOf: Day | undefined;
  readonly factor?: number;
}): number | undefined {
  const { start, due, asOf, factor = 1 } = days;
  if (start === undefined || due === undefined || asOf === undefined || due < start) return undefined;
  const day = Math.floor(asOf);
  if (due === start) return day < start ? 0 : factor;
  return factor * clampToUnit((day - start) / (due - start));
}
