import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../core/values/day.ts';
import { openBridge } from './client/bridge.ts';
import { EmulatedExcel } from './emulatedExcel.ts';
import type { ExcelFault } from './model/fault.ts';
import { typed } from './model/typed.ts';

const isFormula = (text: string): boolean => /^=[-+]?[A-Z]+\d+$/.test(text);
const contentOf = (text: unknown): unknown => typed(text, isFormula).cell?.content;

describe('what is written to a cell is read as if it were typed', () => {
  it.each<readonly [why: string, text: unknown, content: unknown, format?: string]>([
    ['a number', '12', 12],
    ['a number with a sign', '-0.5', -0.5],
    ['a power', '1e3', 1000],
    ['zeros in front are lost', '00123', 123],
    ['thousands', '1,234.5', 1234.5, '#,##0.00'],
    ['a percentage', '45%', 0.45, '0%'],
    ['a percentage with decimals', '12.5%', 0.125, '0.00%'],
    ['money', '$12', 12, '$#,##0'],
    ['a number in brackets is negative', '(5)', -5],
    ['a day', '2026-03-31', dayOf(2026, 3, 31), 'm/d/yyyy'],
    ['a day with slashes', '3/31/2026', dayOf(2026, 3, 31), 'm/d/yyyy'],
    ['a Chinese day', '2026年3月31日', dayOf(2026, 3, 31), 'yyyy"年"m"月"d"日"'],
    ['a day with a month in words', '31 Mar 2026', dayOf(2026, 3, 31), 'd-mmm-yy'],
    ['a day that is none stays text', '2026-02-30', '2026-02-30'],
    ['a time', '6:30', 0.270_833_333_333_333_3, 'h:mm'],
    ['a truth value in any case', 'true', true],
    ['an error', '#n/a', '#N/A'],
    ['spaces around a number', ' 12 ', 12],
    ['spaces around text stay', ' a ', ' a '],
    ['text', 'Ship it', 'Ship it'],
    ['an id', 'S-O1-KR2', 'S-O1-KR2'],
    ['an apostrophe keeps text, and is not part of it', "'00123", '00123'],
    ['only the first apostrophe', "''quoted", "'quoted"],
    ['an apostrophe before an equals sign', "'=1+1", '=1+1'],
    ['an equals sign alone', '=', '='],
    ['a formula', '=A1+1', '=A1+1'],
    ['a formula after a plus sign', '+A1', '=A1'],
    ['nothing', '', undefined],
    ['a number as such', 3, 3],
    ['a truth value as such', false, false],
  ])('%s', (_why, text, content, format) => {
    expect(contentOf(text)).toBe(content);
    expect(typed(text, isFormula).format).toBe(format);
  });

  it.each([
    ['a plus sign before what is no formula', '+49 171 000', 'InvalidArgument'],
    ['a minus sign before words', '-5 people', 'InvalidArgument'],
    ['an at sign before words', '@all please read', 'InvalidArgument'],
    ['a bracket that does not close', '=SUM(A1', 'InvalidArgument'],
    ['a quote that does not close', '="a', 'InvalidArgument'],
    ['more letters than a cell holds', 'x'.repeat(32_768), 'InvalidArgument'],
    ['a formula that is too long', `=${'1+'.repeat(4096)}1`, 'FormulaLengthExceedsLimit'],
    ['an object', {}, 'InvalidArgument'],
  ])('and refused when it is %s', (_why, text, code) => {
    expect(() => typed(text, isFormula)).toThrow(expect.objectContaining({ code }) as ExcelFault);
  });

  it('any text behind an apostrophe is kept as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(contentOf(`'${text}`)).toBe(text);
      }),
    );
  });
});

describe('people and add-ins', () => {
  it('see the same cell after the same text', async () => {
    const excel = new EmulatedExcel();
    excel.type('Sheet1', 'A1', '45%');
    await openBridge(excel).run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1').values = [['45%']];
      const both = sheet.getRange('A1:B1');
      both.load('values,text,numberFormat,valueTypes');
      await context.sync();
      expect([both.values, both.text, both.numberFormat, both.valueTypes]).toEqual([
        [[0.45, 0.45]],
        [['45%', '45%']],
        [['0%', '0%']],
        [['Double', 'Double']],
      ]);
    });
  });

  it('differ in that rules hold for what people type only', async () => {
    const excel = new EmulatedExcel();
    await openBridge(excel).run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Red,Green' } };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Light', message: 'Choose one.' };
      await context.sync();
    });
    expect(excel.type('Sheet1', 'A1', 'Blue')).toEqual({ taken: false, because: 'Choose one.' });
    expect(excel.type('Sheet1', 'A1', 'Green')).toEqual({ taken: true });
    await openBridge(excel).run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A2').values = [['Blue']];
      await context.sync();
    });
    expect(['A1', 'A2'].map((cell) => excel.shown('Sheet1', cell))).toEqual(['Green', 'Blue']);
  });
});
