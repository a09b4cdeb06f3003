import { formatNumber } from '../../core/display/formatNumber.ts';
import type { CheckInAnswers } from '../../core/intents/intent.ts';
import { formatDay } from '../../core/values/day.ts';
import { idKey } from '../../core/values/idKey.ts';
import { parseDay } from '../../core/values/parseDay.ts';
import { parseNumber } from '../../core/values/parseNumber.ts';
import { readYesNo } from '../../core/values/yesNo.ts';
import type { KeyResultView } from '../../core/view/view.ts';
import { askAndRun, nameOf } from './ask.ts';
import { type Dialogs, listed, talk } from './dialogs.ts';
import { DIALOG_WORDS } from './dialogWords.ts';
import { contextFor } from './execution.ts';
import { viewInSheets } from './views.ts';

/** Menu: the three questions of a check-in about one key result. */
export const okrCheckIn = (): void =>
  talk((dialogs) => {
    const who = nameOf(dialogs);
    const answers = who === undefined ? undefined : askForCheckIn(dialogs, who);
    if (who === undefined || answers === undefined) dialogs.tell(dialogs.say(DIALOG_WORDS.cancelled));
    else if (answers !== 'none') askAndRun({ kind: 'check-in', checkIns: [answers] }, dialogs, who);
  });

function askForCheckIn(dialogs: Dialogs, who: string): CheckInAnswers | 'none' | undefined {
  const { keyResults } = viewInSheets({ part: 'tracker' }, contextFor({ who, language: dialogs.language }));
  const known = keyResults.filter(({ id }) => id !== null);
  if (known.length === 0) {
    dialogs.tell(dialogs.say(DIALOG_WORDS.noKeyResults));
    return 'none';
  }
  const typed = dialogs.prompt(question(known, dialogs));
  if (!typed) return undefined;
  // An id nobody knows goes on to the intent, which says so in words.
  const keyResult = known.find(({ id }) => idKey(id ?? '') === idKey(typed));
  const value = askFor(dialogs, valueQuestion(keyResult, dialogs), (text) =>
    readValue(text, keyResult ?? { kind: 'metric', target: null }),
  );
  if (value === undefined) return undefined;
  const confidence = askFor(dialogs, dialogs.say(DIALOG_WORDS.confidence), parseNumber);
  if (confidence === undefined) return undefined;
  const texts: Partial<Record<Text, string>> = {};
  for (const text of TEXTS) {
    const answer = dialogs.prompt(dialogs.say(DIALOG_WORDS[text]));
    if (answer === undefined) return undefined;
    if (answer !== '') texts[text] = answer;
  }
  return {
    keyResult: typed,
    ...(value === 'blank' ? {} : { value }),
    ...(confidence === 'blank' ? {} : { confidence: asFraction(confidence) }),
    ...texts,
  };
}

const TEXTS = ['progress', 'blocker', 'help'] as const;
type Text = (typeof TEXTS)[number];

function question(keyResults: readonly KeyResultView[], dialogs: Dialogs): string {
  const due = keyResults.filter(({ checkInDue }) => checkInDue);
  const shown = due.length > 0 ? due : keyResults;
  const words = due.length > 0 ? DIALOG_WORDS.which : DIALOG_WORDS.which2;
  const lines = shown.map(({ id, text, owner }) => `${id}  ${text}${owner === '' ? '' : ` (${owner})`}`);
  return `${dialogs.say(words)}\n${listed(lines, dialogs.say)}`;
}

function valueQuestion(keyResult: KeyResultView | undefined, dialogs: Dialogs): string {
  const last = keyResult?.current ?? null;
  return dialogs.say(DIALOG_WORDS.value, {
    text: keyResult?.text ?? '',
    last: last === null ? '–' : `${formatNumber(last, dialogs.language)} ${keyResult?.unit ?? ''}`.trim(),
  });
}

/** Asks until the answer can be read; `undefined` = cancelled. */
function askFor<T>(dialogs: Dialogs, text: string, read: (typed: string) => T | undefined): T | 'blank' | undefined {
  let asked = text;
  for (;;) {
    const typed = dialogs.prompt(asked);
    if (typed === undefined) return undefined;
    if (typed === '') return 'blank';
    const answer = read(typed);
    if (answer !== undefined) return answer;
    asked = `${dialogs.say(DIALOG_WORDS.badNumber, { found: typed })}\n\n${text}`;
  }
}

/** A value as this kind of key result is measured: a number, yes or no, a day; 45 % is 45 where 40 is the target. */
export function readValue(
  typed: string,
  keyResult: Pick<KeyResultView, 'kind' | 'target'>,
): number | string | undefined {
  if (keyResult.kind === 'done') {
    const yes = readYesNo(typed);
    return yes === undefined ? undefined : Number(yes);
  }
  if (keyResult.kind === 'by-date') {
    const day = parseDay(typed);
    return day === undefined ? undefined : formatDay(day);
  }
  const number = parseNumber(typed);
  const isWhole = Math.abs(keyResult.target ?? 0) > 1;
  return number !== undefined && isWhole && /[%％]\s*$/.test(typed) ? Math.round(number * 1e11) / 1e9 : number;
}

/** Confidence as people say it: 70 means 70 %. */
const asFraction = (confidence: number): number => (confidence > 1 ? confidence / 100 : confidence);
