import { dayOf } from '../core/values/day.ts';
import type { Cycle } from '../core/values/quarterOf.ts';
import { Failure } from './failure.ts';

const FORM = /^(\d{4})(?:-?(Q[1-4]|H[12]))?$/i;

/**
 * Start and end of a cycle by its name: a quarter, a half year or a year.
 *
 * @example readCycle('2026Q4') // 2026-10-01 … 2026-12-31
 */
export function readCycle(text: string): Cycle {
  const parts = FORM.exec(text.trim());
  if (!parts) throw new Failure('badCycle', { found: text });
  const year = Number(parts[1]);
  const part = (parts[2] ?? '').toUpperCase();
  const months = part.startsWith('Q') ? 3 : part.startsWith('H') ? 6 : 12;
  const first = part === '' ? 1 : (Number(part.slice(1)) - 1) * months + 1;
  const start = dayOf(year, first, 1);
  const next = first + months > 12 ? dayOf(year + 1, 1, 1) : dayOf(year, first + months, 1);
  if (start === undefined || next === undefined) throw new Failure('badCycle', { found: text });
  return { name: `${year}${part}`, start, end: next - 1 };
}
