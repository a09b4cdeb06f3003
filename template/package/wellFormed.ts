import { SaxesParser } from 'saxes';
import { type GridMeter, gridMeter } from './gridMeter.ts';
import { refuseDoctype } from './xml.ts';
import { xmlDecoder } from './xmlEncoding.ts';

/** What keeps a part from being read: it is no sound XML, or its few cells are spread over a grid that fills memory. */
export type XmlFault = 'xml' | 'grid';

/** Checks a part piece by piece, so that a huge one is refused without ever being held whole. */
export interface XmlCheck {
  readonly write: (piece: Uint8Array) => void;
  /** Empty places of a sheet, which add up over a book. */
  readonly emptyPlaces: () => number;
  /** To be asked once, at the end. */
  readonly fault: () => XmlFault | undefined;
}

/** The check of a part at hand: well formed, no DOCTYPE, nothing absurd. */
export function checkedXml(bytes: Uint8Array, free?: number): XmlCheck {
  const check = xmlCheck(free);
  for (let at = 0; at < bytes.length; at += PIECE) check.write(bytes.subarray(at, at + PIECE));
  return check;
}

/** A check for a part whose bytes are still to come, in a book that has so many empty places left. */
export function xmlCheck(free?: number): XmlCheck {
  const grid = gridMeter(free);
  const parser = strictParser(grid);
  let opening = new Uint8Array(0);
  let decoder: ReturnType<typeof xmlDecoder>;
  let fault: XmlFault | undefined;
  const attempt = (step: () => void): void => {
    if (fault) return;
    try {
      step();
    } catch {
      fault = 'xml'; // saxes and the decoder throw at the first fault; which one does not matter to a reader
    }
    if (!fault && grid.isTooSparse()) fault = 'grid';
  };
  const write = (piece: Uint8Array): void => {
    if (!decoder) {
      opening = joined(opening, piece);
      if (opening.length < OPENING) return;
    }
    feed(decoder ? piece : opening);
  };
  const feed = (piece: Uint8Array): void =>
    attempt(() => {
      decoder ??= xmlDecoder(piece);
      if (!decoder) throw new Error('Unknown encoding.');
      parser.write(decoder.decode(piece, { stream: true }));
    });
  return {
    write,
    emptyPlaces: grid.emptyPlaces,
    fault: () => {
      if (!decoder) feed(opening);
      attempt(() => parser.write(decoder?.decode() ?? '').close());
      return fault;
    },
  };
}

/** Small enough that what is decoded never counts. */
const PIECE = 64 * 1024;

/** How much of a part must be there before its encoding is known. */
const OPENING = 256;

const DEEPEST = 256;

/** Elements of a workbook have a few dozen attributes at most. */
const MOST_ATTRIBUTES = 1000;

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

function strictParser(grid: GridMeter): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let attributes = 0;
  parser.on('doctype', refuseDoctype);
  parser.on('opentagstart', () => {
    attributes = 0;
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) throw new Error('Too many attributes.');
  });
  parser.on('opentag', ({ name, attributes: given }) => {
    depth += 1;
    if (depth > DEEPEST) throw new Error('Too deep.');
    grid.open(name, given);
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  return parser;
}
