import { isDone } from './measure.ts';
import { type Metric, quantityAt } from './metrics.ts';
import type { Reading } from './reading.ts';
import { ordersInChinese, tellsOf } from './tells.ts';
import { TAGS, VERBS } from './tags.ts';
import { endsClause, governingVerb, has, isComparative, isHan, nounOf, type Token, tokenAt, verbOf } from './token.ts';

const VERB_CLASSES = TAGS.slice(0, VERBS);
const NOUN_CLASSES = ['gauge', 'burden', 'quality', 'document', 'thing', 'event', 'people', 'proof'] as const;
/** Tags that are signs wherever they stand. */
const ANYWHERE = ['accepted', 'all', 'be', 'often', 'vague'] as const;

/**
 * What in a statement speaks for one kind of result or another: the verb that governs it, the number, the noun that is
 * counted, and the words beside it. Each sign is a name in the table of weights.
 */
export function kindSigns(reading: Reading): readonly string[] {
  const { tokens, metrics } = reading;
  const [metric] = metrics;
  const told = tellsOf(reading);
  const place = told === 'state' ? -1 : predicateOf(reading, metric);
  const verb = verbOf(tokenAt(tokens, place)) || (!told && isBareOrder(tokens, place, !!metric) ? 'unknown' : 'none');
  const clause = metric ? clauseOf(tokens, metric.at) : tokens;
  const beside = clause.filter((token) => token !== tokenAt(tokens, place));
  const others = tokens.filter((_, at) => at !== place);
  const done = isDone(tokens);
  const isShare = !!metric && quantityAt(tokens, metric.at).kind === 'percent';
  return [
    metric ? `verb ${verb}` : told ? `told ${verb}` : `bare ${verb}`,
    ...(verb === 'none' ? [`names ${(metric ? countedNoun(tokens, metric.at) : headNoun(tokens)) || 'other'}`] : []),
    ...(metric ? numberSigns(tokens, metric) : ['no number']),
    ...NOUN_CLASSES.filter((noun) => beside.some((token) => nounOf(token) === noun)).map((noun) => `of ${noun}`),
    ...VERB_CLASSES.filter((tag) => others.some((token) => verbOf(token) === tag && !nounOf(token))).map(
      (tag) => `also ${tag}`,
    ),
    ...ANYWHERE.filter((tag) => tokens.some((token) => has(token, tag))),
    ...namesOf({
      done,
      told: !!told && !!metric,
      covers: isShare && (done || /make|finish|ship|staff/.test(verb)),
      betters: !metric && verb === 'improve' && !tokens.some(isHan) && /gauge|quality|burden/.test(headNoun(beside)),
      trained: verb !== 'staff' && tokens.some((token) => has(token, 'staff')),
      'second number': metrics.length > 1,
      timed: tokens.some(({ bounds }) => bounds),
      negated: tokens.some(({ text }) => NEGATED.test(text)),
      compared: tokens.some((token) => COMPARED.test(token.text) || isComparative(token)),
      new: tokens.some(({ text }) => NEW.test(text)),
      with: tokens.some((_, at) => isInCompany(tokens, at)),
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

const NEW = /^(?:new|新)$/;
const NEGATED = /^(?:no|not|never|none|nobody|without|no longer|stop|不|无|没有?|未|不再|零)$/;
const COMPARED = /^(?:less|fewer|than)$/;

/** "With 15 clients", "w/ the crew": people meet, which is effort. */
function isInCompany(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:with|w)$/.test(tokenAt(tokens, at).text)) return false;
  const noun = tokens.slice(at + 1, at + 5).find((token) => nounOf(token));
  return !!noun && /people|gauge/.test(nounOf(noun));
}

const namesOf = (signs: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.keys(signs).filter((name) => signs[name]);

/** Place of the verb that says what is done: the one before the number, the leading one, in Chinese the last. */
function predicateOf({ tokens, head }: Reading, metric: Metric | undefined): number {
  const own = metric ? governingVerb(tokens, metric.at) : -1;
  if (own >= 0) return own;
  if (!isHan(tokenAt(tokens, head)) || ordersInChinese(tokens, head)) return head;
  const end = tokens.findIndex((token, at) => at > head && endsClause(token));
  for (let at = end < 0 ? tokens.length - 1 : end; at > head; at--) {
    const token = tokenAt(tokens, at);
    if (verbOf(token) && !has(token, 'plain') && !nounOf(token)) return at;
  }
  return head;
}

/** English: "Teach 5 classes", "Bid on frameworks" with a verb no list has; without a number nearly every start is one. */
function isBareOrder(tokens: readonly Token[], place: number, measured: boolean): boolean {
  const [first, second] = [tokenAt(tokens, 0), tokenAt(tokens, 1)];
  if (place < 0 && measured && isHan(first) && !first.tags.length)
    return tokens.slice(1, 4).some(({ kind }) => kind === 'number');
  const plain = first.kind === 'word' && !isHan(first) && !first.tags.length && !/(?:ed|ing|[^s]s)$/.test(first.text);
  if (place >= 0 || !plain || second.kind === 'sign') return false;
  if (measured) return startsCount(tokens) || /^(?:the|each|every|all|our)$/.test(second.text);
  // "Career framework", "Board pack": a noun before a noun is no order.
  const named = nounOf(second) && !/s$/.test(second.text);
  return !has(second, 'be') && second.kind === 'word' && !named;
}

/** "Recast 6 of the bells", "Rebind four psalters"; not "Listeria 0", "SAIDI 84 → 60". */
function startsCount(tokens: readonly Token[]): boolean {
  const { quantity } = tokenAt(tokens, 1);
  return !!quantity && /none|count/.test(quantity.kind) && tokenAt(tokens, 2).kind === 'word';
}

const HAN_UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:[次场遍趟节期轮课]|场次|公里|times)$/, 'event'],
  [/^[家户位名]$/, 'somebody'],
  [/^[篇份册本条个套台支版块张处座间项幅]$/, 'piece'],
];

/** The class of what a number counts: its Chinese measure word, the last noun of the run behind it, else the nearest before it. */
function countedNoun(tokens: readonly Token[], at: number): string {
  const { unit } = quantityAt(tokens, at);
  let noun = '';
  const behind = tokens.slice(at + 1, at + 8);
  while (/^(?:of|the|our)$/.test(tokenAt(behind, 0).text)) behind.shift();
  for (const token of behind) {
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
  return has(token, 'to by from be and over under most least stop all often') && token.text !== 'of';
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
