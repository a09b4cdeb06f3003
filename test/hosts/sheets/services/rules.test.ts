import { describe, expect, it } from 'vitest';
import { inMemorySheets } from '../inMemorySheets.ts';

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

function marked(when: (rule: Builder) => Builder, cells: Readonly<Record<string, unknown>>, range = 'A1:B9') {
  const sheets = inMemorySheets();
  const { SpreadsheetApp } = sheets.globals;
  const sheet = SpreadsheetApp.getActiveSheet();
  for (const [name, value] of Object.entries(cells)) sheet.getRange(name).setValue(value);
  const rule = when(SpreadsheetApp.newConditionalFormatRule())
    .setBackground('#ff0000')
    .setRanges([sheet.getRange(range)]);
  sheet.setConditionalFormatRules([rule.build()]);
  return (cell: string): boolean => sheets.markAt('Sheet1', cell)?.background === '#ff0000';
}

describe('a conditional format marks a cell', () => {
  it.each<[string, (rule: Builder) => Builder, unknown, unknown]>([
    ['that is empty', (rule) => rule.whenCellEmpty(), '', 0],
    ['that is not empty', (rule) => rule.whenCellNotEmpty(), 0, ''],
    ['between two numbers', (rule) => rule.whenNumberBetween(1, 2), 2, 2.1],
    ['with a number', (rule) => rule.whenNumberEqualTo(0), 0, ''],
    ['above a number', (rule) => rule.whenNumberGreaterThan(1), 1.1, 1],
    ['from a number on', (rule) => rule.whenNumberGreaterThanOrEqualTo(1), 1, 0.9],
    ['below a number', (rule) => rule.whenNumberLessThan(1), 0.9, 1],
    ['up to a number, but not when it is blank', (rule) => rule.whenNumberLessThanOrEqualTo(1), 1, ''],
    ['that says something', (rule) => rule.whenTextContains('ED'), 'reddish', 'green'],
    ['that does not say something', (rule) => rule.whenTextDoesNotContain('red'), 'green', 'Red'],
    ['with a text', (rule) => rule.whenTextEqualTo('红'), '红', '红灯'],
    ['that begins with a text', (rule) => rule.whenTextStartsWith('re'), 'red', 'are'],
    ['that ends with a text', (rule) => rule.whenTextEndsWith('re'), 'are', 'red'],
    ['for which a formula is true', (rule) => rule.whenFormulaSatisfied('=$A1="red"'), 'red', 'green'],
    ['for which a formula is a number but 0', (rule) => rule.whenFormulaSatisfied('=LEN(A1)'), 'x', ''],
    ['but not one for which it is an error', (rule) => rule.whenFormulaSatisfied('=1/A1'), 1, 0],
    ['but not one for which it is text', (rule) => rule.whenFormulaSatisfied('=A1&""'), true, 'TRUE!'],
  ])('%s', (why, when, met, unmet) => {
    const at = marked(when, { A1: met, A2: unmet });
    expect([at('A1'), at('A2')]).toEqual(why.includes('it is text') ? [false, false] : [true, false]);
  });

  it('as a formula reads there: relative references move, the others stay', () => {
    const at = marked((rule) => rule.whenFormulaSatisfied('=$A2>$D$1'), { D1: 5, A2: 6, A3: 4, A4: 7 }, 'A2:B9');
    expect(['A2', 'B2', 'A3', 'B4', 'A5', 'D1'].map(at)).toEqual([true, true, false, true, false, false]);
  });

  it('by the first rule that holds, also in ranges apart', () => {
    const sheets = inMemorySheets();
    const { SpreadsheetApp } = sheets.globals;
    const sheet = SpreadsheetApp.getActiveSheet();
    const ranges = [sheet.getRange('A1:A2'), sheet.getRange('C1:C2')];
    const rule = (least: number, color: string) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenNumberGreaterThan(least)
        .setFontColor(color)
        .setRanges(ranges)
        .build();
    sheet.getRange('A1:C1').setValues([[1, 9, 9]]);
    sheet.setConditionalFormatRules([rule(5, 'red'), rule(0, 'blue')]);
    expect(['A1', 'B1', 'C1'].map((cell) => sheets.markAt('Sheet1', cell)?.fontColor)).toEqual([
      'blue',
      undefined,
      'red',
    ]);
  });

  it('by what a formula gives', () => {
    const at = marked((rule) => rule.whenNumberGreaterThan(1), { A1: '=1+1', A2: '=1-1' });
    expect([at('A1'), at('A2')]).toEqual([true, false]);
  });
});

describe('a conditional format is refused', () => {
  const { SpreadsheetApp } = inMemorySheets().globals;
  const sheet = SpreadsheetApp.getActiveSheet();
  const other = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Other');
  const rule = () => SpreadsheetApp.newConditionalFormatRule();
  it.each([
    ['without ranges', () => rule().whenCellEmpty().build(), 'at least one range'],
    [
      'without a condition',
      () =>
        rule()
          .setRanges([sheet.getRange('A1')])
          .build(),
      'must have a condition',
    ],
    ['with a formula that is none', () => rule().whenFormulaSatisfied('A1>1'), 'begins with "="'],
    [
      'as a builder',
      () =>
        sheet.setConditionalFormatRules([
          rule()
            .whenCellEmpty()
            .setRanges([sheet.getRange('A1')]) as never,
        ]),
      'was build() left out?',
    ],
    [
      'on another sheet',
      () =>
        sheet.setConditionalFormatRules([
          rule()
            .whenCellEmpty()
            .setRanges([other.getRange('A1')])
            .build(),
        ]),
      'must be on the sheet they are set on',
    ],
    [
      'on two sheets',
      () =>
        sheet.setConditionalFormatRules([
          rule()
            .whenCellEmpty()
            .setRanges([sheet.getRange('A1'), other.getRange('A1')])
            .build(),
        ]),
      'must be on the same sheet',
    ],
    [
      'that looks at another sheet',
      () =>
        sheet.setConditionalFormatRules([
          rule()
            .whenFormulaSatisfied('=Other!A1>1')
            .setRanges([sheet.getRange('A1')])
            .build(),
        ]),
      'cannot reference a different sheet',
    ],
  ])('%s', (_why, make, message) => {
    expect(make).toThrow(message);
  });
});

it('a rule that is read can be copied and set again', () => {
  const sheets = inMemorySheets();
  const { SpreadsheetApp } = sheets.globals;
  const sheet = SpreadsheetApp.getActiveSheet();
  const first = SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(0.3).setBold(true);
  sheet.setConditionalFormatRules([first.setRanges([sheet.getRange('B2:B9')]).build()]);
  const [read] = sheet.getConditionalFormatRules();
  const condition = read?.getBooleanCondition();
  expect([condition?.getCriteriaType(), condition?.getCriteriaValues(), condition?.getBold()]).toEqual([
    SpreadsheetApp.BooleanCriteria.NUMBER_LESS_THAN,
    [0.3],
    true,
  ]);
  expect(read?.getRanges().map((range) => range.getA1Notation())).toEqual(['B2:B9']);
  sheet.setConditionalFormatRules([
    ...sheet.getConditionalFormatRules(),
    ...(read ? [read.copy().setItalic(true).build()] : []),
  ]);
  expect(sheet.getConditionalFormatRules().map((rule) => rule.getBooleanCondition()?.getItalic())).toEqual([
    null,
    true,
  ]);
});
