import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExcelRun } from '../../excel-addin/host/excelHost.ts';
import { QUIET, watchEdits } from '../../excel-addin/host/watchEdits.ts';

type Changed = Pick<Excel.WorksheetChangedEventArgs, 'source' | 'triggerSource'>;

/** An Excel that only tells of changes. */
function tellingExcel() {
  const handlers = new Set<(change: Changed) => unknown>();
  const context = {
    sync: async () => undefined,
    workbook: {
      worksheets: {
        onChanged: {
          add: (handler: (change: Changed) => unknown) => {
            handlers.add(handler);
            return { remove: () => handlers.delete(handler), context };
          },
        },
      },
    },
  };
  const run: ExcelRun = (batch) => batch(context as unknown as Excel.RequestContext);
  const tell = (change: Changed): void => {
    for (const handler of handlers) handler(change);
  };
  return { run, tell, handlers };
}

const TYPED: Changed = { source: 'Local', triggerSource: 'Unknown' };

describe('edits in the grid', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are told once, when people stop typing', async () => {
    const excel = tellingExcel();
    const callback = vi.fn();
    await watchEdits({ run: excel.run, isOurs: () => false }, callback);
    for (const pause of [0, 100, QUIET - 1]) {
      vi.advanceTimersByTime(pause);
      excel.tell(TYPED);
    }
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(QUIET);
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it.each<readonly [why: string, change: Changed, isOurs: boolean, calls: number]>([
    ['what this add-in wrote', { source: 'Local', triggerSource: 'ThisLocalAddin' }, false, 0],
    ['what changes while we write', TYPED, true, 0],
    ['what somebody else changes while we write', { source: 'Remote', triggerSource: 'Unknown' }, true, 1],
  ])('%s', async (_why, change, isOurs, calls) => {
    const excel = tellingExcel();
    const callback = vi.fn();
    await watchEdits({ run: excel.run, isOurs: () => isOurs }, callback);
    excel.tell(change);
    vi.advanceTimersByTime(QUIET);
    expect(callback).toHaveBeenCalledTimes(calls);
  });

  it('are no longer told once the watch has ended, not even those just seen', async () => {
    const excel = tellingExcel();
    const callback = vi.fn();
    const end = await watchEdits({ run: excel.run, isOurs: () => false }, callback);
    excel.tell(TYPED);
    await end();
    vi.advanceTimersByTime(QUIET);
    expect([callback.mock.calls.length, excel.handlers.size]).toEqual([0, 0]);
  });
});
