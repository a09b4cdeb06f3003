import { compoundFileProblem } from './compoundFile.ts';
import { CONTENT_TYPES, contentTypeOf, typeReader } from './contentTypes.ts';
import {
  type FileProblem,
  HONEST_RATIO,
  isFileProblem,
  MOST_BYTES,
  MOST_HONEST_BYTES,
  MOST_PARTS,
  MOST_RATIO,
  RATIO_FREE_BYTES,
} from './fileProblem.ts';
import { FREE_PLACES } from './gridMeter.ts';
import { inflatePart, inflatePieces } from './inflatePart.ts';
import { findPart, type Package, readText } from './package.ts';
import { PACKAGE_ROOT, relationshipsOf } from './relationships.ts';
import { checkedXml, type XmlFault, xmlCheck } from './wellFormed.ts';
import { sheetsOf } from './workbook.ts';
import { localName, parseXml } from './xml.ts';
import { readZipDirectory, type ZipEntry } from './zipDirectory.ts';

/**
 * Takes a workbook file apart, or says what is wrong with it.
 *
 * Everything is checked here, before any parser sees it: declared sizes before inflating, real sizes while inflating,
 * and that the parts we read are sound XML. What comes back can be trusted; later steps throw only on bugs.
 */
export function openPackage(bytes: Uint8Array): Package | FileProblem {
  if (bytes.length === 0) return { problem: 'empty' };
  const compound = compoundFileProblem(bytes);
  if (compound) return compound;
  const directory = readZipDirectory(bytes);
  if (isFileProblem(directory)) return directory;
  const entries = directory.filter(({ name }) => !name.endsWith('/')); // folders hold nothing
  const refused = tooLarge(entries) ?? badEntry(entries);
  if (refused) return refused;
  return takeApart(bytes, entries);
}

type Loose = Pick<Package, 'parts'>;

function tooLarge(entries: readonly ZipEntry[]): FileProblem | undefined {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const ratio = entries.reduce((most, { size, packedSize }) => Math.max(most, size / Math.max(packedSize, 1)), 0);
  if (entries.length > MOST_PARTS)
    return { problem: 'too-large', measure: 'parts', found: entries.length, limit: MOST_PARTS };
  const packed = entries.reduce((sum, { packedSize }) => sum + packedSize, 0);
  const limit = total > packed * HONEST_RATIO ? MOST_BYTES : MOST_HONEST_BYTES;
  if (total > limit) return { problem: 'too-large', measure: 'bytes', found: total, limit };
  if (total > RATIO_FREE_BYTES && ratio > MOST_RATIO)
    return { problem: 'too-large', measure: 'ratio', found: ratio, limit: MOST_RATIO };
  return undefined;
}

function badEntry(entries: readonly ZipEntry[]): FileProblem | undefined {
  const seen = new Set<string>();
  for (const { name, encrypted } of entries) {
    if (encrypted) return { problem: 'encrypted' };
    const key = name.toLowerCase(); // part names differ by more than case
    if (seen.has(key) || !isSaneName(name)) return { problem: 'damaged', reason: 'name', part: name };
    seen.add(key);
  }
  return undefined;
}

function isSaneName(name: string): boolean {
  return name !== '' && !/^\/|^[a-z]:|\\|\0/i.test(name) && !name.split('/').some((step) => /^\.{0,2}$/.test(step));
}

/**
 * Inflates the parts that say what is where before any other, and looks through large parts before keeping them,
 * so that what is no workbook is refused while it is still small.
 */
function takeApart(bytes: Uint8Array, entries: readonly ZipEntry[]): Package | FileProblem {
  const parts = new Map(entries.map(({ name }) => [name, NOTHING_YET]));
  const loose: Loose = { parts };
  const types = findPart(loose, CONTENT_TYPES);
  if (types === undefined || findPart(loose, '_rels/.rels') === undefined) return { problem: 'not-a-workbook' };
  const isLink = (name: string): boolean => name === types || /\.rels$/i.test(name);
  const isKept = keeper(bytes, parts);
  const links = entries.filter(({ name }) => isLink(name));
  const brokenLinks = swollen(links) ?? isKept(links) ?? brokenXml(loose, isLink);
  if (brokenLinks) return brokenLinks;
  const workbookPath = findWorkbook(loose);
  if (typeof workbookPath !== 'string') return workbookPath;
  const rest = entries.filter(({ name }) => !isLink(name));
  const typeOf = typeReader(loose);
  const isRead = (path: string): boolean => path === workbookPath || PARTS_WE_READ.test(typeOf(path) ?? '');
  const read = rest.filter(({ name }) => isRead(name));
  const workbook = read.filter(({ name }) => name === workbookPath);
  const broken = swollen(workbook) ?? brokenLargePart(bytes, read) ?? isKept(rest);
  return broken ?? checkParts({ parts, workbookPath });
}

const NOTHING_YET = new Uint8Array(0);

/** Inflates entries into the parts of a package, and stops at the first that is damaged. */
const keeper =
  (bytes: Uint8Array, parts: Map<string, Uint8Array>) =>
  (entries: readonly ZipEntry[]): FileProblem | undefined => {
    for (const entry of entries) {
      const part = inflatePart(bytes, entry);
      if (typeof part === 'string') return { problem: 'damaged', reason: part, part: entry.name };
      parts.set(entry.name, part);
    }
    return undefined;
  };

const MOST_LIST_BYTES = 2 * 1024 * 1024;

/** From this size on a part is looked through before it is kept. */
const LARGE_PART = 4 * 1024 * 1024;

/** Lists of parts and sheets are read as trees, which take many times their size; real ones have a few kilobytes. */
function swollen(lists: readonly ZipEntry[]): FileProblem | undefined {
  const found = lists.reduce((most, { size }) => Math.max(most, size), 0);
  return found > MOST_LIST_BYTES
    ? { problem: 'too-large', measure: 'bytes', found, limit: MOST_LIST_BYTES }
    : undefined;
}

function brokenLargePart(bytes: Uint8Array, entries: readonly ZipEntry[]): FileProblem | undefined {
  let free = FREE_PLACES;
  for (const entry of entries.filter(({ size }) => size > LARGE_PART)) {
    const check = xmlCheck(free);
    const damage = inflatePieces(bytes, entry, check.write);
    if (damage) return { problem: 'damaged', reason: damage, part: entry.name };
    const fault = check.fault();
    if (fault) return faultProblem(fault, entry.name);
    free -= check.emptyPlaces();
  }
  return undefined;
}

function findWorkbook(loose: Loose): string | FileProblem {
  const workbookPath = relationshipsOf(loose, PACKAGE_ROOT).find(({ kind }) => kind === 'officeDocument')?.path;
  if (workbookPath === undefined) return { problem: 'not-a-workbook' };
  if (!loose.parts.has(workbookPath)) return { problem: 'damaged', reason: 'missing', part: workbookPath };
  return contentTypeOf(loose, workbookPath)?.endsWith('xml')
    ? workbookPath
    : { problem: 'not-a-workbook', found: workbookPath }; // xlsb
}

const PARTS_WE_READ = /(worksheet|table|styles|sharedStrings|calcChain)\+xml$/;

function checkParts(book: Package): Package | FileProblem {
  const typeOf = typeReader(book);
  const brokenWorkbook = brokenXml(book, (path) => path === book.workbookPath);
  if (brokenWorkbook) return brokenWorkbook;
  const root = localName(parseXml(readText(book, book.workbookPath)).name);
  if (root !== 'workbook') return { problem: 'not-a-workbook', found: root };
  const missing = sheetsOf(book).find(({ path }) => !book.parts.has(path));
  if (missing) return { problem: 'damaged', reason: 'missing', part: missing.path || missing.name };
  const shared = repeated(sheetsOf(book).map(({ path }) => path));
  if (shared !== undefined) return { problem: 'damaged', reason: 'name', part: shared };
  // Larger ones have been looked through already.
  const isLeft = (path: string): boolean => (book.parts.get(path)?.length ?? 0) <= LARGE_PART;
  return brokenXml(book, (path) => isLeft(path) && PARTS_WE_READ.test(typeOf(path) ?? '')) ?? book;
}

/** One part standing for thousands of sheets would be read thousands of times. */
const repeated = (paths: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  return paths.find((path) => seen.size === seen.add(path).size);
};

function brokenXml(loose: Loose, concerns: (path: string) => boolean): FileProblem | undefined {
  let free = FREE_PLACES;
  for (const [part, bytes] of loose.parts) {
    if (!concerns(part)) continue;
    const check = checkedXml(bytes, free);
    const fault = check.fault();
    if (fault) return faultProblem(fault, part);
    free -= check.emptyPlaces();
  }
  return undefined;
}

const faultProblem = (fault: XmlFault, part: string): FileProblem =>
  fault === 'grid'
    ? { problem: 'too-large', measure: 'cells', found: Number.POSITIVE_INFINITY, limit: FREE_PLACES }
    : { problem: 'damaged', reason: 'xml', part };
