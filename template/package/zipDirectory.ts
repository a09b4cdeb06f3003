import type { FileProblem } from './fileProblem.ts';

/** One line of a zip's central directory; sizes are claims until the part is inflated. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Place of the entry's local header. */
  readonly offset: number;
}

/**
 * What a zip says it holds, read without inflating anything.
 *
 * The central directory is the only list; local headers are not searched for, because a file may hide others there.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | FileProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) {
    return startsLikeZip(bytes) ? { problem: 'damaged', reason: 'directory' } : { problem: 'not-a-zip' };
  }
  try {
    return readEntries(view, end);
  } catch (error) {
    if (error instanceof RangeError) return { problem: 'damaged', reason: 'directory' }; // read past the end
    throw error;
  }
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const ASK_64 = 0xffffffff;

function startsLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9;
}

function findEnd(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}

function readEntries(view: DataView, end: number): readonly ZipEntry[] {
  const { count, offset } = directoryAt(view, end);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('No directory entry where one should be.');
    entries.push(readEntry(view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function directoryAt(view: DataView, end: number): { readonly count: number; readonly offset: number } {
  if (end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64) {
    const at = wide(view, end - 12);
    if (view.getUint32(at, true) !== END_64) throw new RangeError('No zip64 directory where one should be.');
    return { count: wide(view, at + 32), offset: wide(view, at + 48) };
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

function readEntry(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const extra = wideFields(view, at + 46 + nameLength, view.getUint16(at + 30, true));
  const size = view.getUint32(at + 24, true);
  const packedSize = view.getUint32(at + 20, true);
  const offset = view.getUint32(at + 42, true);
  return {
    name: new TextDecoder().decode(name),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    size: size === ASK_64 ? extra() : size, // zip64 gives the wide fields in this order, only those asked for
    packedSize: packedSize === ASK_64 ? extra() : packedSize,
    offset: offset === ASK_64 ? extra() : offset,
  };
}

/** Hands out the zip64 fields of an entry one after the other. */
function wideFields(view: DataView, start: number, length: number): () => number {
  let at = start;
  while (at < start + length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return () => {
    if (at + 8 > start + length) throw new RangeError('A zip64 field is missing.');
    at += 8;
    return wide(view, at - 8);
  };
}

function wide(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
