import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../core/functions/catalogue.ts';
import { nativeFor } from '../../support/engines/layOut.ts';

/**
 * What Excel 2016, WPS, LibreOffice 7.4, Gnumeric 1.12 and Google Sheets all calculate alike.
 *
 * Not here on purpose: N (Gnumeric: #NUM! for a blank cell), COUNTIF (wants a reference, which a LAMBDA's parameter
 * need not be), and all that came after Excel 2016.
 */
const EVERYWHERE = new Set(
  'IF AND OR NOT ISNUMBER TRUE FALSE NA MIN MAX INT ABS ROUND CHOOSE SUM COUNT AVERAGE SUMPRODUCT ROWS COLUMNS'.split(
    ' ',
  ),
);

const LONGEST_FORMULA = 8192;

describe.each(CATALOGUE.filter((entry) => entry.native))('$name', (entry) => {
  const names = Object.keys(entry.parameters);

  it('calls only functions that every program has', () => {
    const called = nativeFor(entry, names).match(/[A-Z]+(?=\()/g) ?? [];
    expect(called.filter((name) => !EVERYWHERE.has(name))).toEqual([]);
  });

  it('leaves room in a cell even with references to another sheet', () => {
    const places = names.map(() => "'Key results'!$AA$302");
    expect(nativeFor(entry, places).length).toBeLessThan(LONGEST_FORMULA / 2);
  });

  it('carries array arithmetic as *1: IronCalc gives 0 for --(range="")', () => {
    expect(nativeFor(entry, names)).not.toContain('--');
  });
});
