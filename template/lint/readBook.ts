import { type Parts, partText } from '../finish/parts.ts';
import { childNamed, descendants, element, parseXml, textOf, type XmlElement } from '../finish/xmlTree.ts';
import type { Book, DefinedName, Sheet, Table } from './book.ts';
import { cellsAcross, cellTexts } from './cellTexts.ts';
import { readFormulas } from './readFormulas.ts';

/** Reads what the lint needs from the parts of a workbook. */
export function readBook(parts: Parts): Book {
  const workbook = treeOf(parts, WORKBOOK);
  const targets = relationships(parts, WORKBOOK);
  const sheets = descendants(workbook, 'sheet').map((sheet) => readSheet(parts, sheet, targets));
  const names = descendants(workbook, 'definedName').map(readName);
  const strings = descendants(treeOf(parts, 'xl/sharedStrings.xml'), 'si');
  const tables = sheets.flatMap((sheet) => readTables(parts, sheet, strings));
  const charts = [...parts.keys()].filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
  const formulas = readFormulas(
    { sheets, tables, names },
    charts.map((path) => [path, treeOf(parts, path)]),
  );
  return { sheets, tables, names, formulas };
}

const WORKBOOK = 'xl/workbook.xml';

/** A part may be missing: a book without text has no shared strings. */
function treeOf(parts: Parts, path: string): XmlElement {
  const part = parts.get(path);
  return part === undefined ? element('missing') : parseXml(partText(part));
}

/** The parts a part points to, by relationship id. */
function relationships(parts: Parts, path: string): ReadonlyMap<string, string> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const tree = treeOf(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  return new Map(
    descendants(tree, 'Relationship').map(({ attributes: { Id = '', Target = '' } }) => [Id, resolve(folder, Target)]),
  );
}

function resolve(folder: string, target: string): string {
  return new URL(target, `part:///${folder}`).pathname.slice(1);
}

function readSheet(parts: Parts, { attributes }: XmlElement, targets: ReadonlyMap<string, string>): Sheet {
  const part = targets.get(attributes['r:id'] ?? '') ?? '';
  return { name: attributes.name ?? '', part, tree: treeOf(parts, part) };
}

function readName(name: XmlElement): DefinedName {
  return { name: name.attributes.name ?? '', scope: name.attributes.localSheetId, text: textOf(name) };
}

function readTables(parts: Parts, sheet: Sheet, strings: readonly XmlElement[]): readonly Table[] {
  const ids = descendants(sheet.tree, 'tablePart').map((table) => table.attributes['r:id'] ?? '');
  const targets = relationships(parts, sheet.part);
  const texts = ids.length === 0 ? new Map<string, string>() : cellTexts(sheet.tree, strings);
  return ids.map((id) => {
    const part = targets.get(id) ?? '';
    return readTable(part, treeOf(parts, part), sheet.name, texts);
  });
}

function readTable(part: string, tree: XmlElement, sheet: string, texts: ReadonlyMap<string, string>): Table {
  const { name = '', displayName = name, ref = '' } = tree.attributes;
  const columns = descendants(childNamed(tree, 'tableColumns') ?? tree, 'tableColumn');
  return {
    part,
    sheet,
    name,
    displayName,
    columns: columns.map((column) => column.attributes.name ?? ''),
    headers: cellsAcross(ref).map((cell) => texts.get(cell)),
    tree,
  };
}
