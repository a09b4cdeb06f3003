import type { ListName, Term } from '../words/terms.ts';
import type { ColumnKey } from './keys.ts';
import type { Speller } from './speller.ts';

/**
 * How a cell is read and shown.
 *
 * `measure` is a number, a day or yes/no, depending on the row's kind. `fraction` is 0…1, shown as a percentage.
 * `ids` and `shares` are lists in one cell. `any` is kept as found.
 */
export type ColumnType =
  | 'id'
  | 'ref'
  | 'text'
  | 'long'
  | 'ids'
  | 'shares'
  | 'number'
  | 'weight'
  | 'fraction'
  | 'day'
  | 'days'
  | 'term'
  | 'measure'
  | 'any';

/** One column of the blueprint: the only place where its words, width, list and formula are declared. */
export interface Column {
  readonly key: ColumnKey;
  readonly type: ColumnType;
  readonly words: Term;
  /** What to type here: the note on the header and the hint of the cell. */
  readonly note?: Term;
  /** Width in characters of the default font. */
  readonly width: number;
  readonly list?: ListName;
  readonly hidden?: boolean;
  /** Written by us for a formula beside it: never read back as something people said, and never a reason to keep a row. */
  readonly ours?: true;
  /** A calculated column: its formula, without the leading `=`. */
  readonly formula?: (at: Speller) => string;
  /** Column whose ids this one refers to; the dropdown offers them. */
  readonly refersTo?: ColumnKey;
  /** Shown as a bar of 0…1 as well as a number. */
  readonly bar?: boolean;
}

/** A helper column: calculated, hidden, named by its key only. */
export const helper = (key: ColumnKey, type: ColumnType, formula: (at: Speller) => string): Column => ({
  key,
  type,
  words: { 'zh-CN': key, en: key },
  width: 10,
  hidden: true,
  formula,
});

/** A hidden column that holds what we found out at the last upgrade or check, for a formula beside it. */
export const remembered = (key: ColumnKey): Column => ({
  key,
  type: 'text',
  words: { 'zh-CN': key, en: key },
  width: 10,
  hidden: true,
  ours: true,
});
