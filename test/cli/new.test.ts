import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILE_EDITIONS } from '../../core/blueprint/edition.ts';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import { LANGUAGES } from '../../core/model/vocabulary.ts';
import { formatDay } from '../../core/values/day.ts';
import { unpackParts } from '../../template/finish/parts.ts';
import { LAMBDA_FUNCTIONS, PORTABLE_FUNCTIONS } from '../../template/lint/functionNames.ts';
import { lintWorkbook } from '../../template/lint/lintWorkbook.ts';
import { opened } from '../support/books/hosts.ts';
import { runBuilt } from '../support/cli/builtCli.ts';
import { freshFolder, namesIn } from '../support/cli/folder.ts';
import { okr, okrInChinese } from '../support/cli/world.ts';
import { sdkErrors } from '../support/validate.ts';

const KINDS = FILE_EDITIONS.flatMap((edition) =>
  LANGUAGES.flatMap((language) => [false, true].map((sample) => ({ edition, language, sample }))),
);

const trackerOf = async (file: string) => readTracker((await opened(await readFile(file))).snapshot);

/** Ids kept ready in a blank book: rows without a statement are no objectives yet. */
async function readyIds(file: string): Promise<readonly unknown[]> {
  const { layout, sheets } = locate((await opened(await readFile(file))).snapshot);
  const at = layout.sheets.objectives?.columns.get('objective.id') ?? -1;
  const rows = sheets.objectives?.rows.slice((layout.sheets.objectives?.firstRow ?? 1) - 1) ?? [];
  return rows.map((row) => row[at] ?? null).filter((id) => id !== null);
}

describe.each(KINDS)(
  'okr new --edition $edition --lang $language, sample: $sample',
  ({ edition, language, sample }) => {
    const argv = (file: string) => [
      ...['new', file, '--edition', edition, '--lang', language, '--cycle', '2026Q4'],
      ...(sample ? ['--sample'] : []),
    ];

    it('writes a sound book, the same bytes twice', async () => {
      const folder = await freshFolder();
      const [one, other] = [join(folder, 'one.xlsx'), join(folder, 'other.xlsx')];
      expect(await okr(argv(one))).toMatchObject({ code: 0, error: '' });
      await okr(argv(other));
      const bytes = await readFile(one);
      expect(bytes.equals(await readFile(other))).toBe(true);
      expect(await namesIn(folder)).toEqual(['one.xlsx', 'other.xlsx']);
      const functions = edition === 'lambda' ? LAMBDA_FUNCTIONS : PORTABLE_FUNCTIONS;
      expect(lintWorkbook(unpackParts(bytes), { functions })).toEqual([]);
      expect(await sdkErrors(bytes)).toEqual([]);
      const tracker = await trackerOf(one);
      expect(tracker.language).toBe(language);
      expect(tracker.keyResults.length > 0).toBe(sample);
      expect(await okr(['check', one])).toMatchObject({ code: 0 });
      expect((await okr(['upgrade', one, '--yes'])).out).toMatch(/up to date|已是最新/);
    });
  },
);

describe('okr new says what it made', () => {
  it.each([
    ['English', okr, 'Made '],
    ['Chinese', okrInChinese, '已生成 '],
  ])('in %s', async (_language, run, words) => {
    const file = join(await freshFolder(), 'a.xlsx');
    expect((await run(['new', file])).out).toBe(`${words}${file}`);
  });
});

describe('--cycle', () => {
  it.each([
    // text      name      start         end
    ['2026Q4', '2026Q4', '2026-10-01', '2026-12-31'],
    ['2026-q1', '2026Q1', '2026-01-01', '2026-03-31'],
    ['2026H1', '2026H1', '2026-01-01', '2026-06-30'],
    ['2026H2', '2026H2', '2026-07-01', '2026-12-31'],
    ['2024', '2024', '2024-01-01', '2024-12-31'],
  ])('%s', async (text, name, start, end) => {
    const file = join(await freshFolder(), 'a.xlsx');
    await okr(['new', file, '--cycle', text]);
    const { policy } = await trackerOf(file);
    expect([policy.cycleName, formatDay(policy.cycleStart ?? 0), formatDay(policy.cycleEnd ?? 0)]).toEqual([
      name,
      start,
      end,
    ]);
  });

  it('is the quarter of today when left out', async () => {
    const file = join(await freshFolder(), 'a.xlsx');
    await okr(['new', file]);
    expect((await trackerOf(file)).policy.cycleName).toBe('2026Q4');
  });

  it.each(['nonsense', '2026Q5', '2026H3', '26Q1', '', '1899', '9999'])('%j is refused', async (text) => {
    const folder = await freshFolder();
    const { code, error } = await okr(['new', join(folder, 'a.xlsx'), '--cycle', text]);
    expect([code, error]).toEqual([2, `"${text}" is not a cycle; such as 2026Q4, 2026H2 or 2026`]);
    expect(await namesIn(folder)).toEqual([]);
  });
});

describe('--team', () => {
  it.each(['S', 'MKT', 'R-D2', '市场部'])('%s begins every id', async (team) => {
    const file = join(await freshFolder(), 'a.xlsx');
    await okr(['new', file, '--team', team]);
    expect(await readyIds(file)).toEqual([1, 2, 3, 4, 5].map((number) => `${team}-O${number}`));
  });

  it.each(['a b', '', '-', 'a,b', 'a;b', '=1', 'abcdefghijklm', '\u001b[31m'])('%j is refused', async (team) => {
    const folder = await freshFolder();
    for (const sample of [[], ['--sample']]) {
      const { code, error } = await okr(['new', join(folder, 'a.xlsx'), `--team=${team}`, ...sample]);
      expect(code).toBe(2);
      expect(error).toMatch(/^a prefix begins with a letter or digit/);
    }
    expect(await namesIn(folder)).toEqual([]);
  });
});

describe('okr new keeps what is there', () => {
  it('refuses a file that exists, which stays as it was', async () => {
    const folder = await freshFolder();
    const file = join(folder, 'a.xlsx');
    await writeFile(file, 'mine');
    expect(await okr(['new', file])).toMatchObject({
      code: 2,
      error: `${file} exists already; add --force to overwrite it`,
    });
    expect((await okrInChinese(['new', file])).error).toBe(`${file} 已存在；要覆盖请加 --force`);
    expect(await readFile(file, 'utf8')).toBe('mine');
    expect(await namesIn(folder)).toEqual(['a.xlsx']);
  });

  it('overwrites it with --force, and who may read it stays as it was', async () => {
    const folder = await freshFolder();
    const file = join(folder, 'a.xlsx');
    await writeFile(file, 'mine', { mode: 0o600 });
    expect(await okr(['new', file, '--force'])).toMatchObject({ code: 0 });
    expect(await readyIds(file)).toHaveLength(5);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await namesIn(folder)).toEqual(['a.xlsx']);
  });

  it('does not write over a folder', async () => {
    const folder = await freshFolder();
    await mkdir(join(folder, 'a.xlsx'));
    expect(await okr(['new', join(folder, 'a.xlsx'), '--force'])).toMatchObject({ code: 2 });
    expect(await namesIn(folder)).toEqual(['a.xlsx']);
  });

  it.each([
    ['English', okr, /: there is no such folder$/],
    ['Chinese', okrInChinese, /：没有这个文件夹$/],
  ])('says in %s when the folder is missing', async (_language, run, words) => {
    const { code, error } = await run(['new', join(await freshFolder(), 'no', 'a.xlsx')]);
    expect(code).toBe(2);
    expect(error).toMatch(words);
  });

  it('says when the folder is read-only, and leaves nothing behind', async () => {
    const folder = await freshFolder();
    await chmod(folder, 0o555);
    const file = join(folder, 'a.xlsx');
    const ended = await runBuilt(['new', file], { asNobody: true });
    expect(ended).toMatchObject({ code: 2, out: '', error: `Cannot write ${file}: no permission\n` });
    expect(await namesIn(folder)).toEqual([]);
  });
});

describe('okr demo', () => {
  it.each([
    ['en', okr, 'redlight-okr-sample.xlsx', /Red lights first \(8\)/],
    ['zh-CN', okrInChinese, '红灯OKR示例.xlsx', /先看红灯（8）/],
  ])('makes, checks and scores a sample in %s', async (_language, run, name, words) => {
    const folder = join(await freshFolder(), 'new', 'folder');
    const { code, out, error } = await run(['demo', '--dir', folder]);
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(words);
    expect(await namesIn(folder)).toEqual([name]);
    await run(['demo', '--dir', folder]);
    expect(await namesIn(folder)).toEqual([name]);
  });

  it('backs up a sample somebody has worked in', async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'redlight-okr-sample.xlsx'), 'mine');
    await okr(['demo', '--dir', folder]);
    expect(await readFile(join(folder, 'redlight-okr-sample.backup.xlsx'), 'utf8')).toBe('mine');
  });

  it('says when there can be no such folder', async () => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'file'), '');
    expect(await okr(['demo', '--dir', join(folder, 'file', 'x')])).toMatchObject({ code: 2 });
  });
});
