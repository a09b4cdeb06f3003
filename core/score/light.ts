import type { Light, Preset } from '../model/vocabulary.ts';
import { comparable } from './clamp.ts';

/** How a preset compares score and expectation, and its limits for green and amber (design.md section 3). */
export interface PresetRule {
  readonly compares: 'gap' | 'ratio' | 'grade';
  readonly green: number;
  readonly amber: number;
  /** Green needs more than its limit, not just as much (`elapsed` only). */
  readonly strictGreen?: boolean;
}

export const PRESET_RULES: Readonly<Record<Preset, PresetRule>> = {
  gap: { compares: 'gap', green: 0.1, amber: 0.25 },
  viva: { compares: 'gap', green: 0, amber: 0.25 },
  wide: { compares: 'gap', green: 0.2, amber: 0.4 },
  ratio: { compares: 'ratio', green: 0.95, amber: 0.75 },
  elapsed: { compares: 'ratio', green: 0.7, amber: 0.4, strictGreen: true },
  grade: { compares: 'grade', green: 0.7, amber: 0.4 },
};

/** The part of the policy a light depends on. */
export interface LightPolicy {
  readonly preset: Preset;
  readonly greenLimit: number | undefined;
  readonly amberLimit: number | undefined;
  readonly rhythmDays: number;
  readonly graceDays: number;
  readonly confidenceRed: number;
  readonly confidenceAmber: number;
}

/** What a light is judged from. */
export interface Standing {
  readonly score: number | undefined;
  readonly expected: number | undefined;
  readonly confidence?: number | undefined;
  /** Days since the last check-in, or since the start when there was none; `undefined` before the start. */
  readonly daysSince?: number | undefined;
  /** Closed: the work has ended. Draft: it is not agreed yet, so nothing is expected. */
  readonly phase?: 'closed' | 'draft' | undefined;
}

/** A light and the rule that lit it; the sentence is made in `core/words/reasons.ts`. */
export interface LightWithReason {
  readonly light: Light;
  readonly reason: Reason;
}

export type Reason =
  | { readonly why: 'closed' | 'draft' | 'complete' | 'nothing-due' | 'no-dates' }
  | { readonly why: 'silent'; readonly days: number }
  | { readonly why: 'gap'; readonly gap: number }
  | { readonly why: 'ratio'; readonly ratio: number }
  | { readonly why: 'grade'; readonly score: number }
  | { readonly why: 'confidence'; readonly confidence: number };

/**
 * The light of a key result or objective: the first rule that holds, with its reason.
 *
 * Order: done → outdated or no data → pace → confidence floor. Silence is never green: what nobody
 * reported on for rhythm + grace days is outdated even when its last score was good. Source: design.md section 3.
 *
 * @example lightOf({ score: 0.2, expected: 0.52 }, DEFAULT_POLICY).light // 'red'
 */
export function lightOf(standing: Standing, policy: LightPolicy): LightWithReason {
  const { score, expected, daysSince } = standing;
  if (standing.phase === 'closed') return CLOSED;
  if (standing.phase === 'draft') return DRAFT;
  if (score !== undefined && comparable(score) >= 1) return COMPLETE;
  if (daysSince !== undefined && daysSince > policy.rhythmDays + policy.graceDays) {
    return { light: 'outdated', reason: { why: 'silent', days: daysSince } };
  }
  if (score === undefined) return NOTHING_DUE;
  if (expected === undefined && policy.preset !== 'grade') return NO_DATES;
  return withConfidenceFloor(pace(score, expected ?? 0, policy), standing.confidence, policy);
}

const CLOSED: LightWithReason = { light: 'done', reason: { why: 'closed' } };
const DRAFT: LightWithReason = { light: 'no-data', reason: { why: 'draft' } };
const COMPLETE: LightWithReason = { light: 'done', reason: { why: 'complete' } };
const NOTHING_DUE: LightWithReason = { light: 'no-data', reason: { why: 'nothing-due' } };
const NO_DATES: LightWithReason = { light: 'no-data', reason: { why: 'no-dates' } };

const COLOURS = ['green', 'amber', 'red'] as const;

function pace(score: number, expected: number, policy: LightPolicy): LightWithReason {
  const rule = PRESET_RULES[policy.preset];
  const green = policy.greenLimit ?? rule.green;
  const amber = policy.amberLimit ?? rule.amber;
  if (rule.compares === 'gap') {
    const gap = comparable(expected - score);
    return { light: gap <= green ? 'green' : gap <= amber ? 'amber' : 'red', reason: { why: 'gap', gap } };
  }
  const graded = rule.compares === 'grade';
  const value = comparable(graded ? score : expected > 0 ? score / expected : 1);
  const isGreen = rule.strictGreen ? value > green : value >= green;
  const light = isGreen ? 'green' : value >= amber ? 'amber' : 'red';
  return { light, reason: graded ? { why: 'grade', score: value } : { why: 'ratio', ratio: value } };
}

function withConfidenceFloor(
  paced: LightWithReason,
  confidence: number | undefined,
  policy: LightPolicy,
): LightWithReason {
  if (confidence === undefined) return paced;
  const rounded = comparable(confidence);
  const floor = rounded <= policy.confidenceRed ? 2 : rounded <= policy.confidenceAmber ? 1 : 0;
  const current = COLOURS.indexOf(paced.light as (typeof COLOURS)[number]);
  const light = COLOURS[floor];
  return floor > current && light ? { light, reason: { why: 'confidence', confidence } } : paced;
}
