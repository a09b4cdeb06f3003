import { describe, expect, it } from 'vitest';
import { HOST_REFUSALS } from '../../core/host/hostError.ts';
import { describeHostError } from '../../core/words/hostErrors.ts';
import { refusalOf, refusing, sheetsError } from '../../sheets-addon/host/hostRefusal.ts';
import { DIALOG_WORDS } from '../../sheets-addon/server/dialogWords.ts';
import { readValue } from '../../sheets-addon/server/menuCheckIn.ts';
import { quarterOf, readCycle } from '../../sheets-addon/server/menuSetUp.ts';
import { MENU_WORDS } from '../../sheets-addon/server/menuWords.ts';
import { failureInWords } from '../../sheets-addon/sidebar/failureWords.ts';

describe('what Google says', () => {
  it.each([
    ['You are trying to edit a protected cell or object. Please contact the owner.', 'sheet-protected'],
    ['Exceeded maximum execution time', 'out-of-time'],
    ['Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.', 'quota'],
    ['There are too many scripts running simultaneously for this Google user account.', 'quota'],
    ['You do not have permission to call SpreadsheetApp.openById.', 'not-authorised'],
    ['Authorization is required to perform that action.', 'not-authorised'],
    ['Lock timeout: another process was holding the lock for too long.', 'busy'],
    ['A sheet with the name "Board" already exists. Please enter another name.', 'item-exists'],
    ['This action would increase the number of cells in the workbook above the limit of 10000000 cells.', 'too-large'],
    ['Your input contains more than the maximum of 50000 characters in a single cell.', 'too-large'],
    ['The coordinates of the range are outside the dimensions of the sheet.', 'item-missing'],
    ['Service Spreadsheets timed out while accessing document.', 'interrupted'],
    ['Something nobody has seen yet', 'unexpected'],
  ])('%s', (message, refusal) => {
    expect(refusalOf(message)).toBe(refusal);
  });

  it('is told apart from a bug of ours, which stays one', () => {
    const bug = new TypeError('x is not a function');
    expect(() =>
      refusing(() => {
        throw bug;
      }),
    ).toThrow(bug);
  });

  it.each(HOST_REFUSALS.filter((refusal) => refusal !== 'cell-being-edited'))(
    '%s is told without a word of Excel',
    (refusal) => {
      const error = sheetsError(refusal, { sheet: 'Board' });
      const [english, chinese] = [describeHostError(error, 'en'), describeHostError(error, 'zh-CN')];
      expect(english).toMatch(/^[A-Z].*[.;].*\.$/);
      expect(chinese).toMatch(/[\u4e00-\u9fff].*。/);
      if (refusal !== 'not-supported') expect(english + chinese).not.toMatch(/Excel/);
    },
  );
});

describe('a call of the sidebar that failed', () => {
  const told = (message: string, isOnline = true): string =>
    failureInWords(new Error(message), { language: 'en', isOnline });

  it.each<readonly [why: string, message: string, words: RegExp]>([
    ['no network', 'NetworkError: Connection failure due to HTTP 0', /Check the network/],
    [
      'several accounts',
      'PERMISSION_DENIED: Script has attempted to perform an action',
      /Several Google accounts.*menu/,
    ],
    ['no consent', 'ScriptError: Authorization is required to perform that action.', /consent.*menu/],
    ['quota', 'Service invoked too many times for one day: spreadsheets.', /Wait a few minutes/],
    ['time', 'Exceeded maximum execution time', /goes on from there/],
    ['a fault of Google', "We're sorry, a server error occurred. Please wait a bit and try again.", /Wait a moment/],
    [
      'a sentence of ours',
      'Error: There is no sheet "Board"; it may have been renamed. Refresh the sidebar.',
      /^There is no sheet/,
    ],
    ['a bug of ours', 'TypeError: x is not a function', /Reload the file/],
  ])('is told with cause and remedy: %s', (_why, message, words) => {
    expect(told(message)).toMatch(words);
  });

  it('is the network when there is none, whatever Google says', () => {
    expect(told('TypeError: x', false)).toMatch(/Check the network/);
  });
});

describe('what people answer to the menu', () => {
  it.each<readonly [why: string, typed: string, keyResult: Parameters<typeof readValue>[1], value: unknown]>([
    ['a number', '31', { kind: 'metric', target: 40 }, 31],
    ['a number in Chinese', '1.2万', { kind: 'metric', target: 20_000 }, 12_000],
    ['per cent of a key result in fractions', '45%', { kind: 'metric', target: 0.6 }, 0.45],
    ['per cent of a key result in whole per cents', '45%', { kind: 'metric', target: 60 }, 45],
    ['decimals of whole per cents', '14.3%', { kind: 'metric', target: 60 }, 14.3],
    ['yes', '是', { kind: 'done', target: null }, 1],
    ['no', 'No', { kind: 'done', target: null }, 0],
    ['a day', '2026年12月5日', { kind: 'by-date', target: null }, '2026-12-05'],
    ['a word for a number', 'soon', { kind: 'metric', target: 40 }, undefined],
    ['a number for yes or no', '7', { kind: 'done', target: null }, undefined],
    ['a number for a day', '7', { kind: 'by-date', target: null }, undefined],
  ])('%s', (_why, typed, keyResult, value) => {
    expect(readValue(typed, keyResult)).toBe(value);
  });

  it.each([
    ['2026-01-01', { name: '2026Q1', start: '2026-01-01', end: '2026-03-31' }],
    ['2026-11-25', { name: '2026Q4', start: '2026-10-01', end: '2026-12-31' }],
    ['2028-03-31', { name: '2028Q1', start: '2028-01-01', end: '2028-03-31' }],
  ])('the quarter of %s', (day, cycle) => {
    expect(quarterOf(day)).toEqual(cycle);
  });

  it.each([
    ['commas', '2027Q1, 2027-01-01, 2027-03-31', { name: '2027Q1', start: '2027-01-01', end: '2027-03-31' }],
    [
      'Chinese commas and dates',
      '一季度，2027年1月1日，2027年3月31日',
      { name: '一季度', start: '2027-01-01', end: '2027-03-31' },
    ],
    ['no days', '2027Q1', undefined],
    ['a day that is none', 'Q1, 2027-02-30, 2027-03-31', undefined],
    ['no name', ', 2027-01-01, 2027-03-31', undefined],
  ])('a cycle with %s', (_why, typed, cycle) => {
    expect(readCycle(typed)).toEqual(cycle);
  });
});

it('every sentence is there in both languages, with the same facts', () => {
  const places = (text: string): readonly string[] =>
    [...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name).sort();
  for (const term of [...Object.values(MENU_WORDS), ...Object.values(DIALOG_WORDS)]) {
    expect(term['zh-CN']).toMatch(/[\u4e00-\u9fff]|^\{/);
    expect(term.en).toMatch(/[A-Za-z]/);
    expect([term.en, places(term['zh-CN'])]).toEqual([term.en, places(term.en)]);
  }
});
