import { describe, expect, it } from 'vitest';
import { inMemorySheets } from '../inMemorySheets.ts';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = (builder: Builder, sheet: GoogleAppsScript.Spreadsheet.Sheet) => Builder;

function validated(rule: Rule, isStrict: boolean) {
  const sheets = inMemorySheets();
  const { SpreadsheetApp } = sheets.globals;
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('D1:D2').setValues([['红'], [7]]);
  const built = rule(SpreadsheetApp.newDataValidation(), sheet).setAllowInvalid(!isStrict).setHelpText('help').build();
  sheet.getRange('A1:A3').setDataValidation(built);
  return { ...sheets, sheet, cell: sheet.getRange('A2') };
}

const day = (iso: string) => new Date(`${iso}T12:00:00Z`);

describe('a strict validation', () => {
  it.each<[string, Rule, unknown, unknown]>([
    ['a list of words', (rule) => rule.requireValueInList(['red', '绿']), '绿', 'blue'],
    ['a list that is written in other letters', (rule) => rule.requireValueInList(['red']), 'red', 'Red'],
    ['what stands in a range', (rule, sheet) => rule.requireValueInRange(sheet.getRange('D1:D2')), 7, 8],
    ['numbers between two', (rule) => rule.requireNumberBetween(0, 1), 1, 1.01],
    ['numbers, and no text', (rule) => rule.requireNumberBetween(0, 1), 0, 'zero'],
    ['one number', (rule) => rule.requireNumberEqualTo(3), 3, 4],
    ['numbers above', (rule) => rule.requireNumberGreaterThan(3), 4, 3],
    ['numbers from', (rule) => rule.requireNumberGreaterThanOrEqualTo(3), 3, 2],
    ['numbers below', (rule) => rule.requireNumberLessThan(3), 2, 3],
    ['numbers up to', (rule) => rule.requireNumberLessThanOrEqualTo(3), 3, 4],
    ['days', (rule) => rule.requireDate(), '2026-03-31', 'soon'],
    [
      'days between two',
      (rule) => rule.requireDateBetween(day('2026-01-01'), day('2026-12-31')),
      '2026-12-31',
      '2027-01-01',
    ],
    ['days after', (rule) => rule.requireDateAfter(day('2026-01-01')), '2026-01-02', '2026-01-01'],
    ['days before', (rule) => rule.requireDateBefore(day('2026-01-01')), '2025-12-31', '2026-01-01'],
    ['one day, at any hour', (rule) => rule.requireDateEqualTo(day('2026-01-01')), '2026-01-01 18:30', '2026-01-02'],
    ['days from', (rule) => rule.requireDateOnOrAfter(day('2026-01-01')), '2026-01-01', '2025-12-31'],
    ['days up to', (rule) => rule.requireDateOnOrBefore(day('2026-01-01')), '2026-01-01', '2026-01-02'],
    ['a text', (rule) => rule.requireTextEqualTo('yes'), 'yes', 'no'],
    ['a box to tick', (rule) => rule.requireCheckbox(), true, 'yes'],
    ['a box to tick with words of its own', (rule) => rule.requireCheckbox('done', 'open'), 'open', true],
  ])('accepts %s, and refuses everything else', (_why, rule, good, bad) => {
    const { cell, sheet } = validated(rule, true);
    cell.setValue(good);
    const before = cell.getValue();
    expect(() => cell.setValue(bad)).toThrow('The data you entered in cell A2 violates the data validation rules');
    expect(cell.getValue()).toEqual(before);
    cell.setValue('').setFormula('=1/0').clearContent();
    sheet.getRange('A4').setValue(bad);
  });

  it('keeps a whole block from being written', () => {
    const { sheet } = validated((rule) => rule.requireNumberBetween(0, 1), true);
    expect(() => sheet.getRange('A1:A2').setValues([[0.5], [5]])).toThrow('cell A2');
    expect(sheet.getRange('A1').getValue()).toBe('');
    expect(() => sheet.appendRow([5])).toThrow('cell A3');
  });

  it('that only warns lets everything pass', () => {
    const { cell } = validated((rule) => rule.requireNumberBetween(0, 1), false);
    expect(cell.setValue('much').getValue()).toBe('much');
  });
});

describe('a validation', () => {
  it('is read as it was set, in the zone the spreadsheet has now', () => {
    const { sheet, globals, book } = validated((rule) => rule.requireDateAfter(day('2026-03-31')), false);
    book.zone = 'Asia/Shanghai';
    const read = sheet.getRange('A3').getDataValidation();
    expect(read?.getCriteriaType()).toBe(globals.SpreadsheetApp.DataValidationCriteria.DATE_AFTER);
    expect(read?.getCriteriaValues()).toEqual([new Date('2026-03-30T16:00:00Z')]);
    expect([read?.getAllowInvalid(), read?.getHelpText()]).toEqual([true, 'help']);
    expect(
      sheet
        .getRange('A3:A4')
        .getDataValidations()
        .map(([rule]) => rule === null),
    ).toEqual([false, true]);
  });

  it('gives its range as a range and its words as a list', () => {
    const { sheet } = validated((rule, home) => rule.requireValueInRange(home.getRange('D1:D2'), false), false);
    const [range, isShown] = sheet.getRange('A1').getDataValidation()?.getCriteriaValues() ?? [];
    expect([range.getA1Notation(), isShown]).toEqual(['D1:D2', false]);
    const words = validated((rule) => rule.requireValueInList(['a', 'b']), false).cell.getDataValidation();
    expect(words?.getCriteriaValues()).toEqual([['a', 'b'], true]);
    expect(words?.copy().setHelpText('other').build().getHelpText()).toBe('other');
  });

  it('with a formula reads for each cell as it would when copied', () => {
    const { sheet } = validated((rule) => rule.requireFormulaSatisfied('=$B1+C1>D$1'), false);
    expect(sheet.getRange('A3').getDataValidation()?.getCriteriaValues()).toEqual(['=$B3+C3>D$1']);
  });

  it.each([
    ['has no criterion', (builder: Builder) => () => builder.build(), 'needs a criterion'],
    [
      'was not built',
      (builder: Builder) => () =>
        inMemorySheets()
          .globals.SpreadsheetApp.getActiveSheet()
          .getRange('A1')
          .setDataValidation(builder.requireDate() as never),
      'was build() left out?',
    ],
  ])('is refused when it %s', (_why, make, message) => {
    expect(make(inMemorySheets().globals.SpreadsheetApp.newDataValidation())).toThrow(message);
  });

  it('goes when it is cleared', () => {
    const { cell, sheet } = validated((rule) => rule.requireNumberEqualTo(1), true);
    sheet.getRange('A1:A3').clearDataValidations();
    expect(cell.setValue('anything').getDataValidation()).toBeNull();
  });
});
