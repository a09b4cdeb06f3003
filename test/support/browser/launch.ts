import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

/** Browsers people may have; the one npm carries is the last resort, so that a bare machine needs no apt. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Enough for a container; unlike the carried browser's own list it leaves CSP and isolation as they are. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** A headless Chromium with an empty profile; says what to install when there is none. */
export async function launchBrowser(): Promise<Browser> {
  const installed = [process.env.CHROME_PATH, ...INSTALLED].find((path) => path !== undefined && existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: ARGUMENTS });
  const { executablePath, libraries } = await carriedBrowser();
  const LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return chromium.launch({
    executablePath,
    args: ['--headless=shell', ...ARGUMENTS],
    env: { ...process.env, LD_LIBRARY_PATH } as Record<string, string>,
  });
}

async function carriedBrowser(): Promise<{ readonly executablePath: string; readonly libraries: string }> {
  try {
    const { default: carried } = await import('@sparticuz/chromium');
    return { executablePath: await carried.executablePath(), libraries: carriedLibraries() };
  } catch (error) {
    throw new Error(
      'no browser to test in: run npm ci, or install Chromium (Debian: apt-get install chromium) or set CHROME_PATH',
      { cause: error },
    );
  }
}

/** NSS and its relatives, which the package brings for machines that have none. */
function carriedLibraries(): string {
  const folder = join(tmpdir(), 'redlight-okr-browser');
  const library = join(folder, 'lib');
  if (existsSync(join(library, 'complete'))) return library;
  const archive = new URL('../../../node_modules/@sparticuz/chromium/bin/al2023.tar.br', import.meta.url);
  for (const { name, bytes } of filesOfTar(brotliDecompressSync(readFileSync(archive)))) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), bytes, { mode: 0o755 });
  }
  writeFileSync(join(library, 'complete'), '');
  return library;
}

const BLOCK = 512;

/** Plain files of a tar archive: a header of 512 bytes each, the size in octal, contents padded to 512. */
function filesOfTar(archive: Buffer): readonly { readonly name: string; readonly bytes: Buffer }[] {
  const files: { name: string; bytes: Buffer }[] = [];
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const text = (from: number, to: number): string =>
      archive.toString('utf8', at + from, at + to).replace(/\0[\s\S]*$/, '');
    const size = Number.parseInt(text(124, 136), 8) || 0;
    const isFile = text(156, 157) === '0' || text(156, 157) === '';
    if (isFile) files.push({ name: text(0, 100), bytes: archive.subarray(at + BLOCK, at + BLOCK + size) });
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
