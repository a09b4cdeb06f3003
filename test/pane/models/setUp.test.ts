import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../core/functions/catalogue.ts';
import type { SettingKey } from '../../../core/policy/settings.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { formulaHelp } from '../../../pane/models/formulaHelp.ts';
import { cycleFault, type ProposedCycle, quarterOf } from '../../../pane/models/quarter.ts';
import { changedSettings, type SettingsDraft, settingText, typedSetting } from '../../../pane/models/settingsDraft.ts';
import { someSettings } from '../support/views.ts';

describe('the quarter proposed', () => {
  it.each<readonly [day: string, name: string, start: string, end: string]>([
    ['2026-01-01', '2026Q1', '2026-01-01', '2026-03-31'],
    ['2026-06-30', '2026Q2', '2026-04-01', '2026-06-30'],
    ['2026-07-01', '2026Q3', '2026-07-01', '2026-09-30'],
    ['2026-12-31', '2026Q4', '2026-10-01', '2026-12-31'],
    ['2028-02-29', '2028Q1', '2028-01-01', '2028-03-31'],
  ])('of %s is %s', (day, name, start, end) => {
    expect(quarterOf(day)).toEqual({ name, start, end });
  });
  it.each<readonly [why: string, cycle: Partial<ProposedCycle>, fault: ReturnType<typeof cycleFault>]>([
    ['as proposed', {}, undefined],
    ['without a name', { name: ' ' }, 'no-name'],
    ['without an end', { end: '' }, 'no-dates'],
    ['on one day', { end: '2026-10-01' }, 'bad-dates'],
  ])('is judged %s', (_why, cycle, fault) => {
    expect(cycleFault({ ...quarterOf('2026-11-25'), ...cycle })).toBe(fault);
  });
});

describe('settings', () => {
  const settings = someSettings({ rhythmDays: 14, idealLow: 0.6, preset: 'gap', cycleStart: '2026-10-01' });
  const named = (key: SettingKey) => {
    const found = settings.find((setting) => setting.key === key);
    if (!found) throw new Error(`no setting ${key}`);
    return found;
  };
  it.each<readonly [why: string, key: SettingKey, text: string, typed: ReturnType<typeof typedSetting>]>([
    ['blank is blank', 'greenLimit', ' ', { value: null }],
    ['a fraction as a percentage', 'idealLow', '65%', { value: 0.65 }],
    ['a fraction over 1 is refused', 'idealLow', '65', { wrong: 'fraction' }],
    ['days are whole', 'rhythmDays', '7.5', { wrong: 'count' }],
    ['a day in another spelling', 'cycleStart', '2026年10月1日', { value: '2026-10-01' }],
    ['no day', 'cycleStart', 'soon', { wrong: 'day' }],
    ['text is text', 'cycleName', '=1+1', { value: '=1+1' }],
  ])('%s', (_why, key, text, typed) => {
    expect(typedSetting(named(key), text)).toEqual(typed);
  });
  it.each<readonly [why: string, draft: SettingsDraft, changed: Readonly<Record<string, CellValue>> | undefined]>([
    ['nothing typed changes nothing', {}, {}],
    ['what was typed back changes nothing', { rhythmDays: '14' }, {}],
    ['only what differs is written', { rhythmDays: '7', preset: 'gap' }, { rhythmDays: 7 }],
    ['a value taken out is blank', { idealLow: '' }, { idealLow: null }],
    ['nothing is written while one cannot be read', { rhythmDays: '7', idealLow: 'x' }, undefined],
  ])('%s', (_why, draft, changed) => {
    expect(changedSettings(settings, draft)).toEqual(changed);
  });
  it('are shown as the book has them', () => {
    expect([settingText(named('rhythmDays')), settingText(named('greenLimit'))]).toEqual(['14', '']);
  });
});

describe('formula help', () => {
  const help = (search: string, prefix = '') => formulaHelp(CATALOGUE, { language: 'en', search, prefix });
  it('lists every function of the catalogue', () => {
    expect(help('').map(({ name }) => name)).toEqual(CATALOGUE.map(({ name }) => name));
  });
  it('finds by name and by what it does, in both languages', () => {
    expect(help('krscore').map(({ name }) => name)).toEqual(['KRSCORE', 'OKRSCORE']);
    expect(help('得分').map(({ name }) => name)).toContain('KRSCORE');
  });
  it('spells examples as they are typed', () => {
    const [score] = help('krscore', 'OKR.');
    expect(score?.signature).toBe('OKR.KRSCORE(baseline, target, current, [kind], [upper])');
    expect(score?.examples[0]).toEqual({
      why: 'From 0 to 40, now at 10',
      formula: '=OKR.KRSCORE(0,40,10)',
      gives: '0.25',
    });
  });
  it('gives no formula with a hole in it that Excel would refuse', () => {
    const formulas = help('').flatMap(({ examples }) => examples.map(({ formula }) => formula));
    expect(formulas.filter((formula) => !/^=\w+\(.*\)$/s.test(formula) || formula.includes('undefined'))).toEqual([]);
  });
});
