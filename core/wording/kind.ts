import { isDone, isLeftover } from './measure.ts';
import { type Metric, quantityAt } from './metrics.ts';
import type { Reading } from './reading.ts';
import { endsClause, governingVerb, has, nounOf, type Token, tokenAt, verbOf } from './token.ts';

/** outcome = something changes outside; output = a thing is delivered; activity = effort. */
export type ResultKind = 'outcome' | 'output' | 'activity';

/** What a verb makes of a statement when neither a metric noun nor a change decides. */
const BY_VERB: Readonly<Record<string, ResultKind>> = {
  ship: 'output',
  seal: 'output',
  staff: 'output',
  make: 'output',
  finish: 'output',
  act: 'activity',
  loose: 'activity',
};
const BY_NOUN: Readonly<Record<string, ResultKind>> = {
  document: 'output',
  thing: 'output',
  people: 'output',
  proof: 'output',
  event: 'activity',
};

/** What kind of result a key result is; method plus result takes the result's kind. */
export function kindOf(reading: Reading): ResultKind {
  const { metrics, tokens } = reading;
  if (isLeftover(reading) || !tokens.length) return 'activity';
  const kinds = metrics.map((metric) => kindOfMetric(reading, metric));
  return kinds.find((kind) => kind === 'outcome') || kinds[0] || kindOfWords(reading);
}

function kindOfMetric({ tokens, head }: Reading, metric: Metric): ResultKind {
  const { at, baseline, relative, direction } = metric;
  const { kind } = quantityAt(tokens, at);
  const own = governingVerb(tokens, at);
  const verb = verbOf(tokenAt(tokens, own < 0 ? head : own));
  const counted = countedNoun(tokens, at);
  const clause = clauseOf(tokens, at);
  const staffed = clause.some((token) => has(token, 'staff accepted document') || nounOf(token) === 'people');
  if (metric.hidden && metric.target === 0) return 'outcome';
  const measure = clause.some((token) => has(token, 'gauge burden') && !verbOf(token));
  if (baseline !== null || relative || /crease|maintain/.test(direction))
    // A score of our people is a result, the number of people handling complaints is not.
    return (counted === 'people' && !clause.some((token) => has(token, 'gauge'))) ||
      (/event|document/.test(counted) && !measure)
      ? BY_NOUN[counted] || 'outcome'
      : 'outcome';
  if (kind === 'percent')
    return (staffed && !measure) ||
      /staff|make/.test(verb) ||
      clause.some((token) => verbOf(token) === 'staff' || has(token, 'staff'))
      ? 'output'
      : 'outcome';
  if (metric.hidden) return BY_VERB[verb] || (staffed ? 'output' : 'activity');
  if (verb === 'act' && measure && kind === 'time') return 'outcome';
  if (verb === 'act' && clause.some((token) => has(token, 'accepted'))) return 'output';
  if (verb === 'act' || verb === 'loose' || (counted === 'event' && !measure)) return 'activity';
  if (/make|ship|staff|finish|seal/.test(verb)) return measure && /time|money/.test(kind) ? 'outcome' : 'output';
  if (/gauge|burden/.test(counted) || (verb === 'win' && counted !== 'people')) return 'outcome';
  if (measure && counted !== 'event') return 'outcome';
  return BY_NOUN[counted] || 'outcome';
}

/** The noun a number counts: the last one of the run behind it, else the nearest before it. */
function countedNoun(tokens: readonly Token[], at: number): string {
  let noun = '';
  const { unit } = quantityAt(tokens, at);
  if (/^[次场遍趟]|场次|公里/.test(unit || '') && unit !== '人次') noun = 'event';
  for (const token of tokens.slice(at + 1, at + 7)) {
    if (
      token.kind === 'number' ||
      endsClause(token) ||
      (verbOf(token) && !nounOf(token)) ||
      has(token, 'to by from be and over under most least') ||
      /^(?:in|on|at|for|with|from|that|who)$/.test(token.text)
    )
      break;
    noun = nounOf(token) || noun;
  }
  for (let place = at - 1; !noun && place >= Math.max(0, at - 6); place--) {
    const token = tokenAt(tokens, place);
    if (endsClause(token)) break;
    noun = nounOf(token);
  }
  return noun;
}

function clauseOf(tokens: readonly Token[], at: number): readonly Token[] {
  let [from, to] = [at, at + 1];
  while (from > 0 && at - from < 24 && !endsClause(tokenAt(tokens, from - 1))) from--;
  while (to < tokens.length && to - at < 24 && !endsClause(tokenAt(tokens, to))) to++;
  return tokens.slice(from, to);
}

function kindOfWords({ tokens, head }: Reading): ResultKind {
  const verb = verbOf(tokenAt(tokens, head));
  const rest = tokens.filter((_, at) => at !== head);
  const measured = rest.some((token) => has(token, 'gauge burden'));
  const state = rest.some((token) => has(token, 'quality'));
  const changed = rest.some((token) => has(token, 'raise lower improve'));
  if (changed && (measured || state) && verb !== 'act') return 'outcome';
  if (BY_VERB[verb]) return BY_VERB[verb] || 'output';
  if (verb === 'improve' || verb === 'raise' || verb === 'lower' || verb === 'turn')
    return measured ||
      state ||
      (!rest.some((token) => has(token, 'document thing event')) && rest.some(({ tags }) => !tags.length))
      ? 'outcome'
      : 'activity';
  if (verb) return 'outcome';
  if (isDone(tokens)) return 'output';
  if (measured || state || rest.some((token) => has(token, 'be'))) return 'outcome';
  const noun = tokens.map((token) => nounOf(token)).find((found) => BY_NOUN[found]);
  return noun ? BY_NOUN[noun] || 'output' : tokens.some(({ bounds }) => bounds) ? 'output' : 'activity';
}
