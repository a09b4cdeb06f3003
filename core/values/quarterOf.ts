import { type Day, dayOf, formatDay } from './day.ts';

/** A named span of days. */
export interface Cycle {
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
}

/**
 * The quarter a day is in.
 *
 * @example quarterOf(46351) // { name: '2026Q4', start: 46296, end: 46387 }
 */
export function quarterOf(day: Day): Cycle {
  const [year = 0, month = 0] = formatDay(day).split('-').map(Number);
  const quarter = Math.ceil(month / 3);
  const start = dayOf(year, quarter * 3 - 2, 1);
  const next = quarter === 4 ? dayOf(year + 1, 1, 1) : dayOf(year, quarter * 3 + 1, 1);
  if (start === undefined || next === undefined) throw new Error(`no quarter holds ${day}`);
  return { name: `${year}Q${quarter}`, start, end: next - 1 };
}
