import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judgeKeyResult, judgeObjective } from '../core/wording/judge.ts';
import { agreement, macroF1, tally } from './evalMeasures.ts';

/** A metric as the corpus writes it. */
interface Parsed {
  readonly baseline: number | string | null;
  readonly target: number | string | null;
  readonly direction: string;
}

/** One row of the corpus; see `../shared/corpus/README.md`. */
interface Row {
  readonly id: string;
  readonly lang: string;
  readonly kind: 'kr' | 'objective';
  readonly text: string;
  readonly author_label: 'good' | 'bad' | null;
  readonly doubtful: boolean;
  readonly parsed: Parsed | null;
  readonly labels: {
    readonly measurable?: boolean;
    readonly kind_of_kr?: string;
    readonly form?: string;
    readonly vague: boolean;
    readonly vague_words: readonly string[];
    readonly timebound: boolean;
    readonly has_baseline?: boolean;
  };
}

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

const CORPUS = fileURLToPath(new URL('../../shared/corpus/okr-statements.jsonl', import.meta.url));

/** A third of the rows is held back from whoever writes rules; FNV-1a of the id decides, so it never changes. */
function isHeldBack(id: string): boolean {
  let hash = 2166136261;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619) >>> 0;
  return hash % 3 === 0;
}

function ourAnswer(row: Row): Answer {
  const judged = row.kind === 'kr' ? judgeKeyResult(row.text) : judgeObjective(row.text);
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
function digitAnswer(row: Row): Answer {
  const digits = /\d+(?:\.\d+)?/.exec(row.text)?.[0];
  const kr = row.kind === 'kr';
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
function majorityAnswer(row: Row): Answer {
  const kr = row.kind === 'kr';
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

function report(rows: readonly Row[], answer: (row: Row) => Answer): Record<string, string> {
  const answered = rows.map((row) => ({ row, answer: answer(row) }));
  const krs = answered.filter(({ row }) => row.kind === 'kr');
  const objectives = answered.filter(({ row }) => row.kind === 'objective');
  const parsed = krs.filter(({ row }) => row.parsed !== null);
  const kind = (row: Row): string => (row.labels.kind_of_kr ?? row.labels.form ?? '').split('/')[0] ?? '';
  const words = tally(answered.map(({ row, answer }) => ({ wanted: row.labels.vague_words, found: answer.vague })));
  const flags = answered.map(({ row, answer }) => [row.labels.vague, answer.vague.length > 0] as const);
  return {
    measurable: agreement(krs.map(({ row, answer }) => [row.labels.measurable, answer.measurable])),
    'time-bound': agreement(answered.map(({ row, answer }) => [row.labels.timebound, answer.timebound])),
    baseline: agreement(krs.map(({ row, answer }) => [row.labels.has_baseline, answer.baseline])),
    'kind F1 (kr)': macroF1(krs.map(({ row, answer }) => [kind(row), answer.kind])),
    'form F1 (o)': macroF1(objectives.map(({ row, answer }) => [kind(row), answer.kind])),
    'vague words P': words.precision,
    'vague words R': words.recall,
    'vague words F1': words.f1,
    'vague rows acc': agreement(flags),
    'vague rows F1': macroF1(
      flags.map(([wanted, found]) => [wanted ? 'vague' : '', found ? 'vague' : '']),
      ['vague'],
    ),
    author: agreement(
      answered
        .filter(({ row }) => row.author_label)
        .map(({ row, answer }) => [row.author_label === 'good', answer.good]),
    ),
    target: agreement(parsed.map(({ row, answer }) => [row.parsed?.target, answer.parsed?.target ?? null])),
    start: agreement(parsed.map(({ row, answer }) => [row.parsed?.baseline, answer.parsed?.baseline ?? null])),
    direction: agreement(parsed.map(({ row, answer }) => [row.parsed?.direction, answer.parsed?.direction])),
  };
}

function printTable(rows: readonly Row[], title: string): void {
  const columns = {
    check: report(rows, ourAnswer),
    digit: report(rows, digitAnswer),
    majority: report(rows, majorityAnswer),
  };
  console.log(
    `\n${title} (${rows.length} rows)\n${'measure'.padEnd(16)}${'check'.padStart(14)}${'has a digit'.padStart(14)}${'majority'.padStart(14)}`,
  );
  for (const name of Object.keys(columns.check)) {
    const cells = [columns.check, columns.digit, columns.majority].map((column) => (column[name] ?? '').padStart(14));
    console.log(name.padEnd(16) + cells.join(''));
  }
}

const asked = process.argv[process.argv.indexOf('--split') + 1] ?? 'dev';
const split = process.argv.includes('--split') ? asked : 'dev';
const corpus = readFileSync(CORPUS, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
  .filter((row) => split === 'all' || isHeldBack(row.id) === (split === 'held'));
for (const language of ['en', 'zh']) {
  const rows = corpus.filter((row) => row.lang === language);
  printTable(
    rows.filter((row) => !row.doubtful),
    `${language}, ${split}, clear`,
  );
  printTable(rows, `${language}, ${split}, all`);
}
