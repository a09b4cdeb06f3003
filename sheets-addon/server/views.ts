import type { SyncWorkbookHost } from '../../core/host/port.ts';
import type { IntentContext } from '../../core/intents/intent.ts';
import type { TrackerView, ViewQuery, Views } from '../../core/view/view.ts';
import { viewNow } from '../../core/view/viewOf.ts';
import { sheetsHost } from '../host/sheetsHost.ts';

/** What a screen of the sidebar shows. */
export const viewInSheets = <Q extends ViewQuery>(query: Q, context: IntentContext): Views[Q['part']] =>
  viewNow(sheetsHost(), query, context);

/**
 * All there is to say about the tracker. Unlike a refresh of the sidebar it reads every formula, so it also knows of
 * calculated cells that somebody has typed over.
 */
export function wholeTracker(context: IntentContext): TrackerView {
  const host = sheetsHost();
  const exact: SyncWorkbookHost = { ...host, read: () => host.read() };
  return viewNow(exact, { part: 'tracker' }, context);
}
