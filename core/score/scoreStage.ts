import { clampToUnit } from './clamp.ts';

/** One anchor of a value → score table. */
export interface Stage {
  readonly value: number;
  readonly score: number;
}

/**
 * Score from a table of anchors, for example 30 %, 70 % and 100 % anchors agreed at drafting.
 *
 * Linear between neighbours, flat outside, values rising or falling, rows in any order. Where two anchors share
 * a value the higher score counts. No anchor: no answer. Source: design.md sections 3 and 4.
 *
 * @example scoreStage(15, [{ value: 10, score: 0.3 }, { value: 20, score: 0.7 }]) // 0.5
 */
export function scoreStage(value: number, stages: readonly Stage[]): number | undefined {
  const sorted = [...stages].sort((a, b) => a.value - b.value || a.score - b.score);
  const above = sorted.findIndex((stage) => stage.value > value);
  const lower = sorted[above < 0 ? sorted.length - 1 : above - 1];
  const upper = sorted[above < 0 ? sorted.length - 1 : above];
  if (upper === undefined) return undefined;
  if (lower === undefined || lower.value === upper.value) return clampToUnit(upper.score);
  const part = (value - lower.value) / (upper.value - lower.value);
  return clampToUnit(lower.score + part * (upper.score - lower.score));
}
