import { once } from 'node:events';
import { createDeflateRaw } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isFileProblem } from '../../../template/package/fileProblem.ts';
import { openPackage } from '../../../template/package/openPackage.ts';
import { savePackage } from '../../../template/package/savePackage.ts';
import { sheetsOf } from '../../../template/package/workbook.ts';
import { MAIN, OFFICE, opened, parts, relationships, sheetXml, zipOf } from './books.ts';
import { type RawEntry, rawZip } from './rawZip.ts';

const GOOD = parts(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'));
const entries = (more: readonly RawEntry[] = []): readonly RawEntry[] => [
  ...Object.entries(GOOD).map(([name, content]) => ({ name, content })),
  ...more,
];
const text = (words: string) => new TextEncoder().encode(words);
const ole = (stream: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(`${stream}\0`, 'utf16le'), 1024 + 128);
  return bytes;
};
const without = (path: string) => Object.fromEntries(Object.entries(GOOD).filter(([name]) => name !== path));
const ENTITIES = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>`;

async function deflatedZeros(megabytes: number): Promise<Uint8Array> {
  const stream = createDeflateRaw({ level: 1 });
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const zeros = Buffer.alloc(1024 * 1024);
  for (let count = 0; count < megabytes; count += 1) if (!stream.write(zeros)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'end');
  return new Uint8Array(Buffer.concat(chunks));
}

describe('openPackage refuses with the reason', () => {
  it.each([
    // why                                    bytes                                            problem
    ['an empty file', new Uint8Array(), { problem: 'empty' }],
    ['a text file', text('Objective;Key result'), { problem: 'not-a-zip' }],
    ['an old .xls', ole('Workbook'), { problem: 'old-xls' }],
    ['an old Word file', ole('WordDocument'), { problem: 'not-a-workbook', found: 'OLE2' }],
    ['a workbook with a password', ole('EncryptedPackage'), { problem: 'encrypted' }],
    ['a zip with a password', rawZip(entries([{ name: 'x', flags: 1 }])), { problem: 'encrypted' }],
    ['a zip of other things', zipOf({ 'notes.txt': 'hello' }), { problem: 'not-a-workbook' }],
    ['an empty zip', rawZip([]), { problem: 'not-a-workbook' }],
    ['no package relationships', zipOf(without('_rels/.rels')), { problem: 'not-a-workbook' }],
    [
      'a Word document',
      zipOf({ ...GOOD, 'xl/workbook.xml': '<w:document xmlns:w="w"/>' }),
      { problem: 'not-a-workbook', found: 'document' },
    ],
    [
      'a workbook part that is not there',
      zipOf(without('xl/workbook.xml')),
      { problem: 'damaged', reason: 'missing', part: 'xl/workbook.xml' },
    ],
    [
      'a sheet that is not there',
      zipOf(without('xl/worksheets/sheet1.xml')),
      { problem: 'damaged', reason: 'missing', part: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'a sheet with broken XML',
      zipOf({ ...GOOD, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }),
      { problem: 'damaged', reason: 'xml', part: 'xl/worksheets/sheet1.xml' },
    ],
    [
      'an entity bomb',
      zipOf({ ...GOOD, 'xl/workbook.xml': `${ENTITIES}<workbook xmlns="${MAIN}">&c;</workbook>` }),
      { problem: 'damaged', reason: 'xml', part: 'xl/workbook.xml' },
    ],
    [
      'XML nested without end',
      zipOf({ ...GOOD, 'xl/worksheets/sheet1.xml': '<a>'.repeat(1000) + '</a>'.repeat(1000) }),
      { problem: 'damaged', reason: 'xml', part: 'xl/worksheets/sheet1.xml' },
    ],
    ['a path upwards', rawZip(entries([{ name: '../x' }])), { problem: 'damaged', reason: 'name', part: '../x' }],
    ['an absolute path', rawZip(entries([{ name: '/x' }])), { problem: 'damaged', reason: 'name', part: '/x' }],
    ['a backslash', rawZip(entries([{ name: 'a\\x' }])), { problem: 'damaged', reason: 'name', part: 'a\\x' }],
    [
      'one part twice',
      rawZip(entries([{ name: 'XL/workbook.xml' }])),
      { problem: 'damaged', reason: 'name', part: 'XL/workbook.xml' },
    ],
    [
      'an unknown packing',
      rawZip(entries([{ name: 'x', method: 12 }])),
      { problem: 'damaged', reason: 'packing', part: 'x' },
    ],
    [
      'bits that are not deflate',
      rawZip(entries([{ name: 'x', packed: text('\u0007hello'), size: 9 }])),
      { problem: 'damaged', reason: 'packing', part: 'x' },
    ],
    [
      'a wrong checksum',
      rawZip(entries([{ name: 'x', content: 'hello', checksum: 1 }])),
      { problem: 'damaged', reason: 'checksum', part: 'x' },
    ],
    [
      'a size declared too small',
      rawZip(entries([{ name: 'x', content: 'hello', size: 4 }])),
      { problem: 'damaged', reason: 'size', part: 'x' },
    ],
    [
      'a size declared too large',
      rawZip(entries([{ name: 'x', content: 'hello', size: 6 }])),
      { problem: 'damaged', reason: 'size', part: 'x' },
    ],
    ['more entries claimed than listed', rawZip(entries(), 9), { problem: 'damaged', reason: 'directory' }],
    [
      'too many parts',
      rawZip(Array.from({ length: 10_001 }, (_, index) => ({ name: `p${index}`, method: 0 }))),
      { problem: 'too-large', measure: 'parts', found: 10_001, limit: 10_000 },
    ],
    [
      'too many bytes declared',
      rawZip(entries([{ name: 'x', size: 4_000_000_000 }])),
      { problem: 'too-large', measure: 'bytes', limit: 104_857_600 },
    ],
    [
      'a part packed too well to be honest',
      rawZip(entries([{ name: 'x', content: new Uint8Array(11 * 1024 * 1024) }])),
      { problem: 'too-large', measure: 'ratio', limit: 200 },
    ],
  ])('%s', (_why, bytes, problem) => {
    expect(openPackage(bytes)).toMatchObject(problem);
  });

  it.each(Array.from({ length: 50 }, (_, index) => index + 1))('a file cut at %i/51', (piece) => {
    const whole = zipOf(GOOD);
    const cut = whole.subarray(0, Math.floor((whole.length * piece) / 51));
    expect(openPackage(cut)).toMatchObject({ problem: 'damaged', reason: 'directory' });
  });

  it('random bytes, whatever they are', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 4096 }), (bytes) => isFileProblem(openPackage(bytes))));
  });

  it('or opens a file with some bytes changed, but never throws', () => {
    const whole = zipOf(GOOD);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        openPackage(bytes);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a gigabyte of zeros', () => {
  let zeros: Uint8Array;
  beforeAll(async () => {
    zeros = await deflatedZeros(1024);
  });
  it('is refused by its declared size', () => {
    const bytes = rawZip(entries([{ name: 'x', packed: zeros, size: 1024 ** 3 }]));
    expect(openPackage(bytes)).toMatchObject({ problem: 'too-large', measure: 'bytes' });
  });
  it('is refused when it declares a size too small, before it is inflated whole', () => {
    const bytes = rawZip(entries([{ name: 'x', packed: zeros, size: 1000 }]));
    const before = process.memoryUsage().arrayBuffers;
    expect(openPackage(bytes)).toEqual({ problem: 'damaged', reason: 'size', part: 'x' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200 * 1024 * 1024);
  });
});

describe('openPackage opens', () => {
  const utf16 = (xml: string) => new Uint8Array(Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
  it.each([
    ['a plain workbook', zipOf(GOOD)],
    ['zip64 fields', rawZip(entries().map((entry) => ({ ...entry, wide: true })))],
    ['stored parts', rawZip(entries().map((entry) => ({ ...entry, method: 0 })))],
    ['folders listed as entries', rawZip(entries([{ name: 'xl/media/', method: 0 }]))],
    ['absolute targets', zipOf({ ...GOOD, '_rels/.rels': relationships([['officeDocument', '/xl/workbook.xml']]) })],
    [
      'another letter case in a target',
      zipOf({ ...GOOD, 'xl/_rels/workbook.xml.rels': relationships([['worksheet', 'Worksheets/Sheet1.xml']]) }),
    ],
    ['a byte order mark', zipOf({ ...GOOD, 'xl/workbook.xml': `\uFEFF${GOOD['xl/workbook.xml']}` })],
    ['UTF-16', zipOf({ ...GOOD, 'xl/workbook.xml': utf16(GOOD['xl/workbook.xml'] ?? '') })],
    [
      'prefixed XML',
      zipOf({
        ...GOOD,
        'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="Data" sheetId="1" q:id="rId1" xmlns:q="${OFFICE}"/></x:sheets></x:workbook>`,
      }),
    ],
  ])('%s', (_why, bytes) => {
    expect(sheetsOf(opened(bytes))).toEqual([
      { name: 'Data', path: 'xl/worksheets/sheet1.xml', sheetId: 1, state: 'visible' },
    ]);
  });

  it('a workbook that is not at xl/workbook.xml', () => {
    const moved = Object.entries(GOOD).map(([name, content]) => ({
      name: name.replace(/^xl\//, 'book/').replace('workbook.xml', 'main.xml'),
      content: content.replaceAll('xl/', 'book/').replaceAll('workbook.xml', 'main.xml'),
    }));
    expect(sheetsOf(opened(rawZip(moved)))[0]?.path).toBe('book/worksheets/sheet1.xml');
  });
});

describe('savePackage', () => {
  it('gives the same parts in the same order', () => {
    const book = opened(zipOf(GOOD));
    expect([...opened(savePackage(book)).parts]).toEqual([...book.parts]);
  });
  it('gives the same bytes each time', () => {
    const book = opened(zipOf(GOOD));
    expect(savePackage(opened(savePackage(book)))).toEqual(savePackage(book));
  });
  it('puts the content types first', () => {
    const book = opened(rawZip([...entries()].reverse()));
    expect([...opened(savePackage(book)).parts.keys()][0]).toBe('[Content_Types].xml');
  });
});
