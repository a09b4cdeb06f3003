import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createDeflateRaw } from 'node:zlib';
import { MAIN, parts, relationships, sheetXml, zipOf } from '../../template/package/books.ts';
import { type RawEntry, rawZip } from '../../template/package/rawZip.ts';

/** A file nobody should be able to hurt us with: why, and its bytes. */
export type HostileFile = readonly [why: string, bytes: Uint8Array];

const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const GOOD = parts(sheetXml(CELL));
const SHEET = 'xl/worksheets/sheet1.xml';
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const book = (sheet: string): Uint8Array => zipOf({ ...GOOD, [SHEET]: sheet });
const entries = (more: readonly RawEntry[]): readonly RawEntry[] => [
  ...Object.entries(GOOD).map(([name, content]) => ({ name, content })),
  ...more,
];

/** An OLE2 file with one stream, as old and encrypted workbooks are. */
function ole(stream: string, size = 4096): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(`${stream}\0`, 'utf16le'), 1024 + 128);
  return bytes;
}

async function deflatedZeros(megabytes: number): Promise<Uint8Array> {
  const stream = createDeflateRaw({ level: 1 });
  const pieces: Buffer[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  const zeros = Buffer.alloc(1024 * 1024);
  for (let count = 0; count < megabytes; count += 1) if (!stream.write(zeros)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'end');
  return new Uint8Array(Buffer.concat(pieces));
}

/** Rows as people have them, about this many megabytes of XML. */
function manyRows(megabytes: number): string {
  const rows: string[] = [];
  for (let row = 1, size = 0; size < megabytes * 1e6; row += 1) {
    const cells = Array.from({ length: 26 }, (_, at) => {
      const name = `${String.fromCharCode(65 + at)}${row}`;
      return `<c r="${name}"><v>${(row * 7919 + at * 104_729) % 1_000_003}</v></c>`;
    });
    const xml = `<row r="${row}">${cells.join('')}</row>`;
    rows.push(xml);
    size += xml.length;
  }
  return rows.join('');
}

const ENTITIES = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">${Array.from(
  { length: 20 },
  (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`,
).join('')}]>`;

const manySheets = (count: number): string =>
  (GOOD['xl/workbook.xml'] ?? '').replace(
    '</sheets>',
    `${Array.from({ length: count }, (_, at) => `<sheet name="S${at}" sheetId="${at + 2}" r:id="rId1"/>`).join('')}</sheets>`,
  );

/** Two hundred sheets, each with a cell in its last row: tiny files, gigantic grids. */
function farSheets(): Uint8Array {
  const far = sheetXml(`${CELL}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`);
  const numbers = Array.from({ length: 200 }, (_, at) => at + 1);
  return zipOf({
    ...GOOD,
    'xl/workbook.xml': (GOOD['xl/workbook.xml'] ?? '').replace(
      /<sheets>.*<\/sheets>/,
      `<sheets>${numbers.map((at) => `<sheet name="S${at}" sheetId="${at}" r:id="rId${at}"/>`).join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(numbers.map((at) => ['worksheet', `worksheets/sheet${at}.xml`])),
    '[Content_Types].xml': (GOOD['[Content_Types].xml'] ?? '').replace(
      /<Override PartName="\/xl\/worksheets.*?\/>/,
      numbers
        .map(
          (at) =>
            `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
        )
        .join(''),
    ),
    ...Object.fromEntries(numbers.map((at) => [`xl/worksheets/sheet${at}.xml`, far])),
  });
}

/** Every kind of file that is no workbook, or pretends to be one, made from one that is whole. */
export async function hostileFiles(whole: Uint8Array): Promise<readonly HostileFile[]> {
  const zeros = await deflatedZeros(1024);
  const wideRows = Array.from(
    { length: 20_000 },
    (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
  );
  return [
    ['an empty file', new Uint8Array()],
    ['one byte', text('P')],
    ['a text file', text('Objective;Key result\n')],
    ['a web page', text('<html><table><tr><td>Objective</td></tr></table></html>')],
    ...Array.from(
      { length: 20 },
      (_, at): HostileFile => [`cut at ${at + 1}/21`, whole.subarray(0, Math.floor((whole.length * (at + 1)) / 21))],
    ),
    ['random bytes', new Uint8Array(randomBytes(3_000_000))],
    [
      'random bytes after a zip signature',
      new Uint8Array(Buffer.concat([text('PK\u0003\u0004'), randomBytes(1_000_000)])),
    ],
    ['90 MB of random bytes', new Uint8Array(randomBytes(90 * 1024 * 1024))],
    ['a zip without a workbook', zipOf({ 'notes.txt': 'hello' })],
    ['a zip of 80 MB without a workbook', zipOf({ 'photo.jpg': new Uint8Array(randomBytes(80 * 1024 * 1024)) })],
    ['a Word document', zipOf({ ...GOOD, 'xl/workbook.xml': '<w:document xmlns:w="w"/>' })],
    ['a gigabyte of zeros', rawZip(entries([{ name: 'x', packed: zeros, size: 1024 ** 3 }]))],
    ['a gigabyte of zeros for a sheet', rawZip(bombSheet({ packed: zeros, size: 1024 ** 3 }))],
    ['a gigabyte that claims a kilobyte', rawZip(bombSheet({ packed: zeros, size: 1000 }))],
    ['a gigabyte that claims 90 megabytes', rawZip(bombSheet({ packed: zeros, size: 90_000_000 }))],
    ['a size beyond all numbers', rawZip(bombSheet({ packed: zeros, size: 1e15, wide: true }))],
    ['more entries than listed', rawZip(entries([]), 60_000)],
    ['60,000 parts', rawZip(Array.from({ length: 60_000 }, (_, at) => ({ name: `p${at}`, method: 0 })))],
    ['XML three million deep', book(`<a>${'<a>'.repeat(1_300_000)}`)],
    ['XML a thousand deep', book('<a>'.repeat(1000) + '</a>'.repeat(1000))],
    ['90 MB of XML broken at its end', book(`<worksheet xmlns="${MAIN}"><sheetData>${manyRows(90)}`)],
    ['90 MB of spaces', book(sheetXml(`${CELL}${' '.repeat(90_000_000)}`))],
    ['an entity bomb', zipOf({ ...GOOD, 'xl/workbook.xml': `${ENTITIES}<workbook xmlns="${MAIN}">&a19;</workbook>` })],
    ['an entity bomb in a sheet', book(`${ENTITIES}<worksheet xmlns="${MAIN}">&a19;</worksheet>`)],
    [
      '400,000 attributes',
      book(sheetXml(`<row ${Array.from({ length: 400_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`)),
    ],
    ['20,000 rows as wide as a sheet', book(sheetXml(wideRows.join('')))],
    ['one cell in the last corner', book(sheetXml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))],
    ['200 sheets with a cell in the last row', farSheets()],
    [
      'columns described 20,000 times',
      book(
        `<worksheet xmlns="${MAIN}"><cols>${'<col min="1" max="16384" width="9"/>'.repeat(20_000)}</cols><sheetData>${CELL}</sheetData></worksheet>`,
      ),
    ],
    ['one part as 30,000 sheets', zipOf({ ...GOOD, 'xl/workbook.xml': manySheets(30_000) })],
    ['one part as 150,000 sheets', zipOf({ ...GOOD, 'xl/workbook.xml': manySheets(150_000) })],
    ['an old .xls', ole('Workbook')],
    ['an encrypted workbook', ole('EncryptedPackage')],
    ['a large encrypted workbook', ole('EncryptedPackage', 60_000_000)],
    ['an encrypted zip', rawZip(entries([{ name: 'x', flags: 1 }]))],
  ];
}

const bombSheet = (lie: Partial<RawEntry>): readonly RawEntry[] =>
  Object.entries(GOOD).map(([name, content]) => (name === SHEET ? { name, ...lie } : { name, content }));

/** Sound, but with nothing of ours in it and much of everything else: opened, and answered in one line all the same. */
export const strangeBooks = (): readonly HostileFile[] => [
  ['no sheet data', book(`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`)],
  [
    'merges of everything',
    book(
      `<worksheet xmlns="${MAIN}"><sheetData>${CELL}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells></worksheet>`,
    ),
  ],
  ['3.9 MB of empty cells', book(sheetXml(`<row>${'<c/>'.repeat(10_000)}</row>`.repeat(97)))],
  ['3.9 MB of empty rows', book(sheetXml(CELL + '<row/>'.repeat(640_000)))],
  [
    '240 rows as wide as a sheet',
    book(
      sheetXml(
        Array.from({ length: 240 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join(''),
      ),
    ),
  ],
];
