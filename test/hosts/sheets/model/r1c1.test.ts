import { describe, expect, it } from 'vitest';
import { inMemorySheets } from '../inMemorySheets.ts';
import { fromR1C1, toR1C1 } from './r1c1.ts';

const AT = { row: 5, column: 3 };

describe('a formula by rows and columns', () => {
  it.each([
    ['a cell above', '=R[-1]C[0]', '=C4'],
    ['a cell beside', '=R[0]C[1]', '=D5'],
    ['a fixed cell', '=R2C1', '=$A$2'],
    ['a fixed column', '=R[0]C1', '=$A5'],
    ['a fixed row', '=R1C[0]', '=C$1'],
    ['a block', '=SUM(R[-4]C[0]:R[-1]C[0])', '=SUM(C1:C4)'],
    ['another sheet', "='a b'!R[0]C[0]+Sheet2!R1C1", "='a b'!C5+Sheet2!$A$1"],
    ['text that looks like a cell', '="R[1]C[1]"&R[0]C1', '="R[1]C[1]"&$A5'],
    ['functions that look like cells', '=ROW(R[0]C[0])+LOG10(R[0]C[0])', '=ROW(C5)+LOG10(C5)'],
  ])('turns into letters and back: %s', (_why, r1c1, a1) => {
    expect(fromR1C1(r1c1, AT)).toBe(a1);
    expect(toR1C1(a1, AT)).toBe(r1c1);
  });

  it.each([
    ['this row', '=RC1', '=$A5'],
    ['this cell', '=RC', '=C5'],
    ['small letters', '=r[1]c[1]', '=D6'],
    ['beyond the edge', '=R[-9]C', '=#REF!'],
  ])('also says %s', (_why, r1c1, a1) => {
    expect(fromR1C1(r1c1, AT)).toBe(a1);
  });

  it('is the same for a whole column when it is set at once', () => {
    const sheet = inMemorySheets().globals.SpreadsheetApp.getActiveSheet();
    sheet.getRange('C2:C4').setFormulaR1C1('=R[0]C[-1]*R1C1');
    expect(sheet.getRange('C2:C4').getFormulas()).toEqual([['=B2*$A$1'], ['=B3*$A$1'], ['=B4*$A$1']]);
    expect(new Set(sheet.getRange('C2:C4').getFormulasR1C1().flat())).toEqual(new Set(['=R[0]C[-1]*R1C1']));
    expect(sheet.getRange('A1').getFormulaR1C1()).toBeNull();
  });
});
