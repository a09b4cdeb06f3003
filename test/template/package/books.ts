import { readXlsx } from 'hucre/xlsx';
import { isFileProblem } from '../../../template/package/fileProblem.ts';
import { openPackage } from '../../../template/package/openPackage.ts';
import { type Package, readText } from '../../../template/package/package.ts';
import { savePackage } from '../../../template/package/savePackage.ts';
import { foundBySdk } from '../../support/validate.ts';
import { rawZip } from './rawZip.ts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The package of a file that must open; a test that gets a problem fails with it. */
export function opened(bytes: Uint8Array): Package {
  const book = openPackage(bytes);
  if (isFileProblem(book)) throw new Error(JSON.stringify(book));
  return book;
}

/** The parts of the smallest workbook, one sheet `Data` with this content. */
export function parts(sheet: string): Record<string, string> {
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([['worksheet', 'worksheets/sheet1.xml']]),
    'xl/worksheets/sheet1.xml': sheet,
  };
}

/** A relationships part from kinds and targets; ids are rId1 and on. */
export function relationships(links: readonly (readonly [kind: string, target: string])[]): string {
  const elements = links.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements.join('')}</Relationships>`;
}

/** A zip of text parts. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return rawZip(Object.entries(files).map(([name, content]) => ({ name, content })));
}

/** A worksheet part with this sheetData content. */
export function sheetXml(rows: string): string {
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** What hucre reads from a package, sheet by sheet. */
export async function reread(book: Package) {
  return (await readXlsx(savePackage(book))).sheets;
}

/** The paths whose bytes differ, or that only one of two packages has. */
export function changedParts(before: Package, after: Package): readonly string[] {
  const paths = new Set([...before.parts.keys(), ...after.parts.keys()]);
  return [...paths].filter((path) => !sameBytes(before.parts.get(path), after.parts.get(path))).sort();
}

/** What the Open XML SDK has against a package. */
export async function schemaErrors(book: Package): Promise<readonly string[]> {
  const errors = await foundBySdk(savePackage(book));
  return errors.map(({ description, path }) => `${path}: ${description}`);
}

/** The text of a part. */
export function textOf(book: Package, path: string): string {
  return readText(book, path);
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}
