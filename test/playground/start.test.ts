import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const start = (...args: readonly string[]) => run('npx', ['tsx', 'scripts/start.ts', '--no-open', ...args]);

/** Packages a bundle was made from. */
const packagesIn = (inputs: readonly string[]): readonly string[] =>
  [...new Set(inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))].sort();

describe('npm start', () => {
  it('builds the page, serves it, and with --check ends; the second time it builds nothing', async () => {
    const first = await start('--check', '--port', '0');
    expect(first.stdout).toMatch(/http:\/\/localhost:\d+\/ answers\./);
    const second = await start('--check', '--port', '0');
    expect(second.stdout).toContain('Nothing has changed since it was built.');
    expect(second.stdout).toContain('已是最新');
  });

  it('takes a free port where the one it would take is taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const taken = String((other.address() as { readonly port: number }).port);
    const { stdout } = await start('--check', '--port', taken);
    other.close();
    expect(stdout).toContain(`Port ${taken} is taken`);
    expect(stdout).not.toContain(`localhost:${taken}/ answers`);
  });

  it('says what is no port, and fails', async () => {
    await expect(start('--port', 'x')).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining('this is no port: x'),
    });
  });
});

describe('the page', () => {
  it('is made of packages that may be shipped, and of none that tests alone need', async () => {
    await start('--check', '--port', '0');
    const { inputs } = JSON.parse(await readFile('dist/playground/stamp.json', 'utf8')) as {
      inputs: readonly string[];
    };
    const packages = packagesIn(inputs);
    expect(packages).toEqual(expect.arrayContaining(['@univerjs/sheets', 'preact', 'fflate', 'hucre', 'zod']));
    expect(packages).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(?:hyperformula|@ironcalc\/.*|fast-check|axe-core|playwright-core)$/),
      ]),
    );
  });

  it.each([
    ['the command line', 'cli/main.ts', 'node' as const],
    ['the pane', 'pane/mountPane.tsx', 'browser' as const],
    ['the Excel functions', 'excel-addin/functions/functions.ts', 'browser' as const],
  ])('is the only thing with the grid in it: not %s', async (_why, entry, platform) => {
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      outdir: 'out',
      metafile: true,
      format: 'esm',
      platform,
      loader: { '.css': 'empty' },
      logLevel: 'error',
    });
    expect(packagesIn(Object.keys(metafile.inputs)).filter((name) => name.startsWith('@univerjs/'))).toEqual([]);
  });
});
