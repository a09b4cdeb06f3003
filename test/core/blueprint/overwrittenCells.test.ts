import { describe, expect, it } from 'vitest';
import { calculatedRows } from '../../../core/blueprint/overwrittenCells.ts';
import { locate } from '../../../core/codec/locate.ts';
import { type FoundSheet, lastRowOf } from '../../../core/host/snapshot.ts';
import { ENGLISH, smallSnapshot } from '../../support/books/sample.ts';

const found = (): FoundSheet => {
  const sheet = smallSnapshot(ENGLISH).sheets.find(({ name }) => name === 'Key results');
  if (!sheet) throw new Error('the book has no key results');
  return sheet;
};

/** The rows a host gives when formulas below the last value have come to nothing. */
const trimmed = ({ rows, ...sheet }: FoundSheet): FoundSheet => ({ ...sheet, rows: rows.slice(0, 5) });

describe('rows that should have formulas', () => {
  it('are the same whether a host tells of the blank cells below the last value or not', () => {
    const [whole, short] = [found(), trimmed(found())];
    const layout = locate({ sheets: [whole] }).layout.sheets.keyResults;
    if (!layout) throw new Error('the sheet is not known');
    const rows = calculatedRows('keyResults', whole, layout);
    expect(rows.length).toBeGreaterThan(5);
    expect(calculatedRows('keyResults', short, layout)).toEqual(rows);
  });

  it.each([
    ['values only', { rows: [['a'], ['b']], formulas: new Map() }, 2],
    ['a formula below the last value', { rows: [['a']], formulas: new Map([[6, new Map([[0, 'A1']])]]) }, 7],
    ['a formula above it', { rows: [[], [], ['a']], formulas: new Map([[0, new Map([[0, 'A3']])]]) }, 3],
    ['a row that has lost its formulas', { rows: [['a']], formulas: new Map([[6, new Map()]]) }, 1],
    ['nothing', { rows: [], formulas: new Map() }, 0],
  ])('end with the last row in use: %s', (_why, sheet, last) => {
    expect(lastRowOf(sheet)).toBe(last);
  });
});
