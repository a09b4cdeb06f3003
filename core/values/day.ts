/**
 * A calendar day as every spreadsheet counts it: whole days since 1899-12-30, no time, no zone.
 *
 * Excel's own leap-year mistake touches only the first two months of 1900, which no OKR cycle reaches.
 */
export type Day = number;

const UNIX_EPOCH: Day = 25569;

/** Last day a spreadsheet can hold: 9999-12-31. */
export const LAST_DAY: Day = 2958465;

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The day serial of a calendar date; `undefined` when there is no such date.
 *
 * @example dayOf(2026, 3, 31) // 46112
 */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (year < 1901 || year > 9999 || month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return undefined;
  return Date.UTC(year, month - 1, date) / 86_400_000 + UNIX_EPOCH;
}

/**
 * ISO text of a day; a time of day is dropped.
 *
 * @example formatDay(46112) // '2026-03-31'
 */
export function formatDay(day: Day): string {
  return new Date((Math.floor(day) - UNIX_EPOCH) * 86_400_000).toISOString().slice(0, 10);
}

/** True for a number that can be a day of this century or its neighbours: what a date column may hold. */
export function isPlausibleDay(value: number): boolean {
  return Number.isFinite(value) && value >= 367 && value <= LAST_DAY + 1;
}
