import type { SheetsBook } from './sheetsBook.ts';

/** Methods that give a handle, or tell what one is called: they look at nothing that is in the file. */
const HANDLES: ReadonlySet<string> = new Set([
  'createDeveloperMetadataFinder',
  'getColumn',
  'getDataRange',
  'getName',
  'getRangeList',
  'getRow',
  'getSheet',
  'getActiveSheet',
  'getActiveSpreadsheet',
  'getDocumentLock',
  'getRange',
  'getSheets',
  'offset',
  'withKey',
]);

/** What some work cost: calls that look at the file or change it, and all calls there were. */
export interface Cost {
  readonly calls: number;
  readonly all: number;
  readonly by: Readonly<Record<string, number>>;
}

export function costOf(book: Pick<SheetsBook, 'meter' | 'run'>, work: () => unknown): Cost {
  book.meter.resetCalls();
  book.run(work);
  const calls = book.meter.calls();
  const cost = { calls: calls.filter(({ method }) => !HANDLES.has(method)).length, all: calls.length };
  return { ...cost, by: book.meter.counts() };
}
