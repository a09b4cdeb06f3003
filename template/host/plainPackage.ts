import { zipSync } from 'fflate';
import { CONTENT_TYPES } from '../package/contentTypes.ts';
import type { Package } from '../package/package.ts';
import { PACKAGE_ROOT, relationshipsPath } from '../package/relationships.ts';
import { sheetsOf, workbookPart } from '../package/workbook.ts';

/**
 * A zip of only the parts that cells are read from, uncompressed: pictures, charts and drawings are left out, and
 * the reader gets sizes that we have counted ourselves.
 *
 * Styles are left out too: a number stays the number it is, where the reader would make a date of what is formatted
 * as one, shift it before March 1900 and lose it where the calendar ends.
 */
export function plainPackage(book: Package): Uint8Array {
  const wanted = [
    CONTENT_TYPES,
    relationshipsPath(PACKAGE_ROOT),
    book.workbookPath,
    relationshipsPath(book.workbookPath),
    workbookPart(book, 'sharedStrings'),
    ...sheetsOf(book).map(({ path }) => path),
  ];
  const parts = wanted.flatMap((path) => {
    const bytes = path === undefined ? undefined : book.parts.get(path);
    return path === undefined || bytes === undefined ? [] : [[path, bytes] as const];
  });
  return zipSync(Object.fromEntries(parts), { level: 0 });
}
