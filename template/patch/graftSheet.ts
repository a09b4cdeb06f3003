import { typeReader } from '../package/contentTypes.ts';
import { type Package, readText, withText } from '../package/package.ts';
import { addRelationship, relationshipsOf } from '../package/relationships.ts';
import { type SheetEntry, sheetsOf, workbookPart } from '../package/workbook.ts';
import { childNamed, childrenNamed, parseXml, prefixOf, type XmlElement } from '../package/xml.ts';
import { appendContent, applySplices, escapeXml, insertInOrder, type Splice } from '../package/xmlEdit.ts';
import { dropCalculationChain, requireCalculation } from './calculation.ts';
import { copyParts, freeNames, type PartNames, reachableParts } from './copyParts.ts';
import { type DefinedName, definedNameXml, movedNames } from './definedNames.ts';
import { formulasOf, type Move, movePart } from './graftedPart.ts';
import { graftStyles } from './graftStyles.ts';
import { renumberTables, tableRenames } from './graftTables.ts';
import { namesInFormula, type Renames } from './renameInFormula.ts';
import { WORKBOOK_ORDER } from './schemaOrder.ts';

/**
 * The target with whole sheets of a book of ours added after its last tab, with all they need.
 *
 * Parts, ids and table names that are taken get new ones, formulas follow; the user's own parts stay as they are.
 * Throws a RangeError when the source lacks a sheet or the target has one of that name: the caller picks the names.
 */
export function graftSheets(target: Package, source: Package, sheetNames: readonly string[]): Package {
  const sheets = sheetNames.map((name) => findSheet(target, source, name));
  const paths = sheets.map(({ path }) => path);
  const { book: styled, ...styles } = graftStyles(target, source);
  const tables = tableRenames(target, source, paths);
  const names = freeNames(styled, reachableParts(source, paths));
  const moved = moveParts(copyParts(styled, source, names), source, names, {
    styles,
    tables,
    strings: stringsOf(source),
  });
  const listed = listSheets(
    moved,
    source,
    sheets.map((sheet) => ({ ...sheet, path: names.get(sheet.path) ?? '' })),
  );
  const named = addNames(listed, namesToMove(target, source, sheets), tables);
  const numbered = renumberTables(
    named,
    paths.map((path) => names.get(path) ?? ''),
    tables,
  );
  return requireCalculation(dropCalculationChain(numbered));
}

function findSheet(target: Package, source: Package, name: string): SheetEntry {
  const same = (sheet: SheetEntry) => sheet.name.toLowerCase() === name.toLowerCase();
  const sheet = sheetsOf(source).find(same);
  if (!sheet) throw new RangeError(`There is no sheet ${name} to copy.`);
  if (sheetsOf(target).some(same)) throw new RangeError(`The workbook has a sheet ${name} already.`);
  return sheet;
}

const PARTS_THAT_CHANGE = /(worksheet|table)\+xml$/;

function moveParts(book: Package, source: Package, names: PartNames, move: Move): Package {
  const typeOf = typeReader(source);
  return [...names]
    .filter(([from]) => PARTS_THAT_CHANGE.test(typeOf(from) ?? ''))
    .reduce((moved, [, to]) => withText(moved, to, movePart(readText(moved, to), move)), book);
}

/** The source's shared strings as the XML inside each, which is also what an inline string holds. */
function stringsOf(source: Package): readonly string[] {
  const path = workbookPart(source, 'sharedStrings');
  if (path === undefined) return [];
  const xml = readText(source, path);
  return childrenNamed(parseXml(xml), 'si').map(({ openEnd, closeStart }) =>
    xml.slice(openEnd, Math.max(openEnd, closeStart)),
  );
}

function listSheets(book: Package, source: Package, sheets: readonly SheetEntry[]): Package {
  const type = relationshipsOf(source, source.workbookPath).find(({ kind }) => kind === 'worksheet')?.type ?? '';
  return sheets.reduce((listed, sheet) => {
    const sheetId = Math.max(0, ...sheetsOf(listed).map((other) => other.sheetId)) + 1;
    const { book: linked, id } = addRelationship(listed, listed.workbookPath, { type, path: sheet.path });
    return editWorkbook(linked, (xml, root) => [
      addToList(xml, root, 'sheets', sheetXml(root, { ...sheet, sheetId }, id)),
    ]);
  }, book);
}

function sheetXml(root: XmlElement, { name, sheetId, state }: SheetEntry, id: string): string {
  const [declared] =
    Object.entries(root.attributes).find(([key, uri]) => key.startsWith('xmlns:') && uri.endsWith('/relationships')) ??
    [];
  const link = declared ? `${declared.slice('xmlns:'.length)}:id="${id}"` : `xmlns:r="${RELATIONSHIPS}" r:id="${id}"`;
  const hidden = state === 'visible' ? '' : ` state="${state}"`;
  return `<${prefixOf(root.name)}sheet name="${escapeXml(name)}" sheetId="${sheetId}"${hidden} ${link}/>`;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function namesToMove(target: Package, source: Package, sheets: readonly SheetEntry[]): readonly DefinedName[] {
  const all = sheetsOf(source);
  const first = sheetsOf(target).length;
  const formulas = sheets.flatMap(({ path }) => formulasOf(readText(source, path)));
  return movedNames(target, source, {
    places: new Map(sheets.map(({ path }, index) => [all.findIndex((sheet) => sheet.path === path), first + index])),
    sheetNames: new Set(sheets.map(({ name }) => name.toLowerCase())),
    mentioned: new Set(formulas.flatMap(namesInFormula)),
  });
}

function addNames(book: Package, names: readonly DefinedName[], tables: Renames): Package {
  if (names.length === 0) return book;
  return editWorkbook(book, (xml, root) => {
    const content = names.map((name) => definedNameXml(name, prefixOf(root.name), tables)).join('');
    return [addToList(xml, root, 'definedNames', content)];
  });
}

function addToList(xml: string, root: XmlElement, name: string, content: string): Splice {
  const list = childNamed(root, name);
  if (list) return appendContent(xml, list, content);
  const full = prefixOf(root.name) + name;
  return insertInOrder(xml, root, WORKBOOK_ORDER, `<${full}>${content}</${full}>`);
}

function editWorkbook(book: Package, edit: (xml: string, root: XmlElement) => readonly Splice[]): Package {
  const xml = readText(book, book.workbookPath);
  return withText(book, book.workbookPath, applySplices(xml, edit(xml, parseXml(xml))));
}
