import { expect, it } from 'vitest';
import type { CellValue } from '../../../core/values/cell.ts';
import { lostFunctions } from '../../../excel-addin/book/lostFunctions.ts';
import { ENGLISH, smallSnapshot } from '../../support/books/sample.ts';

/** The small book with a sheet of its owner's, and with what one of our calculated cells and one of theirs hold. */
function book(ours: string, theirs: string, value: CellValue = null) {
  const { sheets } = smallSnapshot(ENGLISH);
  const place = sheets.find(({ name }) => name === 'Key results');
  const [row = 0, cells] = [...(place?.formulas ?? [])].find(([, found]) => found.size > 0) ?? [];
  const [column = 0] = [...(cells ?? [])][0] ?? [];
  const changed = sheets.map((sheet) =>
    sheet === place
      ? { ...sheet, formulas: new Map([...sheet.formulas, [row, new Map([...(cells ?? []), [column, ours]])]]) }
      : sheet,
  );
  const mine = { name: 'Mine', rows: [[value]], formulas: new Map([[0, new Map([[0, theirs]])]]), merges: [] };
  return { sheets: [...changed, mine] };
}

it.each([
  ['a sound book', 'OKR.KRSCORE(1,2,3)', 'SUM(B1:B2)', null, { ours: 0, isRenamed: false, others: [] }],
  ['a name Excel put in', '_xldudf_OKR_KRSCORE(1,2,3)', '1', null, { ours: 1, isRenamed: true, others: [] }],
  [
    "the same in a cell of people's own",
    '1',
    '_xldudf_OKR_KRSCORE(1)',
    null,
    { ours: 0, isRenamed: false, others: ['Mine!A1'] },
  ],
  [
    'a function Excel does not know',
    '1',
    'OKR.KRSCORE(1)',
    { error: '#NAME?' },
    { ours: 0, isRenamed: false, others: ['Mine!A1'] },
  ],
  [
    'another function Excel does not know',
    '1',
    'NOPE(1)',
    { error: '#NAME?' },
    { ours: 0, isRenamed: false, others: [] },
  ],
  [
    'another error of our function',
    '1',
    'OKR.KRSCORE(1)',
    { error: '#VALUE!' },
    { ours: 0, isRenamed: false, others: [] },
  ],
])('tells formulas that lost our functions: %s', (_why, ours, theirs, value, lost) => {
  expect(lostFunctions(book(ours, theirs, value))).toEqual(lost);
});
