import { describe, expect, it } from 'vitest';
import { SHEET_KEYS, TABLE_KEYS } from '../../../core/blueprint/keys.ts';
import { pageMark } from '../../../core/blueprint/pageMark.ts';
import { locate } from '../../../core/codec/locate.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import { CHINESE, ENGLISH, smallSnapshot } from '../../support/books/sample.ts';
import {
  columnsInOrder,
  sheetOf,
  type TestCell,
  withName,
  withSheet,
  withSheets,
} from '../../support/books/snapshots.ts';

type Cells = TestCell[][];
const SMALL = smallSnapshot(ENGLISH);
const teams = (change: (cells: Cells) => Cells): Snapshot => withSheet(SMALL, 'Teams', change);
const headersOnly = (cells: Cells): Cells => cells.slice(1);
const renamed = (cells: Cells): Cells => cells.map((row, at) => (at === 1 ? row.map((_, n) => `H${n}`) : row));

describe('locate', () => {
  it.each<readonly [why: string, snapshot: Snapshot, firstRow: number, nameAt: number]>([
    ['by the keys in row 1', SMALL, 3, 1],
    ['when its headers were renamed', teams(renamed), 3, 1],
    ['by its words when the keys were deleted', teams(headersOnly), 2, 1],
    [
      'by words in any case, with spaces around',
      teams((cells) =>
        headersOnly(cells).map((row, at) => (at === 0 ? row.map((cell) => ` ${String(cell).toUpperCase()} `) : row)),
      ),
      2,
      1,
    ],
    [
      'by words of the other language',
      withSheet(SMALL, 'Teams', () =>
        headersOnly([[], ['编号', '团队', '上级团队', '层级', '负责人'], ['S', 'Company']]),
      ),
      2,
      1,
    ],
    ['with columns in another order', teams(columnsInOrder([4, 3, 2, 1, 0])), 3, 3],
    ['with columns inserted', teams(columnsInOrder([undefined, 0, undefined, 1, 2, 3, 4])), 3, 3],
    ['with rows above the keys', teams((cells) => [['Our teams'], [], ...cells]), 5, 1],
    ['with a row between keys and headers', teams((cells) => [cells[0] ?? [], ['Our teams'], ...cells.slice(1)]), 4, 1],
    ['with its header row deleted', teams((cells) => [cells[0] ?? [], ...cells.slice(2)]), 2, 1],
  ])('finds a sheet %s', (_why, snapshot, firstRow, nameAt) => {
    const { layout } = locate(snapshot);
    expect([layout.sheets.teams?.firstRow, layout.sheets.teams?.columns.get('team.name')]).toEqual([firstRow, nameAt]);
  });

  it.each([
    ['its name', withName(SMALL, 'Teams', 'Who'), 'Who'],
    ['its place among the tabs', { sheets: [...SMALL.sheets].reverse() }, 'Teams'],
  ])('finds a sheet whatever %s', (_why, snapshot, name) => {
    expect(locate(snapshot).layout.sheets.teams?.name).toBe(name);
  });

  it('takes no sheet of the user for one of ours because of two headers', () => {
    const own = sheetOf('Own', [
      ['Team', 'Lead', 'Budget'],
      ['Sales', 'Lin', 12],
    ]);
    const snapshot = { sheets: [own, ...SMALL.sheets.filter(({ name }) => name !== 'Teams')] };
    expect(locate(snapshot).sheets.teams).toBeUndefined();
  });

  it('finds pages by their mark', () => {
    const snapshot = withSheets(SMALL, sheetOf('Cockpit', [[pageMark('board')]]));
    expect(locate(snapshot).layout.sheets.board?.name).toBe('Cockpit');
  });

  it('reads the first of two equal columns and names the second', () => {
    const { layout, problems } = locate(teams(columnsInOrder([0, 1, 2, 3, 4, 1])));
    expect(layout.sheets.teams?.columns.get('team.name')).toBe(1);
    expect(problems).toMatchObject([{ code: 'duplicate-column', place: { sheet: 'teams', column: 'team.name' } }]);
  });

  it('lets a stray key of another sheet not turn a sheet round', () => {
    const { layout } = locate(teams((cells) => cells.map((row, at) => (at === 0 ? [...row, 'kr.target'] : row))));
    expect([...(layout.sheets.teams?.columns.keys() ?? [])]).toHaveLength(5);
  });

  it.each([
    ['by keys', (cells: Cells) => cells],
    ['by names when the keys were deleted', (cells: Cells) => cells.map((row) => [null, ...row.slice(1)])],
    ['in another order', (cells: Cells) => [...cells.slice(0, 2), ...cells.slice(2).reverse()]],
  ])('finds all settings %s', (_why, change) => {
    expect(locate(withSheet(SMALL, 'Settings', change)).layout.settings.size).toBe(locate(SMALL).layout.settings.size);
    expect(locate(SMALL).layout.settings.size).toBeGreaterThan(20);
  });

  it('reads key and value pairs of the hidden sheet', () => {
    const { meta } = locate(
      withSheets(
        SMALL,
        sheetOf('_okr', [
          ['schema', '1'],
          ['edition', 'portable'],
        ]),
      ),
    );
    expect([...meta]).toEqual([
      ['schema', '1'],
      ['edition', 'portable'],
    ]);
  });

  it('finds every table in both languages', () => {
    for (const style of [ENGLISH, CHINESE]) {
      const { sheets, problems } = locate(smallSnapshot(style));
      expect(TABLE_KEYS.filter((key) => !sheets[key])).toEqual([]);
      expect(problems).toEqual([]);
    }
  });

  it('knows every name in the book, to find free ones', () => {
    expect(locate(SMALL).names).toHaveLength(SHEET_KEYS.length - 2);
  });
});
