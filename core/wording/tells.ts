import type { Reading } from './reading.ts';
import { actsAsVerb, endsClause, has, isHan, nounOf, type Token, tokenAt, verbOf } from './token.ts';

/** What stands before a verb that is not the statement's own: "a list that shows", "help to get". */
const NOT_OWN = /^(?:that|who|which|whose|to|and|or|when|where|while|if|as|so|how|what|because|until|whenever|-|&)$/;

/**
 * Whether a statement tells something of a subject instead of ordering something: `event` with a verb ("Churn falls",
 * 客户粘性增强), `state` with a quality at its end (各科室配合顺畅), `''` for an order or a bare noun.
 */
export function tellsOf({ tokens, head }: Reading): 'event' | 'state' | '' {
  return tokens.some(isHan) ? tellsInChinese(tokens, head) : tellsInEnglish(tokens, head) ? 'event' : '';
}

/** English: a verb of the third person or of being behind a subject, in the first clause. */
function tellsInEnglish(tokens: readonly Token[], head: number): boolean {
  const first = tokenAt(tokens, 0);
  if (has(first, 'raise lower improve') && /ed$/.test(first.text)) return true; // Improved morale
  if (head >= 0 && !nounOf(tokenAt(tokens, head)) && !/(?:ed|ing)$/.test(tokenAt(tokens, head).text)) return false;
  if (has(first, 'be')) return false;
  for (let at = 1; at < tokens.length && !endsClause(tokenAt(tokens, at)); at++) {
    const [before, token] = [tokenAt(tokens, at - 1), tokenAt(tokens, at)];
    if (before.kind === 'sign' || NOT_OWN.test(before.text)) continue;
    if (isFiniteVerb(tokens, at, token)) return true;
  }
  return false;
}

function isFiniteVerb(tokens: readonly Token[], at: number, token: Token): boolean {
  if (has(token, 'be')) return !/^(?:be|been|being)$/.test(token.text);
  if (!verbOf(token) || has(token, 'plain')) return false;
  return !nounOf(token) && (/[^s]s$/.test(token.text) || (has(token, 'raise lower') && actsAsVerb(tokens, at)));
}

/** Chinese: the verb, or the quality that stands for one, comes after what it is said of. */
function tellsInChinese(tokens: readonly Token[], head: number): 'event' | 'state' | '' {
  const end = tokens.findIndex((token, at) => at > 0 && endsClause(token));
  const clause = end < 0 ? tokens : tokens.slice(0, end);
  const words = clause.filter(({ kind }) => kind === 'word');
  const last = tokenAt(words, words.length - 1);
  if (words.length < 2 || ordersInChinese(tokens, head)) return '';
  if (has(last, 'vague') && tokenAt(clause, clause.length - 1) === last) return 'state';
  return clause.some((token, at) => at > 0 && verbOf(token) && actsAsVerb(tokens, at)) ? 'event' : '';
}

/** Nothing but dates, adverbs and signs before the verb. */
export function ordersInChinese(tokens: readonly Token[], head: number): boolean {
  return (
    head >= 0 &&
    tokens.slice(0, head).every((token) => token.kind !== 'word' || has(token, 'vague hasty stop by all be'))
  );
}
