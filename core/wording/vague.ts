import type { Measure } from './measure.ts';
import type { Reading } from './reading.ts';
import type { Span } from './time.ts';
import { actsAsVerb, governingVerb, has, isHan, type Token, tokenAt } from './token.ts';

/** A word two readers could take differently when they judge whether it is done. */
export interface VagueWord extends Span {
  readonly word: string;
  /** `criterion`: the test itself is affected; `method`: only the means. */
  readonly scope: 'criterion' | 'method';
}

/** Adverbs no list can hold: thoughtfully. Words of that form that are plain. */
const SOFT = /^[a-z]{4,}(?:fully|ively|ably|ingly|ously|antly|ently)$/;
const FIRM = /^(?:currently|recently|independently|successfully|fully|presently|previously)$/;
/** Plain beside a number or in a comparison ("3 more hires", "more than"). */
const COMPARING =
  /^(?:more|fewer|less|higher|lower|better|faster|best|well|some|many|strong|key|lead|leading|right|top|high|active)$/;

/** The vague words: fixed ones always, verbs of change and without an end only where no number makes them plain. */
export function vagueWords({ tokens, raw, metrics, head }: Reading, measure: Measure): readonly VagueWord[] {
  const numeric = measure === 'numeric' || measure === 'placeholder';
  const carriers = numeric ? metrics.map(({ at }) => governingVerb(tokens, at)) : [];
  const found: VagueWord[] = [];
  tokens.forEach((token, at) => {
    const verb = !has(token, 'plain turn become vague') && actsAsVerb(tokens, at);
    const fixed = isFixed(tokens, at);
    const carries = carriers.includes(at) || tokens.slice(at + 1, at + 6).some(({ kind }) => kind === 'number');
    const loose = numeric
      ? verb &&
        has(token, 'improve') &&
        !carries &&
        !has(token, 'raise lower to ship') &&
        tokenAt(tokens, at - 1).text !== '的'
      : measure === 'binary'
        ? verb && has(token, 'improve') && isHan(token)
        : verb && isOpen(tokens, at, head);
    if (fixed || loose) found.push({ ...place(token, raw), scope: numeric && !fixed ? 'method' : 'criterion' });
  });
  return found;
}

/** The vague words of an objective: they are recorded, and are no defect as long as a direction is left. */
export function vagueInObjective({ tokens, raw, metrics, head }: Reading, timed: boolean): readonly VagueWord[] {
  const measured = timed || metrics.some(({ hidden }) => !hidden);
  return tokens
    .filter((token, at) => {
      const changes = !measured && has(token, 'raise lower improve') && !has(token, 'plain become turn');
      const before = tokenAt(tokens, at - 1);
      return (
        isFixed(tokens, at) ||
        (changes && (at === head || isHan(token) || has(before, 'and') || /ly$/.test(before.text)))
      );
    })
    .map((token) => ({ ...place(token, raw), scope: 'criterion' }));
}

function place({ start, end }: Token, raw: string): Span & { readonly word: string } {
  return { start, end, word: raw.slice(start, end) };
}

function isFixed(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (!token.tags.length) return SOFT.test(token.text) && !FIRM.test(token.text);
  if (!has(token, 'vague hasty') || has(token, 'plain')) return false;
  if (!COMPARING.test(token.text)) return true;
  const [before, after] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
  return (
    before.kind !== 'number' &&
    after.kind !== 'number' &&
    !(token.text === 'active' && has(after, 'gauge people')) &&
    !/^(?:than|results?)$/.test(after.text) &&
    !/^(?:or|as|how|too)$/.test(before.text)
  );
}

/** A verb of change, or one without an end, that leads or stands in Chinese. */
function isOpen(tokens: readonly Token[], at: number, head: number): boolean {
  const token = tokenAt(tokens, at);
  return (
    (at === head || (isHan(token) && token.text.length > 1) || !/ed$/.test(token.text)) &&
    has(token, 'raise lower improve loose')
  );
}
