import { quantityAt } from './metrics.ts';
import type { Reading } from './reading.ts';
import { endsClause, governingVerb, has, isHan, nounOf, tokenAt, verbOf } from './token.ts';

const FORMS = ['direction', 'task', 'metric', 'topic'] as const;
/** direction = a state or change to aim at; task = a job to finish; metric = mainly a number; topic = a bare noun. */
export type ObjectiveForm = (typeof FORMS)[number];

/** What form an objective has. */
export function formOf({ tokens, head, metrics, raw }: Reading): ObjectiveForm {
  const verb = verbOf(tokenAt(tokens, head));
  const { text } = tokenAt(tokens, head);
  const job =
    !/^(?:mak|打造$|[打跑]通)/.test(text) &&
    (/make|finish|ship|staff|act/.test(verb) ||
      /^(?:explore|learn|start|begin|revamp|rework|启动|探索|梳理|落实|推进|配合|重构|改造|翻新)/.test(text));
  const written = metrics.filter(
    ({ hidden, comparator, at }) =>
      !hidden &&
      comparator !== '<=' &&
      (quantityAt(tokens, at).kind !== 'time' ||
        has(tokenAt(tokens, governingVerb(tokens, at)), 'raise lower improve reach')),
  );
  if (written.length) return written.some(({ at }) => !job || at - head < 3) ? 'metric' : 'direction';
  if (!verb) {
    const state = tokens.some(
      (token, at) =>
        has(token, 'be turn all') || (has(token, 'vague') && (isHan(token) || at === 0 || /ier$/.test(token.text))),
    );
    return state || (tokens.length > 6 && !isHan(tokenAt(tokens, 0))) || SAID.test(raw) ? 'direction' : 'topic';
  }
  if (isHan(tokenAt(tokens, head)) && head > 0 && SAID.test(raw)) return 'direction';
  if (has(tokenAt(tokens, 0), 'from') || (isHan(tokenAt(tokens, 0)) && has(tokenAt(tokens, 0), 'turn')))
    return 'direction';
  const heading =
    isHan(tokenAt(tokens, head)) &&
    head > 0 &&
    head === tokens.length - 1 &&
    raw.length < 11 &&
    !tokens.some((token) => has(token, 'vague'));
  if (heading && !/^[\u3400-\u9fff]*(?:让|使|成为)/.test(raw)) return 'topic';
  return job &&
    (/staff|finish/.test(verb) || (verb === 'ship' && isHan(tokenAt(tokens, head))) || isThing(tokens, head))
    ? 'task'
    : 'direction';
}

/** Somebody tells how it shall be. */
const SAID = /^(?:our|we|an?|the) |\b(?:we|us|they|that|who)\b|[不再都就能会敢得还想]|变成/i;

/** A thing is made; a climate, a reputation or a market is not. */
function isThing(tokens: Reading['tokens'], head: number): boolean {
  const rest = tokens.slice(head + 1, head + 24);
  const end = rest.findIndex(
    (token, at) => endsClause(token) || (!isHan(token) && at > 0 && has(token, 'stop to by and')),
  );
  const phrase = (end < 0 ? rest : rest.slice(0, end)).filter(({ kind }) => kind === 'word');
  if (phrase.length && !isHan(tokenAt(phrase, phrase.length - 1))) {
    const named = nounOf(tokenAt(phrase, phrase.length - 1));
    return named ? !/quality|gauge|burden|people/.test(named) : !rest.some((token) => has(token, 'vague hasty'));
  }
  const nouns = phrase.map((token) => nounOf(token)).filter((noun) => noun);
  const last = nouns[nouns.length - 1] ?? nounOf(tokenAt(tokens, tokens.length - 1));
  return last ? !/quality|gauge|burden|people/.test(last) : !rest.some((token) => has(token, 'vague hasty'));
}
