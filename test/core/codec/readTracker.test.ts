import { describe, expect, it } from 'vitest';
import { readTracker } from '../../../core/codec/readTracker.ts';
import type { RowValues } from '../../../core/host/content.ts';
import type { ProblemCode, Tracker } from '../../../core/model/tracker.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { CHINESE, ENGLISH, sampleContent, sampleSnapshot, smallSnapshot, TODAY } from '../../support/books/sample.ts';
import { withSheet } from '../../support/books/snapshots.ts';
import { bookOf } from '../../support/books/tracker.ts';

const KR: RowValues = { 'kr.id': 'S-O1-KR1', 'kr.keyResult': 'NPS from 20 to 40' };

/** The first key result of a book in which one cell of it holds something, and the problems of that cell. */
function keyResultWith(
  column:
    | 'kr.target'
    | 'kr.confidence'
    | 'kr.due'
    | 'kr.kind'
    | 'kr.current'
    | 'kr.owner'
    | 'kr.objective'
    | 'kr.supports'
    | 'kr.sharedWith',
  cell: CellValue,
  more: RowValues = {},
) {
  const tracker = readTracker(bookOf({ keyResults: [{ ...KR, ...more, [column]: cell }] }));
  const [keyResult] = tracker.keyResults;
  if (!keyResult) throw new Error('the row was lost');
  const problems = tracker.problems.filter(({ place }) => place.column === column);
  expect(problems.every(({ place }) => place.sheet === 'keyResults' && place.row === 3)).toBe(true);
  return { keyResult, codes: problems.map(({ code }) => code), found: problems.map((problem) => problem.found) };
}

const DUE = TODAY + 7;
type Column = Parameters<typeof keyResultWith>[0];
type Field = 'target' | 'confidence' | 'due' | 'kind' | 'current' | 'owner' | 'objective' | 'supports' | 'sharedWith';

describe('cells of a key result', () => {
  it.each<
    readonly [why: string, column: Column, field: Field, cell: CellValue, value: unknown, codes: readonly ProblemCode[]]
  >([
    ['a number', 'kr.target', 'target', 40, 40, []],
    ['zero', 'kr.target', 'target', 0, 0, []],
    ['a number as text', 'kr.target', 'target', '1.2万', 12000, ['number-as-text']],
    ['words for a number', 'kr.target', 'target', 'forty', undefined, ['not-a-number']],
    ['a truth for a number', 'kr.target', 'target', true, undefined, ['not-a-number']],
    ['an error for a number', 'kr.target', 'target', { error: '#REF!' }, undefined, ['formula-error']],
    ['blank', 'kr.target', 'target', null, undefined, []],
    ['white space is blank', 'kr.target', 'target', '  ', undefined, []],
    ['a confidence', 'kr.confidence', 'confidence', 0.6, 0.6, []],
    ['a confidence as text', 'kr.confidence', 'confidence', '60%', 0.6, ['number-as-text']],
    ['60 for 60 %', 'kr.confidence', 'confidence', 60, undefined, ['out-of-range']],
    ['a negative confidence', 'kr.confidence', 'confidence', -0.1, undefined, ['out-of-range']],
    ['a day', 'kr.due', 'due', DUE, DUE, []],
    ['a day with a time', 'kr.due', 'due', DUE + 0.5, DUE, []],
    ['a day as text', 'kr.due', 'due', '2026年3月31日', 46112, ['day-as-text']],
    ['an ambiguous day', 'kr.due', 'due', '03/04/2026', undefined, ['not-a-day']],
    ['a number no day has', 'kr.due', 'due', 12, undefined, ['not-a-day']],
    ['an error for a day', 'kr.due', 'due', { error: '#N/A' }, undefined, ['formula-error']],
    ['a word of a list', 'kr.kind', 'kind', 'At most', 'at-most', []],
    ['in Chinese', 'kr.kind', 'kind', '不超过', 'at-most', []],
    ['as a code, in any case', 'kr.kind', 'kind', 'AT-MOST', 'at-most', []],
    ['no kind is metric', 'kr.kind', 'kind', null, 'metric', []],
    ['an unknown word is metric and told', 'kr.kind', 'kind', 'percent', 'metric', ['not-in-list']],
    ['a number for a word', 'kr.kind', 'kind', 7, 'metric', ['not-in-list']],
    ['an error for a word', 'kr.kind', 'kind', { error: '#N/A' }, 'metric', ['formula-error']],
    ['text', 'kr.owner', 'owner', 'Lin', 'Lin', []],
    ['a number as text', 'kr.owner', 'owner', 7, '7', []],
    ['text keeps its spaces', 'kr.owner', 'owner', ' Lin ', ' Lin ', []],
    ['an error for text', 'kr.owner', 'owner', { error: '#NAME?' }, undefined, ['formula-error']],
    ['an id without its spaces', 'kr.objective', 'objective', ' S-O1 ', 'S-O1', []],
    ['ids by any separator', 'kr.supports', 'supports', 'A; B，C、D\nE', ['A', 'B', 'C', 'D', 'E'], []],
    ['no ids', 'kr.supports', 'supports', null, [], []],
    [
      'shares',
      'kr.sharedWith',
      'sharedWith',
      'S1 60%; S2 40%',
      [
        { team: 'S1', share: 0.6 },
        { team: 'S2', share: 0.4 },
      ],
      [],
    ],
    [
      'a team without a share',
      'kr.sharedWith',
      'sharedWith',
      'S1；S2：0.5',
      [
        { team: 'S1', share: undefined },
        { team: 'S2', share: 0.5 },
      ],
      [],
    ],
  ])('%s', (_why, column, field, cell, value, codes) => {
    const read = keyResultWith(column, cell);
    expect(read.keyResult[field]).toEqual(value);
    expect(read.codes).toEqual(codes);
    expect(read.found).toEqual(codes.length > 0 ? [cell] : []);
  });

  it.each<
    readonly [why: string, kind: string, cell: CellValue, current: number | undefined, codes: readonly ProblemCode[]]
  >([
    ['done reads yes', 'done', 'yes', 1, []],
    ['done reads a truth', 'done', false, 0, []],
    ['done refuses a part', 'done', 0.5, undefined, ['not-yes-or-no']],
    ['done refuses an error', 'done', { error: '#N/A' }, undefined, ['formula-error']],
    ['by date reads a day', 'by-date', DUE, DUE, []],
    ['by date refuses yes', 'by-date', 'yes', undefined, ['not-a-day']],
    ['metric refuses yes', 'metric', 'yes', undefined, ['not-a-number']],
    ['milestone reads a number', 'milestone', 3, 3, []],
  ])('%s', (_why, kind, cell, current, codes) => {
    const read = keyResultWith('kr.current', cell, { 'kr.kind': kind });
    expect([read.keyResult.current, read.codes]).toEqual([current, codes]);
  });

  it('says when a cell the score depends on could not be read', () => {
    expect(keyResultWith('kr.target', 'forty').keyResult.unreadable).toBe(true);
    expect(keyResultWith('kr.owner', { error: '#N/A' }).keyResult.unreadable).toBe(false);
  });

  it('lets a result that is done or not have a target in words', () => {
    expect(keyResultWith('kr.target', 'signed contract', { 'kr.kind': 'done' }).codes).toEqual([]);
  });
});

describe('the tracker of a book', () => {
  it.each([
    ['English', ENGLISH],
    ['Chinese', CHINESE],
  ])('holds every row of the sample in %s', (_why, style) => {
    const tracker = readTracker(sampleSnapshot(style));
    const content = sampleContent(style);
    expect(countsOf(tracker)).toEqual(
      Object.fromEntries(Object.keys(countsOf(tracker)).map((key) => [key, content[key as 'teams']?.length ?? 0])),
    );
    expect(tracker.language).toBe(style.language);
  });

  it('leaves out rows with an id only, which are kept ready', () => {
    expect(readTracker(bookOf({ objectives: [{ 'objective.id': 'S-O1' }] })).objectives).toEqual([]);
  });

  it('keeps rows without an id', () => {
    expect(readTracker(bookOf({ teams: [{ 'team.name': 'Sales' }] })).teams).toMatchObject([
      { id: undefined, name: 'Sales', row: 3 },
    ]);
  });

  it('reads a check-in by the kind of its key result', () => {
    const book = bookOf({
      keyResults: [{ ...KR, 'kr.kind': 'done' }],
      checkIns: [{ 'checkIn.keyResult': 's-o1-kr1', 'checkIn.value': 'yes' }],
    });
    expect(readTracker(book).checkIns[0]?.value).toBe(1);
  });

  it('trusts no cached score', () => {
    const lying = withSheet(smallSnapshot(ENGLISH), 'Key results', (cells) =>
      cells.map((row, at) => (at === 2 ? row.with(10, 1) : row)),
    );
    const { layout: _one, ...before } = readTracker(smallSnapshot(ENGLISH));
    const { layout: _other, ...after } = readTracker(lying);
    expect(after).toEqual(before);
  });

  it('names merged cells at their first cell', () => {
    const [merged] = readTracker({
      sheets: bookOf({ keyResults: [KR] }).sheets.map((sheet) =>
        sheet.name === 'Key results' ? { ...sheet, merges: [{ top: 2, left: 0, bottom: 4, right: 0 }] } : sheet,
      ),
    }).problems.filter(({ code }) => code === 'merged-cells');
    expect(merged).toMatchObject({ place: { sheet: 'keyResults', row: 3, column: 'kr.id' }, found: 'S-O1-KR1' });
  });

  it('does not mind merged cells beside our columns or above the rows', () => {
    const book = bookOf({ keyResults: [KR] });
    const merges = [
      { top: 0, left: 0, bottom: 1, right: 3 },
      { top: 4, left: 60, bottom: 6, right: 61 },
    ];
    const sheets = book.sheets.map((sheet) => ({ ...sheet, merges }));
    expect(readTracker({ sheets }).problems).toEqual([]);
  });

  it.each([
    ['nothing at all', { sheets: [] }],
    ['an empty sheet', { sheets: [{ name: 'Sheet1', rows: [], formulas: new Map(), merges: [] }] }],
    ['rows that are missing', { sheets: [{ name: 'Sheet1', rows: [[], ['kr.id']], formulas: new Map(), merges: [] }] }],
  ])('is empty, not an exception, for %s', (_why, snapshot) => {
    const tracker = readTracker(snapshot);
    expect(countsOf(tracker).keyResults).toBe(0);
    expect(tracker.schema).toBeUndefined();
  });

  it('does not change what it reads', () => {
    const snapshot = smallSnapshot(ENGLISH);
    for (const sheet of snapshot.sheets) for (const row of sheet.rows) Object.freeze(row);
    expect(() => readTracker(snapshot)).not.toThrow();
  });
});

const countsOf = ({ teams, objectives, keyResults, checkIns, kpis, retros, changes, history, cases }: Tracker) =>
  Object.fromEntries(
    Object.entries({ teams, objectives, keyResults, checkIns, kpis, retros, changes, history, cases }).map(
      ([key, rows]) => [key, rows.length],
    ),
  );
