import { type Package, readText, withText } from '../package/package.ts';
import { type CellRange, formatRange, parseRange } from '../package/reference.ts';
import { type TableEntry, tablesOf } from '../package/tables.ts';
import { childNamed, parseXml, type XmlElement } from '../package/xml.ts';
import { applySplices, changeAttributes, type Splice } from '../package/xmlEdit.ts';

/**
 * The package with a sheet's table reaching down to a row; a table never shrinks.
 *
 * `tableName` may be left out when the sheet has one table. Throws a RangeError when there is no such table,
 * or when it has a totals row in the way (`tablesOf` tells).
 */
export function growTable(book: Package, sheetPath: string, lastRow: number, tableName?: string): Package {
  const table = findTable(book, sheetPath, tableName);
  if (lastRow <= table.range.last.row) return book;
  if (table.totalsRow) throw new RangeError(`The totals row of table ${table.name} is in the way.`);
  const xml = readText(book, table.path);
  const grown = resizeTable(xml, parseXml(xml), ({ first, last }) => ({ first, last: { ...last, row: lastRow } }));
  return withText(book, table.path, applySplices(xml, grown));
}

/** The table of this name on a sheet, or its only table; throws a RangeError when there is none or too many. */
export function findTable(book: Package, sheetPath: string, tableName?: string): TableEntry {
  const tables = tablesOf(book, sheetPath);
  const [table, another] = tables.filter(({ name }) => tableName === undefined || sameName(name, tableName));
  if (!table || another) throw new RangeError(`${sheetPath} has ${tables.length} tables; ${tableName ?? 'which one'}?`);
  return table;
}

/** Splices that give a table and its filter another size. */
export function resizeTable(xml: string, root: XmlElement, resize: (range: CellRange) => CellRange): readonly Splice[] {
  return [root, childNamed(root, 'autoFilter')].flatMap((element) => {
    const range = parseRange(element?.attributes.ref ?? '');
    return element && range ? [changeAttributes(xml, element, { ref: formatRange(resize(range)) })] : [];
  });
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
