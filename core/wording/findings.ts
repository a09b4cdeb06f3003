import type { Judged, JudgedKeyResult, JudgedObjective } from './judge.ts';
import type { Tag } from './tags.ts';
import type { Span } from './time.ts';
import { endsClause, has } from './token.ts';

export const FINDINGS = [
  'no-measure',
  'placeholder',
  'activity',
  'output',
  'vague',
  'vague-object',
  'hasty',
  'several-metrics',
  'no-start-value',
  'wrong-way',
  'one-part',
  'leftover',
  'objective-metric',
  'objective-task',
  'objective-topic',
  'objective-routine',
  'objective-empty',
  'objective-generic',
] as const;
export type FindingCode = (typeof FINDINGS)[number];

/** Findings that only ask; they never make a statement one to revise. */
export const HINTS: readonly FindingCode[] = [
  'vague-object',
  'several-metrics',
  'no-start-value',
  'wrong-way',
  'one-part',
];

/** Something to look at, and where in the text it stands. */
export interface Found extends Span {
  readonly code: FindingCode;
}

/** What is to be said about a judged statement, the weightiest first; an empty list is praise. */
export function findingsOf(judged: Judged): readonly Found[] {
  if (judged.reading.raw.trim() === '') return [];
  return judged.statement === 'kr' ? keyResultFindings(judged) : objectiveFindings(judged);
}

function keyResultFindings(judged: JudgedKeyResult): readonly Found[] {
  if (judged.leftover) return [{ code: 'leftover', ...whole(judged) }];
  return [...measureFindings(judged), ...vagueFindings(judged), ...metricFindings(judged), ...partFindings(judged)];
}

/** What is missing before it is a result. */
function measureFindings(judged: JudgedKeyResult): readonly Found[] {
  const { measure, kind, verdict } = judged;
  const main = judged.metrics[0];
  const missing: Found[] =
    measure === 'placeholder' && main ? [{ code: 'placeholder', start: main.start, end: main.end }] : [];
  if (kind === 'activity') return [...missing, { code: 'activity', ...deed(judged) }];
  if (measure === 'none') return [{ code: 'no-measure', ...deed(judged) }];
  return kind === 'output' && verdict === 'revise' && missing.length === 0
    ? [{ code: 'output', ...deed(judged) }]
    : missing;
}

/** Questions about the metric that is there. */
function metricFindings(judged: JudgedKeyResult): readonly Found[] {
  const { metrics, reading, baseline } = judged;
  const main = metrics[0];
  if (!main) return [];
  const place = { start: main.start, end: main.end };
  const says = (tag: Tag): boolean => reading.tokens.some((token) => has(token, tag));
  const found: Found[] = [];
  if (hasTwoResults(judged)) found.push({ code: 'several-metrics', ...whole(judged) });
  if (main.relative && !baseline && !main.hidden) found.push({ code: 'no-start-value', ...place });
  if (main.direction === 'decrease' && main.at > 0 && says('raise') && !says('lower'))
    found.push({ code: 'wrong-way', ...place });
  return found;
}

function partFindings({ reading }: JudgedKeyResult): readonly Found[] {
  return reading.tokens
    .filter((token) => has(token, 'part'))
    .map(({ start, end }) => ({ code: 'one-part', start, end }));
}

function vagueFindings({ vague, measure, reading }: JudgedKeyResult): readonly Found[] {
  const hasty = new Set(reading.tokens.filter((token) => has(token, 'hasty')).map(({ start }) => start));
  return vague
    .filter(({ scope }) => scope === 'criterion')
    .map(({ start, end }) => ({
      code: hasty.has(start) ? 'hasty' : measure === 'none' ? 'vague' : 'vague-object',
      start,
      end,
    }));
}

/** Two results in two clauses; a share and its time limit are one. */
function hasTwoResults({ metrics, reading }: JudgedKeyResult): boolean {
  const [first, second] = metrics;
  if (!first || !second || first.hidden) return false;
  const [from, to] = first.at < second.at ? [first.at, second.at] : [second.at, first.at];
  return reading.tokens.slice(from, to).some((token) => endsClause(token) || has(token, 'and'));
}

function objectiveFindings(judged: JudgedObjective): readonly Found[] {
  const [metric, routine] = [judged.metrics[0], judged.routine[0]];
  if (judged.empty) return [{ code: 'objective-empty', ...whole(judged) }];
  if (metric) return [{ code: 'objective-metric', start: metric.start, end: metric.end }];
  if (routine) return [{ code: 'objective-routine', start: routine.start, end: routine.end }];
  if (judged.kind === 'task') return [{ code: 'objective-task', ...deed(judged) }];
  if (judged.kind === 'topic') return [{ code: 'objective-topic', ...whole(judged) }];
  const { generic } = judged;
  return generic ? [{ code: 'objective-generic', start: generic.start, end: generic.end }] : [];
}

function whole({ reading }: Judged): Span {
  return { start: 0, end: reading.raw.length };
}

/** The leading verb, else everything. */
function deed(judged: Judged): Span {
  const leading = judged.reading.tokens[judged.reading.head];
  return leading ? { start: leading.start, end: leading.end } : whole(judged);
}
