import type { ColumnKey, SheetKey } from '../blueprint/keys.ts';
import type { BookLayout } from '../blueprint/layout.ts';
import type { Policy } from '../policy/policy.ts';
import type { CellValue } from '../values/cell.ts';
import type { Day } from '../values/day.ts';
import type {
  Ambition,
  Category,
  Kind,
  Language,
  Level,
  ObjectiveState,
  Priority,
  ProblemKind,
  Role,
} from './vocabulary.ts';

/** What every row of a sheet has: its id (blank until the next intent gives one) and where it stands. */
export interface Item {
  readonly id: string | undefined;
  /** Row number in the sheet, counted from 1 as people see it. */
  readonly row: number;
}

export interface Team extends Item {
  readonly name: string | undefined;
  readonly parent: string | undefined;
  readonly level: Level | undefined;
  readonly lead: string | undefined;
}

export interface Objective extends Item {
  readonly level: Level | undefined;
  readonly team: string | undefined;
  readonly owner: string | undefined;
  readonly objective: string | undefined;
  /** Ids of the objectives or key results this one serves; several parents are allowed. */
  readonly alignedTo: readonly string[];
  readonly priority: Priority | undefined;
  readonly ambition: Ambition | undefined;
  /** Share in the roll-up of its parents; blank = 1. */
  readonly weight: number | undefined;
  readonly state: ObjectiveState | undefined;
}

/** One team's part in a shared key result; `share` 0…1, blank = equal parts. */
export interface Share {
  readonly team: string;
  readonly share: number | undefined;
}

export interface KeyResult extends Item {
  readonly objective: string | undefined;
  readonly keyResult: string | undefined;
  readonly owner: string | undefined;
  readonly sharedWith: readonly Share[];
  readonly kind: Kind;
  readonly unit: string | undefined;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  /** Upper end of the band, for kind `between`. */
  readonly upper: number | undefined;
  /** Where it stands now; 1 or 0 for kind `done`; the day of completion for kind `by-date`. */
  readonly current: number | undefined;
  readonly weight: number | undefined;
  readonly start: Day | undefined;
  readonly due: Day | undefined;
  /** How sure the owner is to reach the target, 0…1. */
  readonly confidence: number | undefined;
  readonly category: Category | undefined;
  /** Ids of the key results this one helps. */
  readonly supports: readonly string[];
  /** True when a cell its score depends on could not be read: then it has no score, as in the worksheet. */
  readonly unreadable: boolean;
}

export interface CheckIn extends Item {
  readonly date: Day | undefined;
  readonly keyResult: string | undefined;
  readonly value: number | undefined;
  readonly confidence: number | undefined;
  readonly progress: string | undefined;
  readonly blocker: string | undefined;
  readonly blockerKind: ProblemKind | undefined;
  readonly help: string | undefined;
  readonly by: string | undefined;
}

export interface Kpi extends Item {
  readonly name: string | undefined;
  readonly owner: string | undefined;
  readonly unit: string | undefined;
  readonly value: number | undefined;
  readonly safeLow: number | undefined;
  readonly safeHigh: number | undefined;
  /** True when its value or an edge could not be read: then it has no light, as in the worksheet. */
  readonly unreadable: boolean;
}

export interface Retro extends Item {
  readonly cycle: string | undefined;
  readonly item: string | undefined;
  readonly happened: string | undefined;
  readonly problemKind: ProblemKind | undefined;
  readonly lesson: string | undefined;
  readonly nextStep: string | undefined;
  readonly role: Role | undefined;
  readonly by: string | undefined;
}

export interface Change extends Item {
  readonly when: Day | undefined;
  readonly who: string | undefined;
  readonly item: string | undefined;
  readonly field: string | undefined;
  readonly from: CellValue;
  readonly to: CellValue;
  readonly why: string | undefined;
}

export interface HistoryEntry extends Item {
  readonly cycle: string | undefined;
  readonly team: string | undefined;
  readonly owner: string | undefined;
  readonly objective: string | undefined;
  readonly keyResult: string | undefined;
  readonly kind: Kind;
  readonly category: Category | undefined;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  readonly final: number | undefined;
  readonly score: number | undefined;
  /** Confidence when it was drafted, 0…1. */
  readonly confidence: number | undefined;
  readonly lesson: string | undefined;
}

export interface Case extends Item {
  readonly objective: string | undefined;
  readonly keyResult: string | undefined;
  readonly category: Category | undefined;
  readonly why: string | undefined;
}

/** The whole book as domain data. Parsing never throws and never drops a row; what could not be read is a problem. */
export interface Tracker {
  readonly language: Language;
  /** Version of the blueprint the book was made from; `undefined` for a book that never was a tracker. */
  readonly schema: number | undefined;
  readonly policy: Policy;
  /** Where everything stands in the book it was read from. */
  readonly layout: BookLayout;
  readonly teams: readonly Team[];
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly checkIns: readonly CheckIn[];
  readonly kpis: readonly Kpi[];
  readonly retros: readonly Retro[];
  readonly changes: readonly Change[];
  readonly history: readonly HistoryEntry[];
  readonly cases: readonly Case[];
  readonly problems: readonly Problem[];
}

/** Where something is; `core/display` turns it into sheet name, column letters and header as the user sees them. */
export interface Place {
  readonly sheet: SheetKey;
  readonly row?: number | undefined;
  readonly column?: ColumnKey | undefined;
}

export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Facts a sentence may need; what they mean is fixed by the problem's code. */
export type Facts = Readonly<Record<string, string | number>>;

/** Something a person should know or mend; its sentence is made in `core/words`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly found: CellValue;
  /** Id of the item concerned, when it has one. */
  readonly item?: string | undefined;
  readonly facts: Facts;
}

/** Every problem the product can name; `core/words/problems.ts` holds a sentence for each, in both languages. */
export const PROBLEM_CODES = [
  'not-a-number',
  'number-as-text',
  'not-a-day',
  'day-as-text',
  'not-in-list',
  'not-yes-or-no',
  'formula-error',
  'out-of-range',
  'missing-sheet',
  'missing-column',
  'duplicate-sheet',
  'duplicate-column',
  'unknown-setting',
  'bad-setting',
  'merged-cells',
  'missing-id',
  'duplicate-id',
  'missing-statement',
  'missing-owner',
  'missing-target',
  'missing-upper',
  'missing-due',
  'unknown-objective',
  'unknown-parent',
  'unknown-supported',
  'unknown-team',
  'unknown-key-result',
  'orphan',
  'alignment-cycle',
  'alignment-too-deep',
  'too-many-parents',
  'too-few-key-results',
  'too-many-key-results',
  'too-few-company-objectives',
  'too-many-company-objectives',
  'zero-span',
  'target-is-met-at-start',
  'negative-weight',
  'zero-weights',
  'due-before-start',
  'outside-cycle',
  'shares-not-one',
  'leader-absent',
  'all-top-down',
  'check-in-in-future',
  'current-differs',
  'overwritten-formula',
  'beyond-formulas',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
