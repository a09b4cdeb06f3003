import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A sentence of the source in both languages, and where it stands. */
export interface SourceTerm {
  readonly at: string;
  readonly zh: string;
  readonly en: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TEXT = String.raw`('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;
const PAIR = new RegExp(String.raw`\b(?:both|term)\(\s*${TEXT},\s*${TEXT},?\s*\)`, 'g');
const FOUR = new RegExp(String.raw`\bsay\(\s*${TEXT},\s*${TEXT},\s*${TEXT},\s*${TEXT},?\s*\)`, 'g');
const WORDS = new RegExp(String.raw`\[\s*${TEXT},\s*${TEXT},?\s*\]`, 'g');
const CJK = /[\u3400-\u9fff]/;

/** Source files of a folder, tests aside. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name).replace(/\\/g, '/'))
    .sort();
}

export const sourceOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/**
 * Every pair of sentences written down in a folder, those that no module exports included.
 *
 * Found in the source, because a sentence nobody exports is one no other test sees.
 */
export function sourceTerms(folder: string): readonly SourceTerm[] {
  return sourceFiles(folder).flatMap((file) => {
    const source = sourceOf(file);
    const at = (index: number | undefined): string => `${file}:${source.slice(0, index ?? 0).split('\n').length}`;
    const pairs = [...source.matchAll(PAIR)].map(({ index, 1: zh, 2: en }) => ({
      at: at(index),
      zh: bare(zh),
      en: bare(en),
    }));
    const fours = [...source.matchAll(FOUR)].flatMap(({ index, 1: zh, 2: zhRight, 3: en, 4: enRight }) => [
      { at: at(index), zh: bare(zh), en: bare(en) },
      { at: at(index), zh: bare(zhRight), en: bare(enRight) },
    ]);
    const words = [...source.matchAll(WORDS)]
      .map(({ index, 1: zh, 2: en }) => ({ at: at(index), zh: bare(zh), en: bare(en) }))
      .filter(({ zh, en }) => CJK.test(zh) && !CJK.test(en) && /functions\//.test(file));
    return [...pairs, ...fours, ...words];
  });
}

const bare = (literal: string | undefined): string => (literal ?? '').slice(1, -1).replace(/\\(.)/g, '$1');
