const DAY_MS = 86_400_000;
/** 1899-12-30, where every spreadsheet begins to count. */
const EPOCH = Date.UTC(1899, 11, 30);

const formats = new Map<string, Intl.DateTimeFormat>();

/** The clock on the wall of a time zone at an instant, as if it were UTC. */
function wallClock(instant: number, zone: string): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(zone, format);
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((instant % 1000) + 1000) % 1000);
}

/** The serial a spreadsheet of this zone keeps for an instant. */
export const serialOf = (instant: number, zone: string): number => (wallClock(instant, zone) - EPOCH) / DAY_MS;

/** The instant at which the clocks of this zone show a serial. */
export function instantOf(serial: number, zone: string): number {
  const wanted = Math.round(serial * DAY_MS) + EPOCH;
  // The offset of the zone depends on the instant that is looked for: twice is enough for every zone.
  const guess = wanted - (wallClock(wanted, zone) - wanted);
  return wanted - (wallClock(guess, zone) - guess);
}

/** True for a number format that shows dates, times or durations: `getValues` gives a Date for those. */
export function isDateFormat(format: string): boolean {
  const known = dateFormats.get(format) ?? showsDate(format);
  dateFormats.set(format, known);
  return known;
}

const dateFormats = new Map<string, boolean>();

function showsDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]/gi, '');
  return /[ydhs]|(?<![a-z])m+(?![a-z])|am\/pm/i.test(bare) && !/general/i.test(bare);
}
