import { describe, expect, it } from 'vitest';
import { readTracker } from '../../core/codec/readTracker.ts';
import type { Outcome } from '../../core/intents/intent.ts';
import { ENGLISH, smallSnapshot } from '../support/books/sample.ts';
import { openedAddOn } from './builtProject.ts';
import { checkInIntent } from './clicks.ts';

const MEI = { who: 'Mei', language: 'en' } as const;
const LIN = { who: 'Lin', language: 'zh-CN' } as const;
const START = smallSnapshot(ENGLISH);

/** Mei checks in; right before her n-th call of Google, Lin does so too, and again afterwards if he was told to wait. */
async function bothCheckIn(nth: number) {
  const book = await openedAddOn(START);
  const lin = (): Outcome => book.addOn.runMeanwhile('okrRun', [checkInIntent('S-O1-KR2', 0.93), LIN]) as Outcome;
  let heard: string | undefined;
  book.meter.resetCalls();
  const end = book.beforeCall(nth, () => {
    try {
      heard = lin().message;
    } catch (error) {
      heard = `${error}`;
    }
  });
  const outcome = (await book.addOn.scriptRun('okrRun', [checkInIntent('S-O1-KR1', 31), MEI])) as Outcome;
  const calls = book.meter.calls().length;
  end();
  const hadToWait = heard?.includes('同事') ?? false;
  if (hadToWait) lin();
  return { outcome, calls, hadToWait, heard, found: readTracker(book.host().read()) };
}

const lengthOfOne = (await bothCheckIn(10_000)).calls;

describe('two people who check in at once', () => {
  it('both keep their rows, wherever one comes into the click of the other', async () => {
    const waited = new Set<boolean>();
    for (let nth = 1; nth <= lengthOfOne; nth += 5) {
      const { outcome, heard, hadToWait, found } = await bothCheckIn(nth);
      waited.add(hadToWait);
      expect([nth, outcome.done, heard]).toEqual([nth, true, expect.stringMatching(/同事|已填报 1/)]);
      const { checkIns, keyResults } = found;
      expect([
        nth,
        checkIns
          .slice(1)
          .map(({ by }) => by)
          .sort(),
      ]).toEqual([nth, ['Lin', 'Mei']]);
      expect(new Set(checkIns.map(({ id }) => id)).size).toBe(3);
      expect(keyResults.slice(0, 2).map(({ current }) => current)).toEqual([31, 0.93]);
    }
    // Before the lock is taken the other one is free to go first; while it is held he is told so.
    expect([...waited].sort()).toEqual([false, true]);
  });
});
