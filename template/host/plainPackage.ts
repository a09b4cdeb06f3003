import { zipSync } from 'fflate';
import { CONTENT_TYPES } from '../package/contentTypes.ts';
import type { Package } from '../package/package.ts';
import { PACKAGE_ROOT, relationshipsPath } from '../package/relationships.ts';
import { sheetsOf, workbookPart } from '../package/workbook.ts';

/**
 * A zip of only the parts that cells are read from, uncompressed: pictures, charts and drawings are left out, and
 * the reader gets sizes that we have counted ourselves.
 */
export function plainPackage(book: Package): Uint8Array {
  const wanted = [
    CONTENT_TYPES,
    relationshipsPath(PACKAGE_ROOT),
    book.workbookPath,
    relationshipsPath(book.workbookPath),
    workbookPart(book, 'styles'),
    workbookPart(book, 'sharedStrings'),
    workbookPart(book, 'theme'),
    ...sheetsOf(book).map(({ path }) => path),
  ];
  const parts = wanted.flatMap((path) => {
    const bytes = path === undefined ? undefined : book.parts.get(path);
    return path === undefined || bytes === undefined ? [] : [[path, bytes] as const];
  });
  return zipSync(Object.fromEntries(parts), { level: 0 });
}
