/**
 * The text of an XML part, or undefined when the bytes are not text in the encoding they claim.
 *
 * The byte order mark stays in the text, so decoding and encoding an UTF-8 part gives back the same bytes.
 */
export function decodeXml(bytes: Uint8Array): string | undefined {
  try {
    return xmlDecoder(bytes)?.decode(bytes);
  } catch {
    return undefined; // fatal: a byte sequence the encoding does not have
  }
}

/** UTF-8 bytes of an XML part; a declaration naming another encoding is corrected, since it would now be a lie. */
export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(OTHER_ENCODING, '$1$2UTF-8$2'));
}

/** A strict decoder for these bytes: by byte order mark, else by declaration, else UTF-8. */
export function xmlDecoder(bytes: Uint8Array): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true });
  } catch {
    return undefined; // an encoding this host does not know
  }
}

const OTHER_ENCODING = /^(\uFEFF?<\?xml[^>]*?encoding\s*=\s*)(["'])(?!utf-8["'])[^"']*\2/i;

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const opening = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^[^<]{0,3}<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/i.exec(opening)?.[1];
  return declared && !/^(utf-16|ucs)/i.test(declared) ? declared : 'utf-8'; // one byte per letter: not UTF-16 after all
}
