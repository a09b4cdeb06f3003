import { declareContentType, typeReader } from '../package/contentTypes.ts';
import { findPart, type Package, readText, withPart, withText } from '../package/package.ts';
import { relationshipsOf, relationshipsPath } from '../package/relationships.ts';
import { localName, parseXml } from '../package/xml.ts';
import { applySplices, changeAttributes } from '../package/xmlEdit.ts';

/** New part paths by the source's paths. */
export type PartNames = ReadonlyMap<string, string>;

/** The parts that can be reached from some parts, these first; the workbook itself is not part of a sheet. */
export function reachableParts(source: Package, starts: readonly string[]): readonly string[] {
  const reached = new Set(starts);
  for (const path of reached) {
    for (const link of relationshipsOf(source, path)) {
      if (link.path !== undefined && link.path !== source.workbookPath && source.parts.has(link.path))
        reached.add(link.path);
    }
  }
  return [...reached]; // a Set hands out what is added while it is walked
}

/** Names for parts to copy that are free in the target: the number in the name is raised until it is. */
export function freeNames(target: Package, paths: readonly string[]): PartNames {
  const taken = new Set([...target.parts.keys()].map((path) => path.toLowerCase()));
  const names = new Map<string, string>();
  for (const path of paths) {
    const [, stem = path, digits = '', extension = ''] = /^(.*?)(\d*)(\.[^./]*)?$/.exec(path) ?? [];
    let name = path;
    for (let number = Number(digits || 1); taken.has(name.toLowerCase()); number += 1)
      name = `${stem}${number}${extension}`;
    taken.add(name.toLowerCase());
    names.set(path, name);
  }
  return names;
}

/** The target with parts copied under new names, their types declared and their links following the names. */
export function copyParts(target: Package, source: Package, names: PartNames): Package {
  const typeOf = typeReader(source);
  let book = target;
  for (const [from, to] of names) {
    book = withPart(book, to, source.parts.get(from) ?? new Uint8Array());
    book = declareContentType(book, to, typeOf(from) ?? 'application/xml');
    const links = findPart(source, relationshipsPath(from));
    if (links === undefined) continue;
    book = withText(book, relationshipsPath(to), renameTargets(readText(source, links), source, from, names));
  }
  return book;
}

function renameTargets(xml: string, source: Package, from: string, names: PartNames): string {
  const paths = new Map(relationshipsOf(source, from).map(({ id, path }) => [id, path]));
  const links = parseXml(xml).children.filter(({ name }) => localName(name) === 'Relationship');
  return applySplices(
    xml,
    links.flatMap((link) => {
      const name = names.get(paths.get(link.attributes.Id ?? '') ?? '');
      return name === undefined ? [] : [changeAttributes(xml, link, { Target: `/${name}` })];
    }),
  );
}
