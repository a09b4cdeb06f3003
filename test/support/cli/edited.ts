import type { ColumnKey } from '../../../core/blueprint/keys.ts';
import { sheetOf } from '../../../core/blueprint/layout.ts';
import { locate } from '../../../core/codec/locate.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { readText, withText } from '../../../template/package/package.ts';
import { savePackage } from '../../../template/package/savePackage.ts';
import { sheetPath } from '../../../template/package/workbook.ts';
import { patchPackage } from '../../../template/patch/patchPackage.ts';
import { opened } from '../books/hosts.ts';

/** A cell somebody types into: the row counts from the first of data (0), the header is -1. */
export interface Typed {
  readonly column: ColumnKey;
  readonly row: number;
  readonly value: CellValue;
}

/** The file after somebody typed into cells, over formulas too; everything else as it was. */
export async function withTyped(bytes: Uint8Array, typed: readonly Typed[]): Promise<Uint8Array> {
  const { book, snapshot } = await opened(bytes);
  const { layout } = locate(snapshot);
  const patches = typed.map(({ column, row, value }) => {
    const sheet = layout.sheets[sheetOf(column)];
    const path = sheetPath(book, sheet?.name ?? '');
    const at = sheet?.columns.get(column);
    if (!sheet || path === undefined || at === undefined) throw new Error(`the book has no ${column}`);
    return [path, { row: sheet.firstRow + row, column: at, value }] as const;
  });
  const paths = new Set(patches.map(([path]) => path));
  const byPath = [...paths].map(
    (path) => [path, patches.filter((p) => p[0] === path).map(([, edit]) => edit)] as const,
  );
  return savePackage(patchPackage(book, new Map(byPath)));
}

/** The file with a sheet under another name. */
export async function withSheetName(bytes: Uint8Array, name: string, newName: string): Promise<Uint8Array> {
  const { book } = await opened(bytes);
  const xml = readText(book, book.workbookPath);
  return savePackage(
    withText(book, book.workbookPath, xml.replace(`<sheet name="${name}"`, `<sheet name="${newName}"`)),
  );
}
