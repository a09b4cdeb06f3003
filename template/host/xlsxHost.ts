import type { WorkbookHost } from '../../core/host/port.ts';
import type { Day } from '../../core/values/day.ts';
import { isFileProblem } from '../package/fileProblem.ts';
import { savePackage } from '../package/savePackage.ts';
import { applyToPackage } from './applyToPackage.ts';
import { type OpenBook, openBook } from './readBook.ts';

/** The host over the bytes of an .xlsx, and a way to get them back. */
export interface XlsxHost extends WorkbookHost {
  /** The file as it is now; byte for byte the one given while nothing has been applied. */
  readonly bytes: () => Uint8Array;
}

/** What writing into a file depends on besides its operations. */
export interface XlsxHostOptions {
  /** Day cached results are for and new parts are dated: the same input gives the same bytes. */
  readonly today: Day;
}

/** A host over an opened workbook file. Nothing is written to any disk here. */
export function xlsxHost(original: Uint8Array, opened: OpenBook, { today }: XlsxHostOptions): XlsxHost {
  let bytes = original;
  let open = opened;
  return {
    name: 'xlsx',
    can: { calculates: false, customFunctions: false, charts: true },
    read: async () => open.snapshot,
    apply: async (operations, style) => {
      if (operations.length === 0) return { applied: true };
      const result = await applyToPackage(open, operations, style, today);
      if ('applied' in result) return result;
      const saved = savePackage(result);
      const reopened = await openBook(saved);
      if (isFileProblem(reopened)) throw new Error(`the patched file cannot be read back: ${reopened.problem}`);
      bytes = saved;
      open = reopened;
      return { applied: true };
    },
    bytes: () => bytes,
  };
}
