import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulaTokens } from '../../../template/patch/formulaTokens.ts';
import { renameInFormula } from '../../../template/patch/renameInFormula.ts';
import { shiftFormula } from '../../../template/patch/shiftFormula.ts';

describe('shiftFormula by 2 rows and 1 column', () => {
  it.each([
    // why                             formula                          shifted
    ['a relative reference moves', 'A1', 'B3'],
    ['an absolute one stays', '$A$1', '$A$1'],
    ['half of each', '$A1+A$1', '$A3+B$1'],
    ['both ends of a range', 'SUM(A1:B2)', 'SUM(B3:C4)'],
    ['letters carry over', 'Z9+AZ9', 'AA11+BA11'],
    ['small letters', 'a1', 'B3'],
    ['whole columns', 'SUM(A:A)+SUM($A:C)', 'SUM(B:B)+SUM($A:D)'],
    ['whole rows', 'SUM(1:1)+SUM($1:3)', 'SUM(3:3)+SUM($1:5)'],
    ['a function that looks like a cell', 'LOG10(A1)+ATAN2(A1,B1)', 'LOG10(B3)+ATAN2(B3,C3)'],
    ['text', '"A1 ""B2"" is"&A1', '"A1 ""B2"" is"&B3'],
    ['a quoted sheet name', "'Q1 A1''s'!A1", "'Q1 A1''s'!B3"],
    ['a plain sheet name', 'Sheet1!A1', 'Sheet1!B3'],
    ['a sheet name like a column', 'KR!A1+Jan:Mar!A1', 'KR!B3+Jan:Mar!B3'],
    ['another workbook', '[1]Sheet1!A1', '[1]Sheet1!B3'],
    ['names with digits', 'rate1+Taxes2024+A1_b+x.A1', 'rate1+Taxes2024+A1_b+x.A1'],
    ['a name beyond the last column', 'XFE1+ABCD1', 'XFE1+ABCD1'],
    ['a row beyond the last', 'A1048577', 'A1048577'],
    ['row zero is no cell', 'A0', 'A0'],
    ['structured references', 'Table1[[#This Row],[A1]]*A1', 'Table1[[#This Row],[A1]]*B3'],
    ['a quoted bracket inside one', "T[a'[A1]+A1", "T[a'[A1]+B3"],
    ['numbers with an exponent', '1E5+2.5e-3+A1', '1E5+2.5e-3+B3'],
    ['errors', 'IFERROR(A1,#DIV/0!)', 'IFERROR(B3,#DIV/0!)'],
    ['Chinese names', '进度1+目标!A1', '进度1+目标!B3'],
    ['spilled ranges', 'A1#', 'B3#'],
    ['percent and unary signs', '-A1%', '-B3%'],
    ['an unclosed quote', '"A1', '"A1'],
  ])('%s', (_why, formula, shifted) => {
    expect(shiftFormula(formula, { rows: 2, columns: 1 })).toBe(shifted);
  });

  it.each([
    ['above the first row', 'A1+B2', { rows: -1, columns: 0 }, '#REF!+B1'],
    ['left of the first column', 'SUM(A:B)', { rows: 0, columns: -1 }, 'SUM(#REF!)'],
    ['below the last row', 'A1048576', { rows: 1, columns: 0 }, '#REF!'],
    ['right of the last column', 'XFD1', { rows: 0, columns: 1 }, '#REF!'],
    ['nowhere leaves the spelling', 'a1', { rows: 0, columns: 0 }, 'a1'],
  ])('a reference moved %s', (_why, formula, shift, shifted) => {
    expect(shiftFormula(formula, shift)).toBe(shifted);
  });

  it('tokens put together give the formula back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (formula) => {
        expect(
          formulaTokens(formula)
            .map(({ text }) => text)
            .join(''),
        ).toBe(formula);
      }),
    );
  });

  it('there and back again is where we were', () => {
    const reference = fc.tuple(fc.integer({ min: 100, max: 9999 }), fc.constantFrom('AA', 'BC', 'ZZ'));
    fc.assert(
      fc.property(fc.array(reference), fc.nat(50), fc.nat(20), (references, rows, columns) => {
        const formula = references.map(([row, letters]) => `${letters}${row}`).join('+');
        const there = shiftFormula(formula, { rows, columns });
        expect(shiftFormula(there, { rows: -rows, columns: -columns })).toBe(formula);
      }),
    );
  });
});

describe('renameInFormula', () => {
  it.each([
    ['a structured reference', 'SUM(KRs[Score])', 'SUM(KRs_2[Score])'],
    ['the bare name, whatever its case', 'ROWS(krs)', 'ROWS(KRs_2)'],
    ['not text', '"KRs"', '"KRs"'],
    ['not a sheet', "KRs!A1+'KRs'!A1", "KRs!A1+'KRs'!A1"],
    ['not a column', 'T[KRs]', 'T[KRs]'],
    ['not a function', 'KRs(1)', 'KRs(1)'],
  ])('renames %s', (_why, formula, renamed) => {
    expect(renameInFormula(formula, new Map([['krs', 'KRs_2']]))).toBe(renamed);
  });
});
