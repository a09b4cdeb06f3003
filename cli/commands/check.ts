import type { ColumnKey } from '../../core/blueprint/keys.ts';
import { checkTogether, type SharedFinding } from '../../core/check/checkTogether.ts';
import { checkWorkbook } from '../../core/check/checkTracker.ts';
import { checkWording, type WordedRow } from '../../core/check/checkWording.ts';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import { describePlace, describeProblem } from '../../core/display/describeProblem.ts';
import { type Problem, SEVERITIES, type Tracker } from '../../core/model/tracker.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import { type Assessment, assess } from '../../core/score/assess.ts';
import { type Context, inLanguageOf } from '../context.ts';
import { EXIT, Failure } from '../failure.ts';
import { openFile } from '../files.ts';
import { printFindings } from '../printFindings.ts';
import { printable, printableJson, severityMark } from '../terminal.ts';

export interface CheckOptions {
  readonly json?: boolean;
  readonly wording?: boolean;
}

interface CheckedFile {
  readonly file: string;
  readonly tracker: Tracker;
  readonly assessment: Assessment;
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
      if (!options.json) print(result, options, context);
    } catch (error) {
      // One unusable file must not hide what is wrong with the others.
      if (!(error instanceof Failure) || files.length === 1) throw error;
      context.error(printable(context.say(error.word, error.facts)));
      unusable = true;
    }
  }
  if (options.json) context.out(printableJson({ files: checked.map((result) => asJson(result, options, context)) }, 2));
  if (unusable) return EXIT.unusable;
  return checked.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))
    ? EXIT.problems
    : EXIT.fine;
}

async function checkFile(file: string, context: Context): Promise<CheckedFile> {
  const { snapshot } = await openFile(file, context.say);
  const tracker = readTracker(snapshot);
  if (!tracker.layout.sheets.objectives && !tracker.layout.sheets.keyResults) throw new Failure('notTracker', { file });
  const assessment = assess(tracker, context.today);
  return { file, tracker, assessment, problems: checkWorkbook(locate(snapshot), tracker, assessment) };
}

function print({ file, tracker, assessment, problems }: CheckedFile, { wording }: CheckOptions, given: Context): void {
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
  if (wording === false) return;
  printWordings(checkWording(tracker, context.language), tracker, context);
  printTogether(checkTogether(tracker, assessment, context.language), tracker, context);
}

/** Only statements with something to say about them: silence is better than praise on every row. */
function printWordings(rows: readonly WordedRow[], { layout }: Tracker, { out, paint, say, language }: Context): void {
  const told = rows.filter(({ wording }) => wording.verdict === 'revise');
  if (told.length === 0) return;
  out(`  ${paint('bold', say('wordingTitle'))}`);
  for (const { item, sheet, text, wording } of told) {
    const where = describePlace({ sheet, row: item.row, column: textColumn(sheet) }, layout, language);
    out(`  ${paint('yellow', '✎')} ${printable(where)}  ${printable(`${item.id ?? ''} ${text}`.trim())}`);
    printFindings(wording.findings, '      ', { out });
  }
}

/** What only several rows show, with all of them. */
function printTogether(
  found: readonly SharedFinding[],
  { layout }: Tracker,
  { out, paint, say, language }: Context,
): void {
  if (found.length === 0) return;
  out(`  ${paint('bold', say('togetherTitle'))}`);
  for (const { message, question, rows } of found) {
    out(`  ${paint('yellow', '✎')} ${printable(message)} ${printable(question)}`);
    for (const { sheet, item } of rows) {
      const where = describePlace({ sheet, row: item.row, column: textColumn(sheet) }, layout, language);
      out(`      ${printable(`${where}  ${item.id ?? ''}`.trim())}`);
    }
  }
}

const textColumn = (sheet: 'objectives' | 'keyResults'): ColumnKey =>
  sheet === 'objectives' ? 'objective.objective' : 'kr.keyResult';

function summary(problems: readonly Problem[], { say, language }: Context): string {
  const words = { error: 'errors', warning: 'warnings', note: 'notes' } as const;
  const counts = SEVERITIES.map(
    (severity) => [severity, problems.filter((problem) => problem.severity === severity).length] as const,
  );
  const parts = counts.filter(([, count]) => count > 0).map(([severity, count]) => say(words[severity], { count }));
  return parts.length === 0 ? say('noProblems') : parts.join(language === 'en' ? ', ' : '，');
}

function asJson({ file, tracker, assessment, problems }: CheckedFile, options: CheckOptions, given: Context) {
  const { language } = inLanguageOf(given, tracker.language);
  return {
    file,
    ...(options.wording === false
      ? {}
      : {
          wording: wordingAsJson(tracker, language),
          together: checkTogether(tracker, assessment, language).map(togetherAsJson),
        }),
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

const wordingAsJson = (tracker: Tracker, language: Language) =>
  checkWording(tracker, language).map(({ item, sheet, text, wording: { verdict, findings } }) => ({
    ...rowAsJson({ sheet, item }),
    text,
    verdict,
    findings,
  }));

const togetherAsJson = ({ code, message, question, rows }: SharedFinding) => ({
  code,
  message,
  question,
  rows: rows.map(rowAsJson),
});

const rowAsJson = ({ sheet, item }: Pick<WordedRow, 'sheet' | 'item'> | SharedFinding['rows'][number]) => ({
  sheet,
  row: item.row,
  column: textColumn(sheet),
  item: item.id ?? null,
});
