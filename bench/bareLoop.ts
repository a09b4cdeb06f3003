import type { KeyResult } from '../core/model/tracker.ts';
import { scoreKeyResult } from '../core/score/scoreKeyResult.ts';
import { effectiveWeight } from '../core/score/weightedScore.ts';
import { asMetric } from './peers/peerBook.ts';

/** What scoring alone is: every key result by its kind, times its weight. */
export function scoreAll(keyResults: readonly KeyResult[]): number {
  let sum = 0;
  for (const keyResult of keyResults) sum += (scoreKeyResult(keyResult) ?? 0) * effectiveWeight(keyResult.weight);
  return sum;
}

/** The least a program could do with the same rows: numbers side by side, one kind, no blanks. */
export function bareLoop(keyResults: readonly KeyResult[]): () => number {
  const metrics = keyResults.map(asMetric);
  const column = (of: (keyResult: KeyResult) => number | undefined): Float64Array =>
    Float64Array.from(metrics, (keyResult) => of(keyResult) ?? 0);
  const [baseline, target] = [column((metric) => metric.baseline), column((metric) => metric.target)];
  const [current, weight] = [column((metric) => metric.current), column((metric) => effectiveWeight(metric.weight))];
  return () => weightedSum(baseline, target, current, weight);
}

function weightedSum(
  baseline: Float64Array,
  target: Float64Array,
  current: Float64Array,
  weight: Float64Array,
): number {
  let sum = 0;
  for (let at = 0; at < baseline.length; at += 1) {
    const from = baseline[at] as number;
    const span = (target[at] as number) - from;
    const score = span === 0 ? 0 : Math.max(0, Math.min(1, ((current[at] as number) - from) / span));
    sum += score * (weight[at] as number);
  }
  return sum;
}
