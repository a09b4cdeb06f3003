import { describe, expect, it } from 'vitest';
import { openedAddOn } from './builtProject.ts';

/** Cells that call functions of the built script; each shows what Google would. */
async function sheetWith(cells: Readonly<Record<string, unknown>>, options = {}) {
  const book = await openedAddOn(undefined, options);
  const sheet = book.globals.SpreadsheetApp.getActiveSheet();
  for (const [cell, value] of Object.entries(cells)) sheet.getRange(cell).setValue(value);
  return { ...book, at: (cell: string) => book.shown('Sheet1', cell) };
}

describe('a cell that calls a function', () => {
  it.each<readonly [why: string, formula: string, shown: unknown]>([
    ['a score', '=KRSCORE(0, 40, 10)', 0.25],
    ['small letters', '=krscore(0, 40, 10)', 0.25],
    ['blank is no answer', '=KRSCORE(A9, A9, A9)', ''],
    ['zero is an answer', '=KRSCORE(0, 40, 0)', 0],
    ['a word of a list in Chinese', '=KRSCORE(0, 95, 96, "不低于")', 1],
    ['an optional argument left out', '=KREXPECTED(46296, 46387, 46341)', expect.closeTo(0.4945, 3)],
    ['a range of weights', '=OKRSCORE(A1:A3)', 0.5],
    ['text', '=KRLIGHT(0.1, 0.5, 0.6, 3)', 'red'],
    ['words', '=LEFT(KRCHECK("客户满意度从 80% 提升到 95%"), 1)', '✔'],
  ])('shows %s', async (_why, formula, shown) => {
    const book = await sheetWith({ A1: 0.25, A2: 0.5, A3: 0.75, C1: formula });
    expect(book.at('C1')).toEqual(shown);
  });

  it('fills as many cells as the range has that it is given', async () => {
    const book = await sheetWith({ A1: 10, A2: 20, A3: '', B1: '=KRSCORE(0, 40, A1:A3)' });
    expect(['B1', 'B2', 'B3'].map(book.at)).toEqual([0.25, 0.5, '']);
  });

  it('says in both languages why it cannot answer', async () => {
    const book = await sheetWith({ A1: 'soon', B1: '=KRSCORE(0, 40, A1)' });
    expect(book.at('B1')).toBe('#ERROR!');
    expect(book.errorMessage('Sheet1', 'B1')).toMatch(/current must be a number, not "soon" · “当前值”要填数字/);
  });

  it('marks the one cell of a range that it cannot answer, and answers the others', async () => {
    const book = await sheetWith({ A1: 10, A2: 'soon', B1: '=KRSCORE(0, 40, A1:A2)' });
    expect(book.at('B1')).toBe(0.25);
    expect(book.at('B2')).toMatch(/^⚠ current must be a number/);
  });

  it.each(['Etc/UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'takes a date for the day it shows, in %s',
    async (zone) => {
      const cells = { A1: '2026-10-01', B1: '2026-12-31', C1: '2026-11-15', D1: '=KREXPECTED(A1, B1, C1)' };
      const book = await sheetWith(cells, { zone });
      expect(book.at('D1')).toBeCloseTo(45 / 91, 9);
    },
  );

  it('asks Google for nothing; with a date for the time zone, about words for the part of the script that knows them', async () => {
    const book = await sheetWith({ A1: '2026-10-01', A2: '2026-12-31', A3: '2026-11-15' });
    const countOf = (formula: string): Readonly<Record<string, number>> => {
      book.globals.SpreadsheetApp.getActiveSheet().getRange('B1').setFormula(formula);
      book.meter.resetCalls();
      book.at('B1');
      return book.meter.counts();
    };
    expect(countOf('=KRSCORE(0, 40, 10)')).toEqual({});
    expect(countOf('=KRCHECK("Ship it")')).toEqual({
      'HtmlService.createHtmlOutputFromFile': 1,
      'HtmlOutput.getContent': 1,
    });
    expect(countOf('=KREXPECTED(A1, A2, A3)')).toEqual({
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'Spreadsheet.getSpreadsheetTimeZone': 1,
    });
  });
});
