import type { Item, Kpi, ProblemCode, Tracker } from '../model/tracker.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Assessment, ObjectiveStanding } from '../score/assess.ts';
import { comparable } from '../score/clamp.ts';
import { idKey } from '../values/idKey.ts';
import { assessSet, type NamedStatement, type SetFinding } from '../wording/assessSet.ts';
import { findTraps, type TrackedObjective } from '../wording/findTraps.ts';
import { checkJointCreation } from './jointCreation.ts';

/** A row as a finding names it. */
interface FoundRow {
  readonly sheet: 'objectives' | 'keyResults';
  readonly item: Item;
}

/** Something several rows show only together, with the rows that show it. */
export interface SharedFinding {
  readonly code: SetFinding['code'];
  readonly rows: readonly FoundRow[];
  readonly message: string;
  readonly question: string;
}

/** Counted by the structure checks, which know the policy and the objectives below. */
const ALREADY_COUNTED: readonly SetFinding['code'][] = ['too-few', 'too-many'];
/** The same rows are named objective by objective. */
const ALREADY_NAMED: readonly SetFinding['code'][] = ['trap-task-list'];
/** One trap is told once: where the structure shows it already, its traces are not told again. */
const SAME_TRAP: Partial<Readonly<Record<SetFinding['code'], ProblemCode>>> = {
  'trap-appraisal': 'all-top-down',
  'trap-leaders-absent': 'leader-absent',
};

/** Key results of one objective looked at together, and the four traps of method.md over the whole book. */
export function checkTogether(
  tracker: Tracker,
  { objectives, asOf }: Assessment,
  language: Language,
): readonly SharedFinding[] {
  const open = objectives.filter(({ objective }) => objective.state !== 'closed' && objective.objective !== undefined);
  const rows = new Map(open.flatMap(rowsOf).map((row) => [nameOf(row), row]));
  const kpis = tracker.kpis.flatMap(kpiLine);
  const traces = tracesOf(tracker);
  const told = new Set(checkJointCreation(tracker).map(({ code }) => code));
  const isTold = (code: SetFinding['code']): boolean => {
    const same = SAME_TRAP[code];
    return ALREADY_COUNTED.includes(code) || ALREADY_NAMED.includes(code) || (same !== undefined && told.has(same));
  };
  return [
    ...open.flatMap((standing) => assessSet({ ...setOf(standing), kpis, language })),
    ...findTraps({
      objectives: open.map((standing) => tracked(standing, traces)),
      elapsed: elapsed(tracker, asOf),
      language,
    }),
  ]
    .filter(({ code }) => !isTold(code))
    .map((finding) => ({ ...finding, rows: finding.rows.flatMap((name) => rows.get(name) ?? []) }));
}

/** Rows are told apart by where they stand, as ids may be missing or doubled. */
const nameOf = ({ sheet, item }: FoundRow): string => `${sheet}:${item.row}`;

const rowsOf = ({ objective, keyResults }: ObjectiveStanding): readonly FoundRow[] => [
  { sheet: 'objectives', item: objective },
  ...keyResults.map(({ keyResult }) => ({ sheet: 'keyResults', item: keyResult }) as const),
];

const named = (row: FoundRow, text: string | undefined): NamedStatement => ({ id: nameOf(row), text: text ?? '' });

function setOf({ objective, keyResults }: ObjectiveStanding) {
  return {
    objective: named({ sheet: 'objectives', item: objective }, objective.objective),
    keyResults: keyResults.flatMap(({ keyResult: item }) =>
      item.keyResult === undefined ? [] : [named({ sheet: 'keyResults', item }, item.keyResult)],
    ),
  };
}

function kpiLine({ id, row, name, unit, value, safeLow, safeHigh }: Kpi) {
  if (name === undefined) return [];
  const numbers = [value, safeLow, safeHigh].filter((number) => number !== undefined);
  // A cell that shows 95 % holds 0.95, and people write 95 % in a sentence.
  const shares = numbers.filter((number) => Math.abs(number) <= 1).map((number) => comparable(number * 100));
  return [
    { id: id ?? String(row), name, numbers: unit === undefined || unit === '%' ? [...numbers, ...shares] : numbers },
  ];
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
  const set = setOf(standing);
  const ids = [objective, ...keyResults.map(({ keyResult }) => keyResult)].flatMap(({ id }) =>
    id === undefined ? [] : [idKey(id)],
  );
  return {
    ...set.objective,
    level: objective.level ?? 'team',
    keyResults: set.keyResults,
    people: ids.flatMap((id) => people.get(id) ?? []),
    checkIns: ids.reduce((sum, id) => sum + (checkIns.get(id) ?? 0), 0),
  };
}

/** Elapsed part of the cycle, 0–1; a book without a cycle is at its beginning. */
function elapsed({ policy: { cycleStart, cycleEnd } }: Tracker, asOf: Assessment['asOf']): number {
  if (cycleStart === undefined || cycleEnd === undefined || cycleEnd <= cycleStart) return 0;
  return Math.min(1, Math.max(0, (asOf - cycleStart) / (cycleEnd - cycleStart)));
}
