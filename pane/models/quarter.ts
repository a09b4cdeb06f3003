import { dayOf, formatDay } from '../../core/values/day.ts';
import { parseDay } from '../../core/values/parseDay.ts';

/** A cycle to propose: name, first and last day as ISO text. */
export interface ProposedCycle {
  readonly name: string;
  readonly start: string;
  readonly end: string;
}

/**
 * The calendar quarter a day lies in, which is what most teams begin with.
 *
 * @example quarterOf('2026-11-25') // { name: '2026Q4', start: '2026-10-01', end: '2026-12-31' }
 */
export function quarterOf(day: string): ProposedCycle {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const quarter = Math.ceil(month / 3);
  const following = quarter === 4 ? dayOf(year + 1, 1, 1) : dayOf(year, quarter * 3 + 1, 1);
  return {
    name: `${year}Q${quarter}`,
    start: `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`,
    end: formatDay((following ?? 1) - 1),
  };
}

/** What is wrong with a cycle somebody typed; `undefined` when nothing is. */
export function cycleFault({ name, start, end }: ProposedCycle): 'no-name' | 'no-dates' | 'bad-dates' | undefined {
  if (name.trim() === '') return 'no-name';
  const [first, last] = [parseDay(start), parseDay(end)];
  if (first === undefined || last === undefined) return 'no-dates';
  return first < last ? undefined : 'bad-dates';
}
