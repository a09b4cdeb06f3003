import type { Example } from '../../core/functions/define.ts';

type Shown = Example['gives'] | Example['args'][number];

/** A value as one would type it into a worksheet; `""` for blank, braces for a range. */
export function cellText(value: Shown): string {
  if (value === null || value === undefined || value === '') return '""';
  if (Array.isArray(value))
    return `{${(value as readonly (readonly Shown[])[]).map((row) => row.map(cellText).join(',')).join(';')}}`;
  if (typeof value === 'number') return String(Math.round(value * 1e6) / 1e6);
  return typeof value === 'string' ? `"${value}"` : String(value).toUpperCase();
}
