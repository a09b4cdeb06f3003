import type { ApplyResult, SyncWorkbookHost } from '../../core/host/port.ts';
import { refusing, sheetsError } from './hostRefusal.ts';
import { planUnits, type Unit } from './planUnits.ts';
import { type FoundBook, readBook } from './readBook.ts';
import { rereadSheets } from './rereadSheets.ts';
import { googleServices, type Services } from './services.ts';

/** How a host is used. */
export interface HostUse {
  readonly services?: Services;
  /**
   * The whole of read, decide and apply happens while no other execution writes (`exclusively`): before it writes, the
   * host looks again only at the sheets it writes to.
   */
  readonly isAlone?: boolean;
}

/** After so many milliseconds nothing new is begun: Google ends an execution after six minutes. */
export const TIME_LIMIT = 4.5 * 60_000;

/** The spreadsheet that is open in Google Sheets. */
export function sheetsHost({ services = googleServices(), isAlone = false }: HostUse = {}): SyncWorkbookHost {
  const started = services.now();
  let last: FoundBook | undefined;
  let isExact = false;
  return {
    name: 'sheets',
    can: { calculates: true, customFunctions: true, charts: true },
    read: (options = {}) => {
      last = refusing(() => readBook(services, isExact ? {} : options));
      return last.snapshot;
    },
    apply: (operations, style): ApplyResult => {
      if (operations.length === 0) return { applied: true };
      const known = isAlone ? last : undefined;
      const found = refusing(() => (known ? rereadSheets(known, operations) : readBook(services, {})));
      const decidedOn = (known ?? found).snapshot;
      const units = planUnits(operations, style, { found, services, decidedOn });
      if ('expected' in units) {
        // Whoever decides again is to know of every formula.
        isExact = true;
        return { applied: false, conflict: units };
      }
      refusing(() => carryOut(units, { services, started }));
      if (!isAlone) refusing(() => services.app.flush());
      return { applied: true };
    },
  };
}

interface Execution {
  readonly services: Services;
  readonly started: number;
}

/** One unit after the other; when the time is up, what is left waits for the next run. */
function carryOut(units: readonly Unit[], { services, started }: Execution): void {
  const done: Unit[] = [];
  for (const unit of units) {
    if (done.length > 0 && services.now() - started > TIME_LIMIT) throw sheetsError('out-of-time');
    done.push(unit);
    try {
      unit.run();
    } catch (error) {
      takeBack(done);
      throw error;
    }
  }
}

/** Puts back what can be put back, the last first. */
function takeBack(done: readonly Unit[]): void {
  for (const { undo } of [...done].reverse()) {
    try {
      undo?.();
    } catch {
      // Google is out of reach: the fault itself is what people must hear of, and the next run goes on from here.
    }
  }
}
