import { describe, expect, it } from 'vitest';
import { inMemorySheets } from '../inMemorySheets.ts';

const protectedBook = () => {
  const sheets = inMemorySheets();
  const { SpreadsheetApp } = sheets.globals;
  const sheet = SpreadsheetApp.getActiveSheet();
  return { ...sheets, SpreadsheetApp, sheet };
};
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

describe('a protected range', () => {
  it.each<[string, (sheet: Sheet) => unknown]>([
    ['a value', (sheet) => sheet.getRange('B2').setValue(1)],
    [
      'a block that touches it',
      (sheet) =>
        sheet.getRange('A1:B2').setValues([
          [1, 2],
          [3, 4],
        ]),
    ],
    ['a formula', (sheet) => sheet.getRange('B2').setFormula('=1')],
    ['a colour', (sheet) => sheet.getRange('B2').setBackground('#000000')],
    ['a note', (sheet) => sheet.getRange('B2').setNote('n')],
    ['a validation', (sheet) => sheet.getRange('B2').setDataValidation(null)],
    ['nothing in place of what is there', (sheet) => sheet.getRange('B2').clearContent()],
    ['a merge', (sheet) => sheet.getRange('A2:B2').merge()],
    ['a border', (sheet) => sheet.getRange('B2').setBorder(true, null, null, null, null, null)],
    ['a copy', (sheet) => sheet.getRange('A1').copyTo(sheet.getRange('B2'))],
    ['an appended row', (sheet) => sheet.appendRow([1, 2])],
  ])('keeps somebody else from writing %s', (_why, write) => {
    const { sheet, world } = protectedBook();
    sheet.getRange('B1:B9').protect();
    write(sheet);
    world.user = 'colleague@example.com';
    expect(() => write(sheet)).toThrow('You are trying to edit a protected cell or object');
    sheet.getRange('C1').setValue('free');
  });

  it('that only warns, or names somebody, lets them write', () => {
    const { sheet, world } = protectedBook();
    const protection = sheet.getRange('B1:B9').protect().setWarningOnly(true);
    world.user = 'colleague@example.com';
    sheet.getRange('B2').setValue(1);
    expect([protection.isWarningOnly(), protection.canEdit()]).toEqual([true, true]);
    protection.setWarningOnly(false).addEditor('colleague@example.com');
    sheet.getRange('B2').setValue(2);
    protection.removeEditor('colleague@example.com');
    expect(protection.canEdit()).toBe(false);
    expect(() => sheet.getRange('B2').setValue(3)).toThrow('protected');
  });

  it('never shuts the owner out', () => {
    const { sheet } = protectedBook();
    const protection = sheet.getRange('B1:B9').protect().removeEditors(['owner@example.com']);
    expect(protection.getEditors().map((editor) => editor.getEmail())).toEqual(['owner@example.com']);
  });

  it('is found, described and removed', () => {
    const { sheet, SpreadsheetApp } = protectedBook();
    sheet.getRange('B1:B9').protect().setDescription('formulas');
    const of = () => SpreadsheetApp.getActiveSpreadsheet().getProtections(SpreadsheetApp.ProtectionType.RANGE);
    expect(of().map((found) => [found.getDescription(), found.getRange().getA1Notation()])).toEqual([
      ['formulas', 'B1:B9'],
    ]);
    expect(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)).toEqual([]);
    of()[0]?.remove();
    expect(of()).toEqual([]);
  });
});

describe('a protected sheet', () => {
  it('leaves open what is said to be', () => {
    const { sheet, world } = protectedBook();
    sheet.protect().setUnprotectedRanges([sheet.getRange('A1:A9')]);
    world.user = 'colleague@example.com';
    sheet.getRange('A2:A3').setValues([[1], [2]]);
    expect(() => sheet.getRange('A9:A10').setValues([[1], [2]])).toThrow('protected');
  });

  it('has one protection, however often it is asked for', () => {
    const { sheet, SpreadsheetApp } = protectedBook();
    sheet.protect().setDescription('first');
    expect(sheet.protect().getDescription()).toBe('first');
    expect(sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)).toHaveLength(1);
  });
});
