import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { columnOf } from '../../core/blueprint/columns.ts';
import { diff } from '../../core/blueprint/diff.ts';
import type { ColumnKey } from '../../core/blueprint/keys.ts';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import { LIGHT_TONES } from '../../core/display/colours.ts';
import { formulaAt, type Snapshot } from '../../core/host/snapshot.ts';
import type { Tracker } from '../../core/model/tracker.ts';
import { isCellError } from '../../core/values/cell.ts';
import { openBook } from '../../template/host/readBook.ts';
import { isFileProblem } from '../../template/package/fileProblem.ts';
import { bookAnswers, bookDifferences } from '../../test/support/engines/wholeBookAnswers.ts';
import { type BookFile, bookFile, bookFiles, STALE, sampleContent, TODAY } from './bookFiles.ts';
import { COUNTING_SCRIPT, expectedCounts } from './bookOpenpyxl.ts';
import { countColour, readPpm } from './bookPixels.ts';
import {
  PIXELS_PER_POINT,
  pdfPicture,
  pdfWords,
  throughGnumeric,
  throughLibreOffice,
  throughPython,
} from './bookPrograms.ts';

/** How many differences of one check are shown. */
const SHOWN = 5;

let failed = false;

/**
 * Opens our books in programs that are not ours: do they calculate what core calculates, keep what people typed, and
 * show red what is red?
 *
 * Too slow for `npm test`, and not every machine has the programs; run with `npx tsx scripts/crosscheck/books.ts`.
 * Every calculated cell is written with a wrong result, so that nothing agrees that was not recalculated.
 */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'okr-books-'));
  try {
    const files = await bookFiles();
    const portable = files.filter(({ style }) => style.edition === 'portable');
    await openpyxlOpens(files, folder);
    // Programs that are not ours, each with one core: they go beside each other.
    await Promise.all([
      ...[0, 1].map((half) =>
        libreOfficeAgrees(
          portable.filter((_, at) => at % 2 === half),
          join(folder, `half-${half}`),
        ),
      ),
      ...portable.filter(({ kind }) => kind === 'sample').map((file) => gnumericAgrees(file, folder)),
      redIsPrintedRed(folder),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  if (failed) process.exitCode = 1;
}

function report(claim: string, faults: readonly string[]): void {
  console.log(`${faults.length === 0 ? 'ok    ' : 'FAILED'} ${claim}`);
  for (const fault of faults.slice(0, SHOWN)) console.log(`         ${fault}`);
  if (faults.length > SHOWN) console.log(`         and ${faults.length - SHOWN} more`);
  if (faults.length > 0) failed = true;
}

async function openpyxlOpens(files: readonly BookFile[], folder: string): Promise<void> {
  const paths = files.map(({ name }) => join(folder, `${name}.xlsx`));
  await Promise.all(files.map(({ bytes }, at) => writeFile(paths[at] ?? '', bytes)));
  const lines = (await throughPython(COUNTING_SCRIPT, ...paths)).trim().split('\n');
  const faults = files.flatMap((file, at) => {
    const [found, wanted] = [JSON.parse(lines[at] ?? 'null') as unknown, expectedCounts(file)];
    if (isDeepStrictEqual(found, wanted)) return [];
    return [file.name, `  found ${JSON.stringify(found)}`, `  not   ${JSON.stringify(wanted)}`];
  });
  report(`openpyxl opens ${files.length} books and counts sheets, tables, rules, validations and names`, faults);
}

async function libreOfficeAgrees(files: readonly BookFile[], folder: string): Promise<void> {
  const saved = await throughLibreOffice(files, 'xlsx', folder);
  for (const [at, file] of files.entries()) {
    const [before, after] = [await snapshotOf(file.bytes), await snapshotOf(await readFile(saved[at] ?? ''))];
    calculatesTheSame('LibreOffice', file, before, after);
    keepsWhatWasTyped('LibreOffice', file, before, after);
    const operations = diff(locate(after), file.style).map((operation) => JSON.stringify(operation).slice(0, 200));
    report(`LibreOffice ${file.name}: nothing to repair after it was saved`, operations);
  }
}

async function gnumericAgrees(file: BookFile, folder: string): Promise<void> {
  const saved = await throughGnumeric(file.name, file.bytes, folder);
  const [before, after] = [await snapshotOf(file.bytes), await snapshotOf(await readFile(saved))];
  calculatesTheSame('Gnumeric', file, before, after);
  keepsWhatWasTyped('Gnumeric', file, before, after);
}

async function snapshotOf(bytes: Uint8Array): Promise<Snapshot> {
  const opened = await openBook(bytes);
  if (isFileProblem(opened)) throw new Error(`a book cannot be opened: ${opened.problem}`);
  return opened.snapshot;
}

/** Helper columns that hand on what was typed, an error included; the columns that read them give no answer then. */
const HANDED_ON: readonly ColumnKey[] = ['kr.from', 'kr.to'];

function calculatesTheSame(program: string, file: BookFile, before: Snapshot, after: Snapshot): void {
  const tracker = readTracker(before);
  const answers = bookAnswers(tracker, TODAY);
  const sheets = new Map(after.sheets.map((sheet) => [sheet.name, sheet]));
  const differences = bookDifferences(
    answers,
    tracker.layout,
    (sheet, row, column) => sheets.get(sheet)?.rows[row - 1]?.[column] ?? '',
  );
  const faults = [...differences.map((one) => JSON.stringify(one)), ...brokenCells(after)];
  report(`${program} ${file.name}: ${answers.length} cells as core has them, no cell broken or stale`, faults);
}

/** Calculated cells that show an error, or still what they were written with. */
function brokenCells(snapshot: Snapshot): readonly string[] {
  const { layout } = locate(snapshot);
  const exempt = new Set(
    HANDED_ON.map((column) => `${layout.sheets.keyResults?.name}!${layout.sheets.keyResults?.columns.get(column)}`),
  );
  return snapshot.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        // LibreOffice turns an error that was typed into a formula of that error.
        const isTyped = formulaAt(sheet, row, column)?.startsWith('#') ?? true;
        const isBroken = isCellError(cell) || cell === STALE || (typeof cell === 'string' && cell.startsWith('#'));
        if (isTyped || !isBroken || exempt.has(`${sheet.name}!${column}`)) return [];
        return [`${sheet.name} row ${row + 1} column ${column + 1}: ${JSON.stringify(cell)}`];
      }),
    ),
  );
}

function keepsWhatWasTyped(program: string, file: BookFile, before: Snapshot, after: Snapshot): void {
  const [wanted, found] = [dataOf(readTracker(before)), dataOf(readTracker(after))];
  const faults = Object.keys(wanted).flatMap((key) => changesOf(key, wanted[key] ?? [], found[key] ?? []));
  report(`${program} ${file.name}: every id, number, date and word is read back as it was`, faults);
}

/** What people typed: all of a tracker but where it stands, and what is said about it. */
function dataOf({
  layout: _layout,
  problems: _problems,
  policy,
  ...tracker
}: Tracker): Record<string, readonly unknown[]> {
  const { language, schema, ...items } = tracker;
  return { ...items, book: [policy, language, schema] };
}

function changesOf(key: string, wanted: readonly unknown[], found: readonly unknown[]): readonly string[] {
  const count = Math.max(wanted.length, found.length);
  return Array.from({ length: count }, (_, at) => at).flatMap((at) =>
    isDeepStrictEqual(rounded(wanted[at]), rounded(found[at]))
      ? []
      : [`${key} ${at + 1}: ${JSON.stringify(found[at])} and not ${JSON.stringify(wanted[at])}`],
  );
}

/** Numbers to the fifteen digits that a worksheet has: LibreOffice saves no more of them. */
const rounded = (item: unknown): unknown =>
  JSON.parse(
    JSON.stringify(item ?? null, (_key, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(15)) : value,
    ),
  );

const ENGLISH = { language: 'en', edition: 'portable' } as const;

/** The red of a red light on paper, and none where every objective is closed. */
async function redIsPrintedRed(folder: string): Promise<void> {
  const content = sampleContent(ENGLISH);
  const closed = (content.objectives ?? []).map((row) => ({ ...row, 'objective.state': 'closed' }));
  const books = [
    await bookFile('sample', content, ENGLISH, '-as-it-is'),
    await bookFile('sample', { ...content, objectives: closed }, ENGLISH, '-closed'),
  ];
  const [asItIs = '', allClosed = ''] = await throughLibreOffice(books, 'pdf', folder);
  const [some, none] = [await redPixels(asItIs), await redPixels(allClosed)];
  report(
    `PDF: ${some.pixels} red pixels in the light column of ${some.pages} pages, ${none.pixels} when all is closed`,
    some.pixels > 0 && none.pixels === 0 && none.pages > 0 ? [] : ['red is not where it belongs'],
  );
}

/** Red pixels under the light header of the pages that show key results. */
async function redPixels(pdf: string): Promise<{ readonly pages: number; readonly pixels: number }> {
  const header = columnOf('kr.light').words.en;
  const counts: number[] = [];
  for (const [at, words] of (await pdfWords(pdf)).entries()) {
    const light = words.find(({ text }) => text === header);
    const isKeyResults = [columnOf('kr.baseline'), columnOf('kr.confidence')].every((column) =>
      words.some(({ text }) => text === column.words.en),
    );
    if (!light || !isKeyResults) continue;
    const picture = readPpm(await pdfPicture(pdf, at + 1));
    const [from, to] = [light.left * PIXELS_PER_POINT, light.right * PIXELS_PER_POINT];
    counts.push(countColour(picture, LIGHT_TONES.red.background, from, to));
  }
  return { pages: counts.length, pixels: counts.reduce((sum, count) => sum + count, 0) };
}

main().catch((error: unknown) => {
  console.error(`a program could not be asked: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
