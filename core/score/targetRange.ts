import { median, quantile } from 'simple-statistics';
import type { RangeVerdict } from '../model/vocabulary.ts';
import { comparable } from './clamp.ts';

/** How a past key result of the same kind went. */
export interface PastResult {
  readonly baseline: number;
  readonly target: number;
  readonly final: number;
  /** Confidence at drafting, 0…1, when it was written down. */
  readonly confidence?: number | undefined;
}

export interface TargetRange {
  /** Reached or passed by three of four past key results. */
  readonly safe: number;
  /** A usual move would score in the middle of the ideal band: the stretch to aim for. */
  readonly stretch: number;
  /** A usual move would score under `low`: beyond this a target tires people. */
  readonly reckless: number;
  /** Score that a usual move would bring for the proposed target, 0…1; `undefined` without one. */
  readonly usualScore: number | undefined;
  readonly verdict: RangeVerdict | undefined;
}

/** With fewer past results than this, chance speaks louder than history. */
export const MIN_PAST_RESULTS = 3;

/** Bands of the policy that turn a usual move into a target. */
export interface RangePolicy {
  readonly low: number;
  readonly idealLow: number;
  readonly idealHigh: number;
  readonly high: number;
}

/** Drafting confidence that marks a key result as a stretch like the one to be set (50–70 %, a step wider). */
const STRETCH_CONFIDENCE = { from: 0.4, to: 0.8 };

/**
 * A sensible range for a target from what past key results of the same kind really moved.
 *
 * Moves are compared relative to their baselines (so that 100→110 and 1000→1100 are alike) unless one of the
 * baselines is 0; then as plain differences. Past results drafted as stretches count alone when there are enough
 * of them, because sandbagged ones would make the range timid. `undefined` when history is too short, `'no-movement'`
 * when it did not move towards its targets. Source: method.md "a sensible range for a KR from history".
 */
export function targetRange(
  past: readonly PastResult[],
  now: { readonly baseline: number; readonly proposed?: number | undefined },
  policy: RangePolicy,
): TargetRange | 'no-movement' | undefined {
  if (past.length < MIN_PAST_RESULTS) return undefined;
  const comparableOnes = likeStretches(past);
  const relative = now.baseline !== 0 && comparableOnes.every(({ baseline }) => baseline !== 0);
  const direction =
    Math.sign(comparableOnes.reduce((sum, { baseline, target }) => sum + Math.sign(target - baseline), 0)) || 1;
  const scale = (baseline: number): number => direction * (relative ? Math.abs(baseline) : 1);
  const moves = comparableOnes.map(({ baseline, final }) => (final - baseline) / scale(baseline));
  const usual = median(moves);
  if (usual <= 0) return 'no-movement';
  const targetFor = (move: number): number => now.baseline + move * scale(now.baseline);
  const idealMiddle = (policy.idealLow + policy.idealHigh) / 2;
  const usualScore = scoreOfUsual(usual, now.proposed, (target) => (target - now.baseline) / scale(now.baseline));
  return {
    safe: targetFor(Math.max(0, quantile([...moves], 0.25))),
    stretch: targetFor(usual / idealMiddle),
    reckless: targetFor(usual / policy.low),
    usualScore,
    verdict: usualScore === undefined ? undefined : verdictOf(usualScore, policy),
  };
}

function likeStretches(past: readonly PastResult[]): readonly PastResult[] {
  const { from, to } = STRETCH_CONFIDENCE;
  const alike = past.filter(({ confidence }) => confidence !== undefined && confidence >= from && confidence <= to);
  return alike.length >= MIN_PAST_RESULTS ? alike : past;
}

/** What a usual move would score against the proposed target; a target that asks for no move at all scores 1. */
function scoreOfUsual(
  usual: number,
  proposed: number | undefined,
  moveTo: (target: number) => number,
): number | undefined {
  if (proposed === undefined) return undefined;
  const move = moveTo(proposed);
  return move <= 0 ? 1 : Math.min(1, usual / move);
}

function verdictOf(usualScore: number, policy: RangePolicy): RangeVerdict {
  if (comparable(usualScore) >= policy.high) return 'too-low';
  return comparable(usualScore) < policy.low ? 'too-high' : 'sensible';
}
