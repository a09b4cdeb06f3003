import { findPart, type Package, readText, withText } from './package.ts';
import { localName, parseXml, type XmlElement } from './xml.ts';
import { appendContent, applySplices, escapeXml } from './xmlEdit.ts';

/** A link from one part to another, or out of the file. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type, such as `worksheet`; strict and transitional files differ only before it. */
  readonly kind: string;
  readonly type: string;
  readonly target: string;
  /** The part it points at, as the file spells it; undefined when it points outside the file. */
  readonly path: string | undefined;
}

/** The package itself, as the source of the relationships in `_rels/.rels`. */
export const PACKAGE_ROOT = '';

/** The relationships of a part in the order of the file; none when it has no relationships part. */
export function relationshipsOf(book: Pick<Package, 'parts'>, source: string): readonly Relationship[] {
  const path = findPart(book, relationshipsPath(source));
  if (path === undefined) return [];
  return relationshipElements(readText(book, path)).map(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    return {
      id,
      type,
      target,
      kind: type.slice(type.lastIndexOf('/') + 1),
      path: mode === 'External' ? undefined : existing(book, source, target),
    };
  });
}

/** Where a part keeps its relationships. */
export function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The path a target means, seen from its source; absolute targets start at the root of the file. */
export function resolveTarget(source: string, target: string): string {
  const folders = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of (target.split('#')[0] ?? '').split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

/** The package with one more relationship from a part, and the id it got. */
export function addRelationship(
  book: Package,
  source: string,
  link: { readonly type: string; readonly path: string },
): { readonly book: Package; readonly id: string } {
  const rels = findPart(book, relationshipsPath(source)) ?? relationshipsPath(source);
  const xml = book.parts.has(rels) ? readText(book, rels) : NO_RELATIONSHIPS;
  const id = freeId(relationshipElements(xml).map(({ attributes }) => attributes.Id ?? ''));
  const root = parseXml(xml);
  const name = root.name.replace(/Relationships$/, 'Relationship');
  const element = `<${name} Id="${id}" Type="${escapeXml(link.type)}" Target="/${escapeXml(link.path)}"/>`;
  return { book: withText(book, rels, applySplices(xml, [appendContent(xml, root, element)])), id };
}

/** The package without a part's relationships to one path. */
export function removeRelationshipsTo(book: Package, source: string, path: string): Package {
  const rels = findPart(book, relationshipsPath(source));
  if (rels === undefined) return book;
  const xml = readText(book, rels);
  const gone = relationshipElements(xml).filter(
    ({ attributes }) => existing(book, source, attributes.Target ?? '') === path,
  );
  return withText(
    book,
    rels,
    applySplices(
      xml,
      gone.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}

const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function relationshipElements(xml: string): readonly XmlElement[] {
  return parseXml(xml).children.filter(({ name }) => localName(name) === 'Relationship');
}

function existing(book: Pick<Package, 'parts'>, source: string, target: string): string {
  const path = resolveTarget(source, target);
  return findPart(book, path) ?? path;
}

function freeId(taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`rId${number}`)) number += 1;
  return `rId${number}`;
}
