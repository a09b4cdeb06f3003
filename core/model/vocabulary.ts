/**
 * Every closed list of the product, declared once.
 *
 * Codes are stable for ever: they stand in files people keep. The words beside them are in `core/words/terms.ts`.
 */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How a key result is measured (design section 3). */
export const KINDS = ['metric', 'at-least', 'at-most', 'between', 'milestone', 'done', 'by-date'] as const;
export type Kind = (typeof KINDS)[number];

export const LEVELS = ['company', 'department', 'team', 'person'] as const;
export type Level = (typeof LEVELS)[number];

/** Committed: expected in full. Aspirational: a stretch, expected up to the ideal upper bound (0.7). */
export const AMBITIONS = ['committed', 'aspirational'] as const;
export type Ambition = (typeof AMBITIONS)[number];

export const STATES = ['draft', 'agreed', 'active', 'closed'] as const;
export type ObjectiveState = (typeof STATES)[number];

/** The light of a key result, objective or KPI; `done` and `no-data` are no colours of the traffic light. */
export const LIGHTS = ['done', 'green', 'amber', 'red', 'outdated', 'no-data'] as const;
export type Light = (typeof LIGHTS)[number];

/** How score and expectation are compared (design section 3, lights). */
export const PRESETS = ['gap', 'viva', 'wide', 'ratio', 'elapsed', 'grade'] as const;
export type Preset = (typeof PRESETS)[number];

/** What a key result without data counts: nothing reached (`zero`) or not at all (`skip`). */
export const MISSING = ['zero', 'skip'] as const;
export type Missing = (typeof MISSING)[number];

/** What an objective's rolled-up score is made of. */
export const ROLL_UPS = ['own', 'own+children', 'children'] as const;
export type RollUp = (typeof ROLL_UPS)[number];

export const VERDICTS = ['too-hard', 'blocked', 'fair', 'ideal', 'too-safe'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const RANGE_VERDICTS = ['too-low', 'sensible', 'too-high'] as const;
export type RangeVerdict = (typeof RANGE_VERDICTS)[number];

/** Recurring kinds of problem in check-ins and retrospectives (method.md, "helps to review"). */
export const PROBLEM_KINDS = ['resource', 'process', 'capability', 'dependency', 'goal', 'external'] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Who did what in a retrospective (method.md, "grows people"). */
export const ROLES = ['finder', 'proposer', 'driver'] as const;
export type Role = (typeof ROLES)[number];

/** What kind of result a key result is, for the record over several cycles (method.md, "grows people"). */
export const CATEGORIES = [
  'market',
  'customer',
  'product',
  'efficiency',
  'quality',
  'organisation',
  'finance',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const PRIORITIES = ['1', '2', '3'] as const;
export type Priority = (typeof PRIORITIES)[number];
