import { describe, expect, it } from 'vitest';
import { blueprintLayout } from '../../../core/blueprint/blueprintLayout.ts';
import { BOOK_COLOURS, LIGHT_FILLS, LIGHT_TONES, MARK_TONES } from '../../../core/display/colours.ts';
import { describePlace, describeProblem } from '../../../core/display/describeProblem.ts';
import { formatNumber, formatPercent } from '../../../core/display/formatNumber.ts';
import { LIGHT_SYMBOLS, lightLabel } from '../../../core/display/lightLabel.ts';
import type { Place, Problem } from '../../../core/model/tracker.ts';
import { LIGHTS } from '../../../core/model/vocabulary.ts';

/** Relative luminance and contrast as WCAG 2 defines them. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

describe('colours', () => {
  it('measures black on white as 21 : 1', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
  });
  it.each([
    ...Object.entries(LIGHT_TONES).map(([name, { text, background }]) => [name, text, background] as const),
    ...Object.entries(MARK_TONES).map(([name, { text, background }]) => [name, text, background] as const),
    ['header', BOOK_COLOURS.headerText, BOOK_COLOURS.header] as const,
    ['calculated header', BOOK_COLOURS.headerText, BOOK_COLOURS.calculatedHeader] as const,
    ['title', BOOK_COLOURS.title, 'FFFFFF'] as const,
    ['note', BOOK_COLOURS.note, 'FFFFFF'] as const,
  ])('of %s can be read: at least 4.5 : 1', (_name, text, background) => {
    expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
  });
  it('differ for every light', () => {
    expect(new Set(Object.values(LIGHT_FILLS)).size).toBe(LIGHTS.length);
    expect(new Set(Object.values(LIGHT_TONES).map(({ background }) => background)).size).toBe(LIGHTS.length);
  });
});

describe('lights', () => {
  it('have a symbol each, of one character, so that rules can tell them by it', () => {
    expect(new Set(Object.values(LIGHT_SYMBOLS)).size).toBe(LIGHTS.length);
    expect(Object.values(LIGHT_SYMBOLS).filter((symbol) => symbol.length !== 1)).toEqual([]);
  });
  it('are shown as symbol and word', () => {
    expect([lightLabel('red', 'zh-CN'), lightLabel('no-data', 'en')]).toEqual(['■ 红灯', '○ No data']);
  });
});

describe('numbers', () => {
  it.each([
    [0.725, '73%'],
    [0.285, '29%'],
    [0, '0%'],
    [1, '100%'],
    [-0.5, '-50%'],
    [1.005, '101%'],
  ])('%f is %s', (value, text) => {
    expect(formatPercent(value, 'en')).toBe(text);
  });
  it.each([
    [1234.5, '1,234.5'],
    [0.1 + 0.2, '0.3'],
    [1e-9, '0'],
    [-12000, '-12,000'],
  ])('%f is %s', (value, text) => {
    expect(formatNumber(value, 'en')).toBe(text);
  });
});

describe('places', () => {
  const layout = blueprintLayout('en');
  it.each<readonly [why: string, place: Place, zh: string, en: string]>([
    [
      'a cell',
      { sheet: 'keyResults', row: 7, column: 'kr.target' },
      'Key results!H7（Target）',
      'Key results!H7 (Target)',
    ],
    ['a column', { sheet: 'keyResults', column: 'kr.target' }, 'Key results!H（Target）', 'Key results!H (Target)'],
    ['a row', { sheet: 'keyResults', row: 7 }, 'Key results!7', 'Key results!7'],
    ['a sheet', { sheet: 'keyResults' }, 'Key results', 'Key results'],
  ])('%s is named as the user sees it', (_why, place, zh, en) => {
    expect([describePlace(place, layout, 'zh-CN'), describePlace(place, layout, 'en')]).toEqual([zh, en]);
  });
  it('names the row of a column the book does not have', () => {
    const { keyResults: _gone, ...sheets } = layout.sheets;
    const place: Place = { sheet: 'keyResults', row: 7, column: 'kr.target' };
    expect(describePlace(place, { ...layout, sheets }, 'en')).toBe('Key results!7 (Target)');
  });
});

describe('describeProblem', () => {
  const layout = blueprintLayout('en');
  const problem = (change: Partial<Problem>): Problem => ({
    code: 'not-a-number',
    severity: 'error',
    place: { sheet: 'keyResults', row: 3, column: 'kr.target' },
    found: 'forty',
    facts: {},
    ...change,
  });
  it.each<readonly [why: string, change: Partial<Problem>, what: string, right: string]>([
    ['the value found', {}, '"forty" is not a number', 'type a number, such as 1234.5 or 45%'],
    [
      'a long text is cut',
      { found: 'x'.repeat(90) },
      `"${'x'.repeat(60)}…" is not a number`,
      'type a number, such as 1234.5 or 45%',
    ],
    [
      'an error by its name',
      { code: 'formula-error', found: { error: '#N/A' } },
      'the formula gives #N/A',
      'mend the formula or type the value',
    ],
    [
      'choices',
      { code: 'not-in-list', found: true, facts: { list: 'missing' } },
      '"TRUE" is not one of the choices',
      'choose one of: Zero, Skip',
    ],
    [
      'a day as a day',
      { code: 'outside-cycle', found: 46112, facts: { day: 46112 } },
      '2026-03-31 is outside the cycle',
      'change the date, or move it to its own cycle',
    ],
    [
      'a share as a percentage',
      { code: 'shares-not-one', found: 1.1, facts: { sum: 1.1 } },
      'the shares come to 110%, not 100%',
      'make them come to 100%',
    ],
    [
      'a count with its plural',
      { code: 'too-few-key-results', found: 1, facts: { count: 1, least: 2, most: 4 } },
      'has 1 key result',
      'write 2 to 4',
    ],
  ])('says %s', (_why, change, what, right) => {
    expect(describeProblem(problem(change), layout, 'en')).toMatchObject({ what, right });
  });
});
