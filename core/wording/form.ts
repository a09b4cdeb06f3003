import { type Metric, quantityAt } from './metrics.ts';
import type { Reading } from './reading.ts';
import { endsClause, governingVerb, has, isHan, nounOf, type Token, tokenAt, verbOf } from './token.ts';

const FORMS = ['direction', 'task', 'metric', 'topic'] as const;
/** direction = a state or change to aim at; task = a job to finish; metric = mainly a number; topic = a bare noun. */
export type ObjectiveForm = (typeof FORMS)[number];

/** What form an objective has. */
export function formOf(reading: Reading): ObjectiveForm {
  const { tokens, head, metrics } = reading;
  const verb = verbOf(tokenAt(tokens, head));
  const job = isJob(reading);
  const written = metrics.filter((metric) => isWritten(tokens, metric));
  if (written.length) return written.some(({ at }) => !job || at - head < 3) ? 'metric' : 'direction';
  if (!verb) return tellsState(reading) ? 'direction' : /^[把将]$/.test(tokenAt(tokens, 0).text) ? 'task' : 'topic';
  if (tellsChange(reading)) return 'direction';
  if (isHeading(reading)) return 'topic';
  const notMade = verb === 'ship' && isHan(tokenAt(tokens, head)) ? /quality|people/ : /quality|gauge|burden|people/;
  return job && (/staff|finish/.test(verb) || isThing(tokens, head, notMade)) ? 'task' : 'direction';
}

/** The leading verb is that of a job: to build, to launch, to hold; not "make us the first choice". */
function isJob({ tokens, head }: Reading): boolean {
  const lead = tokenAt(tokens, head);
  if (/^(?:mak|打造$|[打跑]通)/.test(lead.text)) return false;
  return /make|finish|ship|staff|act/.test(verbOf(lead)) || STARTS_JOB.test(lead.text);
}

const STARTS_JOB = /^(?:explore|learn|start|begin|revamp|rework|启动|探索|梳理|落实|推进|配合|重构|改造|翻新)/;

/** A number that is aimed at; a span of time only where a verb moves it ("archives that last fifty years"). */
function isWritten(tokens: readonly Token[], { hidden, comparator, at }: Metric): boolean {
  if (hidden || comparator === '<=') return false;
  if (/^(?:all|the)$/.test(tokenAt(tokens, at - 1).text)) return false; // across all 3 brands
  const moved = has(tokenAt(tokens, governingVerb(tokens, at)), 'raise lower improve reach');
  return moved || quantityAt(tokens, at).kind !== 'time';
}

/** Without a verb: somebody tells how it shall be, or a noun has its quality before it ("best-in-class quotes"). */
function tellsState(reading: Reading): boolean {
  const { tokens } = reading;
  const long = tokens.length > 6 && !isHan(tokenAt(tokens, 0));
  return (
    long ||
    isTold(reading) ||
    tokens.some((token, at) => {
      const qualifies = isHan(token) || at === 0 || /ier$/.test(token.text);
      return has(token, 'be turn all') || (qualifies && has(token, 'vague'));
    })
  );
}

/** 从接单工厂走到研发伙伴, 让孩子自己找书读, 同学自己就能搭活动页. */
function tellsChange(reading: Reading): boolean {
  const { tokens, head } = reading;
  const first = tokenAt(tokens, 0);
  const later = head > 0 && isHan(tokenAt(tokens, head)) && isTold(reading);
  return later || has(first, 'from') || (isHan(first) && has(first, 'turn'));
}

const TOLD = /^(?:our|we|an?|the) |\b(?:we|us|they|that|who)\b/i;
const TOLD_IN_CHINESE = /^(?:不|再|都|就|能|会|敢|得|还|想|变成|一样)$/;

function isTold({ raw, tokens }: Reading): boolean {
  return TOLD.test(raw) || tokens.some(({ text }) => TOLD_IN_CHINESE.test(text));
}

/** Chinese puts the verb of a heading last: 数据治理, 组织发展. */
function isHeading({ tokens, head, raw }: Reading): boolean {
  return (
    isHan(tokenAt(tokens, head)) &&
    head > 0 &&
    head === tokens.length - 1 &&
    raw.length < 11 &&
    !/^[\u3400-\u9fff]*(?:让|使|成为)/.test(raw) &&
    !tokens.some((token) => has(token, 'vague'))
  );
}

/** A thing is made; a climate, a reputation or a market is not. */
function isThing(tokens: readonly Token[], head: number, notMade: RegExp): boolean {
  const words = objectOf(tokens, head);
  const last = tokenAt(words, words.length - 1);
  const nouns = words.map((token) => nounOf(token)).filter((noun) => noun);
  // English names the thing last; Chinese may go on behind it.
  const named = isHan(last) ? nouns[nouns.length - 1] || nounOf(tokenAt(tokens, tokens.length - 1)) : nounOf(last);
  return named ? !notMade.test(named) : !tokens.slice(head + 1, head + 24).some((token) => has(token, 'vague hasty'));
}

/** The words that say what the verb is done to. */
function objectOf(tokens: readonly Token[], head: number): readonly Token[] {
  const rest = tokens.slice(head + 1, head + 24);
  const end = rest.findIndex(
    (token, at) => endsClause(token) || (!isHan(token) && at > 0 && has(token, 'stop to by and')),
  );
  return (end < 0 ? rest : rest.slice(0, end)).filter(({ kind }) => kind === 'word');
}
