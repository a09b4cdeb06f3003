import { describe, expect, it } from 'vitest';
import type { Language } from '../../core/model/vocabulary.ts';
import { showCurrent, showDay, showEstimate, showScore, showValue } from '../../pane/format.ts';
import { today } from '../../pane/today.ts';
import { aKeyResult } from './support/views.ts';

describe('what is shown', () => {
  it.each<readonly [why: string, shown: string, wanted: string]>([
    ['no score is a dash, not 0 %', showScore(null, 'en'), '–'],
    ['a score is a whole percentage', showScore(0.725, 'en'), '73%'],
    ['a day as the English write it', showDay('2026-11-25', 'en'), 'Nov 25, 2026'],
    ['a day as the Chinese write it', showDay('2026-11-25', 'zh-CN'), '2026年11月25日'],
    ['what is no day stays as it is', showDay('<b>', 'en'), '<b>'],
    ['no day is a dash', showDay(null, 'en'), '–'],
    ['a fraction under % is the percentage the cell shows', showValue(0.994, '%', 'en'), '99.4%'],
    ['a number over 1 under % is that many percent', showValue(42, '%', 'en'), '42%'],
    ['a unit stands behind', showValue(1200, '家', 'zh-CN'), '1,200 家'],
    ['0 is not blank', showValue(0, '', 'en'), '0'],
    ['an estimate has three digits', showEstimate(32.358173, 'days', 'en'), '32.4 days'],
    ['a by-date value is a day', showCurrent(aKeyResult({ kind: 'by-date', current: 46_112 }), 'en'), 'Mar 31, 2026'],
    ['nothing reported is a dash', showCurrent(aKeyResult({ current: null }), 'en'), '–'],
    ["today is the user's own day", today(new Date(2026, 0, 5, 23, 59)), '2026-01-05'],
  ] satisfies readonly (readonly [string, string, string])[])('%s', (_why, shown, wanted) => {
    expect(shown).toBe(wanted);
  });
  it.each<Language>(['en', 'zh-CN'])('is never NaN in %s', (language) => {
    expect(showValue(Number.NaN, '', language)).toBe('–');
  });
});
