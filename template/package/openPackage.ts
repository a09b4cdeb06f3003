import { compoundFileProblem } from './compoundFile.ts';
import { contentTypeOf, typeReader } from './contentTypes.ts';
import {
  type FileProblem,
  isFileProblem,
  MOST_BYTES,
  MOST_PARTS,
  MOST_RATIO,
  RATIO_FREE_BYTES,
} from './fileProblem.ts';
import { inflatePart } from './inflatePart.ts';
import { findPart, type Package, readText } from './package.ts';
import { PACKAGE_ROOT, relationshipsOf } from './relationships.ts';
import { isWellFormed } from './wellFormed.ts';
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
  const parts = inflateAll(bytes, entries);
  return isFileProblem(parts) ? parts : findWorkbook({ parts });
}

type Loose = Pick<Package, 'parts'>;

function tooLarge(entries: readonly ZipEntry[]): FileProblem | undefined {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const ratio = entries.reduce((most, { size, packedSize }) => Math.max(most, size / Math.max(packedSize, 1)), 0);
  if (entries.length > MOST_PARTS)
    return { problem: 'too-large', measure: 'parts', found: entries.length, limit: MOST_PARTS };
  if (total > MOST_BYTES) return { problem: 'too-large', measure: 'bytes', found: total, limit: MOST_BYTES };
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

function inflateAll(bytes: Uint8Array, entries: readonly ZipEntry[]): ReadonlyMap<string, Uint8Array> | FileProblem {
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const part = inflatePart(bytes, entry);
    if (typeof part === 'string') return { problem: 'damaged', reason: part, part: entry.name };
    parts.set(entry.name, part);
  }
  return parts;
}

function findWorkbook(loose: Loose): Package | FileProblem {
  const types = findPart(loose, '[Content_Types].xml');
  if (types === undefined || findPart(loose, '_rels/.rels') === undefined) return { problem: 'not-a-workbook' };
  const broken = brokenXml(loose, (path) => path === types || path.endsWith('.rels'));
  if (broken) return broken;
  const workbookPath = relationshipsOf(loose, PACKAGE_ROOT).find(({ kind }) => kind === 'officeDocument')?.path;
  if (workbookPath === undefined) return { problem: 'not-a-workbook' };
  if (!loose.parts.has(workbookPath)) return { problem: 'damaged', reason: 'missing', part: workbookPath };
  if (!contentTypeOf(loose, workbookPath)?.endsWith('xml')) return { problem: 'not-a-workbook', found: workbookPath }; // xlsb
  return checkParts({ ...loose, workbookPath });
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
  return brokenXml(book, (path) => PARTS_WE_READ.test(typeOf(path) ?? '')) ?? book;
}

function brokenXml(loose: Loose, concerns: (path: string) => boolean): FileProblem | undefined {
  for (const [part, bytes] of loose.parts) {
    if (concerns(part) && !isWellFormed(bytes)) return { problem: 'damaged', reason: 'xml', part };
  }
  return undefined;
}
