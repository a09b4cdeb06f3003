import type { Language } from '../model/vocabulary.ts';
import { type FindingCode, findingsOf, HINTS } from './findings.ts';
import { type Judged, type JudgedKeyResult, judgeKeyResult, judgeObjective, type WordingVerdict } from './judge.ts';
import type { Measure } from './measure.ts';
import type { Metric } from './metrics.ts';
import { type Relation, relate } from './relate.ts';
import { rewriteOf } from './rewrite.ts';
import { ENGLISH_SENTENCES } from './sentences.en.ts';
import type { Sentences } from './sentences.ts';
import { CHINESE_SENTENCES } from './sentences.zh.ts';
import { type Dimension, type Smart, type StatementContext, smartOf } from './smart.ts';
import type { Span } from './time.ts';
import type { VagueWord } from './vague.ts';

/** A statement to look at. */
export interface Statement extends StatementContext {
  readonly text: string;
  readonly kind: 'kr' | 'objective';
  /** Language of the advice; left out = the language of the text. */
  readonly language?: Language | undefined;
}

/** One finding in words, with its place in the text. */
interface WordingFinding extends Span {
  readonly code: FindingCode;
  /** True when it only asks and does not make the statement one to revise. */
  readonly hint: boolean;
  readonly message: string;
  readonly question: string;
  readonly rewrite: string | undefined;
}

/** All that the check has to say about one statement. */
export interface Assessment {
  readonly language: Language;
  readonly measurable: boolean;
  /** How a key result can be measured; `undefined` for an objective. */
  readonly measure: Measure | undefined;
  readonly kind: Judged['kind'];
  readonly vague: readonly VagueWord[];
  readonly timeBound: boolean;
  readonly baseline: boolean;
  readonly metrics: readonly Metric[];
  /** SMART+ of a key result; `undefined` for an objective. */
  readonly smart: Smart | undefined;
  /** How it is related to `parent`; `undefined` when none was given. */
  readonly relation: Relation | undefined;
  readonly verdict: WordingVerdict;
  /** 0–1, for sorting a list; the findings say what it means. */
  readonly overall: number;
  readonly findings: readonly WordingFinding[];
}

/**
 * Looks at the wording of a key result or an objective: what it is, what is missing, and how to say it as a result.
 *
 * @example assessStatement({ text: '拜访客户 30 次', kind: 'kr' }).kind // 'activity'
 */
export function assessStatement(statement: Statement): Assessment {
  const judged = statement.kind === 'kr' ? judgeKeyResult(statement.text) : judgeObjective(statement.text);
  const language = statement.language || judged.reading.language;
  const relation = statement.parent?.trim() ? relate(statement.text, statement.parent) : undefined;
  const smart = judged.statement === 'kr' ? smartOf(judged, statement, relation) : undefined;
  return {
    language,
    measurable: judged.measurable,
    measure: judged.statement === 'kr' ? judged.measure : undefined,
    kind: judged.kind,
    vague: judged.vague,
    timeBound: judged.timeBound.length > 0,
    baseline: judged.baseline,
    metrics: judged.metrics,
    smart,
    relation,
    verdict: judged.verdict,
    overall: judged.statement === 'kr' && smart ? overallOf(judged, smart) : judged.verdict === 'good' ? 1 : 0.5,
    findings: findingsOf(judged).map((found) => inWords(judged, found, sentencesIn(language))),
  };
}

/** The sentences of a language. */
export function sentencesIn(language: Language): Sentences {
  return language === 'en' ? ENGLISH_SENTENCES : CHINESE_SENTENCES;
}

function inWords(
  judged: Judged,
  { code, start, end }: Span & { readonly code: FindingCode },
  sentences: Sentences,
): WordingFinding {
  const [message, question] = sentences.advice[code];
  const words = judged.reading.raw.slice(start, end).trim();
  const rewrite = rewriteOf(judged, code, sentences);
  return {
    code,
    hint: HINTS.includes(code),
    start,
    end,
    message: fill(message, words),
    question: fill(question, words),
    rewrite,
  };
}

/** A sentence with the author's words in it. */
export function fill(sentence: string, words: string): string {
  return sentence.split('{words}').join(words);
}

const WEIGHTS = { measurable: 0.35, result: 0.4, specific: 0.15, rest: 0.1 };
const REST: readonly Dimension[] = ['attainable', 'relevant', 'timeBound', 'alignable', 'collaborative', 'learnable'];

/** What is to be revised never looks better than what is good. */
const MOST_TO_REVISE = 0.6;

/** Mostly "is it measurable" and "is it a result"; dimensions nobody can tell neither help nor hurt. */
function overallOf({ measurable, kind, reading, verdict }: JudgedKeyResult, smart: Smart): number {
  if (reading.raw.trim() === '') return 0;
  const result = kind === 'outcome' ? 1 : kind === 'output' ? 0.5 : 0;
  const told = REST.filter((dimension) => smart[dimension].answer !== 'unknown');
  const held = told.filter((dimension) => smart[dimension].answer === 'yes').length;
  const parts = [
    measurable ? WEIGHTS.measurable : 0,
    WEIGHTS.result * result,
    smart.specific.answer === 'no' ? 0 : WEIGHTS.specific,
    WEIGHTS.rest * (told.length === 0 ? 1 : held / told.length),
  ];
  const sum = Math.min(
    1,
    parts.reduce((total, part) => total + part, 0),
  );
  return verdict === 'revise' ? Math.min(sum, MOST_TO_REVISE) : sum;
}
