import { SaxesParser } from 'saxes';
import { refuseDoctype } from './xml.ts';
import { xmlDecoder } from './xmlEncoding.ts';

/**
 * True when a part is XML that can be trusted from here on: well formed, no DOCTYPE, not absurdly deep.
 *
 * Reads in pieces, so a huge part is refused without a huge string.
 */
export function isWellFormed(bytes: Uint8Array): boolean {
  const decoder = xmlDecoder(bytes);
  if (!decoder) return false;
  try {
    const parser = strictParser();
    for (let at = 0; at < bytes.length; at += PIECE) {
      parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    }
    parser.write(decoder.decode()).close();
    return true;
  } catch {
    return false; // saxes and the decoder throw at the first fault; which one does not matter to a reader
  }
}

const PIECE = 64 * 1024;
const DEEPEST = 256;

function strictParser(): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', refuseDoctype);
  parser.on('opentag', () => {
    depth += 1;
    if (depth > DEEPEST) throw new Error('Too deep.');
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  return parser;
}
