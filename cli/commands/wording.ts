import * as z from 'zod/mini';
import type { Language } from '../../core/model/vocabulary.ts';
import { assessStatement } from '../../core/wording/assessStatement.ts';
import { DIMENSIONS, type Smart } from '../../core/wording/smart.ts';
import { smartSentence } from '../../core/wording/smartSentence.ts';
import { wordingLine } from '../../core/wording/wordingLine.ts';
import type { Context } from '../context.ts';
import { EXIT, Failure } from '../failure.ts';
import { printFindings } from '../printFindings.ts';
import { printable } from '../terminal.ts';

export interface WordingOptions {
  readonly jsonl?: boolean;
  readonly objective?: boolean;
}

const REQUEST = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.enum(['kr', 'objective']),
  parent: z.optional(z.nullable(z.string())),
});

/** `okr wording TEXT` or `okr wording --jsonl`: is it a result, and how could it be said as one. */
export async function wording(texts: readonly string[], options: WordingOptions, context: Context): Promise<number> {
  if (options.jsonl) return wordingLines(context);
  if (texts.length === 0) throw new Failure('needsText');
  for (const text of texts) printWording(text, options.objective === true ? 'objective' : 'kr', context);
  return EXIT.fine;
}

function printWording(
  text: string,
  kind: 'kr' | 'objective',
  { out, paint, say, language, languageChosen }: Context,
): void {
  const checked = assessStatement({ text, kind, language: languageChosen ? language : undefined });
  const mark = checked.verdict === 'good' ? paint('green', '✔') : paint('yellow', '✎');
  out(`${mark} ${printable(text)}`);
  if (checked.verdict === 'good') out(`  ${say('wordingGood')}`);
  printFindings(checked.findings, '  ', { out });
  if (checked.smart) printSmart(checked.smart, checked.language, { out });
}

/** One JSON line in, one out, in step, whatever is wrong with a line. */
async function wordingLines(context: Context): Promise<number> {
  for await (const line of context.input()) {
    const request = parseRequest(line);
    context.out(JSON.stringify(request ? wordingLine(request) : { error: context.say('badWordingLine') }));
  }
  return EXIT.fine;
}

function parseRequest(line: string) {
  try {
    return REQUEST.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

const ANSWER_MARKS = { yes: '✔', no: '✖', unknown: '?' } as const;

/** SMART+ in the order of the method, each dimension with its reason. */
function printSmart(smart: Smart, language: Language, { out }: Pick<Context, 'out'>): void {
  for (const dimension of DIMENSIONS) {
    out(`  ${ANSWER_MARKS[smart[dimension].answer]} ${printable(smartSentence(smart, dimension, language))}`);
  }
}
