import type { ExcelRun } from './excelHost.ts';
import { refusing } from './hostRefusal.ts';

/** Milliseconds of quiet after which people count as done typing. */
export const QUIET = 400;

/** How edits in the grid are watched. */
export interface WatchOptions {
  readonly run: ExcelRun;
  /** True while we write ourselves, or have just written: the event comes after the answer. */
  readonly isOurs: () => boolean;
}

/**
 * Calls back once people have typed something and stopped; gives a function that ends the watch.
 *
 * What we write ourselves does not count: newer Excels say so themselves, older ones are told apart by the time.
 */
export async function watchEdits({ run, isOurs }: WatchOptions, callback: () => void): Promise<() => Promise<void>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const handle = async ({ source, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const isLocal = source !== 'Remote';
    if (triggerSource === 'ThisLocalAddin' || (isLocal && isOurs())) return;
    clearTimeout(timer);
    timer = setTimeout(callback, QUIET);
  };
  const registration = await refusing(() =>
    run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(handle);
      await context.sync();
      return added;
    }),
  );
  return async () => {
    clearTimeout(timer);
    registration.remove();
    await refusing(() => registration.context.sync());
  };
}
