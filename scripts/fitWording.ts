import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FORMS } from '../core/wording/form.ts';
import { formSigns } from '../core/wording/formSigns.ts';
import { KINDS } from '../core/wording/kind.ts';
import { kindSigns } from '../core/wording/kindSigns.ts';
import { isLeftover } from '../core/wording/measure.ts';
import { type Reading, readStatement } from '../core/wording/reading.ts';
import { heaviest, type Weights } from '../core/wording/weigh.ts';
import { macroF1 } from './evalMeasures.ts';
import { type LabelledRow, readRows, SOURCES } from './wordingRows.ts';

/** One table of weights: whose statements it is for, what the signs are and what they speak for. */
interface Table {
  readonly name: string;
  readonly file: string;
  readonly statement: LabelledRow['statement'];
  readonly answers: readonly string[];
  readonly signs: (reading: Reading) => readonly string[];
  /** What a weight is multiplied with before it is rounded. */
  readonly scale: number;
  /** How much large weights cost, so that a sign seen a few times says little. */
  readonly restraint: number;
}

const TABLES: readonly Table[] = [
  { name: 'kind', file: 'kind', statement: 'kr', answers: KINDS, signs: kindSigns, scale: 5, restraint: 3 },
  { name: 'form', file: 'form', statement: 'objective', answers: FORMS, signs: formSigns, scale: 3, restraint: 2 },
];

/** A statement as the signs it shows. */
interface Sample {
  readonly set: string;
  readonly language: string;
  readonly signs: readonly string[];
  readonly answer: number;
  readonly doubtful: boolean;
}

function samplesFor({ statement, answers, signs }: Table): readonly Sample[] {
  return SOURCES.flatMap((source) => readRows(source, 'dev')).flatMap((row): readonly Sample[] => {
    const reading = readStatement(row.text);
    const answer = answers.indexOf(row.kind);
    if (row.statement !== statement || answer < 0 || reading.tokens.length === 0) return [];
    if (statement === 'kr' && isLeftover(reading)) return [];
    return [{ set: row.set, language: row.language, signs: signs(reading), answer, doubtful: row.doubtful }];
  });
}

const SEEN_AT_LEAST = 3;
const ROUNDS = 600;

/**
 * Softmax regression with full-batch Adam: the problem has one best answer, so how it is looked for does not matter.
 * A doubtful row counts half, and a rare answer more than a common one.
 */
function fitted(samples: readonly Sample[], { answers, scale, restraint }: Table): Weights {
  const names = [...countOf(samples)].filter(([, count]) => count >= SEEN_AT_LEAST).map(([name]) => name);
  const place = new Map(names.map((name, at) => [name, at]));
  const rows = samples.map(({ signs }) => signs.flatMap((sign) => place.get(sign) ?? []));
  const shares = answers.map(
    (_, answer) => samples.filter((sample) => sample.answer === answer).length / samples.length,
  );
  const counts = samples.map(
    ({ answer, doubtful }) => (doubtful ? 0.5 : 1) / Math.sqrt(answers.length * (shares[answer] || 1)),
  );
  const wide = answers.length;
  const weights = new Float64Array(names.length * wide);
  const [mean, spread] = [new Float64Array(weights.length), new Float64Array(weights.length)];
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((weight) => weight * restraint);
    rows.forEach((row, at) => {
      const chances = chancesOf(row, weights, wide);
      chances.forEach((chance, answer) => {
        const off = (chance - (answer === samples[at]?.answer ? 1 : 0)) * (counts[at] ?? 1);
        for (const sign of row) slope[sign * wide + answer] = (slope[sign * wide + answer] ?? 0) + off;
      });
    });
    const rate = 0.05 * (1 - (round - 1) / ROUNDS);
    for (let at = 0; at < weights.length; at++) {
      const step = slope[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * step;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * step * step;
      const steady = (mean[at] ?? 0) / (1 - 0.9 ** round);
      const width = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** round)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (rate * steady) / width;
    }
  }
  return Object.fromEntries(
    names
      .map(
        (name, at) =>
          [name, answers.map((_, answer) => Math.round((weights[at * wide + answer] ?? 0) * scale) || 0)] as const,
      )
      .filter(([, row]) => row.some((weight) => weight !== 0)),
  );
}

function chancesOf(row: readonly number[], weights: Float64Array, wide: number): readonly number[] {
  const sums = Array.from({ length: wide }, (_, answer) =>
    row.reduce((sum, sign) => sum + (weights[sign * wide + answer] ?? 0), 0),
  );
  const powers = sums.map((sum) => Math.exp(sum - Math.max(...sums)));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function countOf(samples: readonly Sample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of samples) for (const sign of new Set(signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

/** Fits without each set in turn and asks for it: what to expect of the next author. */
function crossValidate(table: Table, samples: readonly Sample[]): void {
  const sets = [...new Set(samples.map(({ set }) => set))];
  const judged = sets.flatMap((set) => {
    const weights = fitted(
      samples.filter((sample) => sample.set !== set),
      table,
    );
    return samples
      .filter((sample) => sample.set === set)
      .map((sample) => ({ ...sample, found: heaviest(sample.signs, weights) }));
  });
  for (const set of [...sets, 'all']) {
    for (const language of ['en', 'zh']) {
      const rows = judged.filter(
        (row) => row.language === language && !row.doubtful && (set === 'all' || row.set === set),
      );
      const pairs = rows.map(({ answer, found }) => [table.answers[answer] ?? '', table.answers[found] ?? ''] as const);
      if (rows.length) console.log(`${table.name}, ${set}, ${language}: macro-F1 ${macroF1(pairs)} of ${rows.length}`);
    }
  }
}

/** Order and headings of the tables, so that people find a sign. */
const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['what is done', /^verb /],
  ['the same without a number', /^bare /],
  ['the same told of a subject', /^told /],
  ['what else is done', /^also /],
  ['the number', /^number /],
  ['what is counted', /^counts /],
  ['what a statement without a verb names', /^names /],
  ['what stands beside it', /^of /],
  ['what it ends with', /^ends /],
  ['and', /./],
];

function tableText(weights: Weights): string {
  const left = new Set(Object.keys(weights).sort());
  return GROUPS.flatMap(([title, form]) => {
    const names = [...left].filter((name) => form.test(name));
    for (const name of names) left.delete(name);
    return names.length
      ? [`  // ${title}`, ...names.map((name) => `  ${keyOf(name)}: [${weights[name]?.join(', ')}],`)]
      : [];
  }).join('\n');
}

const keyOf = (name: string): string => (/^[a-z]+$/.test(name) ? name : `'${name}'`);

for (const table of TABLES) {
  const samples = samplesFor(table);
  if (process.argv.includes('--cross')) crossValidate(table, samples);
  const path = fileURLToPath(new URL(`../core/wording/${table.file}.ts`, import.meta.url));
  const weights = fitted(samples, table);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      /(const WEIGHTS: Weights = \{\n)[\s\S]*?(\n?\};)/,
      (_, head: string, tail: string) => `${head}${tableText(weights)}${tail.startsWith('\n') ? tail : `\n${tail}`}`,
    ),
  );
  console.log(`${table.name}: ${Object.keys(weights).length} signs from ${samples.length} statements`);
}
