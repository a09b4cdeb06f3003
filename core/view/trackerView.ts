import { readEdition } from '../blueprint/edition.ts';
import { isComplete } from '../blueprint/isComplete.ts';
import { SCHEMA_VERSION } from '../blueprint/keys.ts';
import { checkWorkbook } from '../check/checkTracker.ts';
import { type Book, isTracker } from '../codec/readBook.ts';
import { describeProblem } from '../display/describeProblem.ts';
import { isFixable } from '../intents/mend.ts';
import type { Problem } from '../model/tracker.ts';
import { type Language, LIGHTS, type Light } from '../model/vocabulary.ts';
import { type Assessment, assess, type KeyResultStanding } from '../score/assess.ts';
import { type Day, formatDay } from '../values/day.ts';
import { companyView } from './companyView.ts';
import { keyResultViews } from './keyResultViews.ts';
import { objectiveViews } from './objectiveViews.ts';
import { settingViews } from './settingViews.ts';
import type { BookState, KpiView, ProblemView, TrackerView } from './view.ts';
import { cellPlace, problemPlace } from './viewPlace.ts';
import { isoDay, orNull } from './viewValues.ts';

/** The day a view is for, and the language of its sentences. */
export interface ViewContext {
  readonly today: Day;
  readonly language: Language;
}

/** All that the everyday screens show, from one read; linear in the number of rows. */
export function trackerView(book: Book, { today, language }: ViewContext): TrackerView {
  const { tracker, located } = book;
  const { policy } = tracker;
  const assessment = assess(tracker, today);
  const { cycleName = '', cycleStart, cycleEnd, low, idealLow, idealHigh, high } = policy;
  const problems = isTracker(located) ? checkWorkbook(located, tracker, assessment) : [];
  return {
    state: stateOf(book),
    language: tracker.language,
    edition: located.meta.has('edition') ? readEdition(located.meta.get('edition')) : null,
    asOf: formatDay(assessment.asOf),
    cycle: { name: cycleName, start: isoDay(cycleStart), end: isoDay(cycleEnd) },
    rhythmDays: policy.rhythmDays,
    bands: { low, idealLow, idealHigh, high },
    objectives: objectiveViews(tracker, assessment, language),
    keyResults: keyResultViews(tracker, assessment, language),
    kpis: kpiViews(book, assessment),
    teams: tracker.teams.map(({ id, name, parent }) => ({ id: orNull(id), name: name ?? '', parent: orNull(parent) })),
    counts: countLights(assessment.keyResults),
    company: companyView(tracker, assessment, language),
    problems: problems.map((problem) => problemView(book, problem, language)),
    settings: settingViews(book, language),
    circles: assessment.alignment.cycles.map((circle) => circle.flatMap((at) => tracker.objectives[at]?.id ?? [])),
  };
}

function stateOf({ located, tracker }: Book): BookState {
  if (!isTracker(located)) return 'absent';
  if ((tracker.schema ?? 0) > SCHEMA_VERSION) return 'newer';
  return isComplete(located) ? 'ready' : 'older';
}

const kpiViews = ({ tracker }: Book, { kpiLights }: Assessment): readonly KpiView[] =>
  tracker.kpis.map(({ id, row, name, owner, unit, value, safeLow, safeHigh }, at) => ({
    id: orNull(id),
    place: cellPlace(tracker.layout, 'kpi.name', row),
    name: name ?? '',
    owner: owner ?? '',
    unit: unit ?? '',
    value: orNull(value),
    safeLow: orNull(safeLow),
    safeHigh: orNull(safeHigh),
    light: kpiLights[at] ?? 'no-data',
  }));

function countLights(keyResults: readonly KeyResultStanding[]): Readonly<Record<Light, number>> {
  const counts = Object.fromEntries(LIGHTS.map((light) => [light, 0])) as Record<Light, number>;
  for (const { lit } of keyResults) counts[lit.light] += 1;
  return counts;
}

function problemView(book: Book, problem: Problem, language: Language): ProblemView {
  const { layout } = book.located;
  const { code, severity, place, item } = problem;
  return {
    code,
    severity,
    place: problemPlace(layout, place),
    ...describeProblem(problem, layout, language),
    item: orNull(item),
    fixable: isFixable(book, problem),
  };
}
