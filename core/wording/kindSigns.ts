import { isDone } from './measure.ts';
import { type Metric, quantityAt } from './metrics.ts';
import type { Reading } from './reading.ts';
import { endsClause, governingVerb, has, isHan, nounOf, type Token, tokenAt, verbOf } from './token.ts';

const NOUN_CLASSES = ['gauge', 'burden', 'quality', 'document', 'thing', 'event', 'people', 'proof'] as const;

/**
 * What in a statement speaks for one kind of result or another: the verb that governs it, the number, the noun that is
 * counted, and the nouns beside it. Each sign is a name in the table of weights.
 */
export function kindSigns(reading: Reading): readonly string[] {
  const { tokens, metrics } = reading;
  const [metric] = metrics;
  const clause = metric ? clauseOf(tokens, metric.at) : tokens;
  const place = predicateOf(reading, metric);
  const verb = verbOf(tokenAt(tokens, place)) || (isBareOrder(tokens, place, !!metric) ? 'unknown' : 'none');
  const beside = clause.filter((token) => token !== tokenAt(tokens, place));
  const holds = (tag: string): boolean => tokens.some((token) => has(token, tag));
  const done = isDone(tokens);
  const isShare = !!metric && quantityAt(tokens, metric.at).kind === 'percent';
  return [
    metric ? `verb ${verb}` : `bare ${verb}`,
    ...(verb === 'none' ? [`names ${(metric ? countedNoun(tokens, metric.at) : headNoun(tokens)) || 'other'}`] : []),
    ...(metric ? numberSigns(tokens, metric) : ['no number']),
    ...NOUN_CLASSES.filter((noun) => beside.some((token) => nounOf(token) === noun)).map((noun) => `of ${noun}`),
    ...['accepted', 'all', 'be', 'often', 'vague'].filter(holds),
    ...namesOf({
      trained: verb !== 'staff' && holds('staff'),
      'second number': metrics.length > 1,
      done,
      covers: isShare && (done || /make|finish|ship|staff/.test(verb)),
      timed: tokens.some(({ bounds }) => bounds),
    }),
  ];
}

function numberSigns(tokens: readonly Token[], metric: Metric): readonly string[] {
  const { kind } = quantityAt(tokens, metric.at);
  const size = metric.target === 0 ? 'zero' : metric.hidden ? (metric.unit === '%' ? 'all of' : 'often') : kind;
  return [
    `number ${size}`,
    `counts ${countedNoun(tokens, metric.at) || 'other'}`,
    ...namesOf({
      'from to': metric.baseline !== null,
      change: metric.relative,
      moves: /crease/.test(metric.direction),
      limit: /</.test(metric.comparator || ''),
    }),
  ];
}

const namesOf = (signs: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.keys(signs).filter((name) => signs[name]);

/** Place of the verb that says what is done: the one before the number, the leading one, in Chinese the last. */
function predicateOf({ tokens, head }: Reading, metric: Metric | undefined): number {
  const own = metric ? governingVerb(tokens, metric.at) : -1;
  if (own >= 0) return own;
  if (!isHan(tokenAt(tokens, head)) || leadsInChinese(tokens, head)) return head;
  const end = tokens.findIndex((token, at) => at > head && endsClause(token));
  for (let at = end < 0 ? tokens.length - 1 : end; at > head; at--) {
    const token = tokenAt(tokens, at);
    if (verbOf(token) && !has(token, 'plain') && !nounOf(token)) return at;
  }
  return head;
}

/** Nothing but dates, adverbs and signs before it: the statement is an order; else it tells something of a subject. */
function leadsInChinese(tokens: readonly Token[], head: number): boolean {
  return tokens.slice(0, head).every((token) => token.kind !== 'word' || has(token, 'vague hasty stop by all be'));
}

/** English: "Teach 5 classes", "Bid on frameworks" with a verb no list has; without a number nearly every start is one. */
function isBareOrder(tokens: readonly Token[], place: number, measured: boolean): boolean {
  const [first, second] = [tokenAt(tokens, 0), tokenAt(tokens, 1)];
  if (place < 0 && measured && isHan(first) && !first.tags.length)
    return tokens.slice(1, 4).some(({ kind }) => kind === 'number');
  const plain = first.kind === 'word' && !isHan(first) && !first.tags.length && !/(?:ed|ing|[^s]s)$/.test(first.text);
  if (place >= 0 || !plain || second.kind === 'sign') return false;
  if (measured) return second.kind === 'number' || has(second, 'all') || ORDERED.test(second.text);
  // "Career framework", "Board pack": a noun before a noun is no order.
  const named = nounOf(second) && !/s$/.test(second.text);
  return !has(second, 'be') && second.kind === 'word' && !named;
}

const ORDERED = /^(?:the|an?|our|and|on|with|for|to|at|out|about|how|why|.{3,}s)$/;

const HAN_UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:[次场遍趟节期轮课]|场次|公里|times)$/, 'event'],
  [/^[家户位名]$/, 'somebody'],
  [/^[篇份册本条个套台支]$/, 'piece'],
];

/** The class of what a number counts: its Chinese measure word, the last noun of the run behind it, else the nearest before it. */
function countedNoun(tokens: readonly Token[], at: number): string {
  const { unit } = quantityAt(tokens, at);
  let noun = '';
  for (const token of tokens.slice(at + 1, at + 7)) {
    if (token.kind === 'number' || endsClause(token) || (verbOf(token) && !nounOf(token)) || endsNoun(token)) break;
    noun = nounOf(token) || noun;
  }
  for (let place = at - 1; !noun && place >= Math.max(0, at - 6); place--) {
    const token = tokenAt(tokens, place);
    if (endsClause(token) && token.text !== ':') break;
    noun = nounOf(token);
  }
  const measured = HAN_UNITS.find(([pattern]) => pattern.test(unit || ''));
  return measured && (noun === '' || measured[1] === 'event') ? measured[1] : noun;
}

/** The class of the noun that a statement without a verb is about: in English the last before "of", "for" or "is". */
function headNoun(tokens: readonly Token[]): string {
  let noun = '';
  for (const token of tokens) {
    if (noun && !isHan(token) && (endsNoun(token) || has(token, 'stop') || endsClause(token))) break;
    noun = nounOf(token) || noun;
  }
  return noun;
}

function endsNoun(token: Token): boolean {
  return has(token, 'to by from be and over under most least') || /^(?:in|on|at|for|from|that|who)$/.test(token.text);
}

function clauseOf(tokens: readonly Token[], at: number): readonly Token[] {
  let [from, to] = [at, at + 1];
  while (
    from > 0 &&
    at - from < 24 &&
    !(endsClause(tokenAt(tokens, from - 1)) && tokenAt(tokens, from - 1).text !== ':')
  )
    from--;
  while (to < tokens.length && to - at < 24 && !endsClause(tokenAt(tokens, to))) to++;
  return tokens.slice(from, to);
}
