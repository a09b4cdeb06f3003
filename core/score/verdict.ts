import type { Verdict } from '../model/vocabulary.ts';
import { comparable } from './clamp.ts';

/** The bands of method.md: under `low` too hard, ideal band, at or over `high` too safe. */
export interface VerdictPolicy {
  readonly low: number;
  readonly idealLow: number;
  readonly idealHigh: number;
  readonly high: number;
}

export interface VerdictResult {
  readonly verdict: Verdict;
  /** Two cycles or more make a finding of what is only a note after one. */
  readonly weight: 'note' | 'finding';
}

/**
 * What final scores of one owner, team or company say about how their goals were set; scores 0…1, one per cycle.
 *
 * Judged on the mean. Low scores read as blocked rather than too hard when at least half of the key results were
 * kept up and named blockers (`blockedShare`, 0…1). Scores are for learning: this is never a mark for a person.
 * Source: method.md "Scores are for learning", design.md section 3.
 *
 * @example verdictOn([0.65], DEFAULT_POLICY).verdict // 'ideal'
 */
export function verdictOn(
  scores: readonly number[],
  policy: VerdictPolicy,
  blockedShare = 0,
): VerdictResult | undefined {
  if (scores.length === 0) return undefined;
  const mean = comparable(scores.reduce((sum, score) => sum + score, 0) / scores.length);
  const weight = scores.length >= 2 ? 'finding' : 'note';
  return { verdict: bandOf(mean, policy, blockedShare), weight };
}

function bandOf(mean: number, policy: VerdictPolicy, blockedShare: number): Verdict {
  if (mean < policy.low) return comparable(blockedShare) >= 0.5 ? 'blocked' : 'too-hard';
  if (mean >= policy.high) return 'too-safe';
  return mean >= policy.idealLow && mean <= policy.idealHigh ? 'ideal' : 'fair';
}
