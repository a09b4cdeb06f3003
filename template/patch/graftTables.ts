import { type Package, readText, withText } from '../package/package.ts';
import { tablesOf } from '../package/tables.ts';
import { sheetsOf } from '../package/workbook.ts';
import { parseXml } from '../package/xml.ts';
import { applySplices, changeAttributes } from '../package/xmlEdit.ts';
import { definedNamesOf } from './definedNames.ts';
import type { Renames } from './renameInFormula.ts';

/** New names for the source's tables whose name is in use in the target, as a table or as a defined name. */
export function tableRenames(target: Package, source: Package, sheetPaths: readonly string[]): Renames {
  const taken = new Set(
    [...allTables(target).map(({ name }) => name), ...definedNamesOf(target).map(({ name }) => name)].map(lower),
  );
  const renames = new Map<string, string>();
  for (const { name } of sheetPaths.flatMap((path) => tablesOf(source, path))) {
    let free = name;
    for (let number = 2; taken.has(lower(free)); number += 1) free = `${name}_${number}`;
    taken.add(lower(free));
    if (free !== name) renames.set(lower(name), free);
  }
  return renames;
}

/** The package with the tables of some sheets given ids no other table has, and their new names. */
export function renumberTables(book: Package, sheetPaths: readonly string[], renames: Renames): Package {
  const moved = new Set(sheetPaths);
  const others = sheetsOf(book).filter(({ path }) => !moved.has(path));
  let id = Math.max(0, ...others.flatMap(({ path }) => tablesOf(book, path)).map((table) => table.id));
  let numbered = book;
  for (const table of sheetPaths.flatMap((path) => tablesOf(book, path))) {
    id += 1;
    const xml = readText(numbered, table.path);
    const name = renames.get(lower(table.name));
    const names = name === undefined ? {} : { name, displayName: name };
    const splice = changeAttributes(xml, parseXml(xml), { id: String(id), ...names });
    numbered = withText(numbered, table.path, applySplices(xml, [splice]));
  }
  return numbered;
}

function allTables(book: Package) {
  return sheetsOf(book).flatMap(({ path }) => tablesOf(book, path));
}

function lower(name: string): string {
  return name.toLowerCase();
}
