import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Damage } from './fileProblem.ts';
import type { ZipEntry } from './zipDirectory.ts';

/** The bytes of one entry, or what is wrong with it. */
export function inflatePart(bytes: Uint8Array, entry: ZipEntry): Uint8Array | Damage {
  const packed = packedBytes(bytes, entry);
  if (!packed) return 'directory';
  if (entry.method === STORED) return soundness(packed, entry) ?? packed;
  const part = new Uint8Array(entry.size);
  let length = 0;
  const fault = inflatePieces(bytes, entry, (piece) => {
    part.set(piece, length);
    length += piece.length;
  });
  return fault ?? soundness(part, entry) ?? part;
}

/**
 * Hands out the bytes of an entry piece by piece, or says what is wrong with it; nothing of it is kept.
 *
 * Inflates in small steps and stops as soon as more comes out than the directory declared,
 * so a lying directory costs neither memory nor time.
 */
export function inflatePieces(
  bytes: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array) => void,
): Damage | undefined {
  const packed = packedBytes(bytes, entry);
  if (!packed) return 'directory';
  if (entry.method === DEFLATED) return inflate(packed, entry.size, take);
  if (entry.method !== STORED) return 'packing';
  for (let at = 0; at < packed.length; at += STEP) take(packed.subarray(at, at + STEP));
  return packed.length === entry.size ? undefined : 'size';
}

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 0x04034b50;
const STEP = 4 * 1024; // deflate gives at most 1032 bytes for one, so a step stays below 5 MB

function soundness(part: Uint8Array, { size, checksum }: ZipEntry): Damage | undefined {
  if (part.length !== size) return 'size';
  return crc32(part) === checksum ? undefined : 'checksum';
}

function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array | undefined {
  if (offset + 30 > bytes.length) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset + offset, 30);
  const start = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const fits = header.getUint32(0, true) === LOCAL_HEADER && start + packedSize <= bytes.length;
  return fits ? bytes.subarray(start, start + packedSize) : undefined;
}

function inflate(packed: Uint8Array, size: number, take: (piece: Uint8Array) => void): Damage | undefined {
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    if (length <= size) take(piece);
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return 'packing'; // fflate throws on bits that are not deflate
  }
  return length === size ? undefined : 'size';
}
