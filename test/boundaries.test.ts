import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sourceFiles, sourceOf } from './support/sourceTerms.ts';

/** Which room may import which (style.md); a room that is not there yet has no files. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  pane: ['core'],
  'excel-addin': ['core', 'pane'],
  'sheets-addon': ['core', 'pane'],
  template: ['core'],
  cli: ['core', 'template'],
  playground: ['core', 'pane', 'template'],
  bench: ['core', 'pane', 'excel-addin', 'sheets-addon', 'template', 'cli', 'playground', 'scripts'],
  scripts: ['core', 'template', 'cli', 'excel-addin', 'sheets-addon'],
  test: ['core', 'pane', 'excel-addin', 'sheets-addon', 'template', 'cli', 'playground', 'bench', 'scripts'],
};

/** Rooms nobody may import. */
const LEAVES = ['test', 'bench', 'playground', 'scripts'];

/** Packages each room may import besides what Node brings; `core` has no Node either. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: ['zod', 'simple-statistics'],
  pane: ['preact', 'd3-shape', '@tanstack/virtual-core'],
  template: ['hucre', 'fflate', 'saxes'],
  cli: ['commander', 'zod'],
  playground: [
    '@univerjs/core',
    '@univerjs/preset-sheets-conditional-formatting',
    '@univerjs/preset-sheets-core',
    '@univerjs/preset-sheets-data-validation',
  ],
};

/** The cross-checks ask the engines of the tests the same questions, only more of them and installed programs. */
const isCrossCheck = ({ from, path }: Import): boolean =>
  from.startsWith('scripts/crosscheck/') && path.includes('/test/support/engines/');

/** The benches of requests count them where the tests do: at the emulated Excel, at the Google Sheets in memory. */
const isRequestBench = ({ from, path }: Import): boolean =>
  /^bench\/(?:excel|sheets)\.ts$/.test(from) &&
  /^\.\.\/test\/(?:excel-addin|hosts\/sheets|sheets-addon|support\/books)\//.test(path);

/** The benches of pane and page time them, and their pictures are taken, on the pages the tests look at. */
const isPanePage = ({ from, path }: Import): boolean =>
  /^(?:bench\/(?:pane|playground)|scripts\/(?:paneScreenshots|playgroundPictures))\.ts$/.test(from) &&
  /^\.\.\/test\/(?:pane|excel-addin|support)\//.test(path);

interface Import {
  readonly from: string;
  readonly path: string;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

const root = fileURLToPath(new URL('../', import.meta.url));
const filesOf = (room: string): readonly string[] => (existsSync(join(root, room)) ? sourceFiles(room) : []);
const codeOf = (file: string): string =>
  sourceOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s\/\/ .*$/gm, '');

const importsOf = (room: string): readonly Import[] =>
  filesOf(room).flatMap((from) =>
    [...codeOf(from).matchAll(IMPORT)].map(([, one, two, three]) => ({ from, path: one ?? two ?? three ?? '' })),
  );
const inside = (room: string): readonly Import[] => importsOf(room).filter(({ path }) => path.startsWith('.'));
const outside = (room: string): readonly Import[] => importsOf(room).filter(({ path }) => !path.startsWith('.'));
const roomOf = ({ from, path }: Import): string => normalize(join(dirname(from), path)).split('/')[0] ?? '';
const packageOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');

const ROOM_NAMES = Object.keys(ROOMS);
const rooms = ROOM_NAMES.map((room) => [room] as const);

describe('rooms', () => {
  it('are all of the house that holds source', () => {
    expect(filesOf('core').length).toBeGreaterThan(100);
    expect(inside('template').length).toBeGreaterThan(100);
    expect(outside('core').map(({ path }) => path)).toContain('zod/mini');
  });

  it.each(rooms)('%s imports only the rooms it may', (room) => {
    const strangers = inside(room).filter((found) => {
      const other = roomOf(found);
      return (
        !isCrossCheck(found) &&
        !isRequestBench(found) &&
        !isPanePage(found) &&
        ROOM_NAMES.includes(other) &&
        other !== room &&
        !ROOMS[room]?.includes(other)
      );
    });
    expect(strangers).toEqual([]);
  });

  it.each(rooms.filter(([room]) => !LEAVES.includes(room)))('%s imports no room that nobody may import', (room) => {
    expect(inside(room).filter((found) => LEAVES.includes(roomOf(found)))).toEqual([]);
  });

  it.each(Object.entries(PACKAGES))('%s imports only the packages it may', (room, packages) => {
    const found = outside(room).filter(({ path }) => !path.startsWith('node:'));
    expect(found.filter(({ path }) => !packages.includes(packageOf(path)))).toEqual([]);
  });

  it.each(rooms)('%s says which file it means', (room) => {
    expect(inside(room).filter(({ path }) => !/\.(tsx?|json|mjs|md)$/.test(path))).toEqual([]);
  });
});

describe('core', () => {
  it('knows neither Node nor a browser nor a clock nor chance', () => {
    const GLOBALS =
      /\b(?:process|Buffer|require|__dirname|document|window|navigator|localStorage|setTimeout|setInterval|fetch|console|performance|structuredClone|crypto|TextEncoder|Office|Excel\.run|SpreadsheetApp)\s*[.(]|\bDate\.now\b|\bMath\.random\b|\bnew Date\(\)/;
    expect(filesOf('core').filter((file) => GLOBALS.test(withoutTexts(codeOf(file))))).toEqual([]);
  });

  it('parses with zod in its codec only', () => {
    const parsers = outside('core').filter(({ path }) => packageOf(path) === 'zod');
    expect(parsers.filter(({ from }) => !from.startsWith('core/codec/'))).toEqual([]);
  });
});

describe('every file', () => {
  const all = ROOM_NAMES.flatMap(filesOf);

  /** Lists of words and rows are data; they may be long. */
  const DATA = /core\/(?:sample|wording)\/|core\/blueprint\/(?:columns|pages\/board)\.ts|core\/codec\/readItems\.ts/;

  it('has at most 300 lines, but for tables and tests of tables', () => {
    const long = all.filter(
      (file) => !file.startsWith('test/') && !DATA.test(file) && sourceOf(file).split('\n').length > 301,
    );
    expect(long).toEqual([]);
  });

  it('does without any, without non-null assertions and without default exports', () => {
    const loose = /(?::|<|\bas|\|)\s*any\b(?!\()|\w!\.\w|\w!\[|\)!\.|^export default\b/m;
    expect(all.filter((file) => file !== 'test/boundaries.test.ts' && loose.test(withoutTexts(codeOf(file))))).toEqual(
      [],
    );
  });

  it('leaves no TODO without an issue number, no test that is skipped or runs alone', () => {
    expect(
      all.filter(
        (file) => /(?:\/\/|^\s*\*).*\bTODO(?!\(#\d+\))/m.test(sourceOf(file)) && file !== 'test/boundaries.test.ts',
      ),
    ).toEqual([]);
    expect(
      filesOf('test').filter((file) => /\b(?:it|test|describe)\.(?:skip|only|todo)\b/.test(withoutTexts(codeOf(file)))),
    ).toEqual([]);
  });
});

/** Source without what stands in quotes. */
function withoutTexts(code: string): string {
  return code
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
    .replace(/`(?:[^`\\]|\\.)*`/g, '``')
    .replace(/\/(?![/*])(?:[^/\\\n]|\\.)+\/[gimsuy]*/g, '/re/');
}
