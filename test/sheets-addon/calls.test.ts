import { describe, expect, it } from 'vitest';
import type { BookContent } from '../../core/host/content.ts';
import { grownContent } from '../excel-addin/grownContent.ts';
import { CHINESE, ENGLISH, sampleContent } from '../support/books/sample.ts';
import { checkInIntent, click, refresh, setUpNow } from './clicks.ts';
import { costOf } from './serviceCalls.ts';
import { type SheetsBook, sheetsBook } from './sheetsBook.ts';

const empty = (): SheetsBook => sheetsBook({ sheets: [] }, { calculates: false });

function trackerOf(content: BookContent): SheetsBook {
  const book = empty();
  book.run(() => setUpNow(book.host(), ENGLISH, content));
  return book;
}

const setUpCost = (content: BookContent, style = ENGLISH) => {
  const book = empty();
  return costOf(book, () => setUpNow(book.host(), style, content));
};

describe('calls of Google', () => {
  it('are at most 300 for a set-up with the whole sample', () => {
    expect(setUpCost(sampleContent(CHINESE), CHINESE).calls).toBeLessThanOrEqual(300);
  });

  it('are as many for a set-up with 3,000 key results as with 100', () => {
    expect(setUpCost(grownContent(ENGLISH, 3000))).toEqual(setUpCost(grownContent(ENGLISH, 100)));
  });

  const costs = [100, 3000].map((count) => {
    const book = trackerOf(grownContent(ENGLISH, count));
    return {
      refresh: costOf(book, () => refresh(book.host())),
      checkIn: costOf(book, () => click(book, checkInIntent('S-O1-KR1', 31))),
      readBack: refresh(book.host()).keyResults[0]?.current,
    };
  });

  it('are at most 40 for a refresh and at most 30 for a check-in', () => {
    expect(costs[1]?.refresh.calls).toBeLessThanOrEqual(40);
    expect(costs[1]?.checkIn.calls).toBeLessThanOrEqual(30);
    expect(costs.map(({ readBack }) => readBack)).toEqual([31, 31]);
  });

  it('are no more with 3,000 rows than with 100', () => {
    expect(costs[1]?.refresh).toEqual(costs[0]?.refresh);
    // One less where the new row lies below those that are prepared: there are no formulas to look at.
    expect([costs[0]?.checkIn.calls, (costs[0]?.checkIn.calls ?? 0) - 1]).toContain(costs[1]?.checkIn.calls);
  });

  it('read each sheet once, values and formulas', () => {
    const book = trackerOf(sampleContent(ENGLISH));
    const { by } = costOf(book, () => book.host().read());
    expect(by['Range.getValues']).toBe(book.book.sheets.length);
    expect(by['Range.getFormulas']).toBeLessThanOrEqual(book.book.sheets.length);
  });

  it('are none when nothing is asked', () => {
    const book = empty();
    const host = book.host();
    expect(costOf(book, () => host.apply([], ENGLISH)).all).toBe(0);
  });
});
