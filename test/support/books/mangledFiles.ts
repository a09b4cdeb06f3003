import { blueprintLayout } from '../../../core/blueprint/blueprintLayout.ts';
import { META_SHEET, SHEET_KEYS, type SheetKey } from '../../../core/blueprint/keys.ts';
import type { BookLayout, SheetLayout } from '../../../core/blueprint/layout.ts';
import { readTracker } from '../../../core/codec/readTracker.ts';
import { snapshotOf } from '../../../core/host/contentSnapshot.ts';
import type { Style } from '../../../core/host/port.ts';
import { contentTypeOf } from '../../../template/package/contentTypes.ts';
import { type Package, readText, withoutPart, withText } from '../../../template/package/package.ts';
import { savePackage } from '../../../template/package/savePackage.ts';
import { sheetPath, sheetsOf } from '../../../template/package/workbook.ts';
import type { CellEdit } from '../../../template/patch/cellEdit.ts';
import { graftSheets } from '../../../template/patch/graftSheet.ts';
import { patchPackage } from '../../../template/patch/patchPackage.ts';
import { renderSheets } from '../../../template/render/renderBook.ts';
import { resultsOf } from '../../../template/render/results.ts';
import { opened } from '../../template/package/books.ts';
import { fullBook } from '../../template/package/fullBook.ts';
import { sampleContent, sampleFile, TODAY } from './sample.ts';

/** Sheets of the user's own: table, chart, conditional formats, validation, note, link, names, formulas. */
export const OWN_SHEETS = ['KRs', 'Notes'] as const;

/** The sample book with sheets of the user's own after ours. */
export async function sampleWithOwnSheets(style: Style): Promise<Package> {
  return addOwnSheets(opened(await sampleFile(style)));
}

export async function addOwnSheets(book: Package): Promise<Package> {
  const own = await fullBook({ sheets: ['KRs', 'Notes'], table: 'MyTable', font: 'Courier New' });
  return graftSheets(book, own, OWN_SHEETS);
}

/** The sample book as Excel leaves it when sheets and headers were renamed and columns moved: formulas follow. */
export async function movedSample(style: Style): Promise<Package> {
  const content = sampleContent(style);
  const layout = moved(blueprintLayout(style.language));
  const tracker = readTracker(snapshotOf(content, layout, style));
  return opened(
    await renderSheets(SHEET_KEYS, layout, { style, content, today: TODAY }, resultsOf(tracker, TODAY, content)),
  );
}

function moved(layout: BookLayout): BookLayout {
  const sheets = Object.fromEntries(
    Object.entries(layout.sheets).map(([key, sheet], at) => [
      key,
      { ...sheet, name: `${sheet.name.slice(0, 20)} – mine ${at}`, ...reversedColumns(sheet) },
    ]),
  ) as Record<SheetKey, SheetLayout>;
  return { ...layout, sheets };
}

function reversedColumns({ columns, headers }: SheetLayout): Pick<SheetLayout, 'columns' | 'headers'> {
  const last = columns.size - 1;
  return {
    columns: new Map([...columns].map(([key, position]) => [key, last - position])),
    headers: new Map([...headers].map(([key, header], at) => [key, `${header} ${at}`])),
  };
}

/** The book with cells of a sheet changed as somebody typed them. */
export function typed(book: Package, sheet: string, edits: readonly CellEdit[]): Package {
  const path = sheetPath(book, sheet);
  if (path === undefined) throw new Error(`no sheet ${sheet}`);
  return patchPackage(book, new Map([[path, edits]]));
}

/** The book without a sheet, as a program leaves it that deletes the tab and its part. */
export function withoutSheet(book: Package, name: string): Package {
  const path = sheetPath(book, name) ?? '';
  const types = '[Content_Types].xml';
  const relationships = 'xl/_rels/workbook.xml.rels';
  const target = path.replace(/^xl\//, '');
  const index = sheetsOf(book).findIndex((sheet) => sheet.name === name);
  const id = new RegExp(`<Relationship [^>]*Target="/?(?:xl/)?${target}"[^>]*/>`);
  const link = id.exec(readText(book, relationships))?.[0] ?? '';
  const linkId = /Id="([^"]+)"/.exec(link)?.[1] ?? '';
  let changed = withText(book, relationships, readText(book, relationships).replace(link, ''));
  const workbook = readText(book, book.workbookPath)
    .replace(new RegExp(`<sheet [^>]*r:id="${linkId}"[^>]*/>`), '')
    .replace(/<definedName [^>]*localSheetId="(\d+)"[^>]*>[^<]*<\/definedName>/g, (xml, at: string) => {
      if (Number(at) === index) return '';
      return Number(at) > index ? xml.replace(`localSheetId="${at}"`, `localSheetId="${Number(at) - 1}"`) : xml;
    });
  changed = withText(changed, book.workbookPath, workbook);
  changed = withText(
    changed,
    types,
    readText(changed, types).replace(new RegExp(`<Override [^>]*PartName="/${path}"[^>]*/>`), ''),
  );
  return withoutPart(withoutPart(changed, path), path.replace('worksheets/', 'worksheets/_rels/').concat('.rels'));
}

/** The book with columns of a sheet hidden, counted from 1. */
export function hidden(book: Package, sheet: string, columns: readonly number[]): Package {
  const path = sheetPath(book, sheet) ?? '';
  const xml = readText(book, path).replace(/<col [^>]*min="(\d+)"[^>]*\/>/g, (column, min: string) =>
    columns.includes(Number(min)) && !column.includes('hidden') ? column.replace('/>', ' hidden="1"/>') : column,
  );
  return withText(book, path, xml);
}

export const saved = savePackage;

/** Parts that an upgrade of these sheets may write to: the sheets, their tables, and what lists them. */
export function partsOf(book: Package, sheets: readonly string[]): ReadonlySet<string> {
  const listed = [...book.parts.keys()].filter((path) =>
    /styles\+xml$|calcChain\+xml$|sheet\.main\+xml$/.test(contentTypeOf(book, path) ?? ''),
  );
  const own = [...sheets, META_SHEET].flatMap((name) => {
    const path = sheetPath(book, name);
    if (path === undefined) return [];
    const links = `${path.replace('worksheets/', 'worksheets/_rels/')}.rels`;
    const tables = book.parts.has(links)
      ? [...readText(book, links).matchAll(/tables\/[^"]+/g)].map(([t]) => `xl/${t}`)
      : [];
    return [path, ...tables];
  });
  return new Set([...listed, ...own, '[Content_Types].xml', 'xl/_rels/workbook.xml.rels']);
}
