import type { RangeVerdict } from '../model/vocabulary.ts';
import type { JudgedKeyResult } from './judge.ts';
import type { Relation } from './relate.ts';
import type { Tag } from './tags.ts';
import { has } from './token.ts';

export const DIMENSIONS = [
  'specific',
  'measurable',
  'attainable',
  'relevant',
  'timeBound',
  'alignable',
  'collaborative',
  'learnable',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** `unknown` where the words cannot tell: silence is better than a wrong scolding. */
type SmartAnswer = 'yes' | 'no' | 'unknown';

const SMART_REASONS = [
  'specific-clear',
  'specific-vague',
  'measurable-numeric',
  'measurable-binary',
  'measurable-placeholder',
  'measurable-none',
  'attainable-stretch',
  'attainable-safe',
  'attainable-hard',
  'attainable-range-low',
  'attainable-range-high',
  'attainable-unknown',
  'relevant-words',
  'relevant-aligned',
  'relevant-orphan',
  'relevant-unknown',
  'time-words',
  'time-row',
  'time-hasty',
  'time-missing',
  'time-unknown',
  'alignable-shared',
  'alignable-unknown',
  'collaborative-whole',
  'collaborative-part',
  'collaborative-unknown',
  'learnable-words',
  'learnable-unknown',
] as const;
export type SmartReason = (typeof SMART_REASONS)[number];

/** One dimension of SMART+: the answer, why, and the author's words it rests on. */
interface SmartFinding {
  readonly answer: SmartAnswer;
  readonly reason: SmartReason;
  readonly words: readonly string[];
}
export type Smart = Readonly<Record<Dimension, SmartFinding>>;

/** What is known of a key result beside its words. Left out = not known. */
export interface StatementContext {
  /** Text of the objective it belongs to; `null` = known to belong to none. */
  readonly parent?: string | null | undefined;
  /** Confidence when it was drafted, 0–1. */
  readonly confidence?: number | undefined;
  /** Verdict of KRRANGE on the target. */
  readonly range?: RangeVerdict | undefined;
  /** Whether the row has a start and an end. */
  readonly dated?: boolean | undefined;
  /** Teams that carry it, its own included. */
  readonly teams?: number | undefined;
}

/** Confidence at drafting that the method calls a stretch (50–70 %). */
const STRETCH = { from: 0.5, to: 0.7 };

/** SMART+ of a key result: from its words, and from what its row says. */
export function smartOf(judged: JudgedKeyResult, context: StatementContext, relation: Relation | undefined): Smart {
  return {
    specific: specific(judged),
    measurable: {
      answer: judged.measurable ? 'yes' : 'no',
      reason: `measurable-${judged.measure}`,
      words: metricWords(judged),
    },
    attainable: attainable(context),
    relevant: relevant(context, relation),
    timeBound: timeBound(judged, context),
    alignable:
      context.teams !== undefined && context.teams > 1
        ? say('yes', 'alignable-shared')
        : say('unknown', 'alignable-unknown'),
    collaborative: collaborative(judged),
    learnable: fromWords(judged, 'learning', 'learnable-words') ?? say('unknown', 'learnable-unknown'),
  };
}

function say(answer: SmartAnswer, reason: SmartReason, words: readonly string[] = []): SmartFinding {
  return { answer, reason, words };
}

function metricWords({ metrics, reading, measurable }: JudgedKeyResult): readonly string[] {
  return measurable
    ? metrics.filter((metric) => !metric.hidden).map(({ start, end }) => reading.raw.slice(start, end))
    : [];
}

function specific({ vague, measurable }: JudgedKeyResult): SmartFinding {
  const words = vague.filter(({ scope }) => scope === 'criterion').map(({ word }) => word);
  if (words.length > 0) return say('no', 'specific-vague', words);
  return measurable ? say('yes', 'specific-clear') : say('unknown', 'specific-clear');
}

function attainable({ confidence, range }: StatementContext): SmartFinding {
  if (range === 'too-high') return say('no', 'attainable-range-high');
  if (range === 'too-low') return say('no', 'attainable-range-low');
  if (confidence !== undefined) {
    if (confidence > STRETCH.to) return say('no', 'attainable-safe');
    return confidence < STRETCH.from ? say('no', 'attainable-hard') : say('yes', 'attainable-stretch');
  }
  return range === 'sensible' ? say('yes', 'attainable-stretch') : say('unknown', 'attainable-unknown');
}

function relevant({ parent }: StatementContext, relation: Relation | undefined): SmartFinding {
  if (parent === undefined) return say('unknown', 'relevant-unknown');
  if (parent === null || !relation) return say('no', 'relevant-orphan');
  return relation.words.length > 0 ? say('yes', 'relevant-words', relation.words) : say('yes', 'relevant-aligned');
}

function timeBound({ timeBound, reading }: JudgedKeyResult, { dated }: StatementContext): SmartFinding {
  if (timeBound.length > 0)
    return say(
      'yes',
      'time-words',
      timeBound.map(({ start, end }) => reading.raw.slice(start, end)),
    );
  if (dated) return say('yes', 'time-row');
  const hasty = reading.tokens
    .filter((token) => has(token, 'hasty'))
    .map(({ start, end }) => reading.raw.slice(start, end));
  if (hasty.length > 0) return say('no', 'time-hasty', hasty);
  return dated === false ? say('no', 'time-missing') : say('unknown', 'time-unknown');
}

function collaborative(judged: JudgedKeyResult): SmartFinding {
  return (
    fromWords(judged, 'part', 'collaborative-part', 'no') ??
    fromWords(judged, 'whole', 'collaborative-whole') ??
    say('unknown', 'collaborative-unknown')
  );
}

function fromWords(
  { reading }: JudgedKeyResult,
  tag: Tag,
  reason: SmartReason,
  answer: SmartAnswer = 'yes',
): SmartFinding | undefined {
  const words = reading.tokens
    .filter((token) => has(token, tag))
    .map(({ start, end }) => reading.raw.slice(start, end));
  return words.length > 0 ? say(answer, reason, words) : undefined;
}
