import { describe, expect, it } from 'vitest';
import { diff } from '../../core/blueprint/diff.ts';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import { HostError } from '../../core/host/hostError.ts';
import type { WorkbookHost } from '../../core/host/port.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import { ENGLISH, smallContent, smallSnapshot } from '../support/books/sample.ts';
import { contentsOf, sheetOf, withSheet } from '../support/books/snapshots.ts';
import type { Fault } from '../hosts/excel/emulatedExcel.ts';
import type { FaultCode } from '../hosts/excel/model/fault.ts';
import { excelBook } from './excelBook.ts';
import { checkIn, setUp, upgradeBook } from './intents.ts';

const MINE = sheetOf('Budget', [['Item'], ['Desk'], [{ formula: 'SUM(A1:A2)' }]]);

/** A book that has lost a column and a sheet, with a note of its owner's to the right. */
const damaged: Snapshot = {
  sheets: [
    MINE,
    ...withSheet(smallSnapshot(ENGLISH), 'Key results', (cells) =>
      cells.map((row, at) => [...row.map((cell, column) => (column === 13 ? null : cell)), `note ${at}`]),
    ).sheets.filter(({ name }) => name !== 'Cases'),
  ],
};

interface Scenario {
  /** Cells of people that it means to change. */
  readonly changes: readonly string[];
  readonly start: Snapshot;
  readonly run: (host: WorkbookHost) => Promise<unknown>;
}

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'set-up': { changes: [], start: { sheets: [MINE] }, run: (host) => setUp(host, ENGLISH, smallContent(ENGLISH)) },
  'check-in': {
    changes: ['Key results!J3'],
    start: smallSnapshot(ENGLISH),
    run: (host) => checkIn(host, { keyResult: 'S-O1-KR1', value: 31, by: 'Mei' }),
  },
  upgrade: { changes: [], start: damaged, run: (host) => upgradeBook(host, ENGLISH) },
};

/** Codes, and how far into the request the fault comes: before anything, or after part of it was done. */
const FAULTS: readonly (readonly [code: FaultCode, after: number])[] = [
  ['InvalidOperationInCellEditMode', 0],
  ['RequestPayloadSizeLimitExceeded', 0],
  ['GeneralException', 0],
  ['GeneralException', 0.1],
  ['GeneralException', 0.9],
  ['ItemNotFound', 0.5],
];

interface CleanRun {
  /** Actions of each request. */
  readonly actions: readonly number[];
  readonly after: Snapshot;
}

async function cleanRun({ start, run }: Scenario): Promise<CleanRun> {
  const book = excelBook(start);
  await run(book.host());
  return { actions: book.excel.trips.map(({ actions }) => actions), after: await book.host().read() };
}

describe.each(Object.entries(SCENARIOS))('%s, when Excel breaks off', async (_name, scenario) => {
  const clean = await cleanRun(scenario);
  const faults = clean.actions.flatMap((actions, at) =>
    FAULTS.map(([code, after]): Fault => ({ request: at + 1, code, action: Math.floor(actions * after) })),
  );

  it.each(faults)(
    'in request $request before its action $action with $code, loses no cell and is completed by the next run',
    async (fault) => {
      const book = excelBook(scenario.start);
      const host = book.host();
      const before = contentsOf(await host.read());
      book.excel.fail(fault);
      const error = await scenario.run(host).then(
        () => undefined,
        (caught: unknown) => caught,
      );
      book.excel.fail(undefined);
      expect(error === undefined || error instanceof HostError).toBe(true);
      const broken = contentsOf(await host.read());
      expect([...before.keys()].filter((cell) => !broken.has(cell))).toEqual([]);
      expect(typed(before).filter(([cell, found]) => broken.get(cell) !== found)).toEqual(
        typed(before).filter(([cell]) => scenario.changes.includes(cell) && broken.get(cell) !== before.get(cell)),
      );
      await scenario.run(host);
      const after = await host.read();
      expect(diff(locate(after), ENGLISH)).toEqual(diff(locate(clean.after), ENGLISH));
      expect(readTracker(after).keyResults).toEqual(readTracker(clean.after).keyResults);
      expect(readTracker(after).objectives).toEqual(readTracker(clean.after).objectives);
    },
  );
});

/** Cells without a formula: what people have typed. */
const typed = (contents: ReadonlyMap<string, string>): readonly (readonly [cell: string, found: string])[] =>
  [...contents].filter(([, found]) => !found.startsWith('='));
