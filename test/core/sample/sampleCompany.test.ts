import { describe, expect, it } from 'vitest';
import { COLUMNS, columnOf } from '../../../core/blueprint/columns.ts';
import { SHEET_COLUMNS, TABLE_KEYS } from '../../../core/blueprint/keys.ts';
import { checkTracker } from '../../../core/check/checkTracker.ts';
import { readTracker } from '../../../core/codec/readTracker.ts';
import type { BookContent, CellInput, RowValues } from '../../../core/host/content.ts';
import type { FoundSheet, Snapshot } from '../../../core/host/snapshot.ts';
import type { Tracker } from '../../../core/model/tracker.ts';
import { CATEGORIES, KINDS, LANGUAGES, LEVELS, PROBLEM_KINDS, ROLES } from '../../../core/model/vocabulary.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import { SETTINGS } from '../../../core/policy/settings.ts';
import { type SampleCycle, sampleCompany } from '../../../core/sample/sampleCompany.ts';
import { type Assessment, assess } from '../../../core/score/assess.ts';
import { scoreKeyResult } from '../../../core/score/scoreKeyResult.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { dayOf } from '../../../core/values/day.ts';

const cycle = (name: string, start: readonly [number, number, number], end: readonly [number, number, number]) => ({
  name,
  start: dayOf(...start) ?? 0,
  end: dayOf(...end) ?? 0,
});

const QUARTER = cycle('2026Q4', [2026, 10, 1], [2026, 12, 31]);

const CYCLES: readonly (readonly [why: string, cycle: SampleCycle])[] = [
  ['a quarter', QUARTER],
  ['another quarter', cycle('2027Q1', [2027, 1, 1], [2027, 3, 31])],
  ['eight weeks', cycle('Pilot', [2026, 9, 1], [2026, 10, 26])],
  ['half a year', cycle('2026 H2', [2026, 7, 1], [2026, 12, 31])],
  ['a year', cycle('2026', [2026, 1, 1], [2026, 12, 31])],
];

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

describe.each(LANGUAGES)('in %s', (language) => {
  const { content, policy } = sampleCompany(language, QUARTER);
  const { tracker, problems } = judge(content, policy);

  it('has nothing that could not be read and no error', () => {
    expect(tracker.problems).toEqual([]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('gives the checks something to say', () => {
    expect(problems.map(({ code, item }) => `${code} ${item}`)).toEqual([
      'missing-owner S-CLD-O1-KR2',
      'too-many-key-results S-SUP-O1',
      'target-is-met-at-start S-SUP-O1-KR5',
    ]);
  });

  it('uses only columns that people fill in', () => {
    for (const sheet of TABLE_KEYS) {
      const known: readonly string[] = COLUMNS[sheet].filter(({ formula }) => !formula).map(({ key }) => key);
      for (const key of (content[sheet] ?? []).flatMap((row) => Object.keys(row))) expect(known).toContain(key);
    }
  });

  it('is written in that language throughout', () => {
    for (const [column, value] of textsOf(content)) {
      expect([column, value, CJK.test(value)]).toEqual([column, value, language === 'zh-CN']);
    }
  });

  it('repeats no sentence', () => {
    for (const column of ['kr.keyResult', 'objective.objective', 'checkIn.progress', 'history.lesson'] as const) {
      const texts = textsOf(content).flatMap(([key, value]) => (key === column ? [value] : []));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

describe.each(CYCLES)('over %s', (_why, span) => {
  const { content, policy } = sampleCompany('en', span);
  const { tracker, assessment, problems } = judge(content, policy);

  it('shows every light', () => {
    expect(lightsOf(assessment)).toEqual({ done: 5, green: 25, amber: 8, red: 5, outdated: 3, 'no-data': 3 });
  });

  it('has no error', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.filter(({ code }) => code === 'current-differs' || code === 'check-in-in-future')).toEqual([]);
  });

  it('adds check-ins in the order of their days, whole days within the cycle', () => {
    const days = tracker.checkIns.map(({ date = 0 }) => date);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    for (const day of days) {
      expect(Number.isInteger(day)).toBe(true);
      expect(day).toBeGreaterThanOrEqual(span.start);
    }
  });
});

it('has the same rows, numbers and days in both languages', () => {
  const [chinese, english] = LANGUAGES.map((language) => structureOf(sampleCompany(language, QUARTER).content));
  expect(chinese).toEqual(english);
});

it('is the same each time', () => {
  expect(sampleCompany('en', QUARTER)).toEqual(sampleCompany('en', QUARTER));
});

it.each([
  // why   name   previous
  ['keeps the manner of the name', '2027Q1', ['2026Q3', '2026Q4']],
  ['keeps spaces and order', 'Q2 2026', ['Q4 2025', 'Q1 2026']],
  ['goes by the day when the name says nothing', 'Autumn', ['2026Q2', '2026Q3']],
])('names the cycles before: %s', (_why, name, wanted) => {
  const { content } = sampleCompany('en', { ...QUARTER, name });
  expect([...new Set((content.history ?? []).map((row) => row['history.cycle']))]).toEqual(wanted);
});

describe('its content', () => {
  const { content, policy } = sampleCompany('zh-CN', QUARTER);
  const { tracker, assessment } = judge(content, policy);

  it('stays on its day', () => {
    expect(policy).toEqual({
      cycleName: '2026Q4',
      cycleStart: QUARTER.start,
      cycleEnd: QUARTER.end,
      asOf: QUARTER.start + 55,
      language: 'zh-CN',
    });
  });

  it('uses every kind, category, level, kind of problem and role', () => {
    const blockers = tracker.checkIns.flatMap(({ blockerKind }) => blockerKind ?? []);
    expect(new Set(tracker.keyResults.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    expect(new Set(tracker.keyResults.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
    expect(new Set(tracker.cases.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
    expect(new Set(tracker.objectives.map(({ level }) => level))).toEqual(new Set(LEVELS));
    expect(new Set(tracker.retros.map(({ role }) => role))).toEqual(new Set(ROLES));
    expect(new Set(blockers)).toEqual(new Set(PROBLEM_KINDS));
    expect(blockers.length).toBeGreaterThanOrEqual(12);
  });

  it('aligns everything under the company, once to a key result and once to two parents', () => {
    const below = tracker.objectives.filter(({ level }) => level !== 'company');
    const keyResults = new Set(tracker.keyResults.map(({ id }) => id));
    const parents = below.map(({ alignedTo }) => alignedTo);
    expect(below).toHaveLength(14);
    expect(parents.filter((ids) => ids.length === 0)).toEqual([]);
    expect(parents.filter((ids) => ids.length === 2)).toEqual([['S-O2', 'S-O3']]);
    expect(parents.filter((ids) => ids.some((id) => keyResults.has(id)))).toEqual([['S-MKT-O1-KR1']]);
  });

  it('shows KPIs in all colours', () => {
    expect(assessment.kpiLights).toEqual(['green', 'green', 'amber', 'red', 'green', 'amber']);
  });

  it('reports each key result as sure as its last check-in', () => {
    for (const { id, confidence } of tracker.keyResults) {
      const last = tracker.checkIns.filter(({ keyResult }) => keyResult === id).pop();
      if (last) expect([id, last.confidence]).toEqual([id, confidence]);
    }
  });

  it('has a history whose scores follow from its numbers, some too safe and some too low', () => {
    for (const entry of tracker.history) {
      const measure = { ...entry, upper: undefined, current: entry.final, start: undefined, due: undefined };
      expect(entry.score).toBe(scoreKeyResult(measure));
    }
    const scores = tracker.history.map(({ score = 0 }) => score);
    expect(scores.filter((score) => score >= 0.9)).toHaveLength(5);
    expect(scores.filter((score) => score < 0.4)).toHaveLength(4);
  });

  it('changes and reviews only what is there', () => {
    const ids = new Set([...tracker.objectives, ...tracker.keyResults].map(({ id }) => id));
    for (const { item } of [...tracker.changes, ...tracker.retros]) expect(ids).toContain(item);
  });

  it('changed targets to what they are now', () => {
    const targets = new Map(tracker.keyResults.map(({ id, target }) => [id, target]));
    for (const { item, field, to } of tracker.changes) {
      if (field === columnOf('kr.target').words['zh-CN']) expect([item, to]).toEqual([item, targets.get(item)]);
    }
  });

  it('names only persons of the company', () => {
    const people = new Set(tracker.teams.map(({ lead }) => lead));
    const named = [...tracker.objectives, ...tracker.keyResults, ...tracker.kpis, ...tracker.history];
    for (const { owner } of named) if (owner !== undefined) expect(people).toContain(owner);
  });
});

function judge(content: BookContent, policy: Partial<Policy>) {
  const tracker: Tracker = readTracker(snapshotOf(content, policy));
  const assessment = assess(tracker, 0);
  return { tracker, assessment, problems: checkTracker(tracker, assessment) };
}

/** The book as a host would find it: keys, headers, rows. */
function snapshotOf(content: BookContent, policy: Partial<Policy>): Snapshot {
  const settings = SETTINGS.map(({ key }): RowValues => ({ 'setting.key': key, 'setting.value': policy[key] ?? null }));
  const whole: BookContent = { ...content, settings };
  return {
    sheets: TABLE_KEYS.map((sheet): FoundSheet => {
      const keys = SHEET_COLUMNS[sheet];
      const headers = keys.map((key) => columnOf(key).words.en);
      const rows = (whole[sheet] ?? []).map((row) => keys.map((key) => cellOf(row[key])));
      return { name: sheet, rows: [[...keys], headers, ...rows], formulas: new Map(), merges: [] };
    }),
  };
}

function cellOf(value: CellInput | undefined): CellValue {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.join('; ');
  return value as CellValue;
}

/** Sentences and names; not ids, codes, units such as % and names of cycles. */
function textsOf(content: BookContent): readonly (readonly [column: string, text: string])[] {
  const plain = ['kr.unit', 'kpi.unit', 'retro.cycle', 'history.cycle', 'history.team'];
  return TABLE_KEYS.flatMap((sheet) => (content[sheet] ?? []).flatMap((row) => Object.entries(row))).flatMap(
    ([key, value]) => {
      const { type } = columnOf(key as keyof RowValues);
      const isText = (type === 'text' || type === 'long') && !plain.includes(key);
      return isText ? [[key, String(value)] as const] : [];
    },
  );
}

/** Everything but text that differs by language. */
function structureOf(content: BookContent): unknown {
  return TABLE_KEYS.map((sheet) =>
    (content[sheet] ?? []).map((row) =>
      Object.entries(row).map(([key, value]) => {
        const { type } = columnOf(key as keyof RowValues);
        const mayDiffer = ['text', 'long', 'any', 'measure'].includes(type) && typeof value === 'string';
        return [key, mayDiffer ? 'text' : value];
      }),
    ),
  );
}

function lightsOf({ keyResults }: Assessment): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { lit } of keyResults) counts[lit.light] = (counts[lit.light] ?? 0) + 1;
  return counts;
}
