import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessStatement } from '../../../core/wording/assessStatement.ts';
import { fold } from '../../../core/wording/fold.ts';
import { tokenize } from '../../../core/wording/tokenize.ts';

const pieces = fc.constantFrom(
  '提升',
  '至',
  '30',
  '%',
  ' ',
  'from ',
  'to ',
  'X',
  'by Q3',
  '家',
  '，',
  '更好',
  'every ',
  '《',
  '二期',
  '1:1s',
  '😀',
  'İ',
  'Launch ',
  '零',
  '+',
  '.',
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it('is assessed without an exception, and every finding points into the text', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('kr' as const, 'objective' as const),
        fc.option(text),
        (statement, kind, parent) => {
          const { findings, vague, metrics, overall } = assessStatement({ text: statement, kind, parent });
          for (const { start, end } of [...findings, ...vague, ...metrics]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(statement.length);
            expect(start).toBeLessThanOrEqual(end);
          }
          expect(overall).toBeGreaterThanOrEqual(0);
          expect(overall).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('keeps its length when folded, so that places stay right', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (statement) => fold(statement).length === statement.length));
  });

  it('is cut into tokens that are in order and do not overlap', () => {
    fc.assert(
      fc.property(text, (statement) => {
        let last = 0;
        for (const { start, end } of tokenize(statement)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});

describe('hostile text', () => {
  /** Samples of a measure; the least of them counts, since the engine can only make work seem more. */
  const SAMPLES = 3;

  /**
   * Microseconds of work for a text of that length, assessed so many times in a row.
   *
   * Work of this process alone, so that a busy machine does not count.
   */
  const work = (unit: string, length: number, times: number): number => {
    const statement = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const spent = Array.from({ length: SAMPLES }, () => {
      const before = process.cpuUsage();
      for (let time = 0; time < times; time += 1) assessStatement({ text: statement, kind: 'kr', parent: '增长' });
      const { user, system } = process.cpuUsage(before);
      return user + system;
    });
    return Math.min(...spent);
  };

  it.each([
    ['a'],
    [' '],
    ['1'],
    ['1,111'],
    ['1.1.'],
    ['提升'],
    ['before the '],
    ['by by '],
    ['from 3 to '],
    ['每周一次 '],
    ['增长5% '],
    ['______'],
    ['by May 5 '],
    ['end of the '],
    ['全员 '],
    ['better '],
    ['Better it '],
    ['(last 3 '],
    ['写一'],
    ['a-b-better '],
    ['《'],
    ['上线后 '],
    ['all no '],
    ['四'],
    ["by the 'a'"],
    ['??'],
    ['，'],
    ['更'],
    ['做好'],
    ['in the first '],
  ])('%s takes work in proportion to its length', (unit) => {
    const short = work(unit, 2_000, 8);
    // As many signs either way; a quadratic step would make one long text eight times the work of eight short ones.
    expect(work(unit, 16_000, 1) / short).toBeLessThan(4);
  });
});
