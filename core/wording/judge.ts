import { formOf, type ObjectiveForm } from './form.ts';
import { kindOf, type ResultKind } from './kind.ts';
import { isLeftover, type Measure, measureOf } from './measure.ts';
import type { Metric } from './metrics.ts';
import { type Reading, readStatement } from './reading.ts';
import type { Span } from './time.ts';
import { has, isComparative, type Token, verbOf } from './token.ts';
import { type VagueWord, vagueInObjective, vagueWords } from './vague.ts';

const WORDING_VERDICTS = ['good', 'revise'] as const;
export type WordingVerdict = (typeof WORDING_VERDICTS)[number];

interface Common {
  readonly reading: Reading;
  readonly vague: readonly VagueWord[];
  readonly timeBound: readonly Span[];
  readonly baseline: boolean;
  readonly measurable: boolean;
  readonly metrics: readonly Metric[];
  readonly verdict: WordingVerdict;
}

/** What a key result was found to be. */
export interface JudgedKeyResult extends Common {
  readonly statement: 'kr';
  readonly measure: Measure;
  readonly kind: ResultKind;
  readonly leftover: boolean;
}

/** What an objective was found to be. */
export interface JudgedObjective extends Common {
  readonly statement: 'objective';
  readonly kind: ObjectiveForm;
  readonly routine: readonly Token[];
  /** Nothing is left once the vague words are taken away. */
  readonly empty: boolean;
  /** The verb that only says "better", where nothing tells for whom or what for. */
  readonly generic: Token | undefined;
}

export type Judged = JudgedKeyResult | JudgedObjective;

/** Judges a key result from its words alone. */
export function judgeKeyResult(text: string): JudgedKeyResult {
  const reading = readStatement(text);
  const common = commonOf(reading);
  const kind = kindOf(reading);
  const { measure, vague } = readCriterion(reading, common.timeBound.length > 0);
  const measurable = measure === 'numeric' || measure === 'binary';
  const accepted = reading.tokens.some(
    (token) => has(token, 'accepted all proof') || token.quantity?.kind === 'percent',
  );
  const good = measurable && (kind === 'outcome' || (kind === 'output' && (accepted || common.timeBound.length > 0)));
  return {
    ...common,
    statement: 'kr',
    measure,
    measurable,
    kind,
    vague,
    metrics: metricsOf(reading, measure, kind),
    leftover: isLeftover(reading),
    verdict: good ? 'good' : 'revise',
  };
}

/** What is measured, and the words that leave it open: an end told in vague words is one of degree ("roll out a modern vault"). */
function readCriterion(reading: Reading, timed: boolean): Pick<JudgedKeyResult, 'measure' | 'vague'> {
  const measure = measureOf(reading);
  const vague = vagueWords(reading, measure);
  const open = measure === 'binary' && !timed && vague.some(({ scope }) => scope === 'criterion');
  return open ? { measure: 'none', vague: vagueWords(reading, 'none') } : { measure, vague };
}

/** Judges an objective from its words alone. */
export function judgeObjective(text: string): JudgedObjective {
  const reading = readStatement(text);
  const common = commonOf(reading);
  const metrics = reading.metrics.filter(({ hidden }) => !hidden);
  const kind = formOf(reading);
  const routine = reading.tokens.filter((token, at) => has(token, 'routine') && at <= Math.max(reading.head, 2));
  const empty = isEmpty(reading);
  const vague = vagueInObjective(reading);
  const generic = genericVerb(reading, vague);
  const good =
    kind === 'direction' &&
    !routine.length &&
    !empty &&
    !generic &&
    metrics.every(({ target }) => typeof target === 'string');
  return {
    ...common,
    statement: 'objective',
    kind,
    vague,
    routine,
    empty,
    generic,
    measurable: metrics.length > 0,
    metrics,
    verdict: good ? 'good' : 'revise',
  };
}

/** 比A样少 18%, 較舊款省 2 成: Chinese puts what is compared between two short words. */
const COMPARING = /[比较][^,;:\s]{1,8}?(?:[多少高低快慢省长短]|下降|提升|减少|增加)\s?\d/;

const COMPARED = /^(?:环比|同比|较|比|相比|对比|vs|versus|compared|than|last|previous|prior|against|relative)/;

function commonOf(reading: Reading): Pick<Common, 'reading' | 'timeBound' | 'baseline'> {
  const { tokens, metrics } = reading;
  const compared =
    COMPARING.test(reading.folded.slice(0, 400)) ||
    tokens.some(
      (token) => has(token, 'against') || (token.kind === 'time' && !token.bounds && COMPARED.test(token.text)),
    );
  return {
    reading,
    timeBound: tokens.filter(({ bounds }) => bounds),
    baseline: compared || metrics.some(({ baseline }) => baseline !== null),
  };
}

/** A yes-or-no result is a metric too; one that only shows a direction says so. */
function metricsOf({ metrics, raw, head, tokens }: Reading, measure: Measure, kind: ResultKind): readonly Metric[] {
  if (measure === 'numeric' || measure === 'placeholder') return metrics;
  const only = (direction: Metric['direction']): readonly Metric[] => [
    {
      baseline: null,
      target: null,
      unit: null,
      direction,
      relative: false,
      comparator: null,
      start: 0,
      end: raw.length,
      hidden: true,
      at: Math.max(head, 0),
    },
  ];
  if (measure === 'binary') return only('binary');
  if (kind !== 'outcome') return [];
  if (tokens.some((token) => has(token, 'lower') || LESS.test(token.text))) return only('decrease');
  return tokens.some((token) => has(token, 'raise improve') || MORE.test(token.text) || isComparative(token))
    ? only('increase')
    : [];
}

/** What tells for whom or what for. */
const PURPOSE =
  /\b(?:so|that|who|where|without|because|in order|until|when|instead|not|never|nobody)\b|[让令使]|从而|以便|不再|不用/;

/** "Improve the customer experience", 提升服务质量: true of any team, as long as nothing says what will be different. */
function genericVerb({ tokens, head, folded }: Reading, vague: readonly VagueWord[]): Token | undefined {
  const lead = tokens[head];
  if (!lead || PURPOSE.test(folded) || !vague.length) return undefined;
  return /^(?:improve|raise|lower|loose)$/.test(verbOf(lead)) ? lead : undefined;
}

/** Which way a result without a number goes: "fewer complaints", 越来越少; a comparative of any other word says more. */
const LESS = /^(?:less|fewer|rarer|cheaper|lower|shorter|更少|更低|更短|越来越少|越来越低|少|不再|变少|收敛)$/;
const MORE = /^(?:好转|改观|向好|再高.*)$/;

/** "Better and better": nothing but wishes and comparatives. */
function isEmpty({ tokens }: Reading): boolean {
  const said = (tags: string): boolean => tokens.some((token) => has(token, tags));
  return (
    (said('wish') && said('vague loose')) ||
    tokens.every(
      (token) => token.kind !== 'word' || has(token, 'stop and be vague hasty raise lower improve loose wish'),
    )
  );
}
