import fc from 'fast-check';
import type { CellValue } from '../../../core/values/cell.ts';
import { decimals, from, nudges, term, tidy } from './arbitraries.ts';
import type { Input } from './layOut.ts';

/** Arguments of OKRSCORE: small columns, rows and blocks with their weights, some of them of another shape. */
export function scoresAndWeights(): fc.Arbitrary<Input> {
  const score = fc.oneof(from<CellValue>(0, 0.5, 1, null, ''), decimals(0, 1));
  const weight = fc.oneof(
    { weight: 9, arbitrary: from<CellValue>(1, 0, 0, 3, 0.5, null, '') },
    { weight: 1, arbitrary: from<CellValue>(-1, -0.5) },
  );
  const shapes = from([1, 1], [2, 1], [3, 1], [4, 1], [1, 3], [2, 2]);
  const missing = fc.oneof(
    term('missing', 'zero'),
    term('missing', 'skip'),
    from<CellValue | undefined>(null, '', undefined, undefined),
    from<CellValue>('skipped', 'zero '),
  );
  return fc
    .record({
      shape: shapes,
      scores: fc.array(score, { minLength: 4, maxLength: 4 }),
      weights: fc.array(weight, { minLength: 4, maxLength: 4 }),
      how: from('given', 'given', 'given', 'given', 'left out', 'zero', 'other shape'),
      missing,
    })
    .map(({ shape, scores, weights, how, missing }): Input => {
      const [rows = 1, columns = 1] = shape;
      const given = how === 'zero' ? weights.map((_, at) => (scores[at] === 1 ? null : 0)) : weights;
      const other = rows === columns ? grid(given, rows + 1, 1) : grid(given, columns, rows);
      const range = how === 'left out' ? undefined : how === 'other shape' ? other : grid(given, rows, columns);
      return [grid(scores, rows, columns), range, missing];
    });
}

const grid = (cells: readonly CellValue[], rows: number, columns: number): readonly (readonly CellValue[])[] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells[row * columns + column] ?? null),
  );

/** Scores whose mean is on or beside a band's edge. */
export function finalScores(): fc.Arbitrary<Input> {
  return fc
    .record({
      edge: from(0.4, 0.6, 0.7, 0.9, 0.2, 0.65, 0.1, 0.3),
      nudge: nudges(),
      spread: from(0, 0.1, 0.05),
      cycles: from(0, 1, 1, 2, 2, 3),
      upright: fc.boolean(),
      blank: from<CellValue>(null, ''),
      blocked: fc.oneof(
        from<CellValue | undefined>(null, '', undefined),
        nudges().map((nudge) => tidy(0.5 + nudge)),
        from(0, 0.2, 0.8, 1),
      ),
    })
    .map(({ edge, nudge, spread, cycles, upright, blank, blocked }): Input => {
      const mean = edge + nudge;
      const scores: readonly CellValue[] = [
        ...([[], [mean], [mean - spread, mean + spread], [mean, mean - spread, mean + spread]][cycles]?.map(tidy) ??
          []),
        blank,
      ];
      return [upright ? scores.map((score) => [score]) : [scores], blocked];
    });
}
