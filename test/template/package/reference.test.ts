import { describe, expect, it } from 'vitest';
import {
  columnName,
  columnNumber,
  formatRange,
  parseCell,
  parseRange,
  widen,
} from '../../../template/package/reference.ts';
import { relationshipsPath, resolveTarget } from '../../../template/package/relationships.ts';

describe('columns', () => {
  it.each([
    ['the first', 0, 'A'],
    ['the last with one letter', 25, 'Z'],
    ['the first with two', 26, 'AA'],
    ['the last with two', 701, 'ZZ'],
    ['the last of all', 16_383, 'XFD'],
  ])('%s', (_why, column, name) => {
    expect([columnName(column), columnNumber(name)]).toEqual([name, column]);
  });
});

describe('cells and ranges', () => {
  it.each([
    ['a cell with anchors', '$B$7', { row: 7, column: 1 }],
    ['a name', 'Score1', undefined],
    ['nothing', '', undefined],
  ])('parse %s', (_why, text, place) => {
    expect(parseCell(text)).toEqual(place);
  });
  it('widen and read back', () => {
    const range = parseRange('B2:C3');
    expect(range && formatRange(widen(range, { row: 5, column: 0 }))).toBe('A2:C5');
    expect(formatRange(parseRange('B2') ?? { first: { row: 1, column: 0 }, last: { row: 1, column: 0 } })).toBe('B2');
  });
});

describe('targets', () => {
  it.each([
    ['beside the source', 'xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['upwards', 'xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['from the root', 'xl/worksheets/sheet1.xml', '/xl/styles.xml', 'xl/styles.xml'],
    ['with steps in place', 'xl/workbook.xml', './sheet1.xml', 'xl/sheet1.xml'],
    ['beyond the root', 'a.xml', '../../b.xml', 'b.xml'],
  ])('resolve %s', (_why, source, target, path) => {
    expect(resolveTarget(source, target)).toBe(path);
  });
  it('are kept beside their source', () => {
    expect([relationshipsPath(''), relationshipsPath('xl/a.xml')]).toEqual(['_rels/.rels', 'xl/_rels/a.xml.rels']);
  });
});
