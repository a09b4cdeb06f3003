import type { CheckIn, KeyResult, Objective, Tracker } from '../model/tracker.ts';
import type { Light } from '../model/vocabulary.ts';
import type { Policy } from '../policy/policy.ts';
import type { Day } from '../values/day.ts';
import { idKey } from '../values/idKey.ts';
import { type Alignment, alignmentOf } from './alignment.ts';
import { ambitionFactor, expectedProgress } from './expectedProgress.ts';
import { LEVEL_KINDS, STEP_KINDS, UNFINISHED } from './kinds.ts';
import { kpiLight } from './kpiLight.ts';
import { type LightWithReason, lightOf } from './light.ts';
import { rollUp } from './rollUp.ts';
import { scoreKeyResult } from './scoreKeyResult.ts';
import { type CoveredScore, type ScoredItem, weightedScore } from './weightedScore.ts';

/** How one key result stands; with its weight, so that it counts in its objective's mean as it is. */
export interface KeyResultStanding extends ScoredItem {
  readonly keyResult: KeyResult;
  readonly expected: number | undefined;
  readonly daysSince: number | undefined;
  readonly lit: LightWithReason;
}

/** How one objective stands. */
export interface ObjectiveStanding {
  readonly objective: Objective;
  /** Mean of its own key results, and how many of them answered. */
  readonly own: CoveredScore;
  /** Together with aligned objectives, as the roll-up policy says. */
  readonly rolledUp: CoveredScore;
  readonly expected: number | undefined;
  readonly daysSince: number | undefined;
  readonly lit: LightWithReason;
  readonly keyResults: readonly KeyResultStanding[];
}

/** The whole tracker judged on one day. */
export interface Assessment {
  readonly asOf: Day;
  readonly keyResults: readonly KeyResultStanding[];
  readonly objectives: readonly ObjectiveStanding[];
  /** Light per KPI, in the order of the tracker. */
  readonly kpiLights: readonly Light[];
  readonly alignment: Alignment;
}

/**
 * Scores, lights and rolls up everything, as of the policy's day or today.
 *
 * Linear in the number of rows. The worksheet's own formulas come to the same numbers; a test proves it.
 */
export function assess(tracker: Tracker, today: Day): Assessment {
  const { policy } = tracker;
  const asOf = policy.asOf ?? today;
  const alignment = alignmentOf(tracker.objectives, tracker.keyResults);
  const reported = lastReports(tracker.checkIns);
  const groups = tracker.objectives.map((): Group => ({ keyResults: [], daysSince: undefined }));
  const keyResults = tracker.keyResults.map((keyResult) => {
    const at = keyResult.objective === undefined ? undefined : alignment.indexOf.get(idKey(keyResult.objective));
    const objective = at === undefined ? undefined : tracker.objectives[at];
    const last = reported.get(idKey(keyResult.id ?? ''));
    const standing = standingOf(keyResult, objective, last, policy, asOf);
    if (at !== undefined) addTo(groups[at], standing);
    return standing;
  });
  const rolledUp = rollUp(
    tracker.objectives.map(({ weight, objective, state }, at) => ({
      // A draft is not agreed yet and counts nowhere above.
      weight: state === 'draft' ? 0 : weight,
      live: objective !== undefined,
      own: groups[at]?.keyResults ?? [],
    })),
    alignment.children,
    policy,
  );
  const objectives = tracker.objectives.map((objective, at) =>
    objectiveStanding(objective, groups[at] ?? EMPTY, rolledUp[at] ?? NOTHING, policy, asOf),
  );
  return {
    asOf,
    keyResults,
    objectives,
    kpiLights: tracker.kpis.map((kpi) => (kpi.unreadable ? 'no-data' : kpiLight(kpi))),
    alignment,
  };
}

const NOTHING: CoveredScore = { score: undefined, answered: 0, total: 0 };

/** What an objective's key results come to, gathered while they are judged, so that nothing is looked up twice. */
interface Group {
  readonly keyResults: KeyResultStanding[];
  /** Fewest days since somebody reported on one of them. */
  daysSince: number | undefined;
}
const EMPTY: Group = { keyResults: [], daysSince: undefined };

function addTo(group: Group | undefined, standing: KeyResultStanding): void {
  if (!group) return;
  group.keyResults.push(standing);
  const { daysSince } = standing;
  if (daysSince !== undefined && !(daysSince >= (group.daysSince ?? Number.POSITIVE_INFINITY)))
    group.daysSince = daysSince;
}

/** Last day somebody reported on each key result, by id. */
function lastReports(checkIns: readonly CheckIn[]): ReadonlyMap<string, Day> {
  const last = new Map<string, Day>();
  for (const { keyResult, date } of checkIns) {
    if (keyResult === undefined || date === undefined) continue;
    const key = idKey(keyResult);
    if (date > (last.get(key) ?? 0)) last.set(key, date);
  }
  return last;
}

/** Days since the last report, or since the start when there was none; nothing before the start. */
function silentDays(last: Day | undefined, start: Day | undefined, asOf: Day): number | undefined {
  if (last !== undefined) return asOf - last;
  return start !== undefined && asOf >= start ? asOf - start : undefined;
}

/** A key result's score with the cycle's dates where it has none of its own. */
export function scoreInCycle(keyResult: KeyResult, policy: Policy): number | undefined {
  if (keyResult.unreadable) return undefined;
  if (keyResult.kind !== 'by-date') return scoreKeyResult(keyResult);
  const { kind, baseline, target, upper, current } = keyResult;
  const start = keyResult.start ?? policy.cycleStart;
  const due = keyResult.due ?? policy.cycleEnd;
  return scoreKeyResult({ kind, baseline, target, upper, current, start, due });
}

function standingOf(
  keyResult: KeyResult,
  objective: Objective | undefined,
  last: Day | undefined,
  policy: Policy,
  asOf: Day,
): KeyResultStanding {
  const start = keyResult.start ?? policy.cycleStart;
  const due = keyResult.due ?? policy.cycleEnd;
  const score = scoreInCycle(keyResult, policy);
  const expected = expectedProgress({
    // Of a yes-or-no result nothing is expected before it is due.
    start: STEP_KINDS.includes(keyResult.kind) ? due : start,
    due,
    asOf,
    factor: ambitionFactor(objective?.ambition, policy.idealHigh),
  });
  const daysSince = silentDays(last, start, asOf);
  const keeps = LEVEL_KINDS.includes(keyResult.kind) && due !== undefined && due > asOf;
  const counted = keeps && score !== undefined ? Math.min(score, UNFINISHED) : score;
  const lit = lightOf(
    { score: counted, expected, confidence: keyResult.confidence, daysSince, phase: phaseOf(objective) },
    policy,
  );
  return { keyResult, score, weight: keyResult.weight, expected, daysSince, lit };
}

function objectiveStanding(
  objective: Objective,
  { keyResults, daysSince }: Group,
  rolledUp: CoveredScore,
  policy: Policy,
  asOf: Day,
): ObjectiveStanding {
  const own = weightedScore(keyResults, policy.missing);
  const factor = ambitionFactor(objective.ambition, policy.idealHigh);
  const expected = expectedProgress({ start: policy.cycleStart, due: policy.cycleEnd, asOf, factor });
  const lit = lightOf({ score: rolledUp.score, expected, daysSince, phase: phaseOf(objective) }, policy);
  return { objective, own, rolledUp, expected, daysSince, lit, keyResults };
}

/** Whether an objective, and with it its key results, is in force at all. */
function phaseOf(objective: Objective | undefined): 'closed' | 'draft' | undefined {
  const state = objective?.state;
  return state === 'closed' || state === 'draft' ? state : undefined;
}
