import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A page that is bundled: where to, and from which files, by the name each is to have. */
export interface PageBundle {
  readonly folder: string;
  readonly entries: Readonly<Record<string, string>>;
  /** Files that are copied as they are, by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** The browser page as people get it. */
export const PLAYGROUND: PageBundle = {
  folder: 'dist/playground',
  entries: {
    page: 'playground/page/main.ts',
    calculator: 'playground/grid/calculator.ts',
    style: 'playground/page/style.css',
  },
  files: { 'index.html': 'playground/index.html' },
};

/** What a bundle was made from, to tell whether it has to be made again. */
interface Stamp {
  readonly files: Readonly<Record<string, string>>;
  readonly inputs: readonly string[];
}

/** Bundles a page unless what it is made from is still the same; gives the folder, and whether it was made now. */
export async function bundlePage(bundle: PageBundle): Promise<{ readonly folder: string; readonly made: boolean }> {
  const folder = join(ROOT, bundle.folder);
  const stampFile = join(folder, 'stamp.json');
  if (isUpToDate(stampFile, bundle)) return { folder, made: false };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: Object.entries(bundle.entries).map(([out, path]) => ({ in: path, out })),
    outdir: folder,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    chunkNames: '[name]-[hash]',
    metafile: true,
    logLevel: 'warning',
  });
  for (const [name, path] of Object.entries(bundle.files))
    await writeFile(join(folder, name), readFileSync(join(ROOT, path)));
  await writeFile(stampFile, JSON.stringify(stampOf(metafile, bundle)));
  return { folder, made: true };
}

function isUpToDate(stampFile: string, bundle: PageBundle): boolean {
  if (!existsSync(stampFile)) return false;
  const { files } = JSON.parse(readFileSync(stampFile, 'utf8')) as Stamp;
  const known = Object.keys(files);
  return (
    Object.values(bundle.entries).every((path) => known.includes(path)) &&
    known.every((path) => existsSync(join(ROOT, path)) && hashOf(path) === files[path])
  );
}

/** Our own files by what is in them; packages by the lock file, which fixes every byte of them. */
function stampOf({ inputs }: Metafile, { files }: PageBundle): Stamp {
  const paths = Object.keys(inputs).map((path) => relative(ROOT, join(ROOT, path)));
  const own = paths.filter((path) => !path.includes('node_modules/'));
  const all = [...new Set([...own, ...Object.values(files), 'package-lock.json', 'scripts/playground/bundle.ts'])];
  return { files: Object.fromEntries(all.sort().map((path) => [path, hashOf(path)])), inputs: paths.sort() };
}

const hashOf = (path: string): string =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, path)))
    .digest('hex');
