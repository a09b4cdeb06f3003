import { escapeText } from '../package/escapedText.ts';
import { type Package, readText, withText } from '../package/package.ts';
import { childNamed, parseXml, prefixOf, type XmlElement } from '../package/xml.ts';
import { applySplices, escapeXml, rewriteElement } from '../package/xmlEdit.ts';
import { findTable, resizeTable } from './growTable.ts';

/** A column to add to a table; `formula`, without `=`, is what Excel fills new rows with. */
export interface NewTableColumn {
  readonly name: string;
  readonly formula?: string;
}

/**
 * The package with columns added at the right edge of a sheet's table.
 *
 * The caller writes the header cells, which must say the same names, and sees to it that the cells there are free.
 * `tableName` may be left out when the sheet has one table. Throws a RangeError when there is no such table.
 */
export function addTableColumns(
  book: Package,
  sheetPath: string,
  columns: readonly NewTableColumn[],
  tableName?: string,
): Package {
  const table = findTable(book, sheetPath, tableName);
  const xml = readText(book, table.path);
  const root = parseXml(xml);
  const list = childNamed(root, 'tableColumns');
  if (!list || columns.length === 0) return book;
  const lastId = Math.max(0, ...table.columns.map(({ id }) => id));
  const added = columns.map((column, index) => columnElement(column, lastId + 1 + index, prefixOf(root.name)));
  const text = rewriteElement(xml, list, {
    content: xml.slice(list.openEnd, list.closeStart) + added.join(''),
    attributes: { count: String(table.columns.length + columns.length) },
  });
  const widened = resizeTable(xml, root, ({ first, last }) => ({
    first,
    last: { ...last, column: last.column + columns.length },
  }));
  return withText(book, table.path, applySplices(xml, [...widened, { ...placeOf(list), text }]));
}

function columnElement({ name, formula }: NewTableColumn, id: number, prefix: string): string {
  const tag = `<${prefix}tableColumn id="${id}" name="${escapeXml(escapeName(name))}"`;
  if (formula === undefined) return `${tag}/>`;
  const element = `${prefix}calculatedColumnFormula`;
  return `${tag}><${element}>${escapeXml(escapeText(formula))}</${element}></${prefix}tableColumn>`;
}

/** A column name as an attribute holds it; a line break would be read as a blank there, so it is escaped too. */
export function escapeName(name: string): string {
  return escapeText(name).replace(/\n/g, '_x000a_').replace(/\t/g, '_x0009_');
}

function placeOf({ start, end }: XmlElement): { readonly start: number; readonly end: number } {
  return { start, end };
}
