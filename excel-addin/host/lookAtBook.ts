import { HostError } from '../../core/host/hostError.ts';
import type { ExcelRun } from './excelHost.ts';
import { refusing } from './hostRefusal.ts';

/** Rows of every sheet that come with the first request; few when even those are too much for one answer. */
const TOP_ROWS = [4000, 100] as const;

/** Looks at the workbook; with fewer rows at once when Excel says the answer is too large. */
export async function lookAtBook<T>(
  run: ExcelRun,
  batch: (context: Excel.RequestContext, topRows: number) => Promise<T>,
): Promise<T> {
  const [most, few] = TOP_ROWS;
  try {
    return await refusing(() => run((context) => batch(context, most)));
  } catch (error) {
    if (!(error instanceof HostError) || error.refusal !== 'too-large') throw error;
    return refusing(() => run((context) => batch(context, few)));
  }
}
