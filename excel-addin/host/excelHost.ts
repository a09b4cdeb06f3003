import type { WorkbookHost } from '../../core/host/port.ts';
import type { WritingHost } from './applyToBook.ts';
import { lookAtBook } from './lookAtBook.ts';
import { readBook } from './readBook.ts';
import { type Supports, supportsExcelApi } from './supports.ts';
import { watchEdits } from './watchEdits.ts';
import type { WatchWork } from './write.ts';

/** Runs a batch against the workbook, as `Excel.run` does. */
export type ExcelRun = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Excel as a host, which also tells when people edit the grid. */
export interface ExcelHost extends WorkbookHost {
  /** Calls back some time after people, not we, have changed cells; gives a function that ends it. */
  readonly onEdit: (callback: () => void) => Promise<() => Promise<void>>;
}

/** The workbook that is open in Excel; work of several requests is watched, and may be stopped, by `watch`. */
export function excelHost(
  run: ExcelRun = (batch) => Excel.run(batch),
  supports: Supports = supportsExcelApi,
  watch?: WatchWork,
): ExcelHost {
  const host: WritingHost = { run, supports, watch };
  const writing = ownWrites();
  return {
    name: 'excel',
    can: { calculates: true, customFunctions: true, charts: true },
    read: async ({ formulas = 'text' } = {}) => {
      const found = await lookAtBook(run, (context, topRows) =>
        readBook(context, { formulas, topRows, supports, isWhole: () => true }),
      );
      return found.snapshot;
    },
    apply: async (operations, style) =>
      operations.length === 0
        ? { applied: true }
        : writing.during(async () => (await import('./applyToBook.ts')).applyToBook(host, operations, style)),
    onEdit: (callback) => watchEdits({ run, isOurs: writing.isOurs }, callback),
  };
}

/** Milliseconds in which the events of what we wrote still come in. */
const ECHO = 300;

/** Knows whether what changes now is of our own making. */
function ownWrites() {
  let running = 0;
  return {
    isOurs: () => running > 0,
    during: async <T>(write: () => Promise<T>): Promise<T> => {
      running += 1;
      try {
        return await write();
      } finally {
        setTimeout(() => {
          running -= 1;
        }, ECHO);
      }
    },
  };
}
