import { describe, expect, it } from 'vitest';
import { quoteSheet } from '../../core/blueprint/layout.ts';
import type { Style } from '../../core/host/port.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import { dayOf } from '../../core/values/day.ts';
import { foundEdition, fromGrid, toGrid } from '../../playground/host/gridSpelling.ts';
import { type NewBook, newBook } from '../../template/render/newBook.ts';
import { opened } from '../support/books/hosts.ts';
import { CHINESE, ENGLISH, LAMBDA, sampleFile, sampleSnapshot, smallSnapshot, TODAY } from '../support/books/sample.ts';
import { contentsOf, sheetNamed, withName, withSheet } from '../support/books/snapshots.ts';

const formulasIn = ({ sheets }: Snapshot): number =>
  sheets.reduce((count, { formulas }) => count + [...formulas.values()].reduce((sum, cells) => sum + cells.size, 0), 0);

/** A sheet under another name, formulas following as they do in every program. */
function renamed(book: Snapshot, from: string, to: string): Snapshot {
  const follow = (formula: string): string => formula.replaceAll(quoteSheet(from), quoteSheet(to));
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    formulas: new Map(
      [...sheet.formulas].map(([row, cells]) => [row, new Map([...cells].map(([at, f]) => [at, follow(f)]))]),
    ),
  }));
  return withName({ sheets }, from, to);
}

const CYCLE = { name: '2026Q4', start: dayOf(2026, 10, 1) ?? 0, end: dayOf(2026, 12, 31) ?? 0 };
const TODAYS: NewBook = { style: ENGLISH, cycle: CYCLE, today: TODAY, sample: false };

const BOOKS: readonly (readonly [why: string, book: () => Promise<Snapshot>, style: Style])[] = [
  ['a whole file', async () => (await opened(await sampleFile(ENGLISH))).snapshot, ENGLISH],
  ['a Chinese book', async () => sampleSnapshot(CHINESE), CHINESE],
  ['a book that is looked at today', async () => (await opened(await newBook(TODAYS))).snapshot, ENGLISH],
  ['a lambda book', async () => sampleSnapshot(LAMBDA), LAMBDA],
  ['a renamed sheet', async () => renamed(sampleSnapshot(ENGLISH), 'Settings', "Rules of '26"), ENGLISH],
  [
    'a formula of somebody in one of our columns',
    async () =>
      withSheet(sampleSnapshot(ENGLISH), 'Key results', (cells) =>
        cells.map((row, at) => (at === 4 ? row.with(10, { formula: 'J5/H5' }) : row)),
      ),
    ENGLISH,
  ],
  [
    'values typed over formulas',
    async () =>
      withSheet(sampleSnapshot(ENGLISH), 'Key results', (cells) =>
        cells.map((row, at) => (at === 4 || at === 200 ? row.with(10, 0.5) : row)),
      ),
    ENGLISH,
  ],
];

describe('formulas on their way into the grid and back', () => {
  it.each(BOOKS)('are what they were: %s', async (_why, book, { edition }) => {
    const snapshot = await book();
    expect(foundEdition(snapshot, 'excel')).toBe(edition);
    expect(contentsOf(fromGrid(toGrid(snapshot, edition)))).toEqual(contentsOf(snapshot));
  });

  it('never ask for today in the grid, where that would calculate every row again and again', async () => {
    const { snapshot } = await opened(await newBook(TODAYS));
    const texts = ({ sheets }: Snapshot): string =>
      sheets.flatMap(({ formulas }) => [...formulas.values()].flatMap((cells) => [...cells.values()])).join('\n');
    expect(texts(snapshot)).toContain('TODAY()');
    expect(texts(toGrid(snapshot, 'portable').snapshot)).not.toContain('TODAY()');
  });

  it('call our functions by name in the grid, where the book has native formulas', () => {
    const { snapshot } = toGrid(smallSnapshot(ENGLISH), 'portable');
    const score = sheetNamed(snapshot, 'Key results').formulas.get(2)?.get(10);
    expect(score).toContain('KRSCORE(');
    expect(sheetNamed(smallSnapshot(ENGLISH), 'Key results').formulas.get(2)?.get(10)).not.toContain('KRSCORE(');
  });

  it('are left out of rows that nobody uses, but for the next ten', () => {
    const book = sampleSnapshot(ENGLISH);
    const { snapshot, spelling } = toGrid(book, 'portable');
    const used = sheetNamed(book, 'Key results').rows.filter((row) => row[2] !== null && row[2] !== undefined).length;
    expect(spelling.held.keyResults).toEqual({ from: used + 11, to: 302 });
    expect(formulasIn(snapshot)).toBeLessThan(formulasIn(book) / 2);
  });

  it('belong to rows as soon as somebody types in them', () => {
    const { snapshot, spelling } = toGrid(sampleSnapshot(ENGLISH), 'portable');
    const row = (spelling.held.keyResults?.from ?? 0) + 5;
    const typed = withSheet(snapshot, 'Key results', (cells) => {
      const grown = [...cells];
      while (grown.length < row) grown.push([]);
      grown[row - 1] = [null, null, 'Win 40 customers'];
      return grown;
    });
    const settled = toGrid(fromGrid({ snapshot: typed, spelling }), 'portable').snapshot;
    expect(
      sheetNamed(settled, 'Key results')
        .formulas.get(row - 1)
        ?.get(10),
    ).toContain(`$J${row}`);
  });
});
