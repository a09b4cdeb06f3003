import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { REQUIREMENT_SETS } from '../../excel-addin/manifest/manifest.ts';
import { sourceFiles, sourceOf } from '../support/sourceTerms.ts';
import { apiSetOf, declarationsUpTo } from './apiSets.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DECLARATIONS = readFileSync(join(ROOT, 'node_modules/@types/office-js/index.d.ts'), 'utf8');

/** One use of something an Excel does not have, as the compiler finds it. */
interface Use {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** What the compiler misses in our add-in when Excel has no more than one requirement set. */
function usesBeyond(version: string): readonly Use[] {
  const folder = mkdtempSync(join(tmpdir(), 'okr-api-sets-'));
  writeFileSync(join(folder, 'office.d.ts'), declarationsUpTo(DECLARATIONS, version));
  const config = {
    extends: join(ROOT, 'excel-addin/tsconfig.json'),
    compilerOptions: { types: [], typeRoots: [] },
    include: ['office.d.ts', join(ROOT, 'excel-addin/**/*.ts')],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(ROOT, 'node_modules/.bin/tsc');
  const { stdout } = spawnSync(compiler, ['-p', folder, '--pretty', 'false'], { cwd: ROOT, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout.split('\n').flatMap((text) => {
    const [, file = '', line = '', message = ''] = /^(.+?)\((\d+),\d+\): error TS\d+: (.*)$/.exec(text) ?? [];
    return file === '' ? [] : [{ file, line: Number(line), message }];
  });
}

/** Uses whose guard does not stand beside them, with the set that has them. */
const GUARDS: Readonly<Record<string, string>> = {
  // planWrites calls growTables only where supports('1.13').
  'excel-addin/host/tables.ts resize': '1.13',
  // Not asked of Excel but told by it: what an older one leaves out is undefined, and the time tells instead.
  'excel-addin/host/watchEdits.ts triggerSource': '1.14',
};

/** The set that is asked for at run time around a use, by `supports('1.13')`. */
function guardOf({ file, line, message }: Use): string | undefined {
  const near = sourceOf(file)
    .split('\n')
    .slice(Math.max(0, line - 3), line)
    .join('\n');
  const [, member = ''] = /^Property '(\w+)'/.exec(message) ?? [];
  return /supports\('(\d+\.\d+)'\)/.exec(near)?.[1] ?? GUARDS[`${file} ${member}`];
}

describe('Excel', () => {
  let beyond: readonly Use[];
  beforeAll(() => {
    beyond = usesBeyond(REQUIREMENT_SETS.ExcelApi);
  });

  it('of the requirement set in the manifest has everything that is used, but for what is asked for first', () => {
    expect(beyond.filter((use) => guardOf(use) === undefined)).toEqual([]);
  });

  it('is asked for the set that has what is used', () => {
    const asked = beyond.map((use) => `${use.message} ${guardOf(use)}`);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).toEqual(beyond.map((use) => `${use.message} ${setOf(use)}`));
  });
});

/** The set that a missing member came with. */
function setOf({ message }: Use): string | undefined {
  const [, member = '', type = ''] = /^Property '(\w+)' does not exist on type '(\w+)'/.exec(message) ?? [];
  return apiSetOf(DECLARATIONS, type, member);
}

/** Everything of Office besides Excel, with the set that has it; SharedRuntime 1.1 and older ones are in the manifest. */
const OFFICE: Readonly<Record<string, string>> = {
  'Office.onReady': 'every version',
  'Office.HostType.Excel': 'every version',
  'Office.AddinCommands.Event': 'a type',
  'Office.actions.associate': 'SharedRuntime 1.1',
  'Office.addin.showAsTaskpane': 'SharedRuntime 1.1',
  'Office.addin.onVisibilityModeChanged': 'SharedRuntime 1.1',
  'Office.VisibilityMode.taskpane': 'SharedRuntime 1.1',
  'Office.context?.displayLanguage': 'every version',
  'Office.context?.requirements?.isSetSupported': 'every version',
  'Office.context.officeTheme?.bodyBackgroundColor': 'where it is there',
};

describe('Office', () => {
  it('is asked for nothing that is not known to be in the requirement sets', () => {
    const used = sourceFiles('excel-addin').flatMap((file) =>
      [
        ...sourceOf(file)
          .replace(/\/\*\*[\s\S]*?\*\//g, '')
          .matchAll(/\bOffice(?:\??\.\w+)+/g),
      ].map(([path]) => path),
    );
    expect(used).toContain('Office.context?.displayLanguage');
    expect([...new Set(used)].filter((path) => !(path in OFFICE))).toEqual([]);
  });
});
