import type { CheckInAnswers } from '../../core/intents/intent.ts';
import { PROBLEM_KINDS, type ProblemKind } from '../../core/model/vocabulary.ts';
import { formatDay } from '../../core/values/day.ts';
import { parseDay } from '../../core/values/parseDay.ts';
import { parseNumber } from '../../core/values/parseNumber.ts';
import { readYesNo } from '../../core/values/yesNo.ts';
import type { KeyResultView } from '../../core/view/view.ts';

/** What is typed for one key result and not submitted yet; texts as typed. */
export interface CheckInDraft {
  readonly value: string;
  /** 0…1; `null` = left as it is. */
  readonly confidence: number | null;
  readonly progress: string;
  readonly blocker: string;
  readonly blockerKind: string;
  readonly help: string;
}

export const EMPTY_DRAFT: CheckInDraft = {
  value: '',
  confidence: null,
  progress: '',
  blocker: '',
  blockerKind: '',
  help: '',
};

/** What a typed value comes to: nothing, a number (a day for `by-date`), or what is wrong with it. */
export type TypedValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly number: number }
  | { readonly kind: 'wrong'; readonly why: 'not-a-number' | 'not-a-day' };

/**
 * Reads the value as the workbook would.
 *
 * @example typedValue('metric', '45%') // { kind: 'value', number: 0.45 }
 */
export function typedValue(kind: KeyResultView['kind'], text: string): TypedValue {
  if (text.trim() === '') return { kind: 'blank' };
  if (kind === 'by-date') {
    const day = parseDay(text);
    return day === undefined ? { kind: 'wrong', why: 'not-a-day' } : { kind: 'value', number: day };
  }
  const number = kind === 'done' ? (readYesNo(text) ?? parseNumber(text)) : parseNumber(text);
  return number === undefined ? { kind: 'wrong', why: 'not-a-number' } : { kind: 'value', number };
}

/** True when nothing was typed, so that there is nothing to keep or to submit. */
export const isEmptyDraft = ({ confidence, ...texts }: CheckInDraft): boolean =>
  confidence === null && Object.values(texts).every((text) => text.trim() === '');

/** The answers of a draft; `undefined` while its value cannot be read. What is blank is left out, so it stays as it is. */
export function answersOf(keyResult: KeyResultView, draft: CheckInDraft): CheckInAnswers | undefined {
  const typed = typedValue(keyResult.kind, draft.value);
  if (typed.kind === 'wrong' || keyResult.id === null) return undefined;
  const texts = { progress: draft.progress, blocker: draft.blocker, help: draft.help };
  return {
    keyResult: keyResult.id,
    ...(typed.kind === 'value' && { value: valueFor(keyResult.kind, typed.number) }),
    ...(draft.confidence !== null && { confidence: draft.confidence }),
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== '')),
    ...(isProblemKind(draft.blockerKind) && { blockerKind: draft.blockerKind }),
  };
}

const valueFor = (kind: KeyResultView['kind'], number: number): number | string =>
  kind === 'by-date' ? formatDay(number) : number;

const isProblemKind = (text: string): text is ProblemKind => (PROBLEM_KINDS as readonly string[]).includes(text);
