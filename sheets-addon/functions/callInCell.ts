import { callFunction } from '../../core/functions/callFunction.ts';
import { type Argument, type BadArgument, type FunctionEntry, isBadArgument } from '../../core/functions/define.ts';
import type { CellValue } from '../../core/values/cell.ts';
import { refusalInWords } from '../../core/words/functionErrors.ts';
import { isMoment } from '../host/wallClock.ts';

/** The day a moment is in the sheet; asked for only when there is a date among the arguments. */
export type DayOf = (moment: Date) => number;

/** What a cell gets: a value, or rows of values. */
export type CellAnswer = string | number | boolean | (string | number | boolean)[][];

/**
 * Calls a custom function for a cell of the sheet. An argument it cannot use is thrown as a sentence, which Google
 * shows in the note of the cell.
 */
export function callInCell(entry: FunctionEntry, args: readonly unknown[], dayOf: DayOf): CellAnswer {
  const result = callFunction(
    entry,
    args.map((argument) => argumentOf(argument, dayOf)),
  );
  if (isBadArgument(result)) throw new Error(sentence(entry, result));
  if (!Array.isArray(result)) return plain(result as CellValue);
  const rows = result as readonly (readonly (CellValue | BadArgument)[])[];
  return rows.map((row) => row.map((cell) => (isBadArgument(cell) ? `⚠ ${sentence(entry, cell)}` : plain(cell))));
}

/** Nobody asks the sheet for its language here: that would be a call of a service for every cell. */
const sentence = (entry: FunctionEntry, refusal: BadArgument): string =>
  `${refusalInWords(entry, refusal, 'en')} · ${refusalInWords(entry, refusal, 'zh-CN')}`;

function plain(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function argumentOf(argument: unknown, dayOf: DayOf): Argument {
  if (argument === undefined) return undefined;
  return Array.isArray(argument)
    ? (argument as readonly (readonly unknown[])[]).map((row) => row.map((cell) => cellOf(cell, dayOf)))
    : cellOf(argument, dayOf);
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|ERROR!)$/;

/** Blank arrives as empty text, an error as its name. */
function cellOf(value: unknown, dayOf: DayOf): CellValue {
  if (isMoment(value)) return dayOf(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value ?? '');
  return ERROR.test(text) ? { error: text } : text === '' ? null : text;
}
