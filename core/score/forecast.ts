import { median, probit, quantileSorted } from 'simple-statistics';
import type { Day } from '../values/day.ts';
import { clampToUnit } from './clamp.ts';
import { progressOf } from './progress.ts';

/** One dated value of a key result. */
export interface Observation {
  readonly day: Day;
  readonly value: number;
}

/** Score expected at the due day, with an interval that holds about 80 times in 100 when the trend goes on. */
export interface Forecast {
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

/** Two points make a line through anything, so a trend needs three days. */
export const MIN_OBSERVATION_DAYS = 3;

const CONFIDENCE = 0.8;

/**
 * Forecast of a key result's score at its due day by a robust trend of its check-ins (Theil–Sen: the median of the
 * slopes of all pairs), so that one wrong entry does not turn the trend.
 *
 * The interval is Sen's: order statistics of the pairwise slopes, from the variance of Kendall's S. The line goes
 * through the median of the intercepts. Several values on one day: the last one counts. Fewer than three days,
 * or no target: no answer.
 */
export function forecastScore(
  observations: readonly Observation[],
  goal: { readonly baseline: number | undefined; readonly target: number | undefined; readonly due: Day },
): Forecast | undefined {
  const points = lastOfEachDay(observations);
  if (points.length < MIN_OBSERVATION_DAYS || goal.target === undefined) return undefined;
  const slopes = pairwiseSlopes(points);
  const scoreAt = (slope: number): number => {
    const intercept = median(points.map(({ day, value }) => value - slope * day));
    const current = intercept + slope * goal.due;
    return clampToUnit(progressOf({ baseline: goal.baseline, target: goal.target, current }) ?? 0);
  };
  const [lowSlope, highSlope] = slopeInterval(slopes, points.length);
  const ends = [scoreAt(lowSlope), scoreAt(highSlope)];
  const score = scoreAt(median([...slopes]));
  return { score, low: Math.min(score, ...ends), high: Math.max(score, ...ends) };
}

function lastOfEachDay(observations: readonly Observation[]): readonly Observation[] {
  const byDay = new Map<Day, number>();
  for (const { day, value } of observations) byDay.set(Math.floor(day), value);
  return [...byDay].map(([day, value]) => ({ day, value })).sort((a, b) => a.day - b.day);
}

function pairwiseSlopes(points: readonly Observation[]): readonly number[] {
  const slopes: number[] = [];
  points.forEach((later, at) => {
    for (const earlier of points.slice(0, at)) {
      slopes.push((later.value - earlier.value) / (later.day - earlier.day));
    }
  });
  return slopes.sort((a, b) => a - b);
}

/** Sen's interval of the slope: as many pairs off either end as Kendall's S may stray by chance. */
function slopeInterval(sorted: readonly number[], count: number): readonly [number, number] {
  const deviation = Math.sqrt((count * (count - 1) * (2 * count + 5)) / 18);
  const stray = (probit((1 + CONFIDENCE) / 2) * deviation) / sorted.length / 2;
  const slopes = [...sorted];
  return [quantileSorted(slopes, Math.max(0, 0.5 - stray)), quantileSorted(slopes, Math.min(1, 0.5 + stray))];
}
