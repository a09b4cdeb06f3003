import { type WallClock, wallClock } from './wallClock.ts';

/** What of Apps Script the host needs; handed in, so that nothing is touched while the script loads. */
export interface Services {
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly locks: GoogleAppsScript.Lock.LockService;
  readonly utilities: Pick<GoogleAppsScript.Utilities.Utilities, 'formatDate'>;
  readonly charts: Pick<GoogleAppsScript.Charts.Charts, 'ChartType'>;
  /** Milliseconds. */
  readonly now: () => number;
  /** Days as the file shows them; its time zone is read once in an execution. */
  readonly clock: () => WallClock;
}

/** The services of the execution we run in. */
export const googleServices = (): Services =>
  withClock({ app: SpreadsheetApp, locks: LockService, utilities: Utilities, charts: Charts, now: () => Date.now() });

/** Adds the clock, which is made when somebody asks for it. */
export function withClock(services: Omit<Services, 'clock'>): Services {
  let clock: WallClock | undefined;
  return {
    ...services,
    clock: () => {
      clock ??= wallClock(services.app.getActiveSpreadsheet().getSpreadsheetTimeZone(), services.utilities);
      return clock;
    },
  };
}

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
