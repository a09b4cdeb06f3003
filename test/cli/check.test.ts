import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { plainFile } from '../../template/render/plainFile.ts';
import { CHINESE, ENGLISH, sampleFile } from '../support/books/sample.ts';
import { sheetOf } from '../support/books/snapshots.ts';
import { withSheetName, withTyped } from '../support/cli/edited.ts';
import { freshFolder } from '../support/cli/folder.ts';
import { okr, okrInChinese } from '../support/cli/world.ts';

let folder: string;
const place = (name: string): string => join(folder, name);
const put = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  await writeFile(place(name), bytes);
  return place(name);
};

beforeAll(async () => {
  folder = await freshFolder();
  await put('sample.xlsx', await sampleFile(ENGLISH));
  await put('中文.xlsx', await sampleFile(CHINESE));
  const typed = [
    { column: 'kr.target', row: 0, value: 'abc' },
    { column: 'kr.target', row: -1, value: 'Goal (ours)' },
  ] as const;
  await put(
    'broken.xlsx',
    await withSheetName(await withTyped(await sampleFile(ENGLISH), typed), 'Key results', 'Our KRs'),
  );
  await put('notes.xlsx', 'no workbook');
  await put('other.xlsx', await plainFile({ sheets: [sheetOf('Sheet1', [['hello']])] }));
});

describe('okr check', () => {
  it('finds no error in the sample, and says what it is not sure about', async () => {
    const { code, out, error } = await okr(['check', place('sample.xlsx')]);
    expect([code, error]).toEqual([0, '']);
    expect(out.split('\n')[0]).toBe(place('sample.xlsx'));
    expect(out).toMatch(/^ {2}2 warnings, 1 note$/m);
  });

  it("speaks the book's language unless --lang says another", async () => {
    expect((await okr(['check', place('中文.xlsx')])).out).toMatch(/^ {2}2 个警告，1 个提示$/m);
    expect((await okr(['check', place('中文.xlsx'), '--lang', 'en'])).out).toMatch(/^ {2}2 warnings, 1 note$/m);
    expect((await okrInChinese(['check', place('sample.xlsx')])).out).toMatch(/2 warnings, 1 note$/m);
  });

  it('names sheet, cell and header as the user renamed them, and ends with 1', async () => {
    const { code, out } = await okr(['check', place('broken.xlsx')]);
    expect(code).toBe(1);
    expect(out).toMatch(/✖ Our KRs!H3 \(Goal \(ours\)\) .*"abc"/);
    expect(out).toMatch(/1 error,/);
  });

  it.each([
    ['English', okr, /notes\.xlsx: it is not an \.xlsx file\n.*gone\.xlsx\n.*other\.xlsx holds no OKR tracker/],
    ['Chinese', okrInChinese, /notes\.xlsx：不是 \.xlsx 文件\n.*gone\.xlsx\n.*other\.xlsx 不是 OKR 跟踪表/],
  ])('reports the others when some cannot be used, in %s', async (_language, run, words) => {
    const files = ['notes.xlsx', 'broken.xlsx', 'gone.xlsx', 'other.xlsx', 'sample.xlsx'].map(place);
    const { code, out, error, progress } = await run(['check', ...files]);
    expect(code).toBe(2);
    expect(error.split('\n')).toHaveLength(3);
    expect(error).toMatch(words);
    expect(out).toContain(place('broken.xlsx'));
    expect(out).toContain(place('sample.xlsx'));
    expect(progress.split('\n')).toHaveLength(5);
    expect(progress).toContain('3/5 ');
  });

  it('gives JSON with stable keys', async () => {
    const { code, out } = await okr(['check', '--json', place('broken.xlsx'), place('sample.xlsx')]);
    expect(code).toBe(1);
    const { files, ...rest } = JSON.parse(out);
    expect(rest).toEqual({});
    expect(files.map((file: object) => Object.keys(file))).toEqual([
      ['file', 'wording', 'together', 'problems'],
      ['file', 'wording', 'together', 'problems'],
    ]);
    const problem = files[0].problems[0];
    expect(Object.keys(problem)).toEqual([
      'code',
      'severity',
      'item',
      'sheet',
      'row',
      'column',
      'found',
      'where',
      'what',
      'right',
    ]);
    expect(problem).toMatchObject({
      code: 'not-a-number',
      severity: 'error',
      column: 'kr.target',
      found: 'abc',
      row: 3,
    });
  });

  it('gives JSON for the files it could read', async () => {
    const { code, out, error } = await okr(['check', '--json', place('notes.xlsx'), place('sample.xlsx')]);
    expect([code, JSON.parse(out).files.length, error.split('\n').length]).toEqual([2, 1, 1]);
  });
});

describe('okr score', () => {
  it.each([
    [
      'sample.xlsx',
      /^2026Q4 · as of 2026-11-25\n/,
      /\nRed lights first \(8\)\n {2}■ {2}21% {2}S-OPS-O1-KR1 /,
      /\nObjectives\n/,
    ],
    ['中文.xlsx', /^2026Q4 · 截至 2026-11-25\n/, /\n先看红灯（8）\n {2}■ {2}21% {2}S-OPS-O1-KR1 /, /\n目标树\n/],
  ])('lists the red lights of %s, then the tree', async (name, title, reds, tree) => {
    const { code, out, error } = await okr(['score', place(name)]);
    expect([code, error]).toEqual([0, '']);
    for (const words of [title, reds, tree]) expect(out).toMatch(words);
    expect(out).toContain('↪ S-RD-O2');
  });

  it('looks at the day it is told', async () => {
    const { out } = await okr(['score', place('sample.xlsx'), '--as-of', '2026年12月31日']);
    expect(out).toMatch(/^2026Q4 · as of 2026-12-31\n/);
    expect((await okr(['score', place('sample.xlsx'), '--as-of=2026-10-02'])).out).not.toBe(out);
  });

  it.each(['tomorrow', '2026-02-30', '03/04/2026', ''])('%j is no day', async (day) => {
    const { code, error } = await okr(['score', place('sample.xlsx'), `--as-of=${day}`]);
    expect([code, error]).toEqual([2, `"${day}" is not a date; such as 2026-11-25`]);
  });

  it('gives JSON with stable keys, scores not rounded, null for no answer', async () => {
    const { code, out } = await okr(['score', place('sample.xlsx'), '--json']);
    expect(code).toBe(0);
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual(['file', 'cycle', 'asOf', 'objectives', 'orphans', 'kpis', 'circles']);
    expect(json).toMatchObject({ cycle: '2026Q4', asOf: '2026-11-25', orphans: [], circles: [] });
    const objective = json.objectives[0];
    expect(Object.keys(objective)).toEqual([
      ...['id', 'objective', 'owner', 'parents', 'score', 'rolledUp', 'coverage', 'expected', 'light', 'reason'],
      'keyResults',
    ]);
    expect(Object.keys(objective.keyResults[0])).toEqual([
      'id',
      'keyResult',
      'owner',
      'kind',
      'score',
      'expected',
      'daysSince',
      'light',
      'reason',
    ]);
    const scores = json.objectives.flatMap(({ keyResults }: { keyResults: { score: unknown }[] }) =>
      keyResults.map(({ score }) => score),
    );
    expect(scores).toContain(null);
    expect(scores.every((score: unknown) => score === null || (Number(score) >= 0 && Number(score) <= 1))).toBe(true);
    expect(Object.keys(json.kpis[0])).toEqual(['id', 'name', 'value', 'light']);
  });

  it.each([
    ['English', okr, 'holds no OKR tracker; okr upgrade can add one'],
    ['Chinese', okrInChinese, '不是 OKR 跟踪表；用 okr upgrade 可以把跟踪表加进去'],
  ])('says in %s when there is no tracker', async (_language, run, words) => {
    expect(await run(['score', place('other.xlsx')])).toMatchObject({
      code: 2,
      out: '',
      error: expect.stringContaining(words),
    });
  });

  it('tells an empty tracker what comes first', async () => {
    await okr(['new', place('blank.xlsx')]);
    expect((await okr(['score', place('blank.xlsx')])).out).toMatch(/No objectives yet\./);
    await okrInChinese(['new', place('blank-zh.xlsx')]);
    expect((await okr(['score', place('blank-zh.xlsx')])).out).toMatch(/还没有目标。/);
  });
});

describe('colours', () => {
  const sign = '\u001b[';
  it.each([
    // why                 terminal environment              coloured
    ['on a terminal', true, {}, true],
    ['not in a pipe', false, {}, false],
    ['not with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR is none', true, { NO_COLOR: '' }, true],
    ['not on a dumb terminal', true, { TERM: 'dumb' }, false],
  ])('%s', async (_why, isTTY, environment: Record<string, string>, isColoured) => {
    const scene = { isTTY, environment };
    const { out } = await okr(['score', place('sample.xlsx')], scene);
    expect(out.includes(sign)).toBe(isColoured);
    expect((await okr(['check', place('sample.xlsx')], scene)).out.includes(sign)).toBe(isColoured);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of one
    expect(out.replace(/\u001b\[\d+m/g, '')).toBe((await okr(['score', place('sample.xlsx')])).out);
  });
});

describe('text in cells cannot obey as the terminal would', () => {
  const EVIL = 'x\u001b[2J\u0007\u009b31m\u202eevil\u2066\u200f\u061c\r\n\u007fy';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
  const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

  beforeAll(async () => {
    const columns = [
      'kr.keyResult',
      'kr.owner',
      'kr.target',
      'kr.id',
      'objective.objective',
      'objective.owner',
    ] as const;
    const typed = [
      ...columns.map((column) => ({ column, row: 0, value: EVIL })),
      { column: 'objective.alignedTo', row: 1, value: EVIL } as const,
      { column: 'kr.target', row: -1, value: `Goal ${EVIL}` } as const,
      { column: 'kr.kind', row: 1, value: EVIL } as const,
      { column: 'kr.score', row: 2, value: EVIL } as const,
    ];
    await put('evil.xlsx', await withTyped(await sampleFile(ENGLISH), typed));
  });

  it.each([['check'], ['check', '--json'], ['score'], ['score', '--json'], ['upgrade'], ['upgrade', '--json']])(
    'okr %s %s',
    async (...argv) => {
      const { out, error } = await okr([argv[0] ?? '', place('evil.xlsx'), ...argv.slice(1)]);
      expect(out).not.toMatch(RAW);
      expect(error).not.toMatch(RAW);
      if (argv[0] !== 'upgrade') expect(out).toContain('evil');
    },
  );

  it('but JSON still tells every sign of it', async () => {
    const { out } = await okr(['score', place('evil.xlsx'), '--json']);
    const told = JSON.parse(out).objectives.map(({ objective }: { objective: string }) => objective);
    expect(told).toContain(EVIL);
  });
});

describe('a chain of 20,000 objectives', () => {
  beforeAll(async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [
      `O${at}`,
      `Objective ${at}`,
      at === 0 ? null : `O${at - 1}`,
    ]);
    const objectives = sheetOf('Objectives', [
      ['objective.id', 'objective.objective', 'objective.alignedTo'],
      ['Id', 'Objective', 'Aligned to'],
      ...rows,
    ]);
    const keyResults = sheetOf('Key results', [
      ['kr.id', 'kr.objective', 'kr.keyResult', 'kr.target', 'kr.current'],
      ['Id', 'Objective', 'Key result', 'Target', 'Current'],
      ['K1', 'O19999', 'Reach 10', 10, 5],
    ]);
    await put('chain.xlsx', await plainFile({ sheets: [objectives, keyResults] }));
  });

  it('is checked and scored to the last', async () => {
    expect((await okr(['check', place('chain.xlsx')])).code).toBeLessThan(2);
    const { code, out } = await okr(['score', place('chain.xlsx'), '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('O19999  Objective 19999');
    expect(Math.max(...out.split('\n').map((line) => line.search(/\S/)))).toBeLessThan(50);
    const json = JSON.parse((await okr(['score', place('chain.xlsx'), '--json'])).out);
    expect(json.objectives).toHaveLength(20_000);
    expect(json.objectives[19_999].score).toBe(0.5);
  });
});
