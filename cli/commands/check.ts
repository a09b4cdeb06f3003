import { checkWorkbook } from '../../core/check/checkTracker.ts';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import { describeProblem } from '../../core/display/describeProblem.ts';
import { type Problem, SEVERITIES, type Tracker } from '../../core/model/tracker.ts';
import { assess } from '../../core/score/assess.ts';
import { type Context, inLanguageOf } from '../context.ts';
import { EXIT, Failure } from '../failure.ts';
import { openFile } from '../files.ts';
import { printable, printableJson, severityMark } from '../terminal.ts';

export interface CheckOptions {
  readonly json?: boolean;
}

interface CheckedFile {
  readonly file: string;
  readonly tracker: Tracker;
  readonly problems: readonly Problem[];
}

/** `okr check FILE…`: every problem with its cell, worst first. Exit code 1 when any is an error. */
export async function check(files: readonly string[], options: CheckOptions, context: Context): Promise<number> {
  const checked: CheckedFile[] = [];
  let unusable = false;
  for (const [at, file] of files.entries()) {
    context.progress(`${files.length > 1 ? `${at + 1}/${files.length} ` : ''}${context.say('reading', { file })}`);
    try {
      const result = await checkFile(file, context);
      checked.push(result);
      if (!options.json) print(result, context);
    } catch (error) {
      // One unusable file must not hide what is wrong with the others.
      if (!(error instanceof Failure) || files.length === 1) throw error;
      context.error(printable(context.say(error.word, error.facts)));
      unusable = true;
    }
  }
  if (options.json) context.out(printableJson({ files: checked.map((result) => asJson(result, context)) }, 2));
  if (unusable) return EXIT.unusable;
  return checked.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))
    ? EXIT.problems
    : EXIT.fine;
}

async function checkFile(file: string, context: Context): Promise<CheckedFile> {
  const { snapshot } = await openFile(file, context.say);
  const tracker = readTracker(snapshot);
  if (!tracker.layout.sheets.objectives && !tracker.layout.sheets.keyResults) throw new Failure('notTracker', { file });
  return { file, tracker, problems: checkWorkbook(locate(snapshot), tracker, assess(tracker, context.today)) };
}

function print({ file, tracker, problems }: CheckedFile, given: Context): void {
  const context = inLanguageOf(given, tracker.language);
  const { out, paint } = context;
  out(paint('bold', printable(file)));
  for (const problem of problems) {
    const { where, what, right } = describeProblem(problem, tracker.layout, context.language);
    const item = problem.item === undefined ? '' : `${problem.item} `;
    out(
      `  ${severityMark(problem.severity, paint)} ${printable(where)}  ${printable(`${item}${what}`)} → ${printable(right)}`,
    );
  }
  out(`  ${summary(problems, context)}`);
}

function summary(problems: readonly Problem[], { say, language }: Context): string {
  const words = { error: 'errors', warning: 'warnings', note: 'notes' } as const;
  const counts = SEVERITIES.map(
    (severity) => [severity, problems.filter((problem) => problem.severity === severity).length] as const,
  );
  const parts = counts.filter(([, count]) => count > 0).map(([severity, count]) => say(words[severity], { count }));
  return parts.length === 0 ? say('noProblems') : parts.join(language === 'en' ? ', ' : '，');
}

function asJson({ file, tracker, problems }: CheckedFile, given: Context) {
  const { language } = inLanguageOf(given, tracker.language);
  return {
    file,
    problems: problems.map((problem) => {
      const { place, code, severity, item, found } = problem;
      return {
        code,
        severity,
        item: item ?? null,
        ...place,
        found,
        ...describeProblem(problem, tracker.layout, language),
      };
    }),
  };
}
