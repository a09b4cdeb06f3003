import type { Language, Missing, Preset, RollUp } from '../model/vocabulary.ts';
import type { Day } from '../values/day.ts';

/** The numbers HR can change. Every default is from method.md or design.md section 3. */
export interface Policy {
  readonly cycleName: string | undefined;
  readonly cycleStart: Day | undefined;
  readonly cycleEnd: Day | undefined;
  /** The day the book is looked at; `undefined` = today, which every caller must then give. */
  readonly asOf: Day | undefined;
  /** Days between two check-ins. */
  readonly rhythmDays: number;
  /** Days a check-in may be late before the light goes out. */
  readonly graceDays: number;
  readonly preset: Preset;
  /** Limit of green and of amber; `undefined` = the preset's own. */
  readonly greenLimit: number | undefined;
  readonly amberLimit: number | undefined;
  /** At or under this confidence the light is red, or at least amber, whatever the pace. */
  readonly confidenceRed: number;
  readonly confidenceAmber: number;
  readonly minKeyResults: number;
  readonly maxKeyResults: number;
  readonly minCompanyObjectives: number;
  readonly maxCompanyObjectives: number;
  /** Ideal band of the final score. */
  readonly idealLow: number;
  readonly idealHigh: number;
  /** Under `low`: too hard or blocked. At or over `high`: too safe. */
  readonly low: number;
  readonly high: number;
  readonly missing: Missing;
  readonly rollUp: RollUp;
  readonly language: Language | undefined;
}

export const DEFAULT_POLICY: Policy = {
  cycleName: undefined,
  cycleStart: undefined,
  cycleEnd: undefined,
  asOf: undefined,
  rhythmDays: 14,
  graceDays: 3,
  preset: 'gap',
  greenLimit: undefined,
  amberLimit: undefined,
  confidenceRed: 0.3,
  confidenceAmber: 0.5,
  minKeyResults: 2,
  maxKeyResults: 4,
  minCompanyObjectives: 3,
  maxCompanyObjectives: 5,
  idealLow: 0.6,
  idealHigh: 0.7,
  low: 0.4,
  high: 0.9,
  missing: 'zero',
  rollUp: 'own+children',
  language: undefined,
};
