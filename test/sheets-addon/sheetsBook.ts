import type { SyncWorkbookHost } from '../../core/host/port.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import { type Services, withClock } from '../../sheets-addon/host/services.ts';
import { type HostUse, sheetsHost } from '../../sheets-addon/host/sheetsHost.ts';
import { type InMemorySheets, inMemorySheets, type SheetsOptions } from '../hosts/sheets/inMemorySheets.ts';

/** A spreadsheet in memory, and our host over it. */
export interface SheetsBook extends InMemorySheets {
  /** Those of one execution. */
  readonly services: () => Services;
  /** Each call is another execution of the script. */
  readonly host: (use?: Pick<HostUse, 'isAlone'>) => SyncWorkbookHost;
}

const GRID = { rows: 3100, columns: 80 };

export function sheetsBook(start: Snapshot = { sheets: [] }, options: Omit<SheetsOptions, 'start'> = {}): SheetsBook {
  const sheets = inMemorySheets({ ...options, start });
  for (const sheet of start.sheets.length > 0 ? sheets.book.sheets : []) {
    // As large as what formulas of a tracker refer to, as after a set-up.
    sheet.maxRows = Math.max(sheet.maxRows, GRID.rows);
    sheet.maxColumns = Math.max(sheet.maxColumns, GRID.columns);
  }
  const { globals, meter } = sheets;
  const services = () =>
    withClock({
      app: globals.SpreadsheetApp,
      locks: globals.LockService,
      utilities: globals.Utilities,
      charts: globals.Charts,
      now: () => meter.now(),
    });
  return { ...sheets, services, host: (use = {}) => sheetsHost({ services: services(), ...use }) };
}
