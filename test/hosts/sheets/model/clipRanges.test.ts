import { describe, expect, it } from 'vitest';
import { calculateWithHyperFormula } from '../../../support/engines/wholeBookHyperFormula.ts';
import { ENGLISH, smallSnapshot } from '../../../support/books/sample.ts';
import { inMemorySheets } from '../inMemorySheets.ts';
import { clipRanges } from './clipRanges.ts';

describe('a long range', () => {
  it.each([
    ['in a sum', '=SUM($A$3:$A$2002)', '=SUM($A$3:$A$20)'],
    ['deep inside one', '=SUMPRODUCT(LARGE((A3:A2002=1)*B3:B2002,1))', '=SUMPRODUCT(LARGE((A3:A20=1)*B3:B20,1))'],
    ['of another sheet', "=MATCH(1,'a b'!A3:A2002,0)", "=MATCH(1,'a b'!A3:A20,0)"],
    ['that begins below', '=SUM(A30:A2002)', '=SUM(A30:A30)'],
    ['that is short', '=SUM(A3:A19)', '=SUM(A3:A19)'],
    ['that a function shows', '=TRANSPOSE(A3:A2002)', '=TRANSPOSE(A3:A2002)'],
    ['of a script', '=KRSCORE(A3:A2002)', '=KRSCORE(A3:A2002)'],
    ['whose rows are counted', '=SUM(ROWS(A3:A2002))', '=SUM(ROWS(A3:A2002))'],
    ['in a text', '=SUM("A3:A2002")', '=SUM("A3:A2002")'],
    ['after a sum', '=SUM(A1:A99)+A3:A2002', '=SUM(A1:A20)+A3:A2002'],
  ])('%s', (_why, formula, expected) => {
    expect(clipRanges(formula, 20)).toBe(expected);
  });

  it('makes no difference to any cell of a whole tracker', () => {
    const start = smallSnapshot(ENGLISH);
    const whole = calculateWithHyperFormula(start);
    const { calculation, book } = inMemorySheets({ start }).world;
    const cells = book.sheets.flatMap((sheet) =>
      [...sheet.contents.entries()].map(([place]) => ({
        sheet,
        place,
        name: `${sheet.name} ${place.row} ${place.column}`,
      })),
    );
    const asShown = (value: unknown) =>
      value === null ? '' : typeof value === 'object' ? Object.values(value)[0] : value;
    expect(cells.map(({ sheet, place, name }) => [name, calculation.shown(sheet, place)])).toEqual(
      cells.map(({ sheet, place, name }) => [name, asShown(whole(sheet.name, place.row, place.column - 1))]),
    );
  });
});
