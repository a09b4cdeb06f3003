import { describe, expect, it } from 'vitest';
import { readTracker } from '../../../core/codec/readTracker.ts';
import { DEFAULT_POLICY, type Policy } from '../../../core/policy/policy.ts';
import { SETTINGS, type SettingKey } from '../../../core/policy/settings.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { withSheet } from '../../support/books/snapshots.ts';
import { bookOf } from '../../support/books/tracker.ts';

/** The policy of a book with these cells in its value column, and the settings it complains of. */
function policyWith(values: Readonly<Partial<Record<SettingKey, CellValue>>>) {
  const book = withSheet(bookOf({}), 'Settings', (cells) =>
    cells.map((row) => {
      const value = Object.entries(values).find(([key]) => key === row[0]);
      return value ? row.with(2, value[1]) : row;
    }),
  );
  const { policy, problems } = readTracker(book);
  const bad = problems.filter(({ code }) => code === 'bad-setting');
  expect(bad.every(({ place }) => place.column === 'setting.value' && (place.row ?? 0) > 2)).toBe(true);
  return { policy, bad: bad.map(({ facts }) => facts.setting) };
}

type Row = readonly [setting: SettingKey, cell: CellValue, value: Policy[SettingKey]];

describe('readPolicy', () => {
  it.each<Row>([
    ['cycleName', '2026Q4', '2026Q4'],
    ['cycleName', 2026, '2026'],
    ['cycleStart', 46296, 46296],
    ['cycleEnd', '2026年12月31日', 46387],
    ['asOf', '2026-11-25', 46351],
    ['rhythmDays', 7, 7],
    ['rhythmDays', '7', 7],
    ['graceDays', 0, 0],
    ['preset', 'viva', 'viva'],
    ['greenLimit', 0.05, 0.05],
    ['greenLimit', '5%', 0.05],
    ['amberLimit', 0.3, 0.3],
    ['confidenceRed', 0.2, 0.2],
    ['confidenceAmber', 0.6, 0.6],
    ['minKeyResults', 1, 1],
    ['maxKeyResults', 6, 6],
    ['minCompanyObjectives', 1, 1],
    ['maxCompanyObjectives', 7, 7],
    ['idealLow', 0.5, 0.5],
    ['idealHigh', 0.8, 0.8],
    ['low', 0.3, 0.3],
    ['high', 0.95, 0.95],
    ['missing', 'skip', 'skip'],
    ['rollUp', 'own', 'own'],
    ['language', '中文', 'zh-CN'],
  ])('takes %s of %s', (setting, cell, value) => {
    const { policy, bad } = policyWith({ [setting]: cell });
    expect([policy[setting], bad]).toEqual([value, []]);
  });

  it.each<readonly [setting: SettingKey, cell: CellValue]>([
    ['cycleName', 'x'.repeat(201)],
    ['cycleStart', 'in autumn'],
    ['cycleEnd', '31/12/2026'],
    ['asOf', { error: '#NAME?' }],
    ['rhythmDays', -1],
    ['rhythmDays', 'weekly'],
    ['graceDays', 400],
    ['preset', 'traffic'],
    ['greenLimit', 10],
    ['amberLimit', 'amber'],
    ['confidenceRed', 30],
    ['confidenceAmber', -0.1],
    ['minKeyResults', 1.5],
    ['maxKeyResults', { error: '#REF!' }],
    ['minCompanyObjectives', -1],
    ['maxCompanyObjectives', 5000],
    ['idealLow', 60],
    ['idealHigh', 'high'],
    ['low', true],
    ['high', 2],
    ['missing', 'ignore'],
    ['rollUp', 'all'],
    ['language', 'Deutsch'],
  ])('keeps the default of %s and says so when it holds %s', (setting, cell) => {
    const { policy, bad } = policyWith({ [setting]: cell });
    expect([policy[setting], bad]).toEqual([DEFAULT_POLICY[setting], [setting]]);
  });

  it.each(SETTINGS.map(({ key }) => [key] as const))('keeps the default of %s when it is blank', (setting) => {
    const { policy, bad } = policyWith({ [setting]: null });
    expect([policy[setting], bad]).toEqual([DEFAULT_POLICY[setting], []]);
  });

  it.each<readonly [why: string, values: Partial<Record<SettingKey, CellValue>>, bad: readonly string[]]>([
    ['cycle dates the wrong way round', { cycleStart: 46387, cycleEnd: 46296 }, ['cycleStart']],
    ['confidences the wrong way round', { confidenceRed: 0.6 }, ['confidenceRed']],
    ['more at least than at most', { minKeyResults: 5 }, ['minKeyResults']],
    ['too low above ideal', { low: 0.65 }, ['low']],
    ['the ideal band upside down', { idealLow: 0.8 }, ['idealLow']],
    ['equal limits are in order', { minKeyResults: 4, maxKeyResults: 4, low: 0.6 }, []],
    ['one date alone is in order', { cycleEnd: 46296 }, []],
  ])('falls back to defaults for %s', (_why, values, bad) => {
    expect(policyWith(values).bad).toEqual(bad);
  });

  it('takes today for a day that is a formula, however old its cached result', () => {
    const { policy } = readTracker(bookOf({}));
    expect(policy.asOf).toBeUndefined();
  });

  it('has a row and a default for every setting', () => {
    expect(SETTINGS.map(({ key }) => key).sort()).toEqual(Object.keys(DEFAULT_POLICY).sort());
  });
});
