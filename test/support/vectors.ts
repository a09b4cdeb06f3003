import { existsSync, readFileSync } from 'node:fs';
import { callFunction } from '../../core/functions/callFunction.ts';
import { functionNamed } from '../../core/functions/catalogue.ts';
import type { Argument } from '../../core/functions/define.ts';
import type { CellValue } from '../../core/values/cell.ts';
import { parseDay } from '../../core/values/parseDay.ts';

/** One published or tested example of how another OKR product scores. */
export interface Vector {
  readonly source: string;
  readonly type: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly current: number | boolean | null;
  readonly expected: unknown;
  readonly extra: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** The collected examples as they lie beside the repository, and the copy a clone brings along. */
const COLLECTED = new URL('../../../shared/vectors.json', import.meta.url);
const COPY = new URL('vectors.json', import.meta.url);

const vectorsIn = (file: URL): readonly Vector[] => JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[];

export const readVectors = (): readonly Vector[] => vectorsIn(COPY);

/** The collection where there is one, to see that the copy is whole. */
export const collectedVectors = (): readonly Vector[] => vectorsIn(existsSync(COLLECTED) ? COLLECTED : COPY);

/** What we say to a vector, in the terms of its source, and what it says. */
export interface Comparison {
  readonly ours: unknown;
  readonly theirs: unknown;
}

const call = (name: string, ...args: readonly Argument[]): CellValue => {
  const entry = functionNamed(name);
  if (!entry) throw new Error(`no function ${name}`);
  const result = callFunction(entry, args);
  if (typeof result === 'object' && result !== null) throw new Error(`${name} gives ${JSON.stringify(result)}`);
  return result;
};

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);
/** To the digits the source shows: whole percents or tenths. */
const rounded = (value: CellValue, digits = 6): CellValue =>
  typeof value === 'number' ? Math.round((value + Number.EPSILON) * 10 ** digits) / 10 ** digits : value;
const percent = (value: CellValue): CellValue => rounded(typeof value === 'number' ? value * 100 : value);

interface Child {
  readonly progress?: number;
  readonly baseline?: number;
  readonly target?: number;
  readonly current?: number;
  readonly weight: number;
}

const childScore = ({ progress, baseline, target, current }: Child): CellValue =>
  progress === undefined ? call('KRSCORE', baseline, target, current) : progress / 100;

/** Names of lights in the words of each source. */
const STATUS: Readonly<Record<string, readonly [green: string, amber: string, red: string]>> = {
  'Microsoft Viva Goals (MicrosoftDocs/Viva)': ['On Track', 'Behind', 'At Risk'],
  UpRaise: ['on track', 'lagging', 'at risk'],
  'Oboard OKR for Jira': ['on track', 'behind', 'at risk'],
  'Doerr / Google grading': ['green', 'yellow', 'red'],
  'ServiceNow Goal Framework': ['Green', 'Yellow', 'Red'],
};
const PACE: Readonly<Record<string, string>> = {
  'Microsoft Viva Goals (MicrosoftDocs/Viva)': 'viva',
  UpRaise: 'ratio',
  'Oboard OKR for Jira': 'elapsed',
};

function statusOf(source: string, light: CellValue): unknown {
  const words = STATUS[source] ?? [];
  return words[['green', 'amber', 'red'].indexOf(String(light))] ?? light;
}

/** What our functions make of a vector; `undefined` where we have nothing like it. */
export function compare({ source, type, baseline, target, current, expected, extra }: Vector): Comparison | undefined {
  const number = typeof current === 'number' ? current : null;
  switch (type) {
    case 'kr_progress': {
      const progress = call('KRPROGRESS', baseline, target, number);
      return withColour(percent(progress), progress, expected, extra.colour);
    }
    case 'final_score':
      return { ours: rounded(call('KRSCORE', baseline, target, number)), theirs: expected };
    case 'final_score_binary':
      return { ours: call('KRSCORE', null, null, current, 'done'), theirs: expected };
    case 'milestone_binary': {
      const score = call('KRSCORE', null, null, current, 'done');
      return withColour(percent(score), score, partOf(expected, 'percent'), partOf(expected, 'colour'));
    }
    case 'threshold_kr': {
      const kind = extra.kind === 'stay above' ? 'at-least' : 'at-most';
      return { ours: percent(call('KRSCORE', null, target, number, kind)), theirs: partOf(expected, 'percent') };
    }
    case 'period_target_cumulative':
    case 'period_target_noncumulative': {
      const digits = String(expected).includes('.') ? 1 : 0;
      const score = call('KRSCORE', baseline, target, number);
      const shown = rounded(typeof score === 'number' ? score * 100 : score, digits);
      return withColour(shown, score, expected, extra.colour);
    }
    case 'expected_progress': {
      const [start, end, today] = [extra.start, extra.end, extra.today].map((day) => parseDay(String(day)) ?? null);
      return { ours: percent(call('KREXPECTED', start, end, today)), theirs: expected };
    }
    case 'rollup':
      return rollUp(expected, extra);
    case 'pace_status':
      return pace(source, expected, extra);
    case 'score_colour': {
      const isServiceNow = source === 'ServiceNow Goal Framework';
      const score = numberOf(extra.score) / (isServiceNow ? 100 : 1);
      const limits = isServiceNow ? [0.9, 0.75] : [];
      const light = call('KRLIGHT', score, null, null, null, 'grade', null, null, ...limits);
      return { ours: statusOf(source, light), theirs: expected };
    }
    default:
      return undefined;
  }
}

/** ServiceNow gives a colour beside the score, by limits of its own. */
function withColour(ours: CellValue, score: CellValue, theirs: unknown, colour: unknown): Comparison {
  if (colour === undefined) return { ours, theirs };
  const light = call('KRLIGHT', score, null, null, null, 'grade', null, null, 0.9, 0.75);
  return { ours: [ours, statusOf('ServiceNow Goal Framework', light)], theirs: [theirs, colour] };
}

const partOf = (expected: unknown, part: string): unknown =>
  typeof expected === 'object' && expected !== null
    ? Object.entries(expected).find(([key]) => key === part)?.[1]
    : undefined;

function rollUp(expected: unknown, extra: Vector['extra']): Comparison | undefined {
  const children = extra.children as readonly Child[];
  const checks = extra.checks as { readonly done: number; readonly total: number } | null | undefined;
  const scores = children.map((child) => [childScore(child)]);
  const weights = children.map(({ weight }) => [weight]);
  if (checks) {
    scores.push([call('KRSCORE', null, checks.total, checks.done, 'milestone')]);
    weights.push([1]);
  }
  if (scores.length === 0) return { ours: call('OKRSCORE', []), theirs: expected };
  const score = call('OKRSCORE', scores, weights);
  // Half up on the decimal number, as the source rounds.
  const shown = typeof score === 'number' ? Math.round(Math.round(score * 1e11) / 1e9) : score;
  return { ours: shown, theirs: expected };
}

function pace(source: string, expected: unknown, extra: Vector['extra']): Comparison {
  const days = [extra.day, extra.days].map(numberOf);
  const [day = 0, all = 1] = days;
  const due = typeof extra.expected_percent === 'number' ? extra.expected_percent / 100 : day / all;
  const light = call('KRLIGHT', numberOf(extra.actual_percent) / 100, due, null, null, PACE[source] ?? 'gap');
  return {
    ours: statusOf(source, light),
    theirs: typeof expected === 'string' ? expected : partOf(expected, 'status'),
  };
}

/** Why we differ: what they do, what we do, and why. `none` marks what we have nothing like. */
export interface Difference {
  readonly ids: readonly string[];
  readonly they: string;
  readonly we: string;
  readonly why: string;
  readonly none?: true;
}

/** Every vector we do not agree with. */
export const DIFFERENCES: readonly Difference[] = [
  {
    ids: ['v016', 'v017'],
    they: 'A missing current value counts as the baseline: progress 0 %.',
    we: 'No answer. The objective still counts it 0 unless the policy says skip.',
    why: 'Blank and 0 are different things; silence must be seen, not taken for a report.',
  },
  {
    ids: ['v110'],
    they: 'An objective without targets stands at 0 %.',
    we: 'No answer.',
    why: 'Nothing has been measured, so there is nothing to say.',
  },
  {
    ids: ['v159', 'v162'],
    they: 'Staying above or below a threshold is strict: reaching the threshold itself fails.',
    we: 'Inclusive: the line itself is kept.',
    why: '"At least 8" includes 8 in both languages; ServiceNow counts it as met too (v218).',
  },
  {
    ids: ['v169', 'v220'],
    they: 'A final score of 1.0 is green.',
    we: 'Done, in blue.',
    why: 'What is finished needs nobody to look at it; green is for what goes well and goes on.',
  },
  {
    ids: ['v147', 'v148', 'v149', 'v226'],
    they: 'The light of an objective is the worst, or the leading, light of what is under it.',
    we: 'Its own light, from its rolled-up score.',
    why: 'One red key result of small weight would hide that the objective is on its way; red ones are listed by themselves.',
    none: true,
  },
  {
    ids: ['v155'],
    they: 'A value is worked back from a progress.',
    we: 'Not offered.',
    why: 'People report values; a progress typed by hand is an opinion.',
    none: true,
  },
  {
    ids: ['v156', 'v157'],
    they: 'Weights are balanced to 100 % when one of them is fixed.',
    we: 'Weights are free; only their ratio counts, blank is 1.',
    why: 'Nobody has to mend other weights when a key result is added.',
    none: true,
  },
  {
    ids: ['v217', 'v218', 'v219'],
    they: 'A level is scored by the share of periods in which it was kept.',
    we: 'By where it stands now; the check-ins keep the periods.',
    why: 'A period needs a grid of its own per key result. KPIs are the place for floors to hold.',
    none: true,
  },
];

/** docs/differences.md: where we agree with other products, where we differ, and why. */
export function differencesPage(vectors: readonly Vector[]): string {
  const listed = new Map(DIFFERENCES.flatMap((difference) => difference.ids.map((id) => [id, difference] as const)));
  const agreed = vectors.filter(({ extra }) => !listed.has(extra.id));
  const sources = [...new Set(vectors.map(({ source }) => source))].sort();
  const rows = sources.map((source) => {
    const count = (some: readonly Vector[]) => some.filter((vector) => vector.source === source).length;
    return `| ${source} | ${count(vectors)} | ${count(agreed)} | ${count(vectors) - count(agreed)} |`;
  });
  const reasons = DIFFERENCES.map(({ ids, they, we, why }) => {
    const from = [...new Set(vectors.filter(({ extra }) => ids.includes(extra.id)).map(({ source }) => source))].join(
      ', ',
    );
    return `| ${from} | ${ids.join(', ')} | ${they} | ${we} | ${why} |`;
  });
  return `# Where we differ from other OKR products

${vectors.length} examples from documentation and tests of other products were collected. Our functions give the same
answer to ${agreed.length} of them; the other ${vectors.length - agreed.length} are listed here with the reason. A test calls every one, and another
checks that this page is what \`test/support/vectors.ts\` makes of them. The six thresholds of Viva Goals state a status as
well; it is not compared, because no dates are given to judge the pace by.

## How many

| Source | Examples | Same | Different or not offered |
| --- | ---: | ---: | ---: |
${rows.join('\n')}

## Which, and why

| Source | Examples | They | We | Why |
| --- | --- | --- | --- | --- |
${reasons.join('\n')}
`;
}
