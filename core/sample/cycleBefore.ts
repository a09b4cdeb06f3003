import { type Day, formatDay } from '../values/day.ts';

const YEAR = /(?:19|20)\d{2}/;
const QUARTER = /Q([1-4])/i;

/**
 * Name of the cycle so many quarters ago, in the manner of the present name where that names a year and a quarter.
 *
 * @example cycleBefore({ name: '2026Q1', start: 46023 }, 1) // '2025Q4'
 */
export function cycleBefore(cycle: { readonly name: string; readonly start: Day }, back: number): string {
  if (back === 0) return cycle.name;
  const year = YEAR.exec(cycle.name)?.[0];
  const quarter = QUARTER.exec(cycle.name)?.[1];
  if (year === undefined || quarter === undefined) return spell('2000Q1', quarterOf(cycle.start) - back);
  return spell(cycle.name, Number(year) * 4 + Number(quarter) - 1 - back);
}

/** The calendar quarter a day is in, counted from year 0. */
function quarterOf(day: Day): number {
  const [year = 0, month = 1] = formatDay(day).split('-').map(Number);
  return year * 4 + Math.floor((month - 1) / 3);
}

const spell = (name: string, quarters: number): string =>
  name.replace(YEAR, String(Math.floor(quarters / 4))).replace(QUARTER, `Q${(quarters % 4) + 1}`);
