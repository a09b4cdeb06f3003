import { describe, expect, it } from 'vitest';
import { addColumnWidths } from '../../../template/patch/addColumnWidths.ts';
import { addRules } from '../../../template/patch/patchRules.ts';
import { MAIN } from '../package/books.ts';

const sheet = (inside: string) => `<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
const format = (priority: number) =>
  `<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="${priority}"><formula>TRUE</formula></cfRule></conditionalFormatting>`;
const validation = '<dataValidation type="list" sqref="A1"><formula1>"a"</formula1></dataValidation>';

describe('addRules', () => {
  it.each([
    [
      'after the merged cells, before the margins',
      '<sheetData/><mergeCells/><pageMargins/>',
      '<sheetData/><mergeCells/>@<pageMargins/>',
    ],
    ['after extensions of unknown name', '<sheetData/><drawing/><q:thing/>', '<sheetData/>@<drawing/><q:thing/>'],
    ['at the end', '<sheetData/>', '<sheetData/>@'],
  ])('puts both kinds %s', (_why, before, after) => {
    const added = `${format(1)}<dataValidations count="1">${validation}</dataValidations>`;
    const patched = addRules(sheet(before), { conditionalFormatting: [format(7)], dataValidations: [validation] });
    expect(patched).toBe(sheet(after.replace('@', added)));
  });

  it("ranks new formats after the user's, extensions included, keeping their own order", () => {
    const before = `<sheetData/>${format(3)}<extLst><q:cfRule priority="5"/></extLst>`;
    const patched = addRules(sheet(before), { conditionalFormatting: [format(2), format(1)] });
    expect([...patched.matchAll(/priority="(\d+)"/g)].map(([, priority]) => priority)).toEqual(['3', '7', '6', '5']);
  });

  it('keeps the count of validations true', () => {
    const before = sheet(`<sheetData/><dataValidations count="1" disablePrompts="1">${validation}</dataValidations>`);
    const patched = addRules(before, { dataValidations: [validation, validation] });
    expect(patched).toBe(
      sheet(`<sheetData/><dataValidations count="3" disablePrompts="1">${validation.repeat(3)}</dataValidations>`),
    );
  });

  it('writes the prefix of the sheet', () => {
    const patched = addRules(`<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`, {
      dataValidations: [validation],
    });
    expect(patched).toContain(
      '<x:dataValidations count="1"><x:dataValidation type="list" sqref="A1"><x:formula1>"a"</x:formula1></x:dataValidation></x:dataValidations>',
    );
  });

  it('changes nothing without rules', () => {
    expect(addRules(sheet('<sheetData/>'), {})).toBe(sheet('<sheetData/>'));
  });
});

describe('addColumnWidths', () => {
  it.each([
    [
      'a sheet without columns',
      '<sheetData/>',
      '<cols><col min="3" max="3" width="20" customWidth="1"/></cols><sheetData/>',
    ],
    [
      'a free column',
      '<cols><col min="1" max="2" width="9"/></cols><sheetData/>',
      '<cols><col min="1" max="2" width="9"/><col min="3" max="3" width="20" customWidth="1"/></cols><sheetData/>',
    ],
    [
      'the middle of a span, which splits',
      '<cols><col min="1" max="16384" style="4" width="9"/></cols><sheetData/>',
      '<cols><col min="1" max="2" style="4" width="9"/><col min="3" max="3" style="4" width="20" customWidth="1"/><col min="4" max="16384" style="4" width="9"/></cols><sheetData/>',
    ],
    [
      'a hidden column, which is shown',
      '<cols><col min="3" max="3" width="9" hidden="1"/></cols><sheetData/>',
      '<cols><col min="3" max="3" width="20" customWidth="1"/></cols><sheetData/>',
    ],
    [
      'before what is there',
      '<cols><col min="5" max="5" width="9"/></cols><sheetData/>',
      '<cols><col min="3" max="3" width="20" customWidth="1"/><col min="5" max="5" width="9"/></cols><sheetData/>',
    ],
  ])('sets %s', (_why, before, after) => {
    expect(addColumnWidths(sheet(before), [{ column: 2, width: 20 }])).toBe(sheet(after));
  });
  it('twice is once', () => {
    const once = addColumnWidths(sheet('<sheetData/>'), [{ column: 2, width: 20, style: 3 }]);
    expect(addColumnWidths(once, [{ column: 2, width: 20, style: 3 }])).toBe(once);
  });
});
