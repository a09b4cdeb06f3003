import { describe, expect, it } from 'vitest';
import { inMemorySheets } from './inMemorySheets.ts';

const open = (options?: Parameters<typeof inMemorySheets>[0]) => {
  const sheets = inMemorySheets(options);
  const sheet = sheets.globals.SpreadsheetApp.getActiveSheet();
  return { ...sheets, sheet };
};

describe('a value a script sets', () => {
  it.each([
    ['a number stays', 12.5, 12.5, '0.###############'],
    ['text stays', 'Lin', 'Lin', '0.###############'],
    ['a boolean stays', true, true, '0.###############'],
    ['null is a blank', null, '', '0.###############'],
    ['digits become a number', '12', 12, '0.###############'],
    ['a minus too', '-3.5', -3.5, '0.###############'],
    ['an exponent too', '1E5', 100_000, '0.###############'],
    ['thousands too', '1,234.5', 1234.5, '#,##0'],
    ['percent become a fraction', '45%', 0.45, '0%'],
    ['money becomes a number', '¥30', 30, '"¥"#,##0.00'],
    ['a word for truth becomes a boolean', 'true', true, '0.###############'],
    ['an apostrophe keeps text', "'12", '12', '0.###############'],
    ['an apostrophe keeps a formula text', "'=A2", '=A2', '0.###############'],
    ['a lone equals sign is text', '=', '=', '0.###############'],
    ['a version is text', '1.2.3', '1.2.3', '0.###############'],
    ['a day that is none is text', '2026-02-30', '2026-02-30', '0.###############'],
  ])('%s', (_why, input, value, format) => {
    const { sheet } = open();
    const cell = sheet.getRange('A1').setValue(input);
    expect(cell.getValue()).toBe(value);
    expect(cell.getNumberFormat()).toBe(format);
  });

  it.each([
    ['ISO', '2026-03-31', 'en_US', '2026-03-31T00:00:00Z'],
    ['Chinese', '2026年3月31日', 'zh_CN', '2026-03-31T00:00:00Z'],
    ['American', '3/4/2026', 'en_US', '2026-03-04T00:00:00Z'],
    ['British', '3/4/2026', 'en_GB', '2026-04-03T00:00:00Z'],
    ['with a time', '2026-03-31 18:30', 'en_US', '2026-03-31T18:30:00Z'],
  ])('is a Date when it is typed as a day: %s', (_why, input, locale, iso) => {
    const { sheet } = open({ locale });
    expect(sheet.getRange('A1').setValue(input).getValue()).toEqual(new Date(iso));
  });

  it.each(['=1+1', '12', '45%', '2026-03-31', 'TRUE', "'quoted"])('%s stays text in a cell for plain text', (text) => {
    const { sheet } = open();
    const cell = sheet.getRange('A1').setNumberFormat('@').setValue(text);
    expect([cell.getValue(), cell.getFormula()]).toEqual([text, '']);
  });

  it.each([
    ['in UTC', 'Etc/UTC', '2026-03-31T00:00:00Z'],
    ['east of it', 'Asia/Shanghai', '2026-03-30T16:00:00Z'],
    ['west of it, in summer time', 'America/New_York', '2026-03-31T04:00:00Z'],
  ])('a day is midnight of the spreadsheet %s', (_why, zone, iso) => {
    const { sheet, shown } = open({ zone });
    const cell = sheet.getRange('A1').setValue('2026-03-31');
    expect(cell.getValue()).toEqual(new Date(iso));
    cell.setValue(new Date(iso));
    expect(shown('Sheet1', 'A1')).toBe(46_112);
  });

  it.each([
    ['a number', 46_112, 'yyyy-mm-dd', new Date('2026-03-31T00:00:00Z')],
    ['a number with a time', 46_112.5, 'yyyy-mm-dd hh:mm', new Date('2026-03-31T12:00:00Z')],
    ['a duration', 0.5, '[h]:mm', new Date('1899-12-30T12:00:00Z')],
    ['a number with a unit in quotes', 3, '0" days"', 3],
    ['a percentage', 0.5, '0%', 0.5],
    ['a colour', 5, '[red]0', 5],
  ])('%s in its format', (_why, value, format, expected) => {
    const { sheet } = open();
    expect(sheet.getRange('A1').setValue(value).setNumberFormat(format).getValue()).toEqual(expected);
  });

  it.each([
    ['undefined', undefined],
    ['an object', {}],
    ['an array', [1]],
    ['NaN', Number.NaN],
  ])('is refused when it is %s', (_why, value) => {
    expect(() => open().sheet.getRange('A1').setValue(value)).toThrow("don't match the method signature");
  });

  it('is refused beyond 50,000 characters', () => {
    const { sheet } = open();
    sheet.getRange('A1').setValue('x'.repeat(50_000));
    expect(() => sheet.getRange('A2').setValue('x'.repeat(50_001))).toThrow('maximum of 50000 characters');
  });
});

describe('a block of values', () => {
  it.each([
    ['too few rows', [[1, 2]], 'number of rows in the range. The data has 1 but the range has 2.'],
    [
      'too many rows',
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      'The data has 3 but the range has 2.',
    ],
    ['a short row', [[1, 2], [3]], 'number of columns in the range. The data has 1 but the range has 2.'],
    [
      'a long row',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      'The data has 3 but the range has 2.',
    ],
  ])('is refused with %s', (_why, values, message) => {
    const { sheet } = open();
    expect(() => sheet.getRange('A1:B2').setValues(values)).toThrow(message);
    expect(sheet.getLastRow()).toBe(0);
  });

  it('gives "" for blanks, also beyond what is used', () => {
    const { sheet } = open();
    sheet.getRange(1, 1, 2, 2).setValues([
      [1, ''],
      ['', 'x'],
    ]);
    expect(sheet.getRange('A1:C3').getValues()).toEqual([
      [1, '', ''],
      ['', 'x', ''],
      ['', '', ''],
    ]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:B2');
  });
});

describe('a range', () => {
  it.each([
    ['B2', [2, 2, 1, 1]],
    ['$B$2:C9', [2, 2, 8, 2]],
    ['C9:B2', [2, 2, 8, 2]],
    ['B:C', [1, 2, 1000, 2]],
    ['2:9', [2, 1, 8, 26]],
    ['B2:B', [2, 2, 999, 1]],
    ['R2C3', [2, 3, 1, 1]],
    ['R1C2:R3C4', [1, 2, 3, 3]],
  ])('%s is found by its name', (name, place) => {
    const range = open().sheet.getRange(name);
    expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual(place);
  });

  it.each([
    ['no name', () => open().sheet.getRange('nobody'), 'Range not found'],
    ['a column alone', () => open().sheet.getRange('B'), 'Range not found'],
    ['a row below the sheet', () => open().sheet.getRange(1001, 1), 'outside the dimensions of the sheet'],
    ['a column beside the sheet', () => open().sheet.getRange('AA1'), 'outside the dimensions of the sheet'],
    ['no rows', () => open().sheet.getRange(1, 1, 0, 1), 'must be at least 1'],
    ['row 0', () => open().sheet.getRange(0, 1), 'starting row of the range is too small'],
  ])('is refused: %s', (_why, get, message) => {
    expect(get).toThrow(message);
  });

  it('of another sheet is found by the spreadsheet', () => {
    const { globals } = open();
    const book = globals.SpreadsheetApp.getActiveSpreadsheet();
    book.insertSheet("Bob's").getRange('B2').setValue(7);
    expect(book.getRange("'Bob''s'!B2").getValue()).toBe(7);
  });

  it.each([
    ['rows', 'setValues', 'A1:A3'],
    ['what a formula spills', 'setFormula', 'A1:A3'],
  ])('of data reaches over %s', (_why, how, expected) => {
    const { sheet } = open();
    if (how === 'setValues') sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    else sheet.getRange('A1').setFormula('=TRANSPOSE({1,2,3})');
    sheet.getRange('D9').setNote('looks do not count').setBackground('#ff0000');
    expect(sheet.getDataRange().getA1Notation()).toBe(expected);
  });
});
