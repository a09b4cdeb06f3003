import { type CallResult, callFunction } from '../../core/functions/callFunction.ts';
import { CATALOGUE, functionNamed } from '../../core/functions/catalogue.ts';
import { type Argument, type BadArgument, type FunctionEntry, isBadArgument } from '../../core/functions/define.ts';
import { type CellValue, isCellError } from '../../core/values/cell.ts';
import { parseDay } from '../../core/values/parseDay.ts';
import { refusalInWords } from '../../core/words/functionErrors.ts';
import type { Context } from '../context.ts';
import { EXIT, Failure } from '../failure.ts';
import { rangeInWords } from '../rangeInWords.ts';
import { printable, printableJson } from '../terminal.ts';

export interface CallOptions {
  readonly jsonl?: boolean;
}

/** `okr call KRSCORE 0 100 40`: one function, or a stream of calls as JSON Lines. */
export async function call(
  name: string | undefined,
  values: readonly string[],
  options: CallOptions,
  context: Context,
): Promise<number> {
  if (options.jsonl) return callLines(context);
  if (name === undefined) throw new Failure('needsFunction');
  const entry = entryNamed(name);
  const result = callFunction(entry, values.map(readArgument));
  if (isBadArgument(result)) {
    context.error(printable(`${result.code} ${refusalInWords(entry, result, context.language)}`));
    return EXIT.problems;
  }
  context.out(asText(result));
  const explanation = rangeInWords(entry, values.map(readArgument), context);
  if (explanation !== undefined) context.error(explanation);
  return EXIT.fine;
}

function entryNamed(name: string): FunctionEntry {
  const entry = functionNamed(name);
  if (!entry) throw new Failure('unknownFunction', { name, names: CATALOGUE.map((known) => known.name).join(', ') });
  return entry;
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A word of the command line as a cell: number, date, TRUE/FALSE, blank, a range in JSON, or text. */
function readArgument(word: string): Argument {
  if (word === '') return null;
  if (NUMBER.test(word)) return fromJson(Number(word));
  if (/^(true|false)$/i.test(word)) return word.toLowerCase() === 'true';
  if (word.startsWith('[')) return readRange(word) ?? word;
  return fromJson(word);
}

function readRange(word: string): Argument | undefined {
  try {
    return fromJson(JSON.parse(word));
  } catch {
    return undefined;
  }
}

/** JSON has no dates: ISO text stands for a day, as between the pane and its host. A flat list is one column. */
function fromJson(value: unknown): Argument {
  if (Array.isArray(value)) {
    const rows = value.some(Array.isArray) ? value : value.map((cell) => [cell]);
    return rows.map((row) => (Array.isArray(row) ? row : [row]).map(cellFromJson));
  }
  return cellFromJson(value);
}

/** A range is no cell, and worksheets know no infinity. */
function cellFromJson(value: unknown): CellValue {
  if (Array.isArray(value)) return { error: '#VALUE!' };
  if (typeof value === 'number' && !Number.isFinite(value)) return { error: '#NUM!' };
  if (typeof value === 'string') return ISO_DAY.test(value) ? (parseDay(value) ?? value) : value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const error = value !== null && typeof value === 'object' && 'error' in value ? value.error : undefined;
  return typeof error === 'string' ? { error } : null;
}

function asText(result: CallResult): string {
  if (!Array.isArray(result)) return cellText(result as CellValue | BadArgument);
  return (result as readonly (readonly (CellValue | BadArgument)[])[])
    .map((row) => row.map(cellText).join('\t'))
    .join('\n');
}

function cellText(cell: CellValue | BadArgument): string {
  if (cell === null) return '';
  if (isBadArgument(cell)) return cell.code;
  return isCellError(cell) ? cell.error : String(cell);
}

/** One line in, one out, in step, whatever is wrong with a line. */
async function callLines(context: Context): Promise<number> {
  for await (const line of context.input()) {
    context.out(printableJson(answerLine(line, context)));
  }
  return EXIT.fine;
}

function answerLine(line: string, context: Context) {
  const request = parseRequest(line);
  if (!request) return { error: { code: '#VALUE!', message: context.say('badJsonLine') } };
  const entry = functionNamed(request.fn);
  if (!entry) {
    const facts = { name: request.fn, names: CATALOGUE.map(({ name }) => name).join(', ') };
    return { error: { code: '#NAME?', message: context.say('unknownFunction', facts) } };
  }
  const result = callFunction(
    entry,
    request.args.map((value) => (value === undefined ? undefined : fromJson(value))),
  );
  return isBadArgument(result) ? { error: asError(entry, result, context) } : { value: asJson(entry, result, context) };
}

function parseRequest(line: string): { readonly fn: string; readonly args: readonly unknown[] } | undefined {
  try {
    const { fn, args } = JSON.parse(line);
    return typeof fn === 'string' && Array.isArray(args) ? { fn, args } : undefined;
  } catch {
    return undefined;
  }
}

const asError = (entry: FunctionEntry, refusal: BadArgument, { language }: Context) => ({
  code: refusal.code,
  message: refusalInWords(entry, refusal, language),
});

/** Refused cells of an array stand as their error, as a worksheet would show them. */
function asJson(entry: FunctionEntry, result: CallResult, context: Context): unknown {
  if (!Array.isArray(result)) return result;
  return (result as readonly (readonly (CellValue | BadArgument)[])[]).map((row) =>
    row.map((cell) => (isBadArgument(cell) ? { error: asError(entry, cell, context) } : cell)),
  );
}
