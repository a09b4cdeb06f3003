import { describe, expect, it } from 'vitest';
import { inMemorySheets } from '../inMemorySheets.ts';

const open = () => {
  const sheets = inMemorySheets();
  const { SpreadsheetApp } = sheets.globals;
  return {
    ...sheets,
    SpreadsheetApp,
    file: SpreadsheetApp.getActiveSpreadsheet(),
    sheet: SpreadsheetApp.getActiveSheet(),
  };
};

describe('developer metadata', () => {
  it('of the file is found by its key, changed and removed', () => {
    const { file, SpreadsheetApp } = open();
    file.addDeveloperMetadata('schema', '1').addDeveloperMetadata('other');
    const find = () => file.createDeveloperMetadataFinder().withKey('schema').find();
    expect(find().map((entry) => [entry.getKey(), entry.getValue()])).toEqual([['schema', '1']]);
    expect(find()[0]?.getVisibility()).toBe(SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
    expect(find()[0]?.getLocation().getLocationType()).toBe(SpreadsheetApp.DeveloperMetadataLocationType.SPREADSHEET);
    find()[0]?.setValue('2').setVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    expect(find()[0]?.getValue()).toBe('2');
    find()[0]?.remove();
    expect(find()).toEqual([]);
    expect(file.getDeveloperMetadata().map((entry) => [entry.getKey(), entry.getValue()])).toEqual([['other', null]]);
  });

  it('is on a sheet, on whole rows or on whole columns, and moves with them', () => {
    const { sheet, file } = open();
    sheet.addDeveloperMetadata('sheet');
    sheet.getRange('5:5').addDeveloperMetadata('row', 'r');
    sheet.getRange('B:B').addDeveloperMetadata('column', 'c');
    sheet.insertRowBefore(2).insertColumnBefore(1);
    const places = file
      .createDeveloperMetadataFinder()
      .find()
      .map((entry) => {
        const place = entry.getLocation();
        const range = place.getRow() ?? place.getColumn();
        return [entry.getKey(), String(place.getLocationType()), range?.getA1Notation(), place.getSheet()?.getName()];
      });
    expect(places).toEqual([
      ['sheet', 'SHEET', undefined, 'Sheet1'],
      ['row', 'ROW', 'A6:AA6', undefined],
      ['column', 'COLUMN', 'C1:C1001', undefined],
    ]);
  });

  it('cannot be on some cells only', () => {
    expect(() => open().sheet.getRange('A1:B2').addDeveloperMetadata('a')).toThrow(
      'arbitrary ranges is not currently supported',
    );
  });

  it('goes with its sheet', () => {
    const { file } = open();
    const sheet = file.insertSheet('Other').addDeveloperMetadata('a');
    file.deleteSheet(sheet);
    expect(file.createDeveloperMetadataFinder().find()).toEqual([]);
  });

  it.each([
    ['by its value', (finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder) => finder.withValue('r'), ['row']],
    [
      'by key and value',
      (finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder) => finder.withKey('sheet').withValue('r'),
      [],
    ],
  ])('is found %s', (_why, narrow, keys) => {
    const { sheet, file } = open();
    sheet.addDeveloperMetadata('sheet', 's');
    sheet.getRange('5:5').addDeveloperMetadata('row', 'r');
    expect(
      narrow(file.createDeveloperMetadataFinder())
        .find()
        .map((entry) => entry.getKey()),
    ).toEqual(keys);
    expect(
      sheet
        .createDeveloperMetadataFinder()
        .find()
        .map((entry) => entry.getKey()),
    ).toEqual(['sheet']);
    expect(sheet.createDeveloperMetadataFinder().onIntersectingLocations().find()).toHaveLength(2);
  });
});

describe('a named range', () => {
  it('is read, used in formulas, moved, renamed and removed', () => {
    const { file, sheet, shown } = open();
    sheet.getRange('A1:A2').setValues([[1], [2]]);
    file.setNamedRange('数量', sheet.getRange('A1:A2'));
    sheet.getRange('B1').setFormula('=SUM(数量)');
    expect(shown('Sheet1', 'B1')).toBe(3);
    sheet.insertRowBefore(1);
    expect(file.getRangeByName('数量')?.getA1Notation()).toBe('A2:A3');
    expect(file.getRange('数量').getValues()).toEqual([[1], [2]]);
    file.getNamedRanges()[0]?.setName('amount');
    expect(file.getNamedRanges().map((name) => [name.getName(), name.getRange().getA1Notation()])).toEqual([
      ['amount', 'A2:A3'],
    ]);
    file.removeNamedRange('amount');
    expect(file.getRangeByName('amount')).toBeNull();
    expect(() => file.removeNamedRange('amount')).toThrow('not found');
  });

  it.each(['A1', 'R1C1', 'RC', 'true', '1st', 'a b', 'a-b', ''])('cannot be called "%s"', (name) => {
    const { file, sheet } = open();
    expect(() => file.setNamedRange(name, sheet.getRange('A1'))).toThrow('is not a valid name');
  });
});
