import { diff } from '../../core/blueprint/diff.ts';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import type { BookContent } from '../../core/host/content.ts';
import type { ApplyResult, Style, SyncWorkbookHost } from '../../core/host/port.ts';
import type { Intent, IntentContext, Outcome } from '../../core/intents/intent.ts';
import { performNow } from '../../core/intents/perform.ts';
import { formatDay } from '../../core/values/day.ts';
import { exclusively } from '../../sheets-addon/host/exclusively.ts';
import { TODAY } from '../support/books/sample.ts';
import type { SheetsBook } from './sheetsBook.ts';

const ASKED: IntentContext = { today: formatDay(TODAY), who: 'Lin', language: 'en' };

/** One click of somebody: an execution of its own, as the add-on does it. */
export const click = (book: SheetsBook, intent: Intent, context: IntentContext = ASKED): Outcome =>
  book.run(() => exclusively(book.services(), () => performNow(book.host({ isAlone: true }), intent, context)));

export const checkInIntent = (keyResult: string, value: number): Intent => ({
  kind: 'check-in',
  checkIns: [{ keyResult, value, confidence: 0.6, progress: '=on the way' }],
});

/** A tracker with this content, or what of it is missing. */
export function setUpNow(host: SyncWorkbookHost, style: Style, content: BookContent): ApplyResult {
  const snapshot = host.read();
  return host.apply(diff(locate(snapshot), style, content), style);
}

/** What a refresh of all screens reads. */
export const refresh = (host: SyncWorkbookHost) => readTracker(host.read({ formulas: 'places' }));
