import { expect, it } from 'vitest';
import { cellDifferences } from '../../../core/host/cellDifferences.ts';
import { sheetOf, type TestCell } from '../../support/books/snapshots.ts';

type Cells = readonly (readonly TestCell[])[];

it.each<readonly [why: string, found: Cells, wanted: Cells, differences: readonly object[]]>([
  ['the same is nothing to write', [[1, 'a', true, null]], [[1, 'a', true, null]], []],
  ['another value', [[1]], [[2]], [{ row: 1, column: 0, value: 2 }]],
  ['a number and the same digits as text', [[1]], [['1']], [{ row: 1, column: 0, value: '1' }]],
  ['a cell that was emptied', [[1, 2]], [[1]], [{ row: 1, column: 1, value: null }]],
  ['a row that is new', [[1]], [[1], [], [3]], [{ row: 3, column: 0, value: 3 }]],
  ['a row that is gone', [[1], [2]], [[1]], [{ row: 2, column: 0, value: null }]],
  ['empty text is blank', [['']], [[null]], []],
  ['white space is text', [[' ']], [[null]], [{ row: 1, column: 0, value: null }]],
  ['an error and its name as text', [[{ error: '#N/A' }]], [['#N/A']], [{ row: 1, column: 0, value: '#N/A' }]],
  ['the same error', [[{ error: '#N/A' }]], [[{ error: '#N/A' }]], []],
  ['another formula', [[{ formula: 'A2' }]], [[{ formula: 'A3' }]], [{ row: 1, column: 0, formula: 'A3' }]],
  ['a formula another program wrote its way', [[{ formula: "'S'!$A$2 +1" }]], [[{ formula: 'S!A2+1' }]], []],
  ['a formula typed over', [[{ formula: 'A2' }]], [[0.5]], [{ row: 1, column: 0, value: 0.5 }]],
  ['a formula in place of a value', [[0.5]], [[{ formula: 'A2' }]], [{ row: 1, column: 0, formula: 'A2' }]],
])('%s', (_why, found, wanted, differences) => {
  expect(cellDifferences(sheetOf('S', found), sheetOf('S', wanted))).toEqual(differences);
});
