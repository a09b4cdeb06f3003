import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judgeKeyResult, judgeObjective } from '../core/wording/judge.ts';
import { agreement, macroF1, tally } from './evalMeasures.ts';
import { type LabelledRow, type Parsed, readRows, SOURCES, type Source, type Split } from './wordingRows.ts';

/** What a method says about a row; the check and both baselines answer in this shape. */
interface Answer {
  readonly measurable: boolean;
  readonly kind: string;
  readonly vague: readonly string[];
  readonly timebound: boolean;
  readonly baseline: boolean;
  readonly parsed: Parsed | null;
  readonly good: boolean;
}

/** One column of the printed tables, and of docs/wording.md. */
export interface Measured {
  readonly source: Source;
  readonly split: Split;
  readonly language: LabelledRow['language'];
  readonly rows: 'clear' | 'all';
  readonly count: number;
  readonly check: Readonly<Record<string, string>>;
  readonly digit: Readonly<Record<string, string>>;
  readonly majority: Readonly<Record<string, string>>;
}

function ourAnswer({ statement, text }: LabelledRow): Answer {
  const judged = statement === 'kr' ? judgeKeyResult(text) : judgeObjective(text);
  return {
    measurable: judged.measurable,
    kind: judged.kind,
    vague: judged.vague.map(({ word }) => word),
    timebound: judged.timeBound.length > 0,
    baseline: judged.baseline,
    parsed: judged.metrics[0] ?? null,
    good: judged.verdict === 'good',
  };
}

/** "Contains a digit": what a spreadsheet formula could do. */
function digitAnswer({ statement, text }: LabelledRow): Answer {
  const digits = /\d+(?:\.\d+)?/.exec(text)?.[0];
  const kr = statement === 'kr';
  return {
    measurable: digits !== undefined,
    kind: kr ? (digits ? 'outcome' : 'activity') : digits ? 'metric' : 'direction',
    vague: [],
    timebound: false,
    baseline: false,
    parsed: digits ? { baseline: null, target: Number(digits), direction: 'reach' } : null,
    good: kr === (digits !== undefined),
  };
}

/** The commonest answer, whatever the row says. */
function majorityAnswer({ statement }: LabelledRow): Answer {
  const kr = statement === 'kr';
  const parsed = kr ? { baseline: null, target: null, direction: 'reach' } : null;
  return {
    measurable: true,
    kind: kr ? 'outcome' : 'direction',
    vague: [],
    timebound: false,
    baseline: false,
    parsed,
    good: true,
  };
}

function report(rows: readonly LabelledRow[], answer: (row: LabelledRow) => Answer): Record<string, string> {
  const answered = rows.map((row) => ({ row, answer: answer(row) }));
  const krs = answered.filter(({ row }) => row.statement === 'kr');
  const objectives = answered.filter(({ row }) => row.statement === 'objective');
  const parsed = krs.filter(({ row }) => row.parsed);
  const words = tally(answered.map(({ row, answer }) => ({ wanted: row.vague, found: answer.vague })));
  const flags = answered.map(({ row, answer }) => [row.vague.length > 0, answer.vague.length > 0] as const);
  return {
    measurable: agreement(krs.map(({ row, answer }) => [row.measurable, answer.measurable])),
    'time-bound': agreement(answered.map(({ row, answer }) => [row.timeBound, answer.timebound])),
    baseline: agreement(krs.map(({ row, answer }) => [row.baseline, answer.baseline])),
    'kind F1 (kr)': macroF1(krs.map(({ row, answer }) => [row.kind, answer.kind])),
    'kind acc (kr)': agreement(krs.map(({ row, answer }) => [row.kind, answer.kind])),
    'form F1 (o)': macroF1(objectives.map(({ row, answer }) => [row.kind, answer.kind])),
    'vague words P': words.precision,
    'vague words R': words.recall,
    'vague words F1': words.f1,
    'vague rows acc': agreement(flags),
    'vague rows F1': macroF1(
      flags.map(([wanted, found]) => [wanted ? 'vague' : '', found ? 'vague' : '']),
      ['vague'],
    ),
    author: agreement(
      answered.filter(({ row }) => row.author).map(({ row, answer }) => [row.author === 'good', answer.good]),
    ),
    target: agreement(parsed.map(({ row, answer }) => [row.parsed?.target, answer.parsed?.target ?? null])),
    start: agreement(parsed.map(({ row, answer }) => [row.parsed?.baseline, answer.parsed?.baseline ?? null])),
    direction: agreement(parsed.map(({ row, answer }) => [row.parsed?.direction, answer.parsed?.direction])),
  };
}

function measure(source: Source, split: Split): readonly Measured[] {
  const all = readRows(source, split);
  return (['en', 'zh'] as const).flatMap((language) =>
    (['clear', 'all'] as const).flatMap((which) => {
      const rows = all.filter((row) => row.language === language && (which === 'all' || !row.doubtful));
      if (rows.length === 0) return [];
      const [check, digit, majority] = [ourAnswer, digitAnswer, majorityAnswer].map((answer) => report(rows, answer));
      return check && digit && majority
        ? [{ source, split, language, rows: which, count: rows.length, check, digit, majority }]
        : [];
    }),
  );
}

function printTable({ source, split, language, rows, count, ...columns }: Measured): void {
  console.log(
    `\n${source}, ${language}, ${split}, ${rows} (${count} rows)\n${'measure'.padEnd(16)}${'check'.padStart(14)}${'has a digit'.padStart(14)}${'majority'.padStart(14)}`,
  );
  for (const name of Object.keys(columns.check)) {
    const cells = [columns.check, columns.digit, columns.majority].map((column) => (column[name] ?? '').padStart(14));
    console.log(name.padEnd(16) + cells.join(''));
  }
}

const at = process.argv.indexOf('--split');
const split: Split = at > 0 && process.argv[at + 1] === 'held' ? 'held' : 'dev';
const measured = SOURCES.flatMap((source) => measure(source, split));
measured.forEach(printTable);
if (process.argv.includes('--save')) {
  const file = fileURLToPath(new URL('wordingMeasured.json', import.meta.url));
  writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
}
