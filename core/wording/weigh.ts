/** What each sign speaks for: a column for every answer, in whole numbers, so that anybody can follow the sum. */
export type Weights = Readonly<Record<string, readonly number[]>>;

/** The answer most signs speak for: the place of the column with the largest sum; the first of several. */
export function heaviest(signs: readonly string[], weights: Weights): number {
  const totals: number[] = [];
  for (const sign of signs)
    (weights[sign] || []).forEach((weight, column) => {
      totals[column] = (totals[column] || 0) + weight;
    });
  return Math.max(0, totals.indexOf(Math.max(...totals)));
}
