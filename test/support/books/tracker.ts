import { blueprintLayout } from '../../../core/blueprint/blueprintLayout.ts';
import { settingRow } from '../../../core/blueprint/defaultContent.ts';
import { checkBook } from '../../../core/check/checkBook.ts';
import { checkTracker } from '../../../core/check/checkTracker.ts';
import { locate } from '../../../core/codec/locate.ts';
import { readTracker } from '../../../core/codec/readTracker.ts';
import type { BookContent } from '../../../core/host/content.ts';
import { snapshotOf } from '../../../core/host/contentSnapshot.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import type { Problem, Tracker } from '../../../core/model/tracker.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import { SETTINGS } from '../../../core/policy/settings.ts';
import { assess } from '../../../core/score/assess.ts';
import { ENGLISH, TODAY } from './sample.ts';

/** Tables of a book with these rows and settings, in English, formulas cut off where nothing is in use. */
export function bookOf(content: BookContent, policy: Partial<Policy> = {}): Snapshot {
  const settings = SETTINGS.map(({ key }) => settingRow(key, ENGLISH, policy));
  const { sheets } = snapshotOf({ settings, ...content }, blueprintLayout('en'), ENGLISH);
  return {
    sheets: sheets.map((sheet) => {
      const used = Math.max(3, sheet.rows.findLastIndex((row) => row.some((cell) => cell !== null)) + 1);
      const formulas = new Map([...sheet.formulas].filter(([row]) => row < used));
      return { ...sheet, rows: sheet.rows.slice(0, used), formulas };
    }),
  };
}

/** A book of these rows as a tracker. */
export const trackerOf = (content: BookContent, policy: Partial<Policy> = {}): Tracker =>
  readTracker(bookOf(content, policy));

/** Everything the product has to say about a book. */
export function problemsIn(snapshot: Snapshot): readonly Problem[] {
  const tracker = readTracker(snapshot);
  return [...checkTracker(tracker, assess(tracker, TODAY)), ...checkBook(locate(snapshot))];
}
