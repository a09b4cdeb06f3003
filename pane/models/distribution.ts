/** How many scores lie between two tenths; the last bin holds 1 as well. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const BINS = 10;

/**
 * Scores by tenths. A score on an edge belongs to the bin above, decided on the decimal number.
 *
 * @example distribution([0.65, 0.7])[6]?.count // 1
 */
export function distribution(scores: readonly (number | null)[]): readonly Bin[] {
  const counts = new Array<number>(BINS).fill(0);
  for (const score of scores) {
    if (score === null) continue;
    const bin = Math.max(0, Math.min(BINS - 1, Math.floor(Math.round(score * BINS * 1e9) / 1e9)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, at) => ({ from: at / BINS, to: (at + 1) / BINS, count }));
}
