import { LIGHTS, type Light } from '../../../core/model/vocabulary.ts';
import { DEFAULT_POLICY } from '../../../core/policy/policy.ts';
import { SETTINGS } from '../../../core/policy/settings.ts';
import type {
  ItemView,
  KeyResultView,
  KpiView,
  ObjectiveView,
  ProblemView,
  QualityView,
  SettingView,
  TrackerView,
  ViewPlace,
  WordedView,
} from '../../../core/view/view.ts';
import { TERMS, type Term } from '../../../core/words/terms.ts';

/** Views made by hand, for tests that need one thing exactly so; the rest is ordinary. */
const aPlace = (patch: Partial<ViewPlace> = {}): ViewPlace => ({
  sheet: 'keyResults',
  sheetName: 'Key results',
  row: 3,
  column: 'C',
  ...patch,
});

export const aKeyResult = (patch: Partial<KeyResultView> = {}): KeyResultView => ({
  id: 'S-O1-KR1',
  place: aPlace(),
  objective: 0,
  text: 'Grow the share of high-value customers from 25% to 40%',
  owner: 'Mei',
  kind: 'metric',
  unit: '%',
  baseline: 0.25,
  target: 0.4,
  upper: null,
  current: 0.28,
  weight: null,
  start: '2026-10-01',
  due: '2026-12-31',
  confidence: 0.6,
  category: null,
  sharedWith: [],
  supports: [],
  score: 0.2,
  expected: 0.6,
  daysSince: 5,
  lit: { light: 'red', reason: '40 points behind' },
  checkInDue: false,
  blocker: '',
  ...patch,
});

export const anObjective = (patch: Partial<ObjectiveView> = {}): ObjectiveView => ({
  id: 'S-O1',
  place: aPlace({ sheet: 'objectives', sheetName: 'Objectives', column: 'E' }),
  text: 'Become a solution that customers recommend',
  level: 'company',
  team: 'Sales',
  owner: 'Mei',
  priority: '1',
  ambition: 'committed',
  state: 'active',
  weight: null,
  parents: [],
  children: [],
  keyResults: [],
  own: 0.2,
  rolledUp: 0.25,
  coverage: { answered: 1, total: 1 },
  expected: 0.6,
  daysSince: 5,
  lit: { light: 'red', reason: '35 points behind' },
  ...patch,
});

export const aKpi = (patch: Partial<KpiView> = {}): KpiView => ({
  id: 'S-K1',
  place: aPlace({ sheet: 'kpis', sheetName: 'KPIs' }),
  name: 'Uptime',
  owner: 'Bo',
  unit: '%',
  value: 0.994,
  safeLow: 0.99,
  safeHigh: 1,
  light: 'green',
  ...patch,
});

export const aProblem = (patch: Partial<ProblemView> = {}): ProblemView => ({
  code: 'not-a-number',
  severity: 'error',
  place: aPlace({ column: 'J' }),
  where: 'Key results!J3 (Current)',
  what: '"a lot" is not a number',
  right: 'Type a number, for example 42 or 45%',
  item: 'S-O1-KR1',
  fixable: false,
  ...patch,
});

/** Settings as a fresh book has them. */
export const someSettings = (values: Readonly<Record<string, string | number>> = {}): readonly SettingView[] =>
  SETTINGS.map(({ key, type, list, words, note }) => ({
    key,
    name: words.en,
    note: note.en,
    type,
    value: values[key] ?? null,
    options: list ? Object.entries<Term>(TERMS[list]).map(([code, term]) => ({ code, word: term.en })) : [],
  }));

export const aTracker = (patch: Partial<TrackerView> = {}): TrackerView => {
  const keyResults = patch.keyResults ?? [aKeyResult()];
  return {
    state: 'ready',
    language: 'en',
    edition: 'portable',
    asOf: '2026-11-25',
    cycle: { name: '2026Q4', start: '2026-10-01', end: '2026-12-31' },
    rhythmDays: 14,
    bands: DEFAULT_POLICY,
    objectives: [anObjective({ keyResults: keyResults.map((_, at) => at) })],
    keyResults,
    kpis: [aKpi()],
    teams: [{ id: 'T1', name: 'Sales', parent: null }],
    counts: countsOf(keyResults),
    company: { score: 0.25, verdict: 'too-hard', sentence: 'Too hard, or blocked' },
    problems: [],
    settings: someSettings({ preset: 'gap', rhythmDays: 14, graceDays: 3 }),
    circles: [],
    ...patch,
  };
};

const countsOf = (keyResults: readonly KeyResultView[]): Readonly<Record<Light, number>> =>
  Object.fromEntries(
    LIGHTS.map((light) => [light, keyResults.filter(({ lit }) => lit.light === light).length]),
  ) as Record<Light, number>;

export const aWorded = (patch: Partial<WordedView> = {}): WordedView => ({
  id: 'S-O1-KR1',
  place: aPlace(),
  sheet: 'keyResults',
  column: 'kr.keyResult',
  text: 'Visit 30 customers as soon as possible',
  verdict: 'revise',
  overall: 0.4,
  findings: [
    {
      code: 'activity',
      hint: false,
      start: 0,
      end: 18,
      message: 'This is an activity, not a result',
      question: 'After doing this, what measurable change will the business see?',
      rewrite: 'Raise the conversion of visited customers from 10% to 25%',
    },
    {
      code: 'vague-time',
      hint: true,
      start: 19,
      end: 38,
      message: '“as soon as possible” is no date',
      question: 'By which day?',
      rewrite: null,
    },
  ],
  smart: [
    'specific',
    'measurable',
    'attainable',
    'relevant',
    'timeBound',
    'alignable',
    'collaborative',
    'learnable',
  ].map((dimension, at) => ({
    dimension,
    word: dimension,
    answer: (['yes', 'no', 'unknown'] as const)[at % 3] ?? 'yes',
    sentence: `About ${dimension}`,
  })),
  ...patch,
});

export const aQuality = (patch: Partial<QualityView> = {}): QualityView => ({
  rows: [aWorded()],
  together: [
    {
      code: 'all-activities',
      message: 'All key results of S-O1 are activities',
      question: 'Which result do they serve?',
      places: [aPlace()],
    },
  ],
  ...patch,
});

export const anItem = (patch: Partial<ItemView> = {}): ItemView => ({
  id: 'S-O1-KR1',
  checkIns: [
    {
      id: 'C1',
      date: '2026-11-20',
      value: 0.28,
      confidence: 0.6,
      progress: 'Two large contracts signed',
      blocker: 'Legal review takes three weeks',
      blockerKind: 'process',
      help: 'A second lawyer in December',
      by: 'Mei',
    },
  ],
  changes: [
    {
      id: 'X1',
      when: '2026-11-01',
      who: 'Bo',
      field: 'Target',
      from: 0.5,
      to: 0.4,
      why: 'The market shrank',
      canPutBack: true,
    },
  ],
  burnUp: {
    points: [
      { day: '2026-10-14', score: 0.05 },
      { day: '2026-11-02', score: 0.12 },
      { day: '2026-11-20', score: 0.2 },
    ],
    start: '2026-10-01',
    due: '2026-12-31',
    expectedAtDue: 1,
    forecast: { score: 0.45, low: 0.3, high: 0.6 },
  },
  range: { safe: 0.3, stretch: 0.4, reckless: 0.5, verdict: 'sensible' },
  ...patch,
});
