import { type Package, readText } from './package.ts';
import { relationshipsOf } from './relationships.ts';
import { childNamed, childrenNamed, parseXml, type XmlElement } from './xml.ts';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly sheetId: number;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
}

/** The workbook's sheets in the order of the tabs; a sheet whose link is broken has an empty path. */
export function sheetsOf(book: Package): readonly SheetEntry[] {
  const paths = new Map(relationshipsOf(book, book.workbookPath).map(({ id, path }) => [id, path]));
  const root = parseXml(readText(book, book.workbookPath));
  const sheets = childNamed(root, 'sheets');
  return (sheets ? childrenNamed(sheets, 'sheet') : []).map((sheet) => ({
    name: sheet.attributes.name ?? '',
    path: paths.get(linkOf(sheet)) ?? '',
    sheetId: Number(sheet.attributes.sheetId),
    state: stateOf(sheet.attributes.state),
  }));
}

/** The part of the sheet with this name, letter case aside as in Excel; undefined when there is none. */
export function sheetPath(book: Package, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return sheetsOf(book).find((sheet) => sheet.name.toLowerCase() === wanted)?.path;
}

/** The part the workbook links to as this kind, such as `styles`; undefined when it has none or the part is missing. */
export function workbookPart(book: Package, kind: string): string | undefined {
  const path = relationshipsOf(book, book.workbookPath).find((link) => link.kind === kind)?.path;
  return path !== undefined && book.parts.has(path) ? path : undefined;
}

function linkOf(sheet: XmlElement): string {
  const [, id = ''] = Object.entries(sheet.attributes).find(([name]) => name.endsWith(':id')) ?? [];
  return id;
}

function stateOf(state: string | undefined): SheetEntry['state'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
