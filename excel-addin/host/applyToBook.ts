import type { SheetKey } from '../../core/blueprint/keys.ts';
import { HostError } from '../../core/host/hostError.ts';
import type { ApplyResult, Operation, Style } from '../../core/host/port.ts';
import type { ExcelRun } from './excelHost.ts';
import { refusing } from './hostRefusal.ts';
import { lookAtBook } from './lookAtBook.ts';
import { planWrites, type Standing, type WritePlan } from './planWrites.ts';
import { type BookReading, type FoundBook, readBook } from './readBook.ts';
import type { Supports } from './supports.ts';
import { askForTables } from './tables.ts';
import { carryOut, type WatchWork } from './write.ts';

/** The Excel that is written to. */
export interface WritingHost {
  readonly run: ExcelRun;
  readonly supports: Supports;
  readonly watch: WatchWork | undefined;
}

/** Carries operations out: looks, plans against what stands there now, writes; takes begun sheets back when it cannot. */
export async function applyToBook(
  host: WritingHost,
  operations: readonly Operation[],
  style: Style,
): Promise<ApplyResult> {
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
  host: WritingHost,
  operations: readonly Operation[],
): Promise<{ readonly found: FoundBook; readonly standing: Standing }> {
  const { supports } = host;
  const touched = new Set<SheetKey>(
    operations.flatMap((operation) => (operation.kind === 'set-meta' ? [] : [operation.sheet])),
  );
  return lookAtBook(host.run, async (context, topRows) => {
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
  { run }: WritingHost,
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
