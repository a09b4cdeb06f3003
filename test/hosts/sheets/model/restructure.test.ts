import { describe, expect, it } from 'vitest';
import { inMemorySheets } from '../inMemorySheets.ts';
import { adjustFormula } from './adjustFormula.ts';

describe('a formula follows its cells', () => {
  const rows = (at: number, by: number) => ({ axis: 'row', at, by, sheet: 'S', home: 'S' }) as const;
  const columns = (at: number, by: number) => ({ axis: 'column', at, by, sheet: 'S', home: 'S' }) as const;
  it.each([
    ['below a new row', '=A5', rows(2, 1), '=A6'],
    ['above a new row', '=A1', rows(2, 1), '=A1'],
    ['right of new columns', '=B$5', columns(2, 2), '=D$5'],
    ['fixed or not', '=$A$5+A5', rows(1, 1), '=$A$6+A6'],
    ['below rows that went', '=A5', rows(2, -2), '=A3'],
    ['that went', '=A2+1', rows(2, -1), '=#REF!+1'],
    ['of a block that grows', '=SUM(A2:A5)', rows(3, 2), '=SUM(A2:A7)'],
    ['of a block that grows not at its edge', '=SUM(A2:A5)', rows(6, 2), '=SUM(A2:A5)'],
    ['of a block that moves', '=SUM(A2:A5)', rows(2, 1), '=SUM(A3:A6)'],
    ['of a block that shrinks', '=SUM(A2:A5)', rows(4, -5), '=SUM(A2:A3)'],
    ['of a block that went', '=SUM(A2:A5)', rows(1, -9), '=SUM(#REF!)'],
    ['of whole columns', '=SUM(B:C)', columns(1, 1), '=SUM(C:D)'],
    ['of whole columns when rows come', '=SUM(B:C)', rows(1, 1), '=SUM(B:C)'],
    ['of whole rows', '=SUM($2:3)', rows(1, 1), '=SUM($3:4)'],
    ['and leaves texts alone', '="A5"&A5', rows(1, 1), '="A5"&A6'],
    ['and leaves other sheets alone', "=T!A5+'T'!A5:A6", rows(1, 1), "=T!A5+'T'!A5:A6"],
    ['by the name of the sheet', "=S!A5+'S'!A5:A6", { ...rows(1, 1), home: 'T' }, "=S!A6+'S'!A6:A7"],
    ['and not on another sheet', '=A5', { ...rows(1, 1), home: 'T' }, '=A5'],
  ] as const)('%s', (_why, formula, shift, expected) => {
    expect(adjustFormula(formula, shift)).toBe(expected);
  });
});

function filled() {
  const sheets = inMemorySheets();
  const { SpreadsheetApp } = sheets.globals;
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1:B5').setValues([1, 2, 3, 4, 5].map((number) => [number, `r${number}`]));
  sheet.getRange('C5').setFormula('=SUM(A1:A5)').setNote('note').setBackground('#ff0000');
  sheet
    .getRange('A5')
    .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('B1:B5')).build());
  sheet.getRange('D5:E5').merge();
  sheet.getRange('C5').protect();
  sheet.setRowHeight(5, 40);
  sheet.hideRows(4);
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$A4>A$1')
    .setRanges([sheet.getRange('A4:A5')]);
  sheet.setConditionalFormatRules([rule.build()]);
  return { ...sheets, SpreadsheetApp, sheet };
}

describe('rows that come or go', () => {
  const lookAt = ({ sheet, SpreadsheetApp, shown }: ReturnType<typeof filled>, row: number) => ({
    formula: sheet.getRange(row, 3).getFormula(),
    shown: shown('Sheet1', `C${row}`),
    note: sheet.getRange(row, 3).getNote(),
    background: sheet.getRange(row, 3).getBackground(),
    list: sheet.getRange(row, 1).getDataValidation()?.getCriteriaValues()[0].getA1Notation(),
    merged: sheet.getRange(row, 5).isPartOfMerge(),
    protection: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0]?.getRange().getA1Notation(),
    height: sheet.getRowHeight(row),
    isHidden: sheet.isRowHiddenByUser(row - 1),
    rule: sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues(),
    ranges: sheet
      .getConditionalFormatRules()[0]
      ?.getRanges()
      .map((range) => range.getA1Notation()),
  });
  const same = { note: 'note', background: '#ff0000', merged: true, height: 40, isHidden: true };

  it('above push everything down', () => {
    const book = filled();
    book.sheet.insertRowsBefore(1, 2);
    expect(lookAt(book, 7)).toEqual({
      ...same,
      formula: '=SUM(A3:A7)',
      shown: 15,
      list: 'B3:B7',
      protection: 'C7',
      rule: ['=$A6>A$3'],
      ranges: ['A6:A7'],
    });
    expect([book.sheet.getMaxRows(), book.sheet.getRange('A1').getValue()]).toEqual([1002, '']);
  });

  it('between widen what reaches over them', () => {
    const book = filled();
    book.sheet.insertRowAfter(2);
    expect(lookAt(book, 6)).toMatchObject({ formula: '=SUM(A1:A6)', shown: 15, list: 'B1:B6', rule: ['=$A5>A$1'] });
  });

  it('that go pull everything up', () => {
    const book = filled();
    book.sheet.deleteRows(2, 2);
    expect(lookAt(book, 3)).toMatchObject({
      ...same,
      formula: '=SUM(A1:A3)',
      shown: 10,
      list: 'B1:B3',
      protection: 'C3',
    });
    expect(book.sheet.getMaxRows()).toBe(998);
  });

  it('take what stood in them along', () => {
    const { sheet, SpreadsheetApp } = filled();
    sheet.deleteRow(5);
    expect(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)).toEqual([]);
    expect([sheet.getRange('C5').getFormula(), sheet.getRange('C5').getNote(), sheet.getLastRow()]).toEqual([
      '',
      '',
      4,
    ]);
  });

  it.each([
    [
      'beyond the last row',
      (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.insertRowsAfter(1001, 1),
      'out of bounds',
    ],
    ['none', (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.insertRowsAfter(1, 0), 'out of bounds'],
    [
      'ten million cells',
      (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.insertRowsAfter(1, 400_000),
      'limit of 10000000 cells',
    ],
    [
      'all of them',
      (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.deleteRows(1, 1000),
      'not possible to delete all non-frozen rows',
    ],
  ])('are refused: %s', (_why, change, message) => {
    expect(() => change(filled().sheet)).toThrow(message);
  });

  it('leave at least one row below the frozen ones', () => {
    const { sheet } = filled();
    sheet.setFrozenRows(2);
    expect(() => sheet.deleteRows(3, 998)).toThrow('non-frozen');
    sheet.deleteRows(4, 997);
    expect(sheet.getMaxRows()).toBe(3);
  });
});

describe('columns that come or go', () => {
  it('move what stands beside them', () => {
    const { sheet, shown } = filled();
    sheet.setColumnWidth(3, 55);
    sheet.insertColumnBefore(1);
    expect([sheet.getRange('D5').getFormula(), shown('Sheet1', 'D5'), sheet.getColumnWidth(4)]).toEqual([
      '=SUM(B1:B5)',
      15,
      55,
    ]);
    sheet.deleteColumns(1, 2);
    expect([sheet.getRange('B5').getFormula(), shown('Sheet1', 'B5')]).toEqual(['=SUM(#REF!)', '#REF!']);
  });
});

describe('a sheet under another name', () => {
  it.each([
    ['a plain name', 'Sheet1!A1+1', "='新 表'!A1+1"],
    ['a quoted name', "'Sheet1'!A1+1", "='新 表'!A1+1"],
    ['the same letters in a text', '"Sheet1!A1"&Sheet1!A1', `="Sheet1!A1"&'新 表'!A1`],
    ['a longer name', "Sheet1!A1+'My Sheet1'!A1", "='新 表'!A1+'My Sheet1'!A1"],
  ])('is still found by formulas with %s', (_why, formula, expected) => {
    const { sheet, SpreadsheetApp } = filled();
    const file = SpreadsheetApp.getActiveSpreadsheet();
    file.insertSheet('My Sheet1');
    const cell = file.insertSheet('Other').getRange('A1').setFormula(`=${formula}`);
    sheet.setName('新 表');
    expect(cell.getFormula()).toBe(expected);
  });

  it('cannot have one that is taken, in whatever letters', () => {
    const { sheet, SpreadsheetApp } = filled();
    SpreadsheetApp.getActiveSpreadsheet().insertSheet('Other');
    expect(() => sheet.setName('OTHER')).toThrow('already exists');
  });
});
