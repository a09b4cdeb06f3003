import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { insistOnAnswers, type PeerBook } from './peerBook.ts';

/** Version of the LibreOffice on this machine, when there is one. */
export function libreOfficeVersion(): string | undefined {
  try {
    return /LibreOffice ([\d.]+)/.exec(execFileSync('soffice', ['--version'], { encoding: 'utf8' }))?.[1];
  } catch {
    return undefined;
  }
}

/** A book LibreOffice opens as often as it is asked to. */
export interface LibreOfficeBook {
  /** Milliseconds of each of some hard recalculations (`calculateAll`), timed inside LibreOffice. */
  readonly recalculate: (runs: number) => Promise<readonly number[]>;
  readonly close: () => void;
}

/**
 * Writes the book once: all data, and the formulas of the first row, which the macro fills down. The file stays small
 * and LibreOffice shares one formula group per column, as it does with a book made by hand.
 */
export async function openInLibreOffice(book: PeerBook): Promise<LibreOfficeBook> {
  const folder = mkdtempSync(join(tmpdir(), 'okr-bench-'));
  const file = join(folder, 'book.xlsx');
  const first = new Map([
    ['1,7', { formula: book.score(2) }],
    ['1,8', { formula: book.weighted(2) }],
  ]);
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Data', rows: [['group'], ...book.data.map((row) => [...row, null, null])], cells: first },
      {
        name: 'RollUp',
        rows: book.rollUps.map(() => [null]),
        cells: new Map(book.rollUps.map((formula, row) => [`${row},0`, { formula }])),
      },
    ],
  });
  writeFileSync(file, bytes);
  writeProfile(join(folder, 'profile'));
  return {
    recalculate: async (runs) => {
      const { times, answers } = await runMacro(folder, file, { runs, rows: book.data.length });
      insistOnAnswers('LibreOffice', answers, book.answers);
      return times;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Timed {
  readonly times: readonly number[];
  readonly answers: readonly number[];
}

/** Fewer rows are calculated several times per tick, because LibreOffice's clock counts whole milliseconds. */
const repeatsFor = (rows: number): number => Math.max(1, Math.round(20_000 / rows));

async function runMacro(folder: string, file: string, job: { runs: number; rows: number }): Promise<Timed> {
  const out = join(folder, 'times.txt');
  rmSync(out, { force: true });
  const repeats = repeatsFor(job.rows);
  const args = [pathToFileURL(file).href, out, job.rows + 1, job.runs, repeats].map((arg) => `"${arg}"`).join(',');
  const office = spawn(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--norestore',
      `macro:///Standard.Bench.Recalculate(${args})`,
    ],
    { stdio: 'ignore', detached: true },
  );
  let ended = false;
  office.on('exit', () => {
    ended = true;
  });
  const deadline = Date.now() + 300_000;
  while (!isFinished(out) && !ended && Date.now() < deadline) await sleep(100);
  for (let waited = 0; !ended && waited < 50; waited += 1) await sleep(100);
  // Its own process group, so that nothing is ended that we did not start.
  if (!ended && office.pid !== undefined) process.kill(-office.pid, 'SIGKILL');
  if (!isFinished(out)) throw new Error('LibreOffice did not finish the macro');
  const lines = readFileSync(out, 'utf8').trim().split(/\r?\n/).map(Number);
  return {
    times: lines.slice(0, job.runs).map((milliseconds) => milliseconds / repeats),
    answers: lines.slice(job.runs, -1),
  };
}

const END = '-1';
const isFinished = (file: string): boolean => existsSync(file) && readFileSync(file, 'utf8').trim().endsWith(END);

const MACRO = `Sub Recalculate(url As String, out As String, lastRow As String, runs As String, repeats As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL(url, "_blank", 0, hidden())
  data = book.Sheets.getByName("Data")
  data.getCellRangeByName("H2:I" & lastRow).fillAuto(com.sun.star.sheet.FillDirection.TO_BOTTOM, 1)
  book.calculateAll()
  file = FreeFile
  Open out For Output As #file
  For run = 1 To CInt(runs)
    started = GetSystemTicks()
    For again = 1 To CInt(repeats)
      book.calculateAll()
    Next
    Print #file, CStr(GetSystemTicks() - started)
  Next
  rollUp = book.Sheets.getByName("RollUp")
  For row = 0 To 19
    Print #file, Str(rollUp.getCellByPosition(0, row).Value)
  Next
  Print #file, "${END}"
  Close #file
  book.close(True)
  StarDesktop.terminate()
End Sub
`;

/** A profile of its own with the macro in it: a LibreOffice that is already open is neither used nor disturbed. */
function writeProfile(profile: string): void {
  // Its first start lays a fresh profile out and would replace the macro, so it comes before.
  const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  execFileSync('soffice', [user, '--headless', '--terminate_after_init'], { stdio: 'ignore', timeout: 120_000 });
  const library = join(profile, 'user', 'basic', 'Standard');
  mkdirSync(library, { recursive: true });
  const escaped = MACRO.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const moduleType = '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n';
  const libraryType =
    '<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n';
  const librariesType =
    '<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">\n';
  const names = 'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';
  writeFileSync(
    join(library, 'Bench.xba'),
    `${head}${moduleType}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" script:language="StarBasic">${escaped}</script:module>`,
  );
  writeFileSync(
    join(library, 'script.xlb'),
    `${head}${libraryType}<library:library ${names} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Bench"/></library:library>`,
  );
  writeFileSync(
    join(profile, 'user', 'basic', 'script.xlc'),
    `${head}${librariesType}<library:libraries ${names}><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  );
}
