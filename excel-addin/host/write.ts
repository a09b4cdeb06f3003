import type { WrittenCell } from '../../core/blueprint/blueprintCells.ts';
import { addressOf } from '../../core/host/area.ts';
import { type CellBlock, cellBlocks, type FormulaBlock, formulaBlocks } from '../../core/host/cellBlocks.ts';
import { type CellContent, contentOf } from '../../core/host/cellContent.ts';
import { HostError } from '../../core/host/hostError.ts';
import { bytesOf, parcels, REQUEST_LIMIT } from './payload.ts';

/** One thing to do to the workbook, with the bytes it takes to say so. */
export interface Write {
  readonly bytes: number;
  readonly queue: (workbook: Excel.Workbook) => void;
}

/** Bytes of a range and of one command about it, as the client spells them. */
const COMMAND_BYTES = 600;

/** A write of commands only. */
export const command = (queue: Write['queue'], commands = 1): Write => ({ bytes: commands * COMMAND_BYTES, queue });

/** Cells of a sheet; values in blocks, formulas filled down. */
export function cellWrites(sheet: string, cells: readonly WrittenCell[]): readonly Write[] {
  const values = cells.filter(({ formula }) => formula === undefined);
  const blocks = cellBlocks(
    values.map(({ row, column, value }) => ({ row: row - 1, column, content: contentOf(value) })),
  );
  return [
    ...blocks.flatMap((block) => cut(block)).map((block) => blockWrite(sheet, block)),
    ...formulaWrites(sheet, cells),
  ];
}

/** Formulas of a sheet. */
export const formulaWrites = (sheet: string, cells: readonly WrittenCell[]): readonly Write[] =>
  formulaBlocks(
    cells.flatMap(({ row, column, formula }) => (formula === undefined ? [] : [{ row: row - 1, column, formula }])),
  ).map((block) => formulaWrite(sheet, block));

/** A block of contents, in as many parts as its bytes ask for. */
export const contentWrites = (
  sheet: string,
  row: number,
  column: number,
  contents: readonly (readonly CellContent[])[],
): readonly Write[] =>
  cut({ row, column, rows: contents.length, columns: contents[0]?.length ?? 0, contents }).map((block) =>
    blockWrite(sheet, block),
  );

/** The client repeats a large block's range for every 1,500 cells of it. */
const SPLIT_BYTES = 1.1;

/** A block no request can hold, cut into blocks of rows. */
function cut(block: CellBlock): readonly CellBlock[] {
  const rowBytes = (bytesOf(block.contents) * SPLIT_BYTES) / block.rows;
  const most = Math.max(1, Math.floor(REQUEST_LIMIT / 2 / rowBytes));
  return Array.from({ length: Math.ceil(block.rows / most) }, (_, at) => {
    const contents = block.contents.slice(at * most, (at + 1) * most);
    return { ...block, row: block.row + at * most, rows: contents.length, contents };
  });
}

const blockWrite = (sheet: string, block: CellBlock): Write => ({
  bytes: COMMAND_BYTES + bytesOf(block.contents) * SPLIT_BYTES,
  queue: ({ worksheets }) => {
    worksheets.getItem(sheet).getRange(addressOf(block)).values = block.contents.map((row) => [...row]);
  },
});

const formulaWrite = (sheet: string, { formulas, ...area }: FormulaBlock): Write => ({
  bytes: 2 * COMMAND_BYTES + bytesOf(formulas),
  queue: ({ worksheets }) => {
    const place = worksheets.getItem(sheet);
    const first = place.getRange(addressOf({ ...area, rows: 1 }));
    first.formulas = [formulas.map((formula) => `=${formula}`)];
    if (area.rows === 1) return;
    place.getRange(addressOf({ ...area, row: area.row + 1, rows: area.rows - 1 })).copyFrom(first, 'Formulas');
  },
});

/** Work that takes several requests, while it is watched. */
export interface LongWork {
  /** Stops the work before its next request. */
  readonly signal: AbortSignal;
  /** Requests that are done. */
  readonly progress: (done: number) => void;
  /** The work is over, however it went. */
  readonly end: () => void;
}

/** Begins to watch work of so many requests. */
export type WatchWork = (requests: number) => LongWork;

const UNWATCHED: LongWork = { signal: new AbortController().signal, progress: () => {}, end: () => {} };

/**
 * Carries out writes in their order, in as few requests as their bytes allow.
 *
 * Stopped between two of them it leaves the book as a fault would: what is there is whole, and the next run goes on.
 */
export async function carryOut(
  context: Excel.RequestContext,
  writes: readonly Write[],
  watch?: WatchWork,
): Promise<void> {
  const requests = parcels(writes, REQUEST_LIMIT);
  // Both last for one request; asked for again and again they make the window flicker.
  if (requests.length === 1) {
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
  }
  const work = requests.length > 1 && watch ? watch(requests.length) : UNWATCHED;
  try {
    for (const [done, request] of requests.entries()) {
      if (work.signal.aborted) throw new HostError('stopped');
      for (const { queue } of request) queue(context.workbook);
      await context.sync();
      work.progress(done + 1);
    }
  } finally {
    work.end();
  }
}
