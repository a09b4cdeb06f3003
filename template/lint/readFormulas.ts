import { descendants, textOf, type XmlElement } from '../finish/xmlTree.ts';
import type { Book, Formula, FormulaHome, Sheet, Table } from './book.ts';

/** Every formula of a book, wherever one may stand. */
export function readFormulas(
  { sheets, tables, names }: Pick<Book, 'sheets' | 'tables' | 'names'>,
  charts: readonly (readonly [path: string, tree: XmlElement])[],
): readonly Formula[] {
  const found = [
    ...sheets.flatMap(sheetFormulas),
    ...tables.flatMap(tableFormulas),
    ...names.map(({ name, text }): Formula => ({ part: 'xl/workbook.xml', where: name, home: 'name', text })),
    ...charts.flatMap(([part, tree]) => formulasIn(tree, 'c:f', { part, where: 'chart', home: 'rule' })),
  ];
  return found.filter(({ text }) => text !== ''); // a shared formula is written once, and empty elsewhere
}

type Place = Omit<Formula, 'text'>;

function sheetFormulas({ name, part, tree }: Sheet): readonly Formula[] {
  const place = (where: string | undefined, home: FormulaHome): Place => ({
    part,
    where: `${name}!${where ?? ''}`,
    home,
  });
  const below = (outer: string, inner: string, at: string, home: FormulaHome): readonly Formula[] =>
    descendants(tree, outer).flatMap((found) => formulasIn(found, inner, place(found.attributes[at], home)));
  return [
    ...below('c', 'f', 'r', 'cell'),
    ...below('dataValidation', 'formula1', 'sqref', 'rule'),
    ...below('dataValidation', 'formula2', 'sqref', 'rule'),
    ...below('conditionalFormatting', 'formula', 'sqref', 'rule'),
    ...formulasIn(tree, 'xm:f', place('extension', 'rule')),
  ];
}

function tableFormulas({ part, displayName, tree }: Table): readonly Formula[] {
  return descendants(tree, 'tableColumn').flatMap((column) => {
    const place: Place = { part, where: `${displayName}[${column.attributes.name}]`, home: 'cell' };
    return [...formulasIn(column, 'calculatedColumnFormula', place), ...formulasIn(column, 'totalsRowFormula', place)];
  });
}

function formulasIn(tree: XmlElement, name: string, place: Place): readonly Formula[] {
  return descendants(tree, name).map((found) => ({ ...place, text: textOf(found) }));
}
