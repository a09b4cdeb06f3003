import { NOUNS, TAGS, type Tag, VERBS } from './tags.ts';
import type { Span } from './time.ts';

export type QuantityKind = 'percent' | 'times' | 'money' | 'time' | 'count' | 'none';

/** A number with its unit, or a mark (X, N, __) where a number still has to come. */
export interface Quantity {
  readonly value: number | string;
  readonly unit: string | null;
  readonly kind: QuantityKind;
  readonly sign: string;
  /** Doubling or halving: the number is in the verb. */
  readonly way: 'increase' | 'decrease' | null;
  /** "40%+", 30 多家. */
  readonly orMore: boolean;
  /** "a 5k+ subscriber zine": it describes the thing and is no target. */
  readonly describes: boolean;
}

/** One word, number, date or sign of a statement, with its place. */
export interface Token extends Span {
  /** Folded text. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'time' | 'name' | 'sign';
  readonly tags: readonly Tag[];
  readonly quantity: Quantity | null;
  /** For dates: whether it limits the statement. */
  readonly bounds: boolean;
}

const NOTHING: Token = { start: 0, end: 0, text: '', kind: 'sign', tags: [], quantity: null, bounds: false };

/** The token at a place; an empty one outside the statement, so that nobody has to ask. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
  return tokens[at] || NOTHING;
}

/** The same few questions are asked of every token, so they are taken apart once. */
const lists = new Map<string, readonly string[]>();

/** True when the token is filed under one of the tags, separated by blanks. */
export function has({ tags }: Pick<Token, 'tags'>, asked: string): boolean {
  if (!tags.length) return false;
  const list = lists.get(asked) || asked.split(' ');
  lists.set(asked, list);
  return list.some((tag) => tags.includes(tag as Tag));
}

const VERB_TAGS = TAGS.slice(0, VERBS);
const NOUN_TAGS = TAGS.slice(VERBS, NOUNS);

/** The first of its tags among verbs, `''` when it is none. */
export function verbOf({ tags }: Pick<Token, 'tags'>): Tag | '' {
  return (tags.length && VERB_TAGS.find((tag) => tags.includes(tag))) || '';
}

/** The first of its tags among nouns, `''` when it is none. */
export function nounOf({ tags }: Pick<Token, 'tags'>): Tag | '' {
  return (tags.length && NOUN_TAGS.find((tag) => tags.includes(tag))) || '';
}

/** True for a token in Chinese, where a verb may stand anywhere. */
export function isHan({ text }: Token): boolean {
  return text > '\u3400';
}

/** Better, easier, 更融洽, 越做越强. */
export function isComparative(token: Token): boolean {
  return /^(?:more|better|更.*|越.+)$/.test(token.text) || (has(token, 'vague') && /er$/.test(token.text));
}

/** True for a sign that ends a clause. */
export function endsClause({ kind, text }: Token): boolean {
  return kind === 'sign' && /[,;:]/.test(text);
}

const REACH = 24;
const BEFORE_VERB = /^(?:to|will|must|should|can|we|i|by|also|that|who|and|or|not|-|&|then|while)$|ly$/;

/**
 * Whether the token at `at` does the work of a verb there.
 *
 * English writes many nouns like verbs (a release, a report), so there it takes a sign of one: the start of a clause,
 * "to", "and", "by" before it, or a change told in the third person (churn falls, sales increased).
 */
export function actsAsVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (!verbOf(token) || has(token, 'plain')) return false;
  if (isHan(token))
    return (
      tokenAt(tokens, at + 1).text !== '的' &&
      (leadsClause(tokens, at) ||
        closesClause(tokens, at + 1) ||
        (has(token, 'act become turn') && !isAttribute(tokens, at)) ||
        /.[妥完到掉达入出成回得下住]$/.test(token.text))
    );
  const before = tokenAt(tokens, at - 1);
  if (before.kind === 'sign' || before.kind === 'time' || isHan(before)) return true;
  const next = tokenAt(tokens, at + 1);
  if (has(token, 'raise lower') && !nounOf(token)) {
    if (/(?:s|ed|own|ell|ose|cut|grew)$/.test(token.text)) return true;
    if (next.kind === 'number' || /^(?:to|by|below|above|under)$/.test(next.text)) return true;
  }
  // "Website passes the audit": a noun of this form would be listed as one.
  if (!nounOf(token) && before.kind === 'word' && /[^s]s$/.test(token.text) && has(token, 'ship become keep'))
    return true;
  return BEFORE_VERB.test(before.text) || has(before, 'be');
}

/** 10 家试点客户: between a number and what is counted it only says of which kind. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at - 1).kind === 'number' && !!nounOf(tokenAt(tokens, at + 1));
}

/** Nothing but an adverb, a date or a sign before it in its clause. */
function leadsClause(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return (
    before.kind === 'sign' || before.kind === 'time' || has(before, 'vague hasty stop by all be and people turn none')
  );
}

/** What follows is a sign, a number or the grammar around one: the verb tells something of what stands before it. */
function closesClause(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at);
  return next.kind !== 'word' || has(next, 'to least most over under and by be vague') || /^[了并]$/.test(next.text);
}

/** Place of the verb before a number in the same clause, or -1. */
export function governingVerb(tokens: readonly Token[], at: number): number {
  for (let place = at - 1; place >= Math.max(0, at - REACH); place--) {
    if (endsClause(tokenAt(tokens, place)) || /^(?:so|such) that$|^从而$/.test(tokenAt(tokens, place).text)) break;
    if (actsAsVerb(tokens, place)) return place;
  }
  return -1;
}

/** Place of the verb that leads the statement: in English among the first words, in Chinese the first one anywhere. */
export function headVerb(tokens: readonly Token[]): number {
  const first = labelled(tokens);
  for (let at = first; at < tokens.length; at++) {
    const token = tokenAt(tokens, at);
    if (
      isHan(token)
        ? actsAsVerb(tokens, at) && tokenAt(tokens, at + 1).text !== '的'
        : at < first + 4 && verbOf(token) && leads(tokens.slice(first, at))
    )
      return at;
  }
  return -1;
}

/** Where a statement begins behind a label such as "Ongoing:". */
const labelled = (tokens: readonly Token[]): number => tokens.slice(0, 4).findIndex(({ text }) => text === ':') + 1;

/** English: nothing but adverbs, dates, signs before it. */
function leads(before: readonly Token[]): boolean {
  return before.every(
    ({ kind, text }) => kind !== 'word' || /ly$|^(?:to|we|i|will|must|should|and|then|also|[a-z]{1,2}\d+)$/.test(text),
  );
}
