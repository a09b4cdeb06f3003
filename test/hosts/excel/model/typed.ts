import { dayOf } from '../../../../core/values/day.ts';
import { ExcelFault } from './fault.ts';
import type { Cell } from './workbook.ts';

/** What a cell becomes, and the number format Excel gives it for the way it was written. */
export interface Typed {
  readonly cell: Cell | undefined;
  readonly format?: string;
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;
const ERROR = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;

const value = (content: Cell['content']): Typed => ({ cell: { content, kind: 'value' } });

/**
 * What Excel makes of something written to a cell, by people or by an add-in: text is read as if it were typed.
 *
 * @example typed('45%') // { cell: { content: 0.45, kind: 'value' }, format: '0%' }
 */
export function typed(content: unknown, isFormula: (text: string) => boolean): Typed {
  if (typeof content === 'number' && Number.isFinite(content)) return value(content);
  if (typeof content === 'boolean') return value(content);
  if (typeof content !== 'string') throw new ExcelFault('InvalidArgument', JSON.stringify(content));
  if (content === '') return { cell: undefined };
  if (content.startsWith("'")) return text(content.slice(1));
  if (content.startsWith('=') && content.length > 1) return formula(content);
  const plain = content.trim();
  if (ERROR.test(plain)) return { cell: { content: plain.toUpperCase(), kind: 'error' } };
  if (/^(?:true|false)$/i.test(plain)) return value(/true/i.test(plain));
  const read = readNumber(plain) ?? readDate(plain) ?? readTime(plain);
  if (read) return { ...value(read.number), ...(read.format === undefined ? {} : { format: read.format }) };
  // After one of these signs Excel expects a formula, and refuses what is none.
  if (!/^[+\-@]./.test(content)) return text(content);
  const meant = `=${content.replace(/^[+@]/, '')}`;
  if (!isFormula(meant)) throw new ExcelFault('InvalidArgument', content);
  return formula(meant);
}

function text(content: string): Typed {
  if (content.length > LONGEST_TEXT) throw new ExcelFault('InvalidArgument', 'a cell holds 32,767 characters');
  return value(content);
}

function formula(content: string): Typed {
  if (content.length > LONGEST_FORMULA) throw new ExcelFault('FormulaLengthExceedsLimit');
  if (!isBalanced(content)) throw new ExcelFault('InvalidArgument', content);
  return { cell: { content, kind: 'formula' } };
}

/** Brackets and quotes that close; Excel refuses a formula whose do not. */
function isBalanced(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '');
  if (/["']/.test(bare)) return false;
  let depth = 0;
  for (const sign of bare) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

interface Read {
  readonly number: number;
  readonly format?: string;
}

const NUMBER = /^([+-]?)\s?([$€£¥]?)\s?(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?\s?(%?)$/i;

function readNumber(text: string): Read | undefined {
  const inner = /^\((.+)\)$/.exec(text)?.[1];
  const [, sign, currency, whole = '', part = '', power = '', percent] = NUMBER.exec(inner ?? text) ?? [];
  if (sign === undefined || !/\d/.test(whole + part)) return undefined;
  const size = Number(`${whole.replace(/,/g, '')}${part}${power}`);
  if (!Number.isFinite(size)) return undefined;
  const number = sign === '-' || inner !== undefined ? -size : size;
  if (percent) return { number: number / 100, format: part.length > 1 ? '0.00%' : '0%' };
  if (currency) return { number, format: `${currency}#,##0${part ? '.00' : ''}` };
  return whole.includes(',') ? { number, format: part ? '#,##0.00' : '#,##0' } : { number };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
const thisYear = (): number => new Date().getFullYear();
const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

type Dated = readonly [pattern: RegExp, format: string, day: (parts: readonly string[]) => number | undefined];

/** Dates as an English Excel reads them; those with the year in front are read so everywhere. */
const DATES: readonly Dated[] = [
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, 'm/d/yyyy', ([y, m, d]) => dayOf(Number(y), Number(m), Number(d))],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, 'yyyy"年"m"月"d"日"', ([y, m, d]) => dayOf(Number(y), Number(m), Number(d))],
  [/^(\d{4})年(\d{1,2})月$/, 'yyyy"年"m"月"', ([y, m]) => dayOf(Number(y), Number(m), 1)],
  [
    /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/,
    'm/d/yyyy',
    ([m, d, y = '']) => dayOf(fullYear(y), Number(m), Number(d)),
  ],
  [/^(\d{1,2})[-/](\d{1,2})$/, 'd-mmm', ([m, d]) => dayOf(thisYear(), Number(m), Number(d))],
  [/^(\d{1,2})[- ]?([a-z]{3,9})$/i, 'd-mmm', ([d, m = '']) => dayOf(thisYear(), monthOf(m), Number(d))],
  [
    /^(\d{1,2})[- ]([a-z]{3,9})[- ,]{1,2}(\d{4}|\d{2})$/i,
    'd-mmm-yy',
    ([d, m = '', y = '']) => dayOf(fullYear(y), monthOf(m), Number(d)),
  ],
  [/^([a-z]{3,9})[- ](\d{1,2})$/i, 'd-mmm', ([m = '', d]) => dayOf(thisYear(), monthOf(m), Number(d))],
  [
    /^([a-z]{3,9})[- ](\d{1,2}),? (\d{4})$/i,
    'd-mmm-yy',
    ([m = '', d, y = '']) => dayOf(fullYear(y), monthOf(m), Number(d)),
  ],
];

function readDate(text: string): Read | undefined {
  for (const [pattern, format, day] of DATES) {
    const found = pattern.exec(text);
    const number = found && day(found.slice(1));
    if (number) return { number, format };
  }
  return undefined;
}

function readTime(text: string): Read | undefined {
  const [, hours, minutes, seconds = '0', half] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([ap])m?)?$/i.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const afternoon = half?.toLowerCase() === 'p' && Number(hours) < 12 ? 12 : 0;
  const total = (Number(hours) + afternoon) * 3600 + Number(minutes) * 60 + Number(seconds);
  return { number: total / 86_400, format: half ? 'h:mm AM/PM' : 'h:mm' };
}
