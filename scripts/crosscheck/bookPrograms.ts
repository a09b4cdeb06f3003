import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const PATIENCE = { timeout: 900_000, maxBuffer: 64 * 1024 * 1024 };

/** Opens files in LibreOffice and saves them as xlsx or PDF; the paths of what came out, in the order of the files. */
export async function throughLibreOffice(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  format: 'xlsx' | 'pdf',
  folder: string,
): Promise<readonly string[]> {
  const [inside, out] = [join(folder, `${format}-in`), join(folder, `${format}-out`)];
  await Promise.all([inside, out].map((path) => mkdir(path, { recursive: true })));
  const paths = files.map(({ name }) => join(inside, `${name}.xlsx`));
  await Promise.all(files.map(({ bytes }, at) => writeFile(paths[at] ?? '', bytes)));
  // A profile of its own: a LibreOffice that is already open would take the job and answer nothing.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, `${format}-profile`)).href}`;
  await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, ...paths], PATIENCE);
  return files.map(({ name }) => join(out, `${name}.${format}`));
}

/** Opens a file in Gnumeric, has it recalculated and saved as xlsx; the path of what came out. */
export async function throughGnumeric(name: string, bytes: Uint8Array, folder: string): Promise<string> {
  const [inside, out] = [join(folder, `${name}-gnumeric-in.xlsx`), join(folder, `${name}-gnumeric-out.xlsx`)];
  await writeFile(inside, bytes);
  await run('ssconvert', ['--recalc', '--export-type=Gnumeric_Excel:xlsx2', inside, out], PATIENCE);
  return out;
}

/** Runs a Python script of ours over a file and gives what it prints. */
export async function throughPython(script: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run('/usr/bin/python3', ['-c', script, ...args], PATIENCE);
  return stdout;
}

/** A word on a page of a PDF, in points. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** The words of each page of a PDF. */
export async function pdfWords(pdf: string): Promise<readonly (readonly Word[])[]> {
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], PATIENCE);
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</g)].map(
        ([, left, right, text = '']) => ({ text, left: Number(left), right: Number(right) }),
      ),
    );
}

/** Pixels of a picture per point of the page. */
export const PIXELS_PER_POINT = 1.5;

/** One page of a PDF, counted from 1, as a PPM picture. */
export async function pdfPicture(pdf: string, page: number): Promise<Uint8Array> {
  const resolution = String(72 * PIXELS_PER_POINT);
  const out = `${pdf}-${page}`;
  await run('pdftoppm', ['-f', String(page), '-l', String(page), '-r', resolution, '-singlefile', pdf, out], PATIENCE);
  return readFile(`${out}.ppm`);
}
