import { both } from '../functions/parameters.ts';
import type { Language } from '../model/vocabulary.ts';
import { dayOf, LAST_DAY } from '../values/day.ts';
import { type ListName, type Term, wordsOf } from '../words/terms.ts';
import { columnOf } from './columns.ts';
import type { ColumnKey } from './keys.ts';
import type { Speller } from './speller.ts';

/** Native data validation of a cell: what it accepts, what it hints, and what it says when it refuses. */
export interface Validation {
  readonly accepts:
    | { readonly kind: 'list'; readonly words: readonly string[] }
    | { readonly kind: 'ids'; readonly range: string }
    | { readonly kind: 'number'; readonly from?: number; readonly to?: number }
    | { readonly kind: 'day'; readonly from: number; readonly to: number }
    | { readonly kind: 'nothing' };
  /** Refuse, or let people keep it after a warning. */
  readonly strict: boolean;
  readonly hint: string | undefined;
  readonly refusal: string;
}

const REFUSALS = {
  list: both('请从下拉列表里选一项。', 'Choose one from the list.'),
  ids: both(
    '没有这个编号。先在对应的表里建好，或检查拼写。',
    'There is no such id. Add it on its own sheet first, or check the spelling.',
  ),
  number: both(
    '请填数字，例如 1234.5 或 45%。没有数据就留空，不要填 0。',
    'Type a number, such as 1234.5 or 45%. Leave it blank when there is no data; do not type 0.',
  ),
  fraction: both('请填 0% 到 100%。', 'Type 0% to 100%.'),
  weight: both('请填 0 或正数；空白为 1。', 'Type 0 or more; blank counts 1.'),
  day: both('请填日期，例如 2026-03-31。', 'Type a date, such as 2026-03-31.'),
  nothing: both(
    '这一列是公式算出来的，请不要填写。要改结果，请改它左边的基线、目标值或当前值。',
    'This column is calculated; please do not type in it. To change the result, change baseline, target or current.',
  ),
} as const satisfies Readonly<Record<string, Term>>;

const FIRST_DAY = dayOf(2000, 1, 1) ?? 0;

/** Validation of a column, for its first row; `undefined` when anything goes. */
export function columnValidation(key: ColumnKey, at: Speller, language: Language): Validation | undefined {
  const column = columnOf(key);
  const say = (accepts: Validation['accepts'], refusal: Term, strict = true): Validation => ({
    accepts,
    strict,
    hint: column.note?.[language],
    refusal: refusal[language],
  });
  if (column.formula) return column.hidden ? undefined : say({ kind: 'nothing' }, REFUSALS.nothing);
  if (column.list) return say({ kind: 'list', words: wordsOf(column.list, language) }, REFUSALS.list);
  // Somebody may link to an id that is about to be added, so a stranger is only warned about.
  if (column.refersTo) return say({ kind: 'ids', range: at.column(column.refersTo) }, REFUSALS.ids, false);
  switch (column.type) {
    case 'fraction':
      return say({ kind: 'number', from: 0, to: 1 }, REFUSALS.fraction);
    case 'weight':
      return say({ kind: 'number', from: 0 }, REFUSALS.weight);
    case 'number':
      return say({ kind: 'number' }, REFUSALS.number, false);
    case 'day':
      return say({ kind: 'day', from: FIRST_DAY, to: LAST_DAY }, REFUSALS.day);
    default:
      return undefined;
  }
}

/** Validation of a setting's value. */
export function listValidation(list: ListName, language: Language): Validation {
  return {
    accepts: { kind: 'list', words: wordsOf(list, language) },
    strict: true,
    hint: undefined,
    refusal: REFUSALS.list[language],
  };
}
