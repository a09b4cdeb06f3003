import { decodeXml, encodeXml } from './xmlEncoding.ts';

/**
 * A workbook file taken apart: every part by its path, in the order of the file.
 *
 * A package is never changed in place; each step gives a new one that shares the parts it left alone,
 * so "untouched" can be checked by identity.
 */
export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly workbookPath: string;
}

/** The path as the file spells it, because producers disagree about case and percent signs; undefined when missing. */
export function findPart(book: Pick<Package, 'parts'>, path: string): string | undefined {
  return book.parts.has(path) ? path : spellings(book.parts).get(comparable(path));
}

/** A part as text, byte order mark included; throws when the part is missing, which `openPackage` would have told. */
export function readText(book: Pick<Package, 'parts'>, path: string): string {
  const bytes = book.parts.get(path);
  const text = bytes && decodeXml(bytes);
  if (text === undefined) throw new Error(`There is no readable part ${path}.`);
  return text;
}

/** The package with one part written or added; the same package when nothing differs. */
export function withText(book: Package, path: string, text: string): Package {
  if (book.parts.has(path) && readText(book, path) === text) return book;
  return withPart(book, path, encodeXml(text));
}

/** The package with one part's bytes written or added at the end. */
export function withPart(book: Package, path: string, bytes: Uint8Array): Package {
  return { ...book, parts: new Map(book.parts).set(path, bytes) };
}

/** The package without one part. */
export function withoutPart(book: Package, path: string): Package {
  return { ...book, parts: new Map([...book.parts].filter(([name]) => name !== path)) };
}

const SPELLINGS = new WeakMap<Package['parts'], ReadonlyMap<string, string>>();

/** Made once per package, or a file with many broken links would have every part compared with every link. */
function spellings(parts: Package['parts']): ReadonlyMap<string, string> {
  const known = SPELLINGS.get(parts) ?? new Map([...parts.keys()].map((name) => [comparable(name), name]));
  SPELLINGS.set(parts, known);
  return known;
}

function comparable(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return path.toLowerCase(); // a stray % is only a name nobody escaped
  }
}
