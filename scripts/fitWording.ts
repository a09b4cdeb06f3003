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
import { type Fit, fitted, type Sample } from './fitWeights.ts';
import { type LabelledRow, readRows, SOURCES } from './wordingRows.ts';

/** One table of weights: whose statements it is for, and what the signs are. */
interface Table extends Fit {
  /** Name of the file in core/wording that holds it, and of what is asked. */
  readonly name: string;
  readonly statement: LabelledRow['statement'];
  readonly signs: (reading: Reading) => readonly string[];
}

const TABLES: readonly Table[] = [
  { name: 'kind', statement: 'kr', answers: KINDS, signs: kindSigns, scale: 5, restraint: 3 },
  { name: 'form', statement: 'objective', answers: FORMS, signs: formSigns, scale: 3, restraint: 2 },
];

/** A statement, and who wrote it. */
interface Row extends Sample {
  readonly set: string;
  readonly language: string;
}

function samplesFor({ statement, answers, signs }: Table): readonly Row[] {
  return SOURCES.flatMap((source) => readRows(source, 'dev')).flatMap((row): readonly Row[] => {
    const reading = readStatement(row.text);
    const answer = answers.indexOf(row.kind);
    if (row.statement !== statement || answer < 0 || reading.tokens.length === 0) return [];
    if (statement === 'kr' && isLeftover(reading)) return [];
    return [{ set: row.set, language: row.language, signs: signs(reading), answer, doubtful: row.doubtful }];
  });
}

/** Fits without each set in turn and asks for it: what to expect of the next author. */
function crossValidate(table: Table, samples: readonly Row[]): void {
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
  const path = fileURLToPath(new URL(`../core/wording/${table.name}.ts`, import.meta.url));
  const weights = fitted(samples, table);
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      /(const WEIGHTS: Weights = \{\n)[\s\S]*?(\n\};)/,
      (_, head: string, tail: string) => head + tableText(weights) + tail,
    ),
  );
  console.log(`${table.name}: ${Object.keys(weights).length} signs from ${samples.length} statements`);
}
