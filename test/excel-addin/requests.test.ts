import { describe, expect, it } from 'vitest';
import { blueprintLayout } from '../../core/blueprint/blueprintLayout.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import { snapshotOf } from '../../core/host/contentSnapshot.ts';
import { HostError } from '../../core/host/hostError.ts';
import type { Intent, IntentContext } from '../../core/intents/intent.ts';
import { perform } from '../../core/intents/perform.ts';
import { formatDay } from '../../core/values/day.ts';
import type { RequestRecord } from '../hosts/excel/emulatedExcel.ts';
import { CHINESE, ENGLISH, sampleContent, smallContent, smallSnapshot, TODAY } from '../support/books/sample.ts';
import { contentsOf } from '../support/books/snapshots.ts';
import { type ExcelBook, excelBook } from './excelBook.ts';
import { grownContent } from './grownContent.ts';
import { checkIn, checkInOperations, setUp } from './intents.ts';

const MEGABYTE = 1_000_000;
const MEI: IntentContext = { today: formatDay(TODAY), who: 'Mei', language: 'en' };

/** What some work cost; the requests before it do not count. */
async function tripsOf({ excel }: ExcelBook, work: () => Promise<unknown>): Promise<readonly RequestRecord[]> {
  const before = excel.trips.length;
  await work();
  return excel.trips.slice(before);
}

const REPORTED: Intent = { kind: 'check-in', checkIns: [{ keyResult: 'S-O1-KR1', value: 31 }] };
const REPORT = { keyResult: 'S-O1-KR1', value: 31, by: 'Mei' };

describe('requests to Excel', () => {
  it.each([
    ['English', ENGLISH],
    ['Chinese', CHINESE],
  ] as const)('are at most 4 for a set-up with the whole sample, %s', async (_why, style) => {
    const book = excelBook({ sheets: [] });
    const trips = await tripsOf(book, () => setUp(book.host(), style, sampleContent(style)));
    expect(trips.length).toBeLessThanOrEqual(4);
    expect(Math.max(...trips.map(({ request }) => request))).toBeLessThan(4 * MEGABYTE);
  });

  it('are cut by bytes when there is more to write than one can hold', async () => {
    const book = excelBook({ sheets: [] });
    const retros = Array.from({ length: 4000 }, (_, at) => ({
      'retro.happened': `${at} ${'发生了什么。'.repeat(120)}`,
    }));
    const trips = await tripsOf(book, () => setUp(book.host(), CHINESE, { ...smallContent(CHINESE), retros }));
    expect(Math.max(...trips.map(({ request }) => request))).toBeLessThan(4 * MEGABYTE);
    expect(readTracker(await book.host().read({ formulas: 'places' })).retros).toHaveLength(4000);
  });

  it('are not sent at all when nothing is asked', async () => {
    const book = excelBook({ sheets: [] });
    expect(await tripsOf(book, () => book.host().apply([], ENGLISH))).toEqual([]);
  });
});

describe('10,000 key results', async () => {
  const many = excelBook({ sheets: [] });
  const setUps = await tripsOf(many, () => setUp(many.host(), ENGLISH, grownContent(ENGLISH, 10_000)));

  it('are set up in requests below 4 MB', () => {
    expect(Math.max(...setUps.map(({ request }) => request))).toBeLessThan(4 * MEGABYTE);
  });

  it('are read in at most 3 requests, each answer below 5 MB', async () => {
    const trips = await tripsOf(many, async () => {
      const snapshot = await many.host().read({ formulas: 'places' });
      expect(readTracker(snapshot).keyResults).toHaveLength(10_003);
    });
    expect(trips.length).toBeLessThanOrEqual(3);
    expect(Math.max(...trips.map(({ response }) => response))).toBeLessThan(5 * MEGABYTE);
  });

  it('take a check-in at most 5 requests, since each look at them takes 2', async () => {
    const trips = await tripsOf(many, async () =>
      expect(await perform(many.host(), REPORTED, MEI)).toMatchObject({ done: true }),
    );
    expect(trips.length).toBeLessThanOrEqual(5);
  });
});

it('5,000 key results cost a check-in the same requests as 100, and no more commands: nothing is sent for a row', async () => {
  const [few = [], many = []] = await Promise.all(
    [100, 5000].map(async (count) => {
      const book = excelBook(snapshotOf(grownContent(ENGLISH, count), blueprintLayout('en'), ENGLISH));
      const trips = await tripsOf(book, () => perform(book.host(), REPORTED, MEI));
      return trips.map(({ actions }) => actions);
    }),
  );
  expect(few).toHaveLength(3);
  expect(many.slice(0, 2)).toEqual(few.slice(0, 2));
  // Below the rows that are prepared, a check-in brings the formulas of its row along.
  expect(many[2] ?? 0).toBeLessThan((few[2] ?? 0) + 10);
  expect(many).toHaveLength(3);
});

describe('a sheet that is protected', () => {
  it('is named, and nothing is written anywhere', async () => {
    const book = excelBook(smallSnapshot(ENGLISH));
    const host = book.host();
    const before = await host.read();
    book.excel.sheet('Check-ins').isProtected = true;
    const applying = host.apply(checkInOperations(before, REPORT), ENGLISH);
    await expect(applying).rejects.toThrow(new HostError('sheet-protected', { sheet: 'Check-ins' }));
    expect(contentsOf(await host.read())).toEqual(contentsOf(before));
  });
});

describe('two people at once', () => {
  it('both keep their check-ins, though each had read the book before the other wrote', async () => {
    const book = excelBook(smallSnapshot(ENGLISH));
    const [lin, mei] = [book.host(), book.host()];
    const seen = await mei.read({ formulas: 'places' });
    await checkIn(lin, { keyResult: 'S-O1-KR1', value: 28, by: 'Lin' });
    const late = checkInOperations(seen, { keyResult: 'S-O1-KR2', value: 0.93, by: 'Mei' });
    expect(await mei.apply(late, ENGLISH)).toEqual({ applied: true });
    const { checkIns, keyResults } = readTracker(await lin.read());
    expect(checkIns.map(({ by }) => by)).toEqual([undefined, 'Lin', 'Mei']);
    expect(keyResults.slice(0, 2).map(({ current }) => current)).toEqual([28, 0.93]);
  });

  it('on one key result decide again, so that the later one knows of the earlier', async () => {
    const book = excelBook(smallSnapshot(ENGLISH));
    const [lin, mei] = [book.host(), book.host()];
    const report = { keyResult: 'S-O1-KR1', value: 30, by: 'Mei' };
    const stale = checkInOperations(await mei.read({ formulas: 'places' }), report);
    await checkIn(lin, { ...report, value: 28, by: 'Lin' });
    expect(await mei.apply(stale, ENGLISH)).toMatchObject({ applied: false, conflict: { expected: 25, found: 28 } });
    await checkIn(mei, report);
    const { checkIns, changes } = readTracker(await lin.read());
    expect(checkIns.map(({ by }) => by)).toEqual([undefined, 'Lin', 'Mei']);
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      [25, 28],
      [28, 30],
    ]);
  });

  it('find the row by its id when somebody has sorted meanwhile', async () => {
    const book = excelBook(smallSnapshot(ENGLISH));
    const [lin, mei] = [book.host(), book.host()];
    const seen = await mei.read({ formulas: 'places' });
    const row = { 'kr.id': 'S-O2-KR9', 'kr.keyResult': 'One more', 'kr.objective': 'S-O2' };
    await lin.apply([{ kind: 'append-rows', sheet: 'keyResults', rows: [row] }], ENGLISH);
    await mei.apply(checkInOperations(seen, REPORT), ENGLISH);
    const { keyResults } = readTracker(await lin.read());
    expect(keyResults.map(({ id, current }) => [id, current])).toEqual([
      ['S-O1-KR1', 31],
      ['S-O1-KR2', 0.9],
      ['S-O2-KR1', undefined],
      ['S-O2-KR9', undefined],
    ]);
  });

  it.each([1, 2, 3])('keep what the other types right before request %i of a check-in', async (request) => {
    const book = excelBook(smallSnapshot(ENGLISH));
    book.excel.before(request, () => book.excel.type('Key results', 'J4', '0.94'));
    expect(await perform(book.host(), REPORTED, MEI)).toMatchObject({ done: true });
    const { keyResults, checkIns } = readTracker(await book.host().read());
    expect(keyResults.map(({ current }) => current)).toEqual([31, 0.94, undefined]);
    expect(checkIns.map(({ value }) => value)).toEqual([25, 31]);
  });

  it('who check in one after the other, the second on what it had read before, both keep all of it', async () => {
    const book = excelBook(smallSnapshot(ENGLISH));
    const [lin, mei] = [book.host(), book.host()];
    // Mei has read; before she looks again and writes, Lin reports on the same key result.
    const slow = {
      ...mei,
      read: async (...options: Parameters<typeof mei.read>) => {
        const seen = await mei.read(...options);
        if (isFirst) {
          isFirst = false;
          await perform(
            lin,
            { kind: 'check-in', checkIns: [{ keyResult: 'S-O1-KR1', value: 28 }] },
            { ...MEI, who: 'Lin' },
          );
        }
        return seen;
      },
    };
    let isFirst = true;
    await perform(slow, REPORTED, MEI);
    const { checkIns, changes } = readTracker(await lin.read());
    expect(checkIns.map(({ by, value }) => [by, value])).toEqual([
      [undefined, 25],
      ['Lin', 28],
      ['Mei', 31],
    ]);
    expect(changes.map(({ from, to }) => [from, to])).toEqual([
      [25, 28],
      [28, 31],
    ]);
  });
});
