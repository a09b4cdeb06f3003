import { describe, expect, it } from 'vitest';
import { locate } from '../../../core/codec/locate.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import { savedBook } from '../../../template/host/savedBook.ts';
import { readText } from '../../../template/package/package.ts';
import { tablesOf } from '../../../template/package/tables.ts';
import { sheetPath } from '../../../template/package/workbook.ts';
import { plainFile } from '../../../template/render/plainFile.ts';
import { opened } from '../../support/books/hosts.ts';
import { ENGLISH, sampleFile, smallSnapshot, TODAY } from '../../support/books/sample.ts';
import { contentsOf, sheetOf, type TestCell, withSheet, withSheets } from '../../support/books/snapshots.ts';

type Cells = TestCell[][];

/** Saves the sample after a change of its cells and opens it again. */
async function saved(change: (book: Snapshot) => Snapshot) {
  const before = await opened(await sampleFile(ENGLISH));
  const wanted = change(before.snapshot);
  return { before, wanted, after: await opened(await savedBook(before, wanted, TODAY)) };
}

const inKeyResults =
  (change: (cells: Cells) => Cells) =>
  (book: Snapshot): Snapshot =>
    withSheet(book, 'Key results', change);

const withCell = (row: number, column: number, cell: TestCell) =>
  inKeyResults((cells) => cells.map((line, at) => (at === row - 1 ? line.with(column, cell) : line)));

describe('a file saved after work elsewhere', () => {
  it.each<readonly [why: string, change: (book: Snapshot) => Snapshot]>([
    ['nothing changed', (book) => book],
    ['a current value changed', withCell(3, 9, 24)],
    ['a formula was typed over', withCell(3, 10, 0.5)],
    ['a formula was typed', withCell(3, 9, { formula: '12+12' })],
    ['text that looks like a formula', withCell(3, 2, '=1+1')],
    ['a cell was emptied', withCell(3, 9, null)],
    ['a row was put in between', inKeyResults((cells) => [...cells.slice(0, 3), ['S-O1-KR9'], ...cells.slice(3)])],
    ['somebody added a sheet', (book) => withSheets(book, sheetOf('Scratch', [['a', 1], [{ formula: 'B1*2' }]]))],
  ])('holds what was there: %s', async (_why, change) => {
    const { wanted, after } = await saved(change);
    expect(contentsOf(after.snapshot)).toEqual(contentsOf(wanted));
  });

  it('leaves every part that was not meant as it was', async () => {
    const { before, after } = await saved(withCell(3, 9, 24));
    const path = sheetPath(after.book, 'Key results');
    const changed = [...after.book.parts].filter(([name, bytes]) => {
      const found = before.book.parts.get(name);
      return !found || Buffer.compare(found, bytes) !== 0;
    });
    expect(changed.map(([name]) => name)).toEqual(expect.arrayContaining([path]));
    expect(changed.filter(([name]) => name !== path && name !== after.book.workbookPath)).toEqual([]);
  });

  it('names the columns of its tables as their headers say', async () => {
    const { after } = await saved(withCell(2, 2, 'Result & how we measure it'));
    const [table] = tablesOf(after.book, sheetPath(after.book, 'Key results') ?? '');
    expect(table?.columns[2]?.name).toBe('Result & how we measure it');
  });

  it.each([
    ['a header that is there twice', 'Owner'],
    ['a header that is blank', null],
    ['a header that is a number', 2026],
  ])('keeps the headers it had rather than ask for a repair: %s', async (_why, header) => {
    const { before, after } = await saved(withCell(2, 2, header));
    const of = (book: Snapshot) => contentsOf(book).get('Key results!C2');
    expect(of(after.snapshot)).toBe(of(before.snapshot));
  });

  it('takes new rows into its table', async () => {
    const { after } = await saved(
      inKeyResults((cells) => [...cells, ...Array.from({ length: 4 }, (_, at) => [`S-O1-KR${20 + at}`])]),
    );
    const [table] = tablesOf(after.book, sheetPath(after.book, 'Key results') ?? '');
    expect(table?.range.last.row).toBe(306);
  });

  it('gets the sheets of a tracker that was set up in it', async () => {
    const before = await opened(await plainFile({ sheets: [sheetOf('Budget', [['Cost'], [12]])] }));
    const wanted = withSheets(before.snapshot, ...smallSnapshot(ENGLISH).sheets);
    const after = await opened(await savedBook(before, wanted, TODAY));
    const { layout } = locate(after.snapshot);
    expect(layout.sheets.keyResults?.name).toBe('Key results');
    expect(contentsOf(after.snapshot).get('Budget!A2')).toBe('12');
    expect(contentsOf(after.snapshot).get('Key results!J3')).toBe('25');
  });

  it('brings our functions along where a formula calls one by its name', async () => {
    const { before, after } = await saved(withCell(3, 9, { formula: 'KRSCORE(0,100,40)' }));
    const names = (open: typeof after) => readText(open.book, open.book.workbookPath).includes('name="KRSCORE"');
    expect([names(before), names(after)]).toEqual([false, true]);
  });
});
