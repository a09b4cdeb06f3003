import { writeXlsx } from 'hucre/xlsx';
import { memoryHost } from '../../../core/host/memoryHost.ts';
import { type FoundSheet, formulaAt, type Snapshot } from '../../../core/host/snapshot.ts';
import { isCellError } from '../../../core/values/cell.ts';
import { type OpenBook, openBook } from '../../../template/host/readBook.ts';
import { type XlsxHost, xlsxHost } from '../../../template/host/xlsxHost.ts';
import { isFileProblem } from '../../../template/package/fileProblem.ts';
import { TODAY } from './sample.ts';

/** Opens a file that must open. */
export async function opened(bytes: Uint8Array): Promise<OpenBook> {
  const open = await openBook(bytes);
  if (isFileProblem(open)) throw new Error(JSON.stringify(open));
  return open;
}

/** A file with these cells and nothing else, as a plain program would save it. */
export const plainFile = (start: Snapshot): Promise<Uint8Array> =>
  writeXlsx({ sheets: (start.sheets.length > 0 ? start.sheets : [BLANK]).map(plainSheet) });

/** A workbook file has at least one sheet. */
const BLANK: FoundSheet = { name: 'Sheet1', rows: [], formulas: new Map(), merges: [] };

function plainSheet(sheet: FoundSheet) {
  const cells = new Map(
    sheet.rows.flatMap((row, at) =>
      row.flatMap((value, column) => {
        const formula = formulaAt(sheet, at, column);
        if (formula === undefined && value === null) return [];
        const cell = isCellError(value) ? { type: 'error' as const, value: value.error } : { value };
        return [[`${at},${column}`, formula === undefined ? cell : { formula }] as const];
      }),
    ),
  );
  const merges = sheet.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  }));
  return { name: sheet.name, cells, merges };
}

/** A host over the bytes of a file that must open. */
export async function fileHost(bytes: Uint8Array): Promise<XlsxHost> {
  return xlsxHost(bytes, await opened(bytes), { today: TODAY });
}

export const makeMemoryHost = async (start: Snapshot) => memoryHost(start);
export const makeXlsxHost = async (start: Snapshot) => fileHost(await plainFile(start));
