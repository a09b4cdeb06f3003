import type { CellValue } from '../../core/values/cell.ts';
import { type Package, readText, withText } from '../package/package.ts';
import { tablesOf } from '../package/tables.ts';
import { childNamed, childrenNamed, parseXml } from '../package/xml.ts';
import { applySplices, changeAttributes, type Splice } from '../package/xmlEdit.ts';
import { escapeName } from './addTableColumns.ts';

/**
 * The package with the columns of a sheet's tables named as their header cells say.
 *
 * Excel asks to repair a file where the two differ. A header that is blank, no text, or there twice is not one a table
 * can have: then nothing is renamed, and the caller must leave the header as it was.
 */
export function renameTableColumns(book: Package, sheetPath: string, rows: readonly (readonly CellValue[])[]): Package {
  return tablesOf(book, sheetPath).reduce((renamed, { path, range, columns, headerRow }) => {
    const headers = columns.map((_, at) => rows[range.first.row - 1]?.[range.first.column + at] ?? null);
    if (!headerRow || !areColumnNames(headers)) return renamed;
    const xml = readText(renamed, path);
    const list = childNamed(parseXml(xml), 'tableColumns');
    const splices = (list ? childrenNamed(list, 'tableColumn') : []).flatMap((element, at): Splice[] => {
      const [header, found] = [headers[at] ?? '', columns[at]?.name];
      return header === found ? [] : [changeAttributes(xml, element, { name: escapeName(header) })];
    });
    return splices.length > 0 ? withText(renamed, path, applySplices(xml, splices)) : renamed;
  }, book);
}

/** True for texts that can all be headers of one table. */
export function areColumnNames(headers: readonly CellValue[]): headers is readonly string[] {
  const names = headers.map((header) => (typeof header === 'string' ? header.toLowerCase() : ''));
  return names.every((name) => name !== '') && new Set(names).size === names.length;
}
