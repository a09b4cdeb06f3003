import { engineClock, googleClock, type WallClock } from '../host/wallClock.ts';
import type { DayOf } from './callInCell.ts';

/**
 * Calendar days in the time zone of the sheet, which the add-on's script seldom shares. The zone is read at the first
 * date and never again in this execution; the engine does the rest itself.
 */
export function dayInSheet(): DayOf {
  let clock: WallClock | undefined;
  return (moment) => {
    clock ??= clockOfSheet();
    return Math.floor(clock(moment));
  };
}

function clockOfSheet(): WallClock {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return engineClock(zone) ?? googleClock(zone, Utilities);
}
