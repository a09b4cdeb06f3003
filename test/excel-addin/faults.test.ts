import { describe, expect, it } from 'vitest';
import { diff } from '../../core/blueprint/diff.ts';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import type { Intent, IntentContext } from '../../core/intents/intent.ts';
import { perform } from '../../core/intents/perform.ts';
import { formatDay } from '../../core/values/day.ts';
import type { FaultCode } from '../hosts/excel/model/fault.ts';
import { damaged, MINE } from '../support/books/damaged.ts';
import { ENGLISH, smallSnapshot, TODAY } from '../support/books/sample.ts';
import { contentsOf } from '../support/books/snapshots.ts';
import { excelBook } from './excelBook.ts';

const MEI: IntentContext = { today: formatDay(TODAY), who: 'Mei', language: 'en' };

interface Scenario {
  readonly start: Snapshot;
  readonly intent: Intent;
  /** Cells of people that it means to change. */
  readonly changes: readonly string[];
}

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'set-up': {
    start: { sheets: [MINE] },
    intent: {
      kind: 'set-up',
      language: 'en',
      edition: 'portable',
      content: 'blank',
      cycle: { name: '2026Q4', start: '2026-10-01', end: '2026-12-31' },
      team: 'S',
      preset: 'gap',
    },
    changes: [],
  },
  'a check-in': {
    start: smallSnapshot(ENGLISH),
    intent: { kind: 'check-in', checkIns: [{ keyResult: 'S-O1-KR1', value: 31, progress: '=on the way' }] },
    changes: ['Key results!J3'],
  },
  'an upgrade': { start: damaged, intent: { kind: 'upgrade' }, changes: [] },
};

/** Codes, and how far into the request the fault comes: before anything, or after part of it was done. */
const FAULTS: readonly (readonly [code: FaultCode, after: number])[] = [
  ['InvalidOperationInCellEditMode', 0],
  ['RequestPayloadSizeLimitExceeded', 0],
  ['ItemNotFound', 0],
  ['GeneralException', 0.1],
  ['ItemNotFound', 0.5],
  ['GeneralException', 0.9],
];

/** Cells without a formula: what people have typed. */
const typedIn = (snapshot: Snapshot): readonly (readonly [cell: string, found: string])[] =>
  [...contentsOf(snapshot)].filter(([, found]) => !found.startsWith('='));

/** What a book says of its items. */
function itemsIn(snapshot: Snapshot) {
  const { teams, objectives, keyResults } = readTracker(snapshot);
  return { teams, objectives, keyResults };
}

describe.each(Object.entries(SCENARIOS))('%s, when Excel breaks off', async (_name, { start, intent, changes }) => {
  const clean = excelBook(start);
  const outcome = await perform(clean.host(), intent, MEI);
  const actions = clean.excel.trips.map((trip) => trip.actions);
  const wanted = await clean.host().read();

  it('is done when it does not', () => {
    expect(outcome.done).toBe(true);
    expect(actions.length).toBeGreaterThan(1);
  });

  it.each(actions.map((count, at) => [at + 1, count] as const))(
    'in request %i of %i actions, at its start or in its midst, again and again: no cell is lost, and the next run completes it',
    async (request, count) => {
      const { excel, host } = excelBook(start);
      const user = host();
      const before = await user.read({ formulas: 'places' });
      for (const [code, after] of FAULTS) {
        excel.fail({ request, action: Math.floor(count * after), code });
        const failed = await perform(user, intent, MEI);
        expect(failed.message).not.toBe('');
        excel.fail(undefined);
        const found = new Map(typedIn(await user.read({ formulas: 'places' })));
        const lost = typedIn(before).filter(([cell, content]) => found.get(cell) !== content);
        expect([code, after, lost.filter(([cell]) => !changes.includes(cell))]).toEqual([code, after, []]);
      }
      await perform(user, intent, MEI);
      const done = await user.read();
      expect(diff(locate(done), ENGLISH)).toEqual(diff(locate(wanted), ENGLISH));
      expect(itemsIn(done)).toEqual(itemsIn(wanted));
    },
  );
});
