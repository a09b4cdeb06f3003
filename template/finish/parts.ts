import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The files inside an .xlsx, by their path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The parts of a workbook we wrote ourselves; other people's files must be sized up before they get here. */
export function unpackParts(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)));
}

/**
 * An .xlsx with the same bytes for the same parts, on every machine.
 *
 * Zip stamps local time, so the stamp is built from local
 * numbers; at noon, because midnight is skipped in some places.
 */
export function packParts(parts: Parts): Uint8Array {
  const mtime = new Date(1980, 0, 1, 12);
  const files: Zippable = {};
  for (const path of [...parts.keys()].sort(byReadingOrder)) {
    files[path] = [parts.get(path) ?? new Uint8Array(), { level: 6, mtime, os: 0 }];
  }
  return zipSync(files);
}

/** A part as text; every part we rewrite is UTF-8. */
export function partText(bytes: Uint8Array): string {
  return strFromU8(bytes);
}

/** Text as a part. */
export function textPart(text: string): Uint8Array {
  return strToU8(text);
}

/** Readers that stream want these first; the rest only has to be the same every time. */
const FIRST = ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'];

function byReadingOrder(left: string, right: string): number {
  return rank(left) - rank(right) || (left < right ? -1 : 1);
}

function rank(path: string): number {
  const place = FIRST.indexOf(path);
  return place === -1 ? FIRST.length : place;
}
