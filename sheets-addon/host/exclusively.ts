import { refusing, sheetsError } from './hostRefusal.ts';
import type { Services } from './services.ts';

/** How long somebody waits for a colleague, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Does some work while no other execution of ours writes to the file: read, decide and apply are one piece, so that
 * two people who check in at once both keep their rows.
 *
 * People who type in the grid are not held up; what they change meanwhile shows as a conflict.
 */
export function exclusively<T>({ app, locks }: Pick<Services, 'app' | 'locks'>, work: () => T): T {
  const lock = refusing(() => locks.getDocumentLock());
  if (!refusing(() => lock.tryLock(PATIENCE))) throw sheetsError('busy');
  try {
    return work();
  } finally {
    release(app, lock);
  }
}

/** What was written must be there before the next one reads. */
function release(app: Services['app'], lock: GoogleAppsScript.Lock.Lock): void {
  try {
    refusing(() => app.flush());
  } finally {
    refusing(() => lock.releaseLock());
  }
}
