import type { SheetKey } from '../../core/blueprint/keys.ts';
import { HostError } from '../../core/host/hostError.ts';
import type { ApplyResult, Operation, Style, WorkbookHost } from '../../core/host/port.ts';
import { refusing } from './hostRefusal.ts';
import { planWrites, type Standing, type WritePlan } from './planWrites.ts';
import { type BookReading, type FoundBook, readBook } from './readBook.ts';
import { type Supports, supportsExcelApi } from './supports.ts';
import { askForTables } from './tables.ts';
import { watchEdits } from './watchEdits.ts';
import { carryOut, type WatchWork } from './write.ts';

/** Runs a batch against the workbook, as `Excel.run` does. */
export type ExcelRun = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Rows of every sheet that come with the first request; few when even those are too much for one answer. */
const TOP_ROWS = [4000, 100] as const;

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
  const host: Host = { run, supports, watch };
  const writing = ownWrites();
  return {
    name: 'excel',
    can: { calculates: true, customFunctions: true, charts: true },
    read: async ({ formulas = 'text' } = {}) => {
      const found = await look(host, (context, topRows) =>
        readBook(context, { formulas, topRows, supports, isWhole: () => true }),
      );
      return found.snapshot;
    },
    apply: async (operations, style) =>
      operations.length === 0 ? { applied: true } : writing.during(() => apply(host, operations, style)),
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

interface Host {
  readonly run: ExcelRun;
  readonly supports: Supports;
  readonly watch: WatchWork | undefined;
}

/** Looks at the workbook; with fewer rows at once when Excel says the answer is too large. */
async function look<T>(
  { run }: Host,
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

async function apply(host: Host, operations: readonly Operation[], style: Style): Promise<ApplyResult> {
  const { found, standing } = await standingBefore(host, operations);
  const plan = planWrites(operations, style, standing);
  if ('expected' in plan) return { applied: false, conflict: plan };
  const closed = plan.touched.find((sheet) => found.protectedSheets.has(sheet));
  if (closed !== undefined) throw new HostError('sheet-protected', { sheet: closed });
  try {
    await refusing(() => host.run((context) => carryOut(context, plan.writes, host.watch)));
  } catch (error) {
    await takeBack(host, plan, standing, error);
    throw error;
  }
  return { applied: true };
}

/** The workbook right before it is written to: whole where operations look for rows, else only how it is laid out. */
async function standingBefore(
  host: Host,
  operations: readonly Operation[],
): Promise<{ readonly found: FoundBook; readonly standing: Standing }> {
  const { supports } = host;
  const touched = new Set<SheetKey>(
    operations.flatMap((operation) => (operation.kind === 'set-meta' ? [] : [operation.sheet])),
  );
  return look(host, async (context, topRows) => {
    const { workbook } = context;
    const tables = askForTables(workbook);
    workbook.names.load('items/name');
    const reading: BookReading = { formulas: 'places', topRows, supports, isWhole: (key) => touched.has(key) };
    const found = await readBook(context, reading);
    const names = new Set(workbook.names.items.map(({ name }) => name.toLowerCase()));
    return { found, standing: { snapshot: found.snapshot, tables: tables(), names, supports } };
  });
}

/**
 * Takes away sheets that were begun when Excel stopped, so that a set-up is there whole or not at all.
 *
 * Not when the fault is that a sheet is there already: that one is somebody else's.
 */
async function takeBack(
  { run }: Host,
  { newSheets }: WritePlan,
  { snapshot }: Standing,
  fault: unknown,
): Promise<void> {
  const before = new Set(snapshot.sheets.map(({ name }) => name));
  const begun = newSheets.filter((name) => !before.has(name));
  if (begun.length === 0 || (fault instanceof HostError && fault.refusal === 'item-exists')) return;
  try {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      for (const sheet of worksheets.items) if (begun.includes(sheet.name)) sheet.delete();
      await context.sync();
    });
  } catch {
    // Excel is out of reach: the fault itself is what people must hear of, and the next set-up goes on from here.
  }
}
