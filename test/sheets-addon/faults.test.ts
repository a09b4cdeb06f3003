import { describe, expect, it } from 'vitest';
import { diff } from '../../core/blueprint/diff.ts';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import { HostError } from '../../core/host/hostError.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import { upgrade } from '../../core/intents/upgrade.ts';
import { exclusively } from '../../sheets-addon/host/exclusively.ts';
import { TIME_LIMIT } from '../../sheets-addon/host/sheetsHost.ts';
import { checkInOperations } from '../excel-addin/intents.ts';
import { damaged, MINE } from '../support/books/damaged.ts';
import { ENGLISH, smallContent, smallSnapshot, TODAY } from '../support/books/sample.ts';
import { contentsOf } from '../support/books/snapshots.ts';
import { setUpNow } from './clicks.ts';
import { type SheetsBook, sheetsBook } from './sheetsBook.ts';

interface Scenario {
  readonly start: Snapshot;
  /** Lets every so-manieth call fail; a whole set-up has hundreds that are alike. */
  readonly step: number;
  /** Cells of people that it means to change. */
  readonly changes: readonly string[];
  readonly click: (book: SheetsBook) => unknown;
}

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'set-up': {
    step: 61,
    start: { sheets: [MINE] },
    changes: [],
    click: (book) => setUpNow(book.host({ isAlone: true }), ENGLISH, smallContent(ENGLISH)),
  },
  'check-in': {
    step: 1,
    start: smallSnapshot(ENGLISH),
    changes: ['Key results!J3'],
    click: (book) => {
      const host = book.host({ isAlone: true });
      const found = host.read({ formulas: 'places' });
      return host.apply(checkInOperations(found, { keyResult: 'S-O1-KR1', value: 31, by: 'Mei' }), ENGLISH);
    },
  },
  upgrade: {
    step: 1,
    start: damaged,
    changes: [],
    click: (book) => {
      const host = book.host({ isAlone: true });
      const found = host.read();
      const context = { style: ENGLISH, today: TODAY, who: 'Lin' };
      return host.apply(upgrade(locate(found), readTracker(found), context), ENGLISH);
    },
  },
};

const open = (start: Snapshot): SheetsBook => sheetsBook(start, { calculates: false });
const clicked = (book: SheetsBook, { click }: Scenario): unknown =>
  book.run(() => exclusively(book.services(), () => click(book)));
const found = (book: SheetsBook): Snapshot => book.run(() => book.host().read());

/** What is thrown, or nothing. */
function thrownBy(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Cells without a formula: what people have typed. */
const typed = (contents: ReadonlyMap<string, string>): readonly (readonly [cell: string, found: string])[] =>
  [...contents].filter(([, content]) => !content.startsWith('='));

/** Nothing people had typed is gone, but for what was meant. */
function expectNothingLost(before: Snapshot, after: Snapshot, changes: readonly string[]): void {
  const now = contentsOf(after);
  expect([...contentsOf(before).keys()].filter((cell) => !now.has(cell))).toEqual([]);
  const changed = typed(contentsOf(before)).filter(([cell, content]) => now.get(cell) !== content);
  expect(changed.map(([cell]) => cell).filter((cell) => !changes.includes(cell))).toEqual([]);
}

/** The same tracker, and the same left to do: nothing. */
function expectSameTracker(after: Snapshot, clean: Snapshot): void {
  expect(diff(locate(after), ENGLISH)).toEqual(diff(locate(clean), ENGLISH));
  const [is, wanted] = [readTracker(after), readTracker(clean)];
  expect(is.keyResults).toEqual(wanted.keyResults);
  expect(is.objectives).toEqual(wanted.objectives);
}

describe.each(Object.entries(SCENARIOS))('%s', (_name, scenario) => {
  const clean = open(scenario.start);
  clean.meter.resetCalls();
  clicked(clean, scenario);
  const count = clean.meter.calls().length;
  const cleanAfter = found(clean);

  it('loses no cell and is completed by the next click, whichever call of Google fails', () => {
    for (let nth = 1; nth <= count; nth += scenario.step) {
      const book = open(scenario.start);
      const before = found(book);
      const end = book.failCall(nth);
      const error = thrownBy(() => clicked(book, scenario));
      end();
      const isTold = error === undefined || error instanceof HostError;
      expect([nth, isTold ? 'told' : String(error)]).toEqual([nth, 'told']);
      expectNothingLost(before, found(book), scenario.changes);
      clicked(book, scenario);
      expectSameTracker(found(book), cleanAfter);
    }
  });

  it('does nothing at all while a colleague holds the lock, and says so', () => {
    const book = open(scenario.start);
    const before = found(book);
    const release = book.holdLock();
    expect(thrownBy(() => clicked(book, scenario))).toMatchObject({ refusal: 'busy' });
    release();
    expect(contentsOf(found(book))).toEqual(contentsOf(before));
  });

  it('stops when its time is up, keeps what is whole, and goes on with the next click', () => {
    const book = open(scenario.start);
    const before = found(book);
    let clicks = 0;
    let error: unknown;
    do {
      clicks += 1;
      book.meter.costPerCall = TIME_LIMIT / (clicks === 1 ? 40 : 200);
      error = thrownBy(() => clicked(book, scenario));
      book.meter.costPerCall = 0;
      expect(error === undefined || (error as HostError).refusal).toBe(error === undefined || 'out-of-time');
      expectNothingLost(before, found(book), scenario.changes);
    } while (error !== undefined && clicks < 40);
    expect([error, clicks > 1]).toEqual([undefined, true]);
    expectSameTracker(found(book), cleanAfter);
  });
});
