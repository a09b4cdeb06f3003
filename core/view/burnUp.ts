import type { CheckIn, KeyResult, Objective } from '../model/tracker.ts';
import type { Kind } from '../model/vocabulary.ts';
import type { Policy } from '../policy/policy.ts';
import { scoreInCycle } from '../score/assess.ts';
import { ambitionFactor } from '../score/expectedProgress.ts';
import { forecastScore, type Observation } from '../score/forecast.ts';
import { type Day, formatDay } from '../values/day.ts';
import type { ItemView } from './view.ts';
import { isoDay } from './viewValues.ts';

/** What a burn-up is drawn from. */
export interface BurnUpInput {
  readonly keyResult: KeyResult;
  readonly objective: Objective | undefined;
  readonly checkIns: readonly CheckIn[];
  readonly policy: Policy;
  readonly asOf: Day;
}

type BurnUp = NonNullable<ItemView['burnUp']>;

/** How a key result came to where it is, what is expected of it, and where its trend leads. */
export function burnUp(input: BurnUpInput): BurnUp {
  const { keyResult, objective, policy } = input;
  const reported = observed(input.checkIns);
  return {
    points: scoresByDay(reported, keyResult, policy).map(({ day, value }) => ({ day: formatDay(day), score: value })),
    start: isoDay(keyResult.start ?? policy.cycleStart),
    due: isoDay(keyResult.due ?? policy.cycleEnd),
    expectedAtDue: ambitionFactor(objective?.ambition, policy.idealHigh),
    forecast: forecastOf(reported, input),
  };
}

/** Values that were reported, oldest first; of one day the last row counts. */
function observed(checkIns: readonly CheckIn[]): readonly Observation[] {
  const byDay = new Map<Day, number>();
  for (const { date, value } of [...checkIns].sort((a, b) => a.row - b.row)) {
    if (date !== undefined && value !== undefined) byDay.set(date, value);
  }
  return [...byDay].map(([day, value]) => ({ day, value })).sort((a, b) => a.day - b.day);
}

/** The score each value had come to. */
const scoresByDay = (reported: readonly Observation[], keyResult: KeyResult, policy: Policy): readonly Observation[] =>
  reported.flatMap(({ day, value: current }) => {
    const score = scoreInCycle({ ...keyResult, current }, policy);
    return score === undefined ? [] : [{ day, value: score }];
  });

/** Kinds whose score is the way from baseline to target; of the other numbers the score itself is followed. */
const STRAIGHT: readonly Kind[] = ['metric', 'milestone'];
/** Nothing moves step by step here, so there is no trend. */
const WITHOUT_TREND: readonly Kind[] = ['done', 'by-date'];

function forecastOf(reported: readonly Observation[], { keyResult, policy, asOf }: BurnUpInput): BurnUp['forecast'] {
  const due = keyResult.due ?? policy.cycleEnd;
  const { kind, baseline, target } = keyResult;
  if (due === undefined || due < asOf || keyResult.unreadable || WITHOUT_TREND.includes(kind)) return null;
  const forecast = STRAIGHT.includes(kind)
    ? forecastScore(reported, { baseline, target, due })
    : forecastScore(scoresByDay(reported, keyResult, policy), { baseline: 0, target: 1, due });
  return forecast ? { score: forecast.score, low: forecast.low, high: forecast.high } : null;
}
