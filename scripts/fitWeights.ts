import type { Weights } from '../core/wording/weigh.ts';

/** A statement as the signs it shows. */
export interface Sample {
  readonly signs: readonly string[];
  /** Place of what it was labelled in the answers. */
  readonly answer: number;
  /** Two labels are defensible: it counts half. */
  readonly doubtful: boolean;
}

/** What signs can speak for, and how the weights are found. */
export interface Fit {
  readonly answers: readonly string[];
  /** What a weight is multiplied with before it is rounded. */
  readonly scale: number;
  /** How much large weights cost, so that a sign seen a few times says little. */
  readonly restraint: number;
}

const SEEN_AT_LEAST = 3;
const ROUNDS = 600;

/**
 * Softmax regression with full-batch Adam: the problem has one best answer, so how it is looked for does not matter.
 * A doubtful row counts half, and a rare answer more than a common one.
 */
export function fitted(samples: readonly Sample[], { answers, scale, restraint }: Fit): Weights {
  const names = [...countOf(samples)].filter(([, count]) => count >= SEEN_AT_LEAST).map(([name]) => name);
  const place = new Map(names.map((name, at) => [name, at]));
  const rows = samples.map(({ signs }) => signs.flatMap((sign) => place.get(sign) ?? []));
  const shares = answers.map(
    (_, answer) => samples.filter((sample) => sample.answer === answer).length / samples.length,
  );
  const counts = samples.map(
    ({ answer, doubtful }) => (doubtful ? 0.5 : 1) / Math.sqrt(answers.length * (shares[answer] || 1)),
  );
  const wide = answers.length;
  const weights = new Float64Array(names.length * wide);
  const [mean, spread] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight) => weight * restraint);
    rows.forEach((row, at) => {
      const chances = chancesOf(row, weights, wide);
      chances.forEach((chance, answer) => {
        const off = (chance - (answer === samples[at]?.answer ? 1 : 0)) * (counts[at] ?? 1);
        for (const sign of row) slope[sign * wide + answer] = (slope[sign * wide + answer] ?? 0) + off;
      });
    });
    const rate = 0.05 * (1 - (round - 1) / ROUNDS);
    for (let at = 0; at < weights.length; at++) {
      const step = slope[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * step;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * step * step;
      const steady = (mean[at] ?? 0) / (1 - 0.9 ** round);
      const width = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (rate * steady) / width;
    }
  }
  return Object.fromEntries(
    names
      .map(
        (name, at) =>
          [name, answers.map((_, answer) => Math.round((weights[at * wide + answer] ?? 0) * scale) || 0)] as const,
      )
      .filter(([, row]) => row.some((weight) => weight !== 0)),
  );
}

function chancesOf(row: readonly number[], weights: Float64Array, wide: number): readonly number[] {
  const sums = Array.from({ length: wide }, (_, answer) =>
    row.reduce((sum, sign) => sum + (weights[sign * wide + answer] ?? 0), 0),
  );
  const powers = sums.map((sum) => Math.exp(sum - Math.max(...sums)));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function countOf(samples: readonly Sample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of samples) for (const sign of new Set(signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}
