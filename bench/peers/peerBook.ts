import { KRSCORE } from '../../core/functions/krScore.ts';
import type { KeyResult, Tracker } from '../../core/model/tracker.ts';
import { scoreInCycle } from '../../core/score/assess.ts';
import { effectiveWeight } from '../../core/score/weightedScore.ts';
import { word } from '../../core/words/terms.ts';

/** `native`: KRSCORE as the portable edition spells it, all kinds. `metric`: one IF/MIN/MAX, numbers only. */
export type Formulas = 'native' | 'metric';

/** The key results as a plain sheet: data in A–G, score in H, score × weight in I, from row 2. */
export interface PeerBook {
  /** Group 1…20, kind, from, to, upper, current, weight. */
  readonly data: readonly (readonly (number | string | null)[])[];
  /** Formulas of columns H and I, without `=`. */
  readonly score: (row: number) => string;
  readonly weighted: (row: number) => string;
  /** The weighted mean of each group, without `=`. */
  readonly rollUps: readonly string[];
  /** What each roll-up must come to, by core. */
  readonly answers: readonly number[];
}

export const GROUPS = 20;

/** The same key results, in the same order, as the tracker's, ready for a spreadsheet engine. */
export function peerBook(tracker: Tracker, formulas: Formulas): PeerBook {
  const keyResults = formulas === 'native' ? tracker.keyResults : tracker.keyResults.map(asMetric);
  const last = keyResults.length + 1;
  const range = (column: string): string => `Data!$${column}$2:$${column}$${last}`;
  return {
    data: keyResults.map((keyResult, at) => dataRow(keyResult, at, tracker)),
    score: formulas === 'native' ? nativeScore : metricScore,
    weighted: (row) => `N(H${row})*G${row}`,
    rollUps: Array.from({ length: GROUPS }, (_, group) => {
      const sumOf = (column: string): string => `SUMIFS(${range(column)},${range('A')},${group + 1})`;
      return `${sumOf('I')}/${sumOf('G')}`;
    }),
    answers: groupMeans(keyResults, tracker),
  };
}

const nativeScore = (row: number): string => {
  const cells = { baseline: `C${row}`, target: `D${row}`, current: `F${row}`, kind: `B${row}`, upper: `E${row}` };
  return `IFERROR(${KRSCORE.native?.(cells as never) ?? ''},"")`;
};

const metricScore = (row: number): string => `IF(D${row}=C${row},0,MAX(0,MIN(1,(F${row}-C${row})/(D${row}-C${row}))))`;

/** The bare loop's and the short formula's view of a key result: a metric with every number given. */
export const asMetric = (keyResult: KeyResult): KeyResult => ({
  ...keyResult,
  kind: 'metric',
  baseline: keyResult.baseline ?? 0,
  target: keyResult.target ?? 0,
  current: keyResult.current ?? 0,
});

function dataRow(keyResult: KeyResult, at: number, { policy }: Tracker): readonly (number | string | null)[] {
  const { kind, current } = keyResult;
  const dated = kind === 'by-date';
  return [
    (at % GROUPS) + 1,
    word('kind', kind, 'zh-CN'),
    (dated ? (keyResult.start ?? policy.cycleStart) : keyResult.baseline) ?? null,
    (dated ? (keyResult.due ?? policy.cycleEnd) : keyResult.target) ?? null,
    keyResult.upper ?? null,
    (kind === 'done' && current !== undefined ? (current === 1 ? '是' : '否') : current) ?? null,
    effectiveWeight(keyResult.weight),
  ];
}

function groupMeans(keyResults: readonly KeyResult[], { policy }: Tracker): readonly number[] {
  const sums = new Array<number>(GROUPS).fill(0);
  const weights = new Array<number>(GROUPS).fill(0);
  keyResults.forEach((keyResult, at) => {
    const [group, weight] = [at % GROUPS, effectiveWeight(keyResult.weight)];
    sums[group] = (sums[group] ?? 0) + (scoreInCycle(keyResult, policy) ?? 0) * weight;
    weights[group] = (weights[group] ?? 0) + weight;
  });
  return sums.map((sum, group) => sum / (weights[group] ?? 0));
}

/** A peer that calculates something else is no peer: its roll-ups must be ours. */
export function insistOnAnswers(peer: string, found: readonly unknown[], wanted: readonly number[]): void {
  wanted.forEach((answer, at) => {
    const value = Number(found[at]);
    if (!(Math.abs(value - answer) <= 1e-9))
      throw new Error(`${peer}: roll-up ${at + 1} is ${found[at]}, not ${answer}`);
  });
}
