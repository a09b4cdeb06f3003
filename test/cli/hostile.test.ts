import { chmod, mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../template/package/package.ts';
import { sheetPath } from '../../template/package/workbook.ts';
import { opened } from '../support/books/hosts.ts';
import { ENGLISH, sampleFile } from '../support/books/sample.ts';
import { type Ended, runBuilt } from '../support/cli/builtCli.ts';
import { freshFolder } from '../support/cli/folder.ts';
import { type HostileFile, hostileFiles, strangeBooks } from '../support/cli/hostileFiles.ts';
import { rawZip } from '../template/package/rawZip.ts';

/** Megabytes a hostile file may cost. */
const MOST_MEGABYTES = 200;

let folder: string;
const peaks: (readonly [why: string, megabytes: number])[] = [];

beforeAll(async () => {
  folder = await freshFolder();
  await chmod(folder, 0o755);
});

/** One line on standard error, exit code 2, no trace of a stack, little memory. */
function expectRefusal(why: string, { code, out, error, peak }: Ended): void {
  peaks.push([why, peak]);
  expect([why, code, out]).toEqual([why, 2, '']);
  expect(error).toMatch(/^[^\n]+\n$/);
  expect(error).not.toMatch(/\bat .*:\d+:\d+|Error\b/);
  expect(error).toContain(folder);
  expect(peak).toBeGreaterThan(30);
  expect(peak, why).toBeLessThan(MOST_MEGABYTES);
}

async function refused([why, bytes]: HostileFile): Promise<void> {
  const file = join(folder, 'hostile.xlsx');
  await writeFile(file, bytes);
  expectRefusal(why, await runBuilt(['check', file]));
}

it('hostile files are refused in one line, with little memory', { timeout: 600_000 }, async () => {
  for (const hostile of await hostileFiles(await sampleFile(ENGLISH))) await refused(hostile);
});

it('so are strange ones', { timeout: 600_000 }, async () => {
  for (const strange of strangeBooks()) await refused(strange);
});

describe('what is no file', () => {
  it('a folder', async () => {
    await mkdir(join(folder, 'folder.xlsx'));
    expectRefusal('a folder', await runBuilt(['score', join(folder, 'folder.xlsx')]));
  });

  it('a file nobody may read', async () => {
    const file = join(folder, 'secret.xlsx');
    await writeFile(file, await sampleFile(ENGLISH), { mode: 0o000 });
    const ended = await runBuilt(['score', file], { asNobody: true });
    expectRefusal('a file nobody may read', ended);
    expect(ended.error).toContain('no permission');
  });

  it('a file of a terabyte, without reading it', async () => {
    const file = join(folder, 'terabyte.xlsx');
    await writeFile(file, 'PK');
    await truncate(file, 2 ** 40);
    expectRefusal('a terabyte', await runBuilt(['upgrade', file, '--yes']));
  });

  it.skipIf(process.platform === 'win32')('a device that never ends', async () => {
    const { code, error, peak } = await runBuilt(['check', '/dev/zero']);
    expect([code, error]).toEqual([2, 'Cannot read /dev/zero: it is not a regular file\n']);
    expect(peak).toBeLessThan(MOST_MEGABYTES);
  });
});

it.each(['score', 'upgrade'])('okr %s refuses them as check does', async (command) => {
  const whole = await sampleFile(ENGLISH);
  const file = join(folder, 'cut.xlsx');
  await writeFile(file, whole.subarray(0, whole.length / 2));
  expectRefusal(command, await runBuilt([command, file]));
});

it('a tracker of 10,000 key results opens all the same', { timeout: 600_000 }, async () => {
  const { bytes, size } = await largeTracker(10_000);
  const file = join(folder, 'large.xlsx');
  await writeFile(file, bytes);
  const { code, error, peak } = await runBuilt(['check', file]);
  console.log(
    `10,000 key results: ${(bytes.length / 1e6).toFixed(1)} MB, ${(size / 1e6).toFixed(0)} MB inflated, peak ${peak} MB`,
  );
  expect([code === 0 || code === 1, error]).toEqual([true, '']);
  const highest = [...peaks].sort(([, a], [, b]) => b - a).slice(0, 12);
  console.log(`memory of hostile files: ${highest.map(([why, peak]) => `${why} ${peak} MB`).join('; ')}`);
});

/** The sample with its first key result repeated row after row, formulas and all. */
async function largeTracker(count: number): Promise<{ readonly bytes: Uint8Array; readonly size: number }> {
  const { book } = await opened(await sampleFile(ENGLISH));
  const path = sheetPath(book, 'Key results') ?? '';
  const xml = readText(book, path);
  const [, first = ''] = /(<row r="3".*?<\/row>)/s.exec(xml) ?? [];
  const rows = Array.from({ length: count }, (_, at) => first.replace(/(?<=[A-Z"])3(?!\d)/g, String(at + 3)));
  const large = xml.replace(
    /(<sheetData>.*?)<row r="3".*<\/sheetData>/s,
    (_whole, above) => `${above}${rows.join('')}</sheetData>`,
  );
  const parts = [...book.parts].map(([name, content]) => ({ name, content: name === path ? large : content }));
  const size = parts.reduce((sum, { content }) => sum + content.length, 0);
  return { bytes: rawZip(parts), size };
}
