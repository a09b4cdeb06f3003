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

/** Plain beside a number or in a comparison ("3 more hires", "more than"). */
const COMPARING =
  /^(?:more|most|fewer|less|higher|lower|better|faster|best|well|some|many|strong|key|lead|right|top|high|active|enough|few|longer|older|later|earlier|shorter|closer)$/;
const DEGREE = /^(?:more|most|less|very|so)$/;

/** The vague words: fixed ones always, verbs of change and without an end only where no number makes them plain. */
export function vagueWords({ tokens, raw, metrics, head }: Reading, measure: Measure): readonly VagueWord[] {
  const numeric = measure === 'numeric' || measure === 'placeholder';
  const carriers = numeric ? metrics.map(({ at }) => governingVerb(tokens, at)) : [];
  const isLoose = (token: Token, at: number): boolean => {
    const open = isHan(token) && token.text.length > 1 && has(token, 'loose');
    if (/^(?:up|down)$/.test(token.text) || has(token, 'plain turn become vague') || !(open || actsAsVerb(tokens, at)))
      return false;
    if (at > 0 && /^[A-Z]/.test(raw.charAt(token.start))) return false; // Polish
    if (measure === 'binary') return has(token, 'improve') && isHan(token);
    if (!numeric) return isOpen(tokens, at, head);
    const carries = carriers.includes(at) || tokens.slice(at + 1, at + 6).some(({ kind }) => kind === 'number');
    return has(token, 'improve') && !carries && !has(token, 'raise lower to ship');
  };
  const fixedAt = fixedWords(tokens, raw);
  return tokens.flatMap((token, at): readonly VagueWord[] => {
    const fixed = fixedAt[at];
    if (!fixed && !isLoose(token, at)) return [];
    return [{ ...place(tokens, at, raw), scope: numeric && !fixed ? 'method' : 'criterion' }];
  });
}

/** The vague words of an objective: they are recorded, and are no defect as long as a direction is left. */
export function vagueInObjective({ tokens, raw, metrics, head }: Reading): readonly VagueWord[] {
  const measured = metrics.some(({ hidden }) => !hidden);
  const fixedAt = fixedWords(tokens, raw);
  return tokens.flatMap((token, at): readonly VagueWord[] => {
    const changes = !measured && !has(token, 'plain become turn') && has(token, 'raise lower improve loose');
    const before = tokenAt(tokens, at - 1);
    const leads =
      at === head ||
      (isHan(token) && actsAsVerb(tokens, at)) ||
      (has(before, 'and') && !/s$/.test(token.text)) ||
      /ly$/.test(before.text);
    if (!fixedAt[at] && !(changes && leads)) return [];
    return [{ ...place(tokens, at, raw), scope: 'criterion' }];
  });
}

/** A word with what a hyphen joins to it: cloud-friendly, low-hanging. */
function place(tokens: readonly Token[], at: number, raw: string): Span & { readonly word: string } {
  const token = tokenAt(tokens, at);
  const before = /(?:[a-z]+-){1,3}$/i.exec(raw.slice(Math.max(0, token.start - MOST_JOINED), token.start));
  const after = /^(?:-[a-z]+){1,3}/i.exec(raw.slice(token.end, token.end + MOST_JOINED));
  const start = token.start - (before ? before[0].length : 0);
  const end = token.end + (after ? after[0].length : 0);
  return { start, end, word: raw.slice(start, end) };
}

/** No compound reaches further; this keeps reading linear. */
const MOST_JOINED = 30;

/**
 * Which words are vague wherever they stand. A capital inside a sentence that does not write most words so is a name:
 * "the Modern Slavery statement".
 */
function fixedWords(tokens: readonly Token[], raw: string): readonly boolean[] {
  const isCapital = ({ start }: Token): boolean => /[A-Z]/.test(raw.charAt(start));
  const words = tokens.filter(({ kind }) => kind === 'word');
  const hasNames = words.filter(isCapital).length * 2 < words.length;
  return tokens.map(
    (token, at) => isFixed(tokens, at) && !(hasNames && isCapital(token) && tokenAt(tokens, at - 1).kind === 'word'),
  );
}

function isFixed(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (!has(token, 'vague hasty') || has(token, 'plain')) return false;
  if (at === 0 && has(token, 'ship finish')) return false; // Clear the backlog
  if (token.text === '更' && tokenAt(tokens, at + 1).kind === 'number') return false; // 公众号更 20 篇
  if (!COMPARING.test(token.text)) return true;
  const [before, after] = [tokenAt(tokens, at - 1), tokenAt(tokens, at + 1)];
  return (
    before.kind !== 'number' &&
    after.kind !== 'number' &&
    !(DEGREE.test(token.text) && has(after, 'vague')) &&
    !(token.text === 'active' && has(after, 'gauge people')) &&
    !/^(?:than|results?)$/.test(after.text) &&
    !/^(?:or|as|how|too|no|not)$/.test(before.text)
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
