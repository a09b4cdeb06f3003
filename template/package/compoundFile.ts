import type { FileProblem } from './fileProblem.ts';

/**
 * What an OLE2 compound file is, undefined when the bytes are none.
 *
 * Excel wraps a password-protected .xlsx in one, and .xls is one; its stream names tell which.
 */
export function compoundFileProblem(bytes: Uint8Array): FileProblem | undefined {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return undefined;
  if (hasStream(bytes, 'EncryptedPackage')) return { problem: 'encrypted' };
  const isOldWorkbook = hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book');
  return isOldWorkbook ? { problem: 'old-xls' } : { problem: 'not-a-workbook', found: 'OLE2' };
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const ENTRY_SIZE = 128; // stream names open directory entries, which lie at multiples of this

function hasStream(bytes: Uint8Array, name: string): boolean {
  const letters = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
    if (letters.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
