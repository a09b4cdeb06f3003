import type { Edition } from '../blueprint/edition.ts';
import type { ColumnKey, SheetKey } from '../blueprint/keys.ts';
import type { Severity } from '../model/tracker.ts';
import type {
  Ambition,
  Category,
  Kind,
  Language,
  Level,
  Light,
  ObjectiveState,
  Priority,
  ProblemKind,
  Verdict,
} from '../model/vocabulary.ts';
import type { SettingKey } from '../policy/settings.ts';
import type { VerdictPolicy } from '../score/verdict.ts';
import type { CellValue } from '../values/cell.ts';

/** Where something stands, for a click that jumps there; the sheet by its name in this book. */
export interface ViewPlace {
  readonly sheet: SheetKey;
  readonly sheetName: string;
  /** From 1, as people see it. */
  readonly row: number;
  /** Column letters; left out = the whole row. */
  readonly column?: string;
}

/** A light with its reason in words. */
export interface LitView {
  readonly light: Light;
  readonly reason: string;
}

/**
 * A key result as every screen shows it. Days are ISO text, scores 0…1 not rounded, `null` = no answer.
 *
 * Start and due are the cycle's where it has none of its own. Current is 1 or 0 for kind `done`, a day serial for kind
 * `by-date`, as `formatDay` and `parseDay` read it.
 */
export interface KeyResultView {
  readonly id: string | null;
  readonly place: ViewPlace;
  /** Index of its objective in `objectives`; `null` = orphan. */
  readonly objective: number | null;
  readonly text: string;
  readonly owner: string;
  readonly kind: Kind;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly upper: number | null;
  readonly current: number | null;
  readonly weight: number | null;
  readonly start: string | null;
  readonly due: string | null;
  readonly confidence: number | null;
  readonly category: Category | null;
  readonly sharedWith: readonly { readonly team: string; readonly share: number | null }[];
  /** Ids of key results it helps. */
  readonly supports: readonly string[];
  readonly score: number | null;
  readonly expected: number | null;
  readonly daysSince: number | null;
  readonly lit: LitView;
  /** The rhythm asks for a check-in now. */
  readonly checkInDue: boolean;
  /** What its last check-in says blocks it; empty = nothing. */
  readonly blocker: string;
}

export interface ObjectiveView {
  readonly id: string | null;
  readonly place: ViewPlace;
  readonly text: string;
  readonly level: Level | null;
  readonly team: string;
  readonly owner: string;
  readonly priority: Priority | null;
  readonly ambition: Ambition | null;
  readonly state: ObjectiveState | null;
  readonly weight: number | null;
  /** Indexes into `objectives`; cycles are cut. */
  readonly parents: readonly number[];
  readonly children: readonly number[];
  /** Indexes into `keyResults`. */
  readonly keyResults: readonly number[];
  readonly own: number | null;
  readonly rolledUp: number | null;
  /** How much of what the rolled-up score stands for has been answered. */
  readonly coverage: { readonly answered: number; readonly total: number };
  readonly expected: number | null;
  readonly daysSince: number | null;
  readonly lit: LitView;
}

export interface KpiView {
  readonly id: string | null;
  readonly place: ViewPlace;
  readonly name: string;
  readonly owner: string;
  readonly unit: string;
  readonly value: number | null;
  readonly safeLow: number | null;
  readonly safeHigh: number | null;
  readonly light: Light;
}

export interface ProblemView {
  readonly code: string;
  readonly severity: Severity;
  readonly place: ViewPlace | null;
  readonly where: string;
  readonly what: string;
  readonly right: string;
  readonly item: string | null;
  /** The intent `fix` mends it. */
  readonly fixable: boolean;
}

export interface SettingView {
  readonly key: SettingKey;
  readonly name: string;
  readonly note: string;
  readonly type: 'text' | 'day' | 'days' | 'count' | 'fraction' | 'limit' | 'term';
  /** As the book has it; days as ISO text, words as codes; `null` = the default is in force. */
  readonly value: CellValue;
  /** Codes and words of a closed list. */
  readonly options: readonly { readonly code: string; readonly word: string }[];
}

/**
 * `absent`: no tracker here. `older`: it lacks sheets, columns or settings, which `upgrade` adds. `newer`: made by a later
 * version, read only.
 */
export type BookState = 'absent' | 'older' | 'ready' | 'newer';

/** All that Now, Tree, Check-in and Board show, from one read. JSON only. */
export interface TrackerView {
  readonly state: BookState;
  readonly language: Language;
  readonly edition: Edition | null;
  /** ISO day the book is looked at. */
  readonly asOf: string;
  readonly cycle: { readonly name: string; readonly start: string | null; readonly end: string | null };
  readonly rhythmDays: number;
  /** Limits of the bands scores are judged by, as the book's settings have them. */
  readonly bands: VerdictPolicy;
  readonly objectives: readonly ObjectiveView[];
  readonly keyResults: readonly KeyResultView[];
  readonly kpis: readonly KpiView[];
  readonly teams: readonly { readonly id: string | null; readonly name: string; readonly parent: string | null }[];
  readonly counts: Readonly<Record<Light, number>>;
  /** Mean of the top objectives' scores, and what it says; a verdict only when the cycle is over. */
  readonly company: { readonly score: number | null; readonly verdict: Verdict | null; readonly sentence: string };
  readonly problems: readonly ProblemView[];
  readonly settings: readonly SettingView[];
  /** Ids of circles in the alignment. */
  readonly circles: readonly (readonly string[])[];
}

/** One finding about wording; `start` and `end` are UTF-16 offsets into `text`. */
export interface FindingView {
  readonly code: string;
  readonly hint: boolean;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly question: string;
  readonly rewrite: string | null;
}

export interface SmartView {
  readonly dimension: string;
  readonly word: string;
  readonly answer: 'yes' | 'no' | 'unknown';
  readonly sentence: string;
}

export interface WordedView {
  readonly id: string | null;
  readonly place: ViewPlace;
  readonly sheet: 'objectives' | 'keyResults';
  readonly column: ColumnKey;
  readonly text: string;
  readonly verdict: 'good' | 'revise';
  readonly overall: number;
  readonly findings: readonly FindingView[];
  /** Eight dimensions of a key result; empty for an objective. */
  readonly smart: readonly SmartView[];
}

/** What Quality shows. */
export interface QualityView {
  readonly rows: readonly WordedView[];
  readonly together: readonly {
    readonly code: string;
    readonly message: string;
    readonly question: string;
    readonly places: readonly ViewPlace[];
  }[];
}

export interface CheckInView {
  readonly id: string | null;
  readonly date: string | null;
  readonly value: number | null;
  readonly confidence: number | null;
  readonly progress: string;
  readonly blocker: string;
  readonly blockerKind: ProblemKind | null;
  readonly help: string;
  readonly by: string;
}

export interface ChangeView {
  readonly id: string | null;
  readonly when: string | null;
  readonly who: string;
  readonly field: string;
  readonly from: CellValue;
  readonly to: CellValue;
  readonly why: string;
  /** It can be put back: the item is there and still holds `to`. */
  readonly canPutBack: boolean;
}

/** Everything about one item: its past, newest first, and for a key result its burn-up with forecast. */
export interface ItemView {
  readonly id: string;
  readonly checkIns: readonly CheckInView[];
  readonly changes: readonly ChangeView[];
  readonly burnUp: {
    /** Scores by ISO day, oldest first. */
    readonly points: readonly { readonly day: string; readonly score: number }[];
    readonly start: string | null;
    readonly due: string | null;
    /** Expected score at the due day: 1, or 0.7 for an aspirational objective. */
    readonly expectedAtDue: number;
    readonly forecast: { readonly score: number; readonly low: number; readonly high: number } | null;
  } | null;
  /** What past cycles say about the target; `null` without enough of them. */
  readonly range: {
    readonly safe: number;
    readonly stretch: number;
    readonly reckless: number;
    readonly verdict: 'too-low' | 'sensible' | 'too-high' | null;
  } | null;
}

/** Which view a screen asks for, and what it gets. */
export interface Views {
  readonly tracker: TrackerView;
  readonly quality: QualityView;
  readonly item: ItemView;
}

export type ViewQuery =
  | { readonly part: 'tracker' }
  | { readonly part: 'quality' }
  | { readonly part: 'item'; readonly id: string };
