import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Damage } from './fileProblem.ts';
import type { ZipEntry } from './zipDirectory.ts';

/**
 * The bytes of one entry, or what is wrong with it.
 *
 * Inflates in small steps and stops as soon as more comes out than the directory declared,
 * so a lying directory costs neither memory nor time.
 */
export function inflatePart(bytes: Uint8Array, entry: ZipEntry): Uint8Array | Damage {
  const packed = packedBytes(bytes, entry);
  if (!packed) return 'directory';
  const part =
    entry.method === STORED ? packed.slice() : entry.method === DEFLATED ? inflate(packed, entry.size) : 'packing';
  if (typeof part === 'string') return part;
  if (part.length !== entry.size) return 'size';
  return crc32(part) === entry.checksum ? part : 'checksum';
}

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 0x04034b50;
const STEP = 4 * 1024; // deflate gives at most 1032 bytes for one, so a step stays below 5 MB

function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | undefined {
  if (offset + 30 > bytes.length) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  const start = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const fits = header.getUint32(0, true) === LOCAL_HEADER && start + packedSize <= bytes.length;
  return fits ? bytes.subarray(start, start + packedSize) : undefined;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | Damage {
  const part = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) part.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return 'packing'; // fflate throws on bits that are not deflate
  }
  return length === size ? part : 'size';
}
