import { serialOf } from './instants.ts';

/** What a spreadsheet makes of what is typed: a value, and the format it chooses for it. */
export interface Typed {
  readonly value: string | number | boolean;
  readonly format?: string;
}

/**
 * Reads text as if it were typed into a cell: `12`, `1,234.5`, `45%`, `$3`, `2026-03-31`, `9:30`, `TRUE`.
 *
 * That is what `setValue` does to every string, and why a host that writes people's text must prevent it.
 */
export function typedText(text: string, locale: string): Typed {
  const bare = text.trim();
  return typedNumber(bare) ?? typedDate(bare, locale) ?? typedWord(bare) ?? { value: text };
}

function typedWord(text: string): Typed | undefined {
  return /^(?:true|false)$/i.test(text) ? { value: text.toLowerCase() === 'true' } : undefined;
}

function typedNumber(text: string): Typed | undefined {
  const [, minus = '', sign, digits = '', percent] =
    /^([-+]?)([$¥€£]?)((?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:e[-+]?\d+)?)(%?)$/i.exec(text) ?? [];
  if (!/\d/.test(digits) || /^e/i.test(digits)) return undefined;
  const number = Number(`${minus}${digits.replace(/,/g, '')}`);
  if (!Number.isFinite(number)) return undefined;
  // Divided as text, so that 45% is 0.45 to the last bit.
  if (percent) return { value: Number(`${number}e-2`), format: digits.includes('.') ? '0.00%' : '0%' };
  if (sign) return { value: number, format: `"${sign}"#,##0.00` };
  return digits.includes(',') ? { value: number, format: '#,##0' } : { value: number };
}

const TIME = /(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.source;
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?${TIME}`);
const YEAR_LAST = new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${TIME}`);

function typedDate(text: string, locale: string): Typed | undefined {
  const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (clock) return { value: secondsOf(clock.slice(1)) / 86_400, format: 'h:mm:ss am/pm' };
  const first = YEAR_FIRST.exec(text);
  if (first) return onDay([first[1], first[2], first[3]], first.slice(4), 'yyyy-mm-dd');
  const last = YEAR_LAST.exec(text);
  if (!last) return undefined;
  const isMonthFirst = /^(?:en_US|en)$/.test(locale);
  const [month, day] = isMonthFirst ? [last[1], last[2]] : [last[2], last[1]];
  return onDay([last[3], month, day], last.slice(4), isMonthFirst ? 'm/d/yyyy' : 'dd/mm/yyyy');
}

function onDay(parts: readonly (string | undefined)[], time: readonly (string | undefined)[], format: string) {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const instant = Date.UTC(year, month - 1, day);
  const found = new Date(instant);
  if (found.getUTCMonth() !== month - 1 || found.getUTCDate() !== day) return undefined;
  const seconds = secondsOf(time);
  const value = serialOf(instant, 'UTC') + seconds / 86_400;
  return time[0] === undefined ? { value, format } : { value, format: `${format} h:mm:ss` };
}

const secondsOf = ([hours = '0', minutes = '0', seconds = '0']: readonly (string | undefined)[]): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
