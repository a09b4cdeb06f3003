import { describe, expect, it } from 'vitest';
import { type InMemorySheets, inMemorySheets } from '../inMemorySheets.ts';
import { loadBundle } from '../runtime/loadBundle.ts';

const tagged = (name: string, body: string) => `/**\n * @customfunction\n */\nfunction ${name}(a, b) { ${body} }\n`;

const CODE = [
  tagged('SHOW', 'return JSON.stringify([a, b])'),
  tagged('KIND', 'return Object.prototype.toString.call(a)'),
  tagged('OWNDATE', 'return a instanceof Date && a.toISOString()'),
  tagged('GROW', 'return Array.from({ length: a }, function (_x, i) { return [i + 1, "r" + (i + 1)] })'),
  tagged('FLAT', 'return [1, 2]'),
  tagged('RAGGED', 'return [[1, 2], [3]]'),
  tagged('ODD', 'return { a: 1 }'),
  tagged('NOTHING', ''),
  tagged('BAD', 'throw new Error("no such key result")'),
  tagged('ZONE', 'return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()'),
  tagged('WRITE', 'SpreadsheetApp.getActiveSheet().getRange("Z1").setValue(1)'),
  tagged('ASK', 'SpreadsheetApp.getUi()'),
  tagged('SLOW', 'Utilities.sleep(a); SpreadsheetApp.getActiveSpreadsheet(); return "done"'),
  'function untagged() { return 1 }',
].join('');

function sheetsWith(cells: Readonly<Record<string, unknown>>, zone = 'Etc/UTC'): InMemorySheets {
  const sheets = inMemorySheets({ zone });
  loadBundle({ code: CODE }, sheets);
  const sheet = sheets.globals.SpreadsheetApp.getActiveSheet();
  for (const [name, value] of Object.entries(cells)) {
    if (typeof value === 'string' && value.startsWith('=')) sheet.getRange(name).setFormula(value);
    else sheet.getRange(name).setValue(value);
  }
  return sheets;
}

describe('a function of the script that a cell calls', () => {
  it.each([
    ['a number', { A1: 5 }, '=SHOW(A1)', '[5,null]'],
    ['a text', { A1: "'5" }, '=SHOW(A1)', '["5",null]'],
    ['a boolean', { A1: true }, '=SHOW(A1)', '[true,null]'],
    ['a blank cell', {}, '=SHOW(A1)', '["",null]'],
    ['an argument left blank', {}, '=SHOW(,2)', '["",2]'],
    ['a percentage', { A1: '45%' }, '=SHOW(A1)', '[0.45,null]'],
    ['a range', { A1: 1, B1: 'x', A2: true }, '=SHOW(A1:B2)', '[[[1,"x"],[true,""]],null]'],
    ['a column', { A1: 1 }, '=SHOW(A1:A2,"b")', '[[[1],[""]],"b"]'],
    ['an error', { A1: '=1/0' }, '=SHOW(A1)', '["#DIV/0!",null]'],
    ['an error in a range', { A1: '=NA()' }, '=SHOW(A1:A2)', '[[["#N/A"],[""]],null]'],
    ['a result of another function', {}, '=SHOW(KIND(1))', '["[object Number]",null]'],
    ['a calculation', { A1: 2 }, '=SHOW(A1*3)', '[6,null]'],
    ['a cell of another case', { A1: 5 }, '=show(a1)', '[5,null]'],
    ['a day', { A1: '2026-03-31' }, '=OWNDATE(A1)', '2026-03-31T00:00:00.000Z'],
    ['a text that a range holds', { A1: 'x' }, '=KIND(A1:A2)', '[object Array]'],
  ])('is given %s', (_why, cells, formula, expected) => {
    const sheets = sheetsWith({ ...cells, D1: formula });
    expect(sheets.shown('Sheet1', 'D1')).toBe(expected);
  });

  it('is given days at midnight of the spreadsheet', () => {
    const sheets = sheetsWith({ A1: '2026-03-31', D1: '=OWNDATE(A1)' }, 'Asia/Shanghai');
    expect(sheets.shown('Sheet1', 'D1')).toBe('2026-03-30T16:00:00.000Z');
  });

  it.each([
    ['nothing', '=NOTHING()', '', undefined],
    ['what it throws', '=BAD()', '#ERROR!', 'no such key result'],
    ['a list that is not rows', '=FLAT()', '#ERROR!', 'not two-dimensional'],
    ['rows of different length', '=RAGGED()', '#ERROR!', 'rows of different length'],
    ['an object', '=ODD()', '#ERROR!', 'which no cell can hold'],
    ['a function without the tag', '=UNTAGGED()', '#NAME?', undefined],
    ['its zone, which it may read', '=ZONE()', 'Etc/UTC', undefined],
    ['no leave to write', '=WRITE()', '#ERROR!', 'You do not have permission to call Range.setValue'],
    ['no leave to show anything', '=ASK()', '#ERROR!', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['thirty seconds', '=SLOW(30000)', 'done', undefined],
    ['not one more', '=SLOW(30001)', '#ERROR!', 'Exceeded maximum execution time'],
  ])('gets or gives %s', (_why, formula, shown, message) => {
    const sheets = sheetsWith({ D1: formula });
    expect(sheets.shown('Sheet1', 'D1')).toBe(shown);
    if (message === undefined) expect(shown.startsWith('#ERR')).toBe(false);
    else expect(sheets.errorMessage('Sheet1', 'D1')).toContain(message);
  });
});

describe('rows of values that a function gives', () => {
  const shownBlock = (sheets: InMemorySheets) =>
    sheets.globals.SpreadsheetApp.getActiveSheet().getRange('D1:E4').getValues();

  it('spill into the cells below and beside', () => {
    const sheets = sheetsWith({ D1: '=GROW(2)' });
    expect(shownBlock(sheets)).toEqual([
      [1, 'r1'],
      [2, 'r2'],
      ['', ''],
      ['', ''],
    ]);
    expect(sheets.globals.SpreadsheetApp.getActiveSheet().getDataRange().getA1Notation()).toBe('A1:E2');
  });

  it.each([
    ['more', 1, 3, 3],
    ['fewer', 3, 1, 1],
  ])('spill anew when there are %s', (_why, before, after, last) => {
    const sheets = sheetsWith({ A1: before, D1: '=GROW(A1)' });
    expect(shownBlock(sheets).filter(([number]) => number !== '')).toHaveLength(before);
    sheets.globals.SpreadsheetApp.getActiveSheet().getRange('A1').setValue(after);
    expect(shownBlock(sheets).filter(([number]) => number !== '')).toHaveLength(after);
    expect(sheets.globals.SpreadsheetApp.getActiveSheet().getLastRow()).toBe(last);
  });

  it('are an error where something stands in the way', () => {
    const sheets = sheetsWith({ D1: '=GROW(2)', E2: 'mine' });
    expect(sheets.shown('Sheet1', 'D1')).toBe('#REF!');
    expect(sheets.shown('Sheet1', 'E2')).toBe('mine');
  });

  it('come back once nothing is in the way', () => {
    const sheets = sheetsWith({ D1: '=GROW(2)', E2: 'mine' });
    expect(sheets.shown('Sheet1', 'D1')).toBe('#REF!');
    sheets.globals.SpreadsheetApp.getActiveSheet().getRange('E2').clearContent();
    expect(shownBlock(sheets).slice(0, 2)).toEqual([
      [1, 'r1'],
      [2, 'r2'],
    ]);
  });
});
