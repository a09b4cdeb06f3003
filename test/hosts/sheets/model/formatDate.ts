import { formatDay } from '../../../../core/values/day.ts';
import { serialOf } from './instants.ts';

/** `Utilities.formatDate` for the letters this product uses; another letter throws rather than print something wrong. */
export function formatDate(instant: number, zone: string, format: string): string {
  const serial = serialOf(instant, zone);
  const [year = '', month = '', day = ''] = formatDay(serial).split('-');
  const seconds = Math.floor((serial - Math.floor(serial)) * 86_400 + 1e-6);
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  const parts: Readonly<Record<string, string>> = {
    yyyy: year,
    MM: month,
    M: String(Number(month)),
    dd: day,
    d: String(Number(day)),
    HH: two(seconds / 3600),
    mm: two((seconds / 60) % 60),
    ss: two(seconds % 60),
  };
  return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (token, quoted?: string) => {
    const text = quoted ?? parts[token];
    if (text === undefined) throw new Error(`formatDate does not know ${token}`);
    return text;
  });
}
