import type { Edition } from '../blueprint/edition.ts';
import type { ColumnKey, TableKey } from '../blueprint/keys.ts';
import type { Language, Preset, ProblemKind } from '../model/vocabulary.ts';
import type { SettingKey } from '../policy/settings.ts';
import type { CellValue } from '../values/cell.ts';

/** The three questions of a check-in, and the numbers. What is left out stays as it is; `null` says "no answer". */
export interface CheckInAnswers {
  readonly keyResult: string;
  /** New current value: a number, 1 or 0 for kind `done`, ISO day text for kind `by-date`. */
  readonly value?: number | string | null;
  /** 0…1. */
  readonly confidence?: number | null;
  /** How far is it? */
  readonly progress?: string;
  /** What blocks it? */
  readonly blocker?: string;
  readonly blockerKind?: ProblemKind;
  /** Which resources must be coordinated? */
  readonly help?: string;
}

/** One cell a person wants changed: the item by its id, and the value the decision was made on. */
export interface ItemEdit {
  readonly sheet: TableKey;
  readonly id: string;
  readonly column: ColumnKey;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** Everything people can ask for. Closed, JSON only: it crosses `google.script.run`. */
export type Intent =
  /** A tracker in a workbook that has none; sheets people have stay as they are. */
  | {
      readonly kind: 'set-up';
      readonly language: Language;
      readonly edition: Edition;
      readonly content: 'blank' | 'sample';
      readonly cycle: { readonly name: string; readonly start: string; readonly end: string };
      /** Prefix of ids, and the name of the top team. */
      readonly team: string;
      readonly preset: Preset;
    }
  /** Whatever an older, damaged or rearranged book lacks; ids and wording verdicts with it. */
  | { readonly kind: 'upgrade' }
  | { readonly kind: 'check-in'; readonly checkIns: readonly CheckInAnswers[] }
  | { readonly kind: 'edit'; readonly edits: readonly ItemEdit[]; readonly why: string }
  /** Undoes what a row of Changes tells of, by a new change; nothing is deleted. */
  | { readonly kind: 'put-back'; readonly change: string }
  | {
      readonly kind: 'settings';
      readonly values: Readonly<Partial<Record<SettingKey, CellValue>>>;
    }
  /** All formulas in another spelling, and what the book lacks: `portable` makes it independent of the add-in. */
  | { readonly kind: 'spell'; readonly edition: Edition }
  /** Problems that can be mended without a decision of a person: ids, formulas, spaces, numbers typed as text. */
  | { readonly kind: 'fix' };

export type IntentKind = Intent['kind'];

/** Who asks, and when. */
export interface IntentContext {
  /** ISO day. */
  readonly today: string;
  readonly who: string;
  /** Language of the answer; what is written is in the book's own. */
  readonly language: Language;
}

/** One line of a plan, in words: shown before anything is overwritten. */
export interface PlanLine {
  readonly text: string;
  /** True when it replaces something a person typed. */
  readonly overwrites: boolean;
}

/** What came of an intent. */
export type Outcome =
  | {
      readonly done: true;
      /** One sentence for a notification. */
      readonly message: string;
      /** Ids of items that were touched. */
      readonly items: readonly string[];
      readonly lines: readonly PlanLine[];
    }
  | { readonly done: false; readonly message: string; readonly why: RefusalCode };

/** Why an intent was refused; each has a sentence in both languages. */
export const REFUSALS = [
  'not-a-tracker',
  'already-a-tracker',
  'newer-schema',
  'needs-upgrade',
  'unknown-item',
  'bad-value',
  'bad-prefix',
  'changed-meanwhile',
  'nothing-to-do',
  'closed',
  'calculated-column',
  'bad-dates',
  'host',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];
