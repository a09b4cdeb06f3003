import { forgetContentType } from '../package/contentTypes.ts';
import { type Package, readText, withoutPart, withText } from '../package/package.ts';
import { removeRelationshipsTo } from '../package/relationships.ts';
import { workbookPart } from '../package/workbook.ts';
import { childNamed, parseXml, prefixOf } from '../package/xml.ts';
import { applySplices, changeAttributes, insertInOrder } from '../package/xmlEdit.ts';
import { WORKBOOK_ORDER } from './schemaOrder.ts';

/** Asks Excel to calculate everything when it opens the book, since values beside formulas may be old now. */
export function requireCalculation(book: Package): Package {
  const xml = readText(book, book.workbookPath);
  const root = parseXml(xml);
  const settings = childNamed(root, 'calcPr');
  const splice = settings
    ? changeAttributes(xml, settings, { fullCalcOnLoad: '1' })
    : insertInOrder(xml, root, WORKBOOK_ORDER, `<${prefixOf(root.name)}calcPr fullCalcOnLoad="1"/>`);
  return withText(book, book.workbookPath, applySplices(xml, [splice]));
}

/** The package without the list of formula cells; Excel makes a new one, but asks to repair a book whose list is wrong. */
export function dropCalculationChain(book: Package): Package {
  const path = workbookPart(book, 'calcChain');
  if (path === undefined) return book;
  return withoutPart(removeRelationshipsTo(forgetContentType(book, path), book.workbookPath, path), path);
}

/** Names of the cells the list of formula cells speaks of, on whatever sheet. */
export function calculationChainCells(book: Package): ReadonlySet<string> {
  const path = workbookPart(book, 'calcChain');
  if (path === undefined) return new Set();
  return new Set(parseXml(readText(book, path)).children.map(({ attributes }) => attributes.r ?? ''));
}
