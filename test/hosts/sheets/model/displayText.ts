import { formatDay } from '../../../../core/values/day.ts';
import { isDateFormat } from './instants.ts';

/** What a cell shows for a value in a number format: the formats this product uses, not all of Google's. */
export function displayText(value: string | number | boolean, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || format === '@') return String(value);
  if (isDateFormat(format)) return dateText(value, format);
  const [, before = '', body = '', after = ''] = /^("[^"]*")?([#0,.]*)(%|"[^"]*")?/.exec(format) ?? [];
  if (body === '') return String(value);
  const [, decimals = ''] = body.split('.');
  const number = new Intl.NumberFormat('en-US', {
    style: after === '%' ? 'percent' : 'decimal',
    useGrouping: body.includes(','),
    minimumFractionDigits: decimals.replace(/#/g, '').length,
    maximumFractionDigits: decimals.length,
  });
  return before.slice(1, -1) + number.format(value) + (after === '%' ? '' : after.slice(1, -1));
}

function dateText(serial: number, format: string): string {
  const [year = '', month = '', day = ''] = formatDay(serial).split('-');
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const two = (number: number): string => String(number).padStart(2, '0');
  return format
    .replace(/h+:mm(?::ss)?/i, (clock) =>
      [seconds / 3600, (seconds / 60) % 60, seconds % 60]
        .map((part) => two(Math.floor(part)))
        .slice(0, clock.split(':').length)
        .join(':'),
    )
    .replace(/yyyy/i, year)
    .replace(/mm|m/i, (token) => (token.length === 2 ? month : String(Number(month))))
    .replace(/dd|d/i, (token) => (token.length === 2 ? day : String(Number(day))));
}
