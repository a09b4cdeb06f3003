import { type Package, readText, withText } from '../package/package.ts';
import { childNamed, parseXml, prefixOf } from '../package/xml.ts';
import { appendContent, applySplices, insertInOrder } from '../package/xmlEdit.ts';
import { definedNamesOf, definedNameXml } from '../patch/definedNames.ts';
import { WORKBOOK_ORDER } from '../patch/schemaOrder.ts';
import { lambdaNames } from '../render/renderBook.ts';

/** The book with our functions as names, for a book that has become a lambda one or has lost them. */
export function addLambdaNames(book: Package): Package {
  const taken = new Set(definedNamesOf(book).map(({ name }) => name.toLowerCase()));
  const missing = lambdaNames().filter(({ name }) => !taken.has(name.toLowerCase()));
  if (missing.length === 0) return book;
  const xml = readText(book, book.workbookPath);
  const root = parseXml(xml);
  const prefix = prefixOf(root.name);
  const names = missing
    .map(({ name, range }) => ({ name, formula: range, sheet: undefined, attributes: { name } }))
    .map((name) => definedNameXml(name, prefix, new Map()))
    .join('');
  const list = childNamed(root, 'definedNames');
  const element = `${prefix}definedNames`;
  const splice = list
    ? appendContent(xml, list, names)
    : insertInOrder(xml, root, WORKBOOK_ORDER, `<${element}>${names}</${element}>`);
  return withText(book, book.workbookPath, applySplices(xml, [splice]));
}
