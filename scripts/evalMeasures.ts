/** Share of pairs whose two sides are the same, with the count. */
export function agreement(pairs: readonly (readonly [unknown, unknown])[]): string {
  const same = pairs.filter(([wanted, found]) => wanted === found).length;
  return pairs.length === 0 ? '–' : `${(same / pairs.length).toFixed(3)} ${same}/${pairs.length}`;
}

/** Mean F1 over the classes that occur, or over the ones named. */
export function macroF1(
  pairs: readonly (readonly [string, string])[],
  classes = [...new Set(pairs.map(([wanted]) => wanted))],
): string {
  if (classes.length === 0) return '–';
  const scores = classes.map((name) => {
    const hit = pairs.filter(([wanted, found]) => wanted === name && found === name).length;
    const wanted = pairs.filter(([wanted]) => wanted === name).length;
    const found = pairs.filter(([, found]) => found === name).length;
    return wanted + found === 0 ? 1 : (2 * hit) / (wanted + found);
  });
  return (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(3);
}

/** Precision and recall of words, compared without case. */
export function tally(rows: readonly { readonly wanted: readonly string[]; readonly found: readonly string[] }[]): {
  readonly precision: string;
  readonly recall: string;
  readonly f1: string;
} {
  let [hit, wanted, found] = [0, 0, 0];
  for (const row of rows) {
    const words = new Set(row.wanted.map((word) => word.toLowerCase()));
    hit += new Set(row.found.map((word) => word.toLowerCase()).filter((word) => words.has(word))).size;
    wanted += words.size;
    found += new Set(row.found.map((word) => word.toLowerCase())).size;
  }
  const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
  return { precision: ratio(hit, found), recall: ratio(hit, wanted), f1: ratio(2 * hit, wanted + found) };
}
