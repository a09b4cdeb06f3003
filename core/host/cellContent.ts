import { type CellValue, isCellError } from '../values/cell.ts';

/** What a cell is sent as: `null` leaves it as it is, `''` empties it. */
export type CellContent = string | number | boolean | null;

/** Several words, or Chinese, and no numeral: no locale reads this as a number, a date or a truth value. */
const PROSE = /^(?=\p{L})(?=[\s\S]*(?:\s|\p{Script=Han}))[^\p{N}〇零一二三四五六七八九十]*$/u;

/** Longer than any date or number written out. */
const LONG = 255;

/**
 * Text that a spreadsheet keeps as it is.
 *
 * Excel and Google Sheets read what is written to them as if it were typed: `=1+1` becomes a formula, `00123` a
 * number, `1-2` a date. An apostrophe in front keeps all of it text and is not part of the text; prose goes without,
 * because people see it.
 */
export function asText(text: string): string {
  const isProse = PROSE.test(text) || (text.length > LONG && /^\p{L}/u.test(text));
  return text === '' || isProse ? text : `'${text}`;
}

/** A value as a spreadsheet is to take it; numbers and days as numbers. */
export function contentOf(value: CellValue | undefined): CellContent {
  if (value === null || value === undefined) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? asText(value) : value;
}
