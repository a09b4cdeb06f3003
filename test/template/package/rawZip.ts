import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../template/package/crc32.ts';

/** An entry of a zip written by hand, so that it can lie. */
export interface RawEntry {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** Bytes as they stand in the file; the deflated content unless given. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly checksum?: number;
  /** Write sizes and place in zip64 fields. */
  readonly wide?: boolean;
}

/** A zip of these entries, claims and all; `count` overrides the number of entries claimed. */
export function rawZip(entries: readonly RawEntry[], count = entries.length): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const facts = factsOf(entry);
    const local = Buffer.concat([header(facts, LOCAL, undefined), facts.packed]);
    directory.push(header(facts, CENTRAL, offset));
    pieces.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...pieces, listing, end]));
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;

interface Facts extends Required<Omit<RawEntry, 'content'>> {
  readonly name: string;
}

function factsOf(entry: RawEntry): Facts {
  const content = typeof entry.content === 'string' ? Buffer.from(entry.content) : Buffer.from(entry.content ?? []);
  return {
    method: 8,
    flags: 0,
    size: content.length,
    checksum: crc32(content),
    packed: entry.method === 0 ? content : deflateRawSync(content),
    wide: false,
    ...entry,
  };
}

function header(facts: Facts, signature: number, offset: number | undefined): Buffer {
  const central = offset !== undefined;
  const name = Buffer.from(facts.name);
  const extra = central && facts.wide ? wideExtra(facts, offset) : Buffer.alloc(0);
  const fixed = Buffer.alloc(central ? 46 : 30);
  const at = central ? 2 : 0;
  fixed.writeUInt32LE(signature, 0);
  fixed.writeUInt16LE(facts.flags, 6 + at);
  fixed.writeUInt16LE(facts.method, 8 + at);
  fixed.writeUInt32LE(facts.checksum, 14 + at);
  fixed.writeUInt32LE(facts.wide ? 0xffffffff : facts.packed.length, 18 + at);
  fixed.writeUInt32LE(facts.wide ? 0xffffffff : facts.size, 22 + at);
  fixed.writeUInt16LE(name.length, 26 + at);
  fixed.writeUInt16LE(extra.length, 28 + at);
  if (central) fixed.writeUInt32LE(facts.wide ? 0xffffffff : offset, 42);
  return Buffer.concat([fixed, name, extra]);
}

function wideExtra(facts: Facts, offset: number): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(facts.size), 4);
  extra.writeBigUInt64LE(BigInt(facts.packed.length), 12);
  extra.writeBigUInt64LE(BigInt(offset), 20);
  return extra;
}
