import type { Item, KeyResult, Kpi, Objective, Tracker } from '../model/tracker.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Assessment, ObjectiveStanding } from '../score/assess.ts';
import type { Day } from '../values/day.ts';
import { idKey } from '../values/idKey.ts';
import { assessSet, type NamedStatement, type SetFinding } from '../wording/assessSet.ts';
import { findTraps, type TrackedObjective } from '../wording/findTraps.ts';

/** Something several rows show only together, with the rows that show it. */
export interface SharedFinding {
  readonly code: SetFinding['code'];
  readonly rows: readonly { readonly sheet: 'objectives' | 'keyResults'; readonly item: Item }[];
  readonly message: string;
  readonly question: string;
}

/** Counted by the structure checks, which know the policy and the objectives below. */
const ALREADY_COUNTED: readonly SetFinding['code'][] = ['too-few', 'too-many'];
/** The same rows are named objective by objective. */
const ALREADY_NAMED: readonly SetFinding['code'][] = ['trap-task-list'];

/** Key results of one objective looked at together, and the four traps of method.md over the whole book. */
export function checkTogether(
  tracker: Tracker,
  { objectives }: Assessment,
  { today, language }: { readonly today: Day; readonly language: Language },
): readonly SharedFinding[] {
  const open = objectives.filter(({ objective }) => objective.state !== 'closed' && objective.objective !== undefined);
  const rows = new Map(
    open.flatMap((standing) => [...rowsOf(standing)].map((row) => [nameOf(row.item), row] as const)),
  );
  const kpis = tracker.kpis.flatMap(kpiLine);
  const traces = tracesOf(tracker);
  const found = [
    ...open.flatMap((standing) => assessSet({ ...setOf(standing), kpis, language })),
    ...findTraps({
      objectives: open.map((standing) => tracked(standing, traces)),
      elapsed: elapsed(tracker, today),
      language,
    }),
  ];
  return found
    .filter(({ code }) => !ALREADY_COUNTED.includes(code) && !ALREADY_NAMED.includes(code))
    .map((finding) => ({ ...finding, rows: finding.rows.flatMap((id) => rows.get(id) ?? []) }));
}

const nameOf = ({ id, row }: Item): string => `${row}:${id ?? ''}`;

function* rowsOf({ objective, keyResults }: ObjectiveStanding): Iterable<SharedFinding['rows'][number]> {
  yield { sheet: 'objectives', item: objective };
  for (const { keyResult } of keyResults) yield { sheet: 'keyResults', item: keyResult };
}

const named = (item: Objective | KeyResult, text: string | undefined): NamedStatement => ({
  id: nameOf(item),
  text: text ?? '',
});

function setOf({ objective, keyResults }: ObjectiveStanding) {
  return {
    objective: named(objective, objective.objective),
    keyResults: keyResults.flatMap(({ keyResult }) =>
      keyResult.keyResult === undefined ? [] : [named(keyResult, keyResult.keyResult)],
    ),
  };
}

function kpiLine({ id, row, name, value, safeLow, safeHigh }: Kpi) {
  if (name === undefined) return [];
  const numbers = [value, safeLow, safeHigh].filter((number) => number !== undefined);
  return [{ id: id ?? String(row), name, numbers }];
}

/** Who changed an item, and how many check-ins it has, by id. */
interface Traces {
  readonly people: ReadonlyMap<string, readonly string[]>;
  readonly checkIns: ReadonlyMap<string, number>;
}

function tracesOf({ changes, checkIns }: Tracker): Traces {
  const people = new Map<string, string[]>();
  const counts = new Map<string, number>();
  for (const { item, who } of changes) {
    if (item === undefined || who === undefined) continue;
    const key = idKey(item);
    people.set(key, [...(people.get(key) ?? []), who]);
  }
  for (const { keyResult } of checkIns) {
    if (keyResult !== undefined) counts.set(idKey(keyResult), (counts.get(idKey(keyResult)) ?? 0) + 1);
  }
  return { people, checkIns: counts };
}

/** An objective with everybody its change records name, and the check-ins on its key results. */
function tracked(standing: ObjectiveStanding, { people, checkIns }: Traces): TrackedObjective {
  const { objective, keyResults } = standing;
  const ids = [objective, ...keyResults.map(({ keyResult }) => keyResult)].flatMap(({ id }) =>
    id === undefined ? [] : [idKey(id)],
  );
  return {
    ...setOf(standing).objective,
    level: objective.level ?? 'team',
    keyResults: setOf(standing).keyResults,
    people: ids.flatMap((id) => people.get(id) ?? []),
    checkIns: ids.reduce((sum, id) => sum + (checkIns.get(id) ?? 0), 0),
  };
}

/** Elapsed part of the cycle, 0–1; a book without a cycle is at its beginning. */
function elapsed({ policy: { cycleStart, cycleEnd, asOf } }: Tracker, today: Day): number {
  if (cycleStart === undefined || cycleEnd === undefined || cycleEnd <= cycleStart) return 0;
  return Math.min(1, Math.max(0, ((asOf ?? today) - cycleStart) / (cycleEnd - cycleStart)));
}
