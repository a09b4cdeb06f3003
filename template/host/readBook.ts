import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';
import type { FoundSheet, Snapshot } from '../../core/host/snapshot.ts';
import type { CellValue } from '../../core/values/cell.ts';
import { type FileProblem, isFileProblem } from '../package/fileProblem.ts';
import { openPackage } from '../package/openPackage.ts';
import { type Package, readText } from '../package/package.ts';
import { childNamed, parseXml } from '../package/xml.ts';
import { plainPackage } from './plainPackage.ts';

/** A book as found, with the package it came from, for patching. */
export interface OpenBook {
  readonly book: Package;
  readonly snapshot: Snapshot;
}

/**
 * Opens an .xlsx of any producer and reads its cells, or says why it cannot.
 *
 * The package is checked and inflated by us first, so that hucre never sees a zip that lies about its size.
 */
export async function openBook(bytes: Uint8Array): Promise<OpenBook | FileProblem> {
  const book = openPackage(bytes);
  if (isFileProblem(book)) return book;
  if (countsFrom1904(book)) return { problem: 'date-1904' };
  try {
    const workbook = await readXlsx(plainPackage(book));
    return { book, snapshot: { sheets: workbook.sheets.map(foundSheet) } };
  } catch {
    // What hucre refuses after our own checks is a workbook nobody can read; the cause is in its bytes, not in us.
    return { problem: 'damaged', reason: 'xml' };
  }
}

/** Old Mac workbooks count days from 1904; reading them as they stand would move every date by four years. */
function countsFrom1904(book: Package): boolean {
  const properties = childNamed(parseXml(readText(book, book.workbookPath)), 'workbookPr');
  return properties !== undefined && /^(1|true)$/.test(properties.attributes.date1904 ?? '');
}

function foundSheet(sheet: Sheet): FoundSheet {
  const formulas = new Map<number, Map<number, string>>();
  const errors = new Map<string, string>();
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const formula = formulaOf(cell);
    if (formula !== undefined) {
      const inRow = formulas.get(row) ?? new Map<number, string>();
      formulas.set(row, inRow.set(column, formula));
    }
    if (cell.type === 'error') errors.set(key, String(cell.value));
  }
  return {
    name: sheet.name,
    rows: sheet.rows.map((row, at) => row.map((value, column) => cellValue(value, errors.get(`${at},${column}`)))),
    formulas,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
  };
}

/** Text of a cell's formula; a member of a shared formula has one whose text stands elsewhere. */
function formulaOf(cell: Cell): string | undefined {
  if (cell.formula !== undefined) return cell.formula;
  return cell.formulaSharedIndex === undefined ? undefined : '';
}

const MILLISECONDS_A_DAY = 86_400_000;
const UNIX_EPOCH_DAY = 25569;

/** Dates become day serials again: a calendar day has no zone. */
function cellValue(value: Sheet['rows'][number][number] | undefined, error: string | undefined): CellValue {
  if (error !== undefined) return { error };
  if (value instanceof Date) return value.getTime() / MILLISECONDS_A_DAY + UNIX_EPOCH_DAY;
  return value ?? null;
}
