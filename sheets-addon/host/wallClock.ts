/** What is asked of Google. */
type Formatting = Pick<GoogleAppsScript.Utilities.Utilities, 'formatDate'>;

const MILLISECONDS_A_DAY = 86_400_000;
/** 1899-12-30, day 0 of every spreadsheet, in milliseconds. */
const DAY_ZERO = -25_569 * MILLISECONDS_A_DAY;

/** The day serial, with its time as a fraction, that a moment is in a sheet. */
export type WallClock = (moment: Date) => number;

/**
 * Reads moments as the sheet shows them: Apps Script hands out cells with dates as moments, midnight in the time zone
 * of the sheet, which is seldom that of the script.
 *
 * The engine knows time zones itself, which costs no call. It is asked about one moment beside Google, and where it
 * does not know the zone, or knows it otherwise, Google is asked about every moment.
 */
export function wallClock(zone: string, utilities: Formatting): WallClock {
  const ask = googleClock(zone, utilities);
  const own = engineClock(zone);
  const known = new Map<number, number>();
  let clock: WallClock | undefined;
  return (moment) => {
    const time = moment.getTime();
    const found = known.get(time);
    if (found !== undefined) return found;
    clock ??= own && own(moment) === ask(moment) ? own : ask;
    const serial = clock(moment);
    known.set(time, serial);
    return serial;
  };
}

/** Google's own clock: one call for each moment. */
export const googleClock =
  (zone: string, utilities: Formatting): WallClock =>
  (moment) =>
    serialOf(utilities.formatDate(moment, zone, 'yyyy-MM-dd-HH-mm-ss').split('-'));

/** The clock of the engine; `undefined` where it does not know the zone. */
export function engineClock(zone: string): WallClock | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hour12: false,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    return (moment) => {
      const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
      const texts = (['year', 'month', 'day', 'hour', 'minute', 'second'] as const).map((part) => parts.get(part));
      return serialOf(texts);
    };
  } catch {
    return undefined;
  }
}

function serialOf(texts: readonly (string | undefined)[]): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = texts.map(Number);
  // Engines that count hours from 1 to 24 call midnight 24.
  const time = Date.UTC(year, month - 1, day, hour % 24, minute, second);
  return (time - DAY_ZERO) / MILLISECONDS_A_DAY;
}

/** True for a moment, also one that another realm has made. */
export const isMoment = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';
