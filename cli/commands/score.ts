import { readTracker } from '../../core/codec/readTracker.ts';
import { formatPercent } from '../../core/display/formatNumber.ts';
import type { Tracker } from '../../core/model/tracker.ts';
import { LIGHTS } from '../../core/model/vocabulary.ts';
import { type Assessment, assess, type KeyResultStanding, type ObjectiveStanding } from '../../core/score/assess.ts';
import { type Day, formatDay } from '../../core/values/day.ts';
import { parseDay } from '../../core/values/parseDay.ts';
import { reasonInWords } from '../../core/words/reasons.ts';
import { word } from '../../core/words/terms.ts';
import { type Context, inLanguageOf } from '../context.ts';
import { Failure } from '../failure.ts';
import { openFile } from '../files.ts';
import { paintedLight, printable, printableJson } from '../terminal.ts';
import { scoreAsJson } from './scoreAsJson.ts';

export interface ScoreOptions {
  readonly asOf?: string;
  readonly json?: boolean;
}

/** `okr score FILE`: red lights first, then the tree with scores, lights, reasons and coverage. */
export async function score(file: string, options: ScoreOptions, given: Context): Promise<void> {
  given.progress(given.say('reading', { file }));
  const { snapshot } = await openFile(file, given.say);
  const tracker = readTracker(snapshot);
  if (!tracker.layout.sheets.objectives && !tracker.layout.sheets.keyResults) throw new Failure('notTracker', { file });
  const context = inLanguageOf(given, tracker.language);
  const assessment = assessOn(tracker, options.asOf, context.today);
  if (options.json) context.out(printableJson(scoreAsJson(file, tracker, assessment, context.language), 2));
  else printScore(tracker, assessment, context);
}

/** A day named on the command line goes before the book's own. */
function assessOn(tracker: Tracker, asOf: string | undefined, today: Day): Assessment {
  if (asOf === undefined) return assess(tracker, today);
  const day = parseDay(asOf);
  if (day === undefined) throw new Failure('badDay', { found: asOf });
  return assess({ ...tracker, policy: { ...tracker.policy, asOf: day } }, today);
}

function printScore(tracker: Tracker, assessment: Assessment, context: Context): void {
  const { out, say, paint } = context;
  const title = [tracker.policy.cycleName, say('asOf', { day: formatDay(assessment.asOf) })]
    .filter(Boolean)
    .join(' · ');
  out(paint('bold', printable(title)));
  if (tracker.objectives.length === 0 && tracker.keyResults.length === 0) {
    out(say('empty'));
    return;
  }
  out(say('lightCounts', { counts: lightCounts(assessment, context) }));
  out('');
  printAlarms(assessment, context);
  out('');
  out(paint('bold', say('tree')));
  printTree(assessment, context);
}

function lightCounts({ keyResults }: Assessment, { paint, language }: Context): string {
  const counts = LIGHTS.map((light) => [light, keyResults.filter(({ lit }) => lit.light === light).length] as const);
  return counts
    .filter(([, count]) => count > 0)
    .map(([light, count]) => `${paintedLight(light, paint)} ${word('light', light, language)} ${count}`)
    .join('  ');
}

/** Red first, the furthest behind on top; then the silent ones. */
function printAlarms({ keyResults }: Assessment, context: Context): void {
  const { out, say, paint } = context;
  const alarms = (['red', 'outdated'] as const).flatMap((light) =>
    keyResults.filter(({ lit }) => lit.light === light).sort((a, b) => gapOf(b) - gapOf(a)),
  );
  out(alarms.length === 0 ? say('noRedLights') : paint('bold', say('redLights', { count: alarms.length })));
  for (const standing of alarms) out(`  ${keyResultLine(standing, context)}`);
}

const gapOf = ({ expected = 0, score = 0 }: KeyResultStanding): number => expected - score;

const percent = (value: number | undefined, { language }: Context): string =>
  (value === undefined ? '–' : formatPercent(value, language)).padStart(4);

function keyResultLine({ keyResult, score, expected, lit }: KeyResultStanding, context: Context): string {
  const { paint, say, language } = context;
  const owner = keyResult.owner === undefined ? '' : ` (${keyResult.owner})`;
  const text = `${keyResult.id ?? '?'}  ${keyResult.keyResult ?? ''}${owner}`;
  const expectation =
    expected === undefined ? '' : `${say('ofExpected', { expected: percent(expected, context).trim() })} · `;
  return `${paintedLight(lit.light, paint)} ${percent(score, context)}  ${printable(text)}  ${paint('gray', `${expectation}${reasonInWords(lit.reason, language)}`)}`;
}

function objectiveLine({ objective, rolledUp, expected, lit }: ObjectiveStanding, context: Context): string {
  const { paint, say, language } = context;
  const owner = objective.owner === undefined ? '' : ` (${objective.owner})`;
  const text = `${objective.id ?? '?'}  ${objective.objective ?? ''}${owner}`;
  const facts = [
    expected === undefined ? '' : say('ofExpected', { expected: percent(expected, context).trim() }),
    reasonInWords(lit.reason, language),
    say('coverage', { answered: rolledUp.answered, total: rolledUp.total }),
  ].filter((fact) => fact !== '');
  return `${paintedLight(lit.light, paint)} ${paint('bold', percent(rolledUp.score, context))}  ${paint('bold', printable(text))}  ${paint('gray', facts.join(' · '))}`;
}

/** How far the tree is indented; a chain of thousands would otherwise push everything off the screen. */
const DEEPEST_INDENT = 12;

/** Company at the top; an objective with several parents stands under the first and is pointed to from the others. */
function printTree({ objectives, keyResults, alignment }: Assessment, context: Context): void {
  const { out, say, paint } = context;
  const shown = new Set<number>();
  const below = new Set(alignment.children.flat());
  const waiting = [...objectives.keys()]
    .filter((at) => !below.has(at))
    .map((at) => ({ at, depth: 0 }))
    .reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { at, depth } = next;
    const standing = objectives[at];
    const indent = '   '.repeat(Math.min(depth, DEEPEST_INDENT));
    if (!standing) continue;
    if (shown.has(at)) {
      out(`${indent}↪ ${printable(standing.objective.id ?? '?')} ${paint('gray', say('seeAbove'))}`);
      continue;
    }
    shown.add(at);
    out(`${indent}${objectiveLine(standing, context)}`);
    for (const keyResult of standing.keyResults) out(`${indent}   ${keyResultLine(keyResult, context)}`);
    const children = alignment.children[at] ?? [];
    waiting.push(...children.map((child) => ({ at: child, depth: depth + 1 })).reverse());
  }
  const attached = new Set(objectives.flatMap((standing) => standing.keyResults));
  const orphans = keyResults.filter((standing) => !attached.has(standing));
  if (orphans.length > 0) out(paint('bold', say('orphans')));
  for (const standing of orphans) out(`   ${keyResultLine(standing, context)}`);
}
