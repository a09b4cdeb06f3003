import { describe, expect, it } from 'vitest';
import { tallRows } from '../../../core/blueprint/sheetForm.ts';

describe('rows that are higher than one line', () => {
  it.each([
    ['short text', { 'kr.keyResult': 'Visit 30 customers' }, []],
    ['a long key result', { 'kr.keyResult': 'word '.repeat(30) }, [{ row: 3, height: 60 }]],
    ['Chinese, which is twice as wide', { 'kr.keyResult': '字'.repeat(30) }, [{ row: 3, height: 30 }]],
    ['a verdict that another column shows', { 'kr.wordingVerdict': '字'.repeat(30) }, [{ row: 3, height: 30 }]],
  ] as const)('%s', (_why, values, rows) => {
    expect(tallRows([values], 3)).toEqual(rows);
  });
});
