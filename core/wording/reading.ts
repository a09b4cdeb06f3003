import type { Language } from '../model/vocabulary.ts';
import { fold } from './fold.ts';
import { type Metric, readMetrics } from './metrics.ts';
import { headVerb, type Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** What stands in a statement, before anything is judged. */
export interface Reading {
  readonly raw: string;
  /** The text as words are compared, each character in its place (see `fold`). */
  readonly folded: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly metrics: readonly Metric[];
  /** Place of the leading verb in `tokens`, or -1. */
  readonly head: number;
}

/**
 * Reads a statement: its words, its dates and its metrics, the main one first.
 *
 * @example readStatement('从 25% 提升至 40%').metrics[0]?.target // 40
 */
export function readStatement(raw: string): Reading {
  const folded = fold(raw);
  const tokens = tokenize(raw, folded);
  return { raw, folded, language: languageOf(raw), tokens, metrics: readMetrics(tokens), head: headVerb(tokens) };
}

/** Chinese as soon as there is a Chinese character: people put English terms into Chinese, hardly the other way. */
export function languageOf(text: string): Language {
  return /[\u3400-\u9fff]/.test(text) ? 'zh-CN' : 'en';
}
