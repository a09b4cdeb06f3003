import { isPage, SHEET_KEYS, type SheetKey, TABLE_KEYS } from '../../core/blueprint/keys.ts';
import { FILE_EDITIONS, readEdition } from '../../core/blueprint/edition.ts';
import { firstFreeRow } from '../../core/codec/firstFreeRow.ts';
import { type Located, locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import { CATALOGUE } from '../../core/functions/catalogue.ts';
import { cellDifferences } from '../../core/host/cellDifferences.ts';
import type { Operation, Style } from '../../core/host/port.ts';
import type { FoundSheet, Snapshot } from '../../core/host/snapshot.ts';
import type { Day } from '../../core/values/day.ts';
import { isFileProblem } from '../package/fileProblem.ts';
import { openPackage } from '../package/openPackage.ts';
import type { Package } from '../package/package.ts';
import { savePackage } from '../package/savePackage.ts';
import { tablesOf } from '../package/tables.ts';
import { sheetPath } from '../package/workbook.ts';
import type { CellEdit } from '../patch/cellEdit.ts';
import { graftSheets } from '../patch/graftSheet.ts';
import { patchPackage } from '../patch/patchPackage.ts';
import { areColumnNames, renameTableColumns } from '../patch/renameTableColumns.ts';
import { plainFile } from '../render/plainFile.ts';
import { addLambdaNames } from './addLambdaNames.ts';
import { applyToPackage } from './applyToPackage.ts';
import { growTables } from './growTables.ts';
import { type OpenBook, openBook } from './readBook.ts';

/**
 * A found file once its cells are those of a book that people have worked on elsewhere.
 *
 * Sheets and columns of ours that are new to it come rendered, sheets of people's own plain; of the rest only cells
 * that differ are written, and every part not meant stays byte for byte as it was.
 */
export async function savedBook(open: OpenBook, wanted: Snapshot, today: Day): Promise<Uint8Array> {
  const style = styleOf(wanted);
  const structured = await withStructure(open, wanted, style, today);
  const plain = await withPlainSheets(structured, wanted);
  const saved = withCells(plain, wanted);
  return savePackage(callsOurs(wanted) ? addLambdaNames(saved) : saved);
}

/** A file is never spelled for a host's add-in. */
function styleOf(wanted: Snapshot): Style {
  const found = readEdition(locate(wanted).meta.get('edition'));
  const edition = FILE_EDITIONS.find((known) => known === found) ?? 'portable';
  return { language: readTracker(wanted).language, edition };
}

/** Sheets and columns of ours that the file does not have yet. */
async function withStructure(open: OpenBook, wanted: Snapshot, style: Style, today: Day): Promise<OpenBook> {
  const [found, after] = [locate(open.snapshot), locate(wanted)];
  const operations = SHEET_KEYS.flatMap((key) => structureOf(key, found, after));
  if (operations.length === 0) return open;
  const applied = await applyToPackage(open, operations, style, today);
  if ('applied' in applied) throw new Error('structure never conflicts');
  return reopened(applied);
}

function structureOf(key: SheetKey, found: Located, after: Located): readonly Operation[] {
  if (!after.sheets[key]) return [];
  if (!found.sheets[key]) return [{ kind: 'add-sheet', sheet: key, rows: [] }];
  if (isPage(key)) return [];
  const columns = [...(after.layout.sheets[key]?.columns.keys() ?? [])].filter(
    (column) => !found.layout.sheets[key]?.columns.has(column),
  );
  return columns.length > 0 ? [{ kind: 'add-columns', sheet: key, columns }] : [];
}

async function reopened(book: Package): Promise<OpenBook> {
  const open = await openBook(savePackage(book));
  if (isFileProblem(open)) throw new Error(`the patched file cannot be read back: ${open.problem}`);
  return open;
}

/** Sheets people have added themselves. */
async function withPlainSheets(open: OpenBook, wanted: Snapshot): Promise<OpenBook> {
  const sheets = wanted.sheets.filter(({ name }) => sheetPath(open.book, name) === undefined);
  if (sheets.length === 0) return open;
  const source = openPackage(await plainFile({ sheets }));
  if (isFileProblem(source)) throw new Error(`a plain book cannot be opened: ${source.problem}`);
  const book = graftSheets(
    open.book,
    source,
    sheets.map(({ name }) => name),
  );
  return reopened(book);
}

function withCells({ book, snapshot }: OpenBook, wanted: Snapshot): Package {
  const found = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const patches = new Map<string, readonly CellEdit[]>();
  for (const sheet of wanted.sheets) {
    const [there, path] = [found.get(sheet.name), sheetPath(book, sheet.name)];
    if (!there || path === undefined) continue;
    const edits = cellDifferences(there, sheet).filter(keepsHeaders(book, path, sheet));
    if (edits.length > 0) patches.set(path, edits);
  }
  const patched = patchPackage(book, patches);
  const renamed = wanted.sheets.reduce((renaming, sheet) => {
    const path = sheetPath(renaming, sheet.name);
    return path !== undefined && patches.has(path) ? renameTableColumns(renaming, path, sheet.rows) : renaming;
  }, patched);
  const located = locate(wanted);
  return growTables(renamed, lastRows(located), located.layout);
}

/**
 * Header cells of a table are its column names: they are written when all of them still can be, else left as found.
 */
function keepsHeaders(book: Package, path: string, { rows }: FoundSheet): (edit: CellEdit) => boolean {
  const spoilt = tablesOf(book, path).filter(
    ({ range, headerRow }) =>
      headerRow && !areColumnNames(rows[range.first.row - 1]?.slice(range.first.column, range.last.column + 1) ?? []),
  );
  return ({ row, column }) =>
    !spoilt.some(({ range }) => row === range.first.row && column >= range.first.column && column <= range.last.column);
}

/** Last row in use of each of our sheets. */
const lastRows = ({ layout, sheets }: Located): ReadonlyMap<SheetKey, number> =>
  new Map(
    TABLE_KEYS.flatMap((key) => {
      const [sheet, place] = [sheets[key], layout.sheets[key]];
      return sheet && place ? [[key, firstFreeRow(sheet, place) - 1] as const] : [];
    }),
  );

const CALL = new RegExp(`\\b(?:${CATALOGUE.map(({ name }) => name).join('|')})\\(`, 'i');

/** Whether a formula asks for a function of ours by its name, which then has to be in the file. */
const callsOurs = ({ sheets }: Snapshot): boolean =>
  sheets.some(({ formulas }) =>
    [...formulas.values()].some((cells) => [...cells.values()].some((text) => CALL.test(text))),
  );
