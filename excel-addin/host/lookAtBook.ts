import { HostError } from '../../core/host/hostError.ts';
import type { ExcelRun } from './excelHost.ts';
import { refusing } from './hostRefusal.ts';

/** Rows of every sheet that come with the first request; few when even those are too much for one answer. */
const TOP_ROWS: readonly number[] = [8000, 2000, 100];

/** Looks at the workbook; with fewer rows at once when Excel says the answer is too large. */
export async function lookAtBook<T>(
  run: ExcelRun,
  batch: (context: Excel.RequestContext, topRows: number) => Promise<T>,
  [most = 0, ...fewer]: readonly number[] = TOP_ROWS,
): Promise<T> {
  try {
    return await refusing(() => run((context) => batch(context, most)));
  } catch (error) {
    const isTooMuch = error instanceof HostError && error.refusal === 'too-large' && fewer.length > 0;
    if (!isTooMuch) throw error;
    return lookAtBook(run, batch, fewer);
  }
}
