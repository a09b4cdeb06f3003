import fc from 'fast-check';
import { AMBITIONS } from '../../../core/model/vocabulary.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { decimals, from, term } from './arbitraries.ts';

interface Days {
  readonly start: number;
  readonly due: number;
  readonly day: number;
}

/** A start, a due day around or after it, and a day on, beside or between them, some with a time of day. */
export function days(): fc.Arbitrary<Days> {
  const ofDay = from(0, 0, 0, 0.25, 0.5, 0.9999);
  return fc
    .record({
      start: fc.integer({ min: 46023, max: 46060 }),
      length: from(-30, -1, 0, 0, 1, 2, 30, 89, 90, 90),
      side: from('start', 'due', 'between', 'after', 'after', 'after'),
      step: from(-1, 0, 0, 1, 9),
      part: fc.nat(100),
      time: ofDay,
      startTime: from(0, 0, 0, 0, 0.5),
    })
    .map(({ start, length, side, step, part, time, startTime }) => {
      const due = start + length;
      const places = {
        start: start + step,
        due: due + step,
        between: start + Math.round((length * part) / 100),
        after: due + Math.round((Math.abs(length) * part) / 90),
      };
      return { start: start + startTime, due: due + (length === 0 ? startTime : 0), day: places[side] + time };
    });
}

/** Words and factors of KREXPECTED, right and wrong. */
export function ambitions(): fc.Arbitrary<CellValue | undefined> {
  return fc.oneof(
    fc.oneof(...AMBITIONS.map((code) => term('ambition', code))),
    from<CellValue | undefined>(null, '', undefined),
    fc.oneof(from<CellValue>(0, 0.5, 0.7, 1, 1.0001, -0.0001, 2, -1), decimals(0, 1)),
    from<CellValue>('commit', 'aspirational!', '承诺', '0.7'),
  );
}
