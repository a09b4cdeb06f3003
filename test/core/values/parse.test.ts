import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../core/values/cell.ts';
import { dayOf, formatDay, isPlausibleDay, LAST_DAY } from '../../../core/values/day.ts';
import { toHalfWidth } from '../../../core/values/halfWidth.ts';
import { idKey } from '../../../core/values/idKey.ts';
import { parseDay } from '../../../core/values/parseDay.ts';
import { parseNumber } from '../../../core/values/parseNumber.ts';
import { readYesNo } from '../../../core/values/yesNo.ts';

describe('parseNumber', () => {
  it.each<readonly [why: string, cell: CellValue, number: number | undefined]>([
    ['a number is itself', 0.45, 0.45],
    ['zero is a number', 0, 0],
    ['thousands are grouped by commas', '1,234.5', 1234.5],
    ['or by spaces', '1 234 567', 1234567],
    ['full-width commas count too', '１，２３４', 1234],
    ['a percentage is a part of one', '45%', 0.45],
    ['full-width too', '４５％', 0.45],
    ['per mille', '5‰', 0.005],
    ['decimals of a percentage are exact', '0.7%', 0.007],
    ['ten thousands', '1.2万', 12000],
    ['the same in traditional characters', '1.2萬', 12000],
    ['hundred millions', '3亿', 300_000_000],
    ['millions in Chinese', '2百万', 2_000_000],
    ['thousands with a currency sign', '¥3k', 3000],
    ['millions with a sign and a currency', '-$1.5M', -1_500_000],
    ['billions', '€2b', 2e9],
    ['a typographic minus', '\u22125', -5],
    ['a plus sign', '+5', 5],
    ['an exponent', '1e3', 1000],
    ['no digit before the point', '.5', 0.5],
    ['spaces around', '  7 ', 7],
    ['leading zeros', '007', 7],
    ['blank is no number', null, undefined],
    ['empty text is none', '', undefined],
    ['nor is white space', '   ', undefined],
    ['a truth is none', true, undefined],
    ['an error is none', { error: '#N/A' }, undefined],
    ['words are none', 'forty', undefined],
    ['a number in a sentence is not guessed', 'about 40', undefined],
    ['a range is none', '40-50', undefined],
    ['groups of two are refused', '12,34', undefined],
    ['a decimal comma is refused, for it may be a group', '1,5', undefined],
    ['two points are refused', '1.2.3', undefined],
    ['a lone sign is refused', '-', undefined],
    ['a lone unit is refused', '%', undefined],
    ['NaN in letters is none', 'NaN', undefined],
    ['nor is Infinity', 'Infinity', undefined],
    ['what overflows is none', '1e999', undefined],
    ['hexadecimal is refused', '0x10', undefined],
    ['a very long text is refused', '1'.repeat(65), undefined],
  ])('%s', (_why, cell, number) => {
    expect(parseNumber(cell)).toBe(number);
  });

  it('never gives NaN or infinity, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => Number.isFinite(parseNumber(text) ?? 0)));
  });

  it('reads back every number that is written out', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (number) => parseNumber(String(number)) === number,
      ),
    );
  });
});

describe('parseDay', () => {
  it.each<readonly [why: string, cell: CellValue, day: string | undefined]>([
    ['a serial', 46112, '2026-03-31'],
    ['a serial with a time of day', 46112.75, '2026-03-31'],
    ['ISO', '2026-03-31', '2026-03-31'],
    ['ISO with a time', '2026-03-31T23:59:59Z', '2026-03-31'],
    ['slashes, year first', '2026/3/31', '2026-03-31'],
    ['points, year first', '2026.3.31', '2026-03-31'],
    ['Chinese', '2026年3月31日', '2026-03-31'],
    ['Chinese as spoken', '2026 年 3 月 31 号', '2026-03-31'],
    ['full-width digits', '２０２６年３月３１日', '2026-03-31'],
    ['digits only', '20260331', '2026-03-31'],
    ['a leap day', '2028-02-29', '2028-02-29'],
    ['no leap day', '2026-02-29', undefined],
    ['a thirteenth month', '2026-13-01', undefined],
    ['a thirty-first of April', '2026-04-31', undefined],
    ['day first is ambiguous', '03/04/2026', undefined],
    ['day first with points too', '31.12.2026', undefined],
    ['a month alone', '2026-03', undefined],
    ['two-digit years', '26-03-31', undefined],
    ['words', 'end of March', undefined],
    ['blank', null, undefined],
    ['a truth', true, undefined],
    ['an error', { error: '#VALUE!' }, undefined],
    ['a number no calendar reaches', 2958467, undefined],
    ['a negative number', -1, undefined],
    ['a small number', 12, undefined],
  ])('%s', (_why, cell, day) => {
    const found = parseDay(cell);
    expect(found === undefined ? undefined : formatDay(found)).toBe(day);
  });

  it('reads back every day that is written out', () => {
    fc.assert(fc.property(fc.integer({ min: 367, max: LAST_DAY }), (day) => parseDay(formatDay(day)) === day));
  });
});

describe('days', () => {
  it.each([
    ['the day before the leap day', 2028, 2, 28, 46811],
    ['the last day of all', 9999, 12, 31, LAST_DAY],
    ['a day before spreadsheets agree', 1900, 12, 31, undefined],
    ['day 0', 2026, 1, 0, undefined],
  ])('%s', (_why, year, month, date, day) => {
    expect(dayOf(year, month, date)).toBe(day);
  });
  it.each([
    ['not a number', Number.NaN, false],
    ['infinite', Number.POSITIVE_INFINITY, false],
    ['1901', 367, true],
    ['before', 366, false],
  ])('%s can or cannot be a day', (_why, value, expected) => {
    expect(isPlausibleDay(value)).toBe(expected);
  });
});

describe('readYesNo', () => {
  it.each<readonly [cell: CellValue, answer: 1 | 0 | undefined]>([
    [true, 1],
    [false, 0],
    [1, 1],
    [0, 0],
    ['是', 1],
    ['否', 0],
    ['YES', 1],
    ['No', 0],
    ['完成', 1],
    ['未完成', 0],
    ['not done', 0],
    ['nearly', undefined],
    [0.5, undefined],
    [null, undefined],
    [{ error: '#N/A' }, undefined],
  ])('%s', (cell, answer) => {
    expect(readYesNo(cell)).toBe(answer);
  });
});

describe('small things', () => {
  it('turns full-width letters and signs into ordinary ones', () => {
    expect(toHalfWidth('ＫＲ　４５％（１）')).toBe('KR 45%(1)');
  });
  it('compares ids whatever their case', () => {
    expect([idKey('S-O1'), idKey(undefined)]).toEqual(['s-o1', undefined]);
  });
});
