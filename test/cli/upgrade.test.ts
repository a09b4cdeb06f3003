import { spawn } from 'node:child_process';
import { chmod, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import { formulaAt } from '../../core/host/snapshot.ts';
import { readText } from '../../template/package/package.ts';
import { plainFile } from '../../template/render/plainFile.ts';
import { opened } from '../support/books/hosts.ts';
import { CHINESE, ENGLISH, LAMBDA, sampleFile } from '../support/books/sample.ts';
import { contentsOf, sheetOf } from '../support/books/snapshots.ts';
import { builtCli, runBuilt } from '../support/cli/builtCli.ts';
import { withTyped } from '../support/cli/edited.ts';
import { freshFolder, namesIn } from '../support/cli/folder.ts';
import { okr, okrInChinese } from '../support/cli/world.ts';

/** A sample in which somebody typed over a score. */
const typedOver = async (style = ENGLISH) =>
  withTyped(await sampleFile(style), [{ column: 'kr.score', row: 2, value: 0.123 }]);

let old: Uint8Array;
let folder: string;
let file: string;

beforeAll(async () => {
  old = await typedOver();
});

async function place(bytes: Uint8Array = old): Promise<void> {
  folder = await freshFolder();
  file = join(folder, 'book.xlsx');
  await writeFile(file, bytes);
}

const isUntouched = async (bytes: Uint8Array = old): Promise<void> => {
  expect((await readFile(file)).equals(bytes)).toBe(true);
};

describe('okr upgrade plans first', () => {
  it.each([
    ['English', ENGLISH, 'is up to date; nothing to do'],
    ['Chinese', CHINESE, '已是最新，无需更改'],
  ])('says when there is nothing to do, in %s', async (_language, style, words) => {
    await place(await sampleFile(style));
    const { code, out, error } = await okr(['upgrade', file, '--yes']);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain(words);
    await isUntouched(await sampleFile(style));
    expect(await namesIn(folder)).toEqual(['book.xlsx']);
  });

  it('prints the plan and writes nothing without anybody to ask', async () => {
    await place();
    const { code, out, error } = await okr(['upgrade', file]);
    expect([code, error]).toEqual([0, '']);
    expect(out.split('\n')).toEqual([
      'Plan:',
      '  + put 1 formula back into "Score" of "Key results"',
      '  + append 1 row to "Changes"',
      '  + Key results!K5 (Score): "0.123" gives way to the formula and is noted in Changes',
      'Run it again with --yes to write',
    ]);
    await isUntouched();
    expect(await namesIn(folder)).toEqual(['book.xlsx']);
  });

  it('in Chinese', async () => {
    await place(await typedOver(CHINESE));
    expect((await okr(['upgrade', file])).out.split('\n')).toEqual([
      '计划：',
      '  + 恢复“关键结果”中“得分”列的 1 个公式',
      '  + 在“变更与共创”末尾增加 1 行',
      '  + 关键结果!K5（得分）：“0.123”换回公式，原值记入变更',
      '确认后请加 --yes 再运行',
    ]);
  });

  it('writes nothing when the answer is no', async () => {
    await place();
    const asked: string[] = [];
    const confirm = async (question: string) => {
      asked.push(question);
      return false;
    };
    const { code, out } = await okr(['upgrade', file], { confirm });
    expect([code, out.split('\n').at(-1)]).toEqual([0, 'Nothing was changed']);
    expect(asked).toEqual([`Write ${file}? It is backed up as ${join(folder, 'book.backup.xlsx')} first [y/N] `]);
    await isUntouched();
  });

  it('gives the plan as JSON, and writes only with --yes', async () => {
    await place();
    const { code, out } = await okr(['upgrade', file, '--json']);
    expect(code).toBe(0);
    const json = JSON.parse(out);
    expect(Object.keys(json)).toEqual(['file', 'operations']);
    expect(json.operations.map(({ kind }: { kind: string }) => kind)).toEqual(['restore-formulas', 'append-rows']);
    await isUntouched();
    expect(JSON.parse((await okr(['upgrade', file, '--json', '--yes'])).out)).toEqual(json);
    expect(JSON.parse((await okr(['upgrade', file, '--json'])).out).operations).toEqual([]);
  });
});

describe('okr upgrade writes', () => {
  const yes = async () => true;

  it('after a yes: the old bytes beside it, and a second one has nothing to do', async () => {
    await place();
    const { code, out, error } = await okr(['upgrade', file], { confirm: yes });
    expect([code, error]).toEqual([0, '']);
    expect(out).toMatch(/\nBackup: .*book\.backup\.xlsx\nUpgraded .*book\.xlsx$/);
    expect((await readFile(join(folder, 'book.backup.xlsx'))).equals(old)).toBe(true);
    expect(await namesIn(folder)).toEqual(['book.backup.xlsx', 'book.xlsx']);
    expect((await okr(['upgrade', file, '--yes'])).out).toContain('up to date');
    expect(await namesIn(folder)).toEqual(['book.backup.xlsx', 'book.xlsx']);
  });

  it('never over a backup that is there', async () => {
    await place();
    await writeFile(join(folder, 'book.backup.xlsx'), 'first');
    await okr(['upgrade', file, '--yes']);
    expect(await readFile(join(folder, 'book.backup.xlsx'), 'utf8')).toBe('first');
    expect((await readFile(join(folder, 'book.backup-2.xlsx'))).equals(old)).toBe(true);
  });

  it('what was typed over a formula into Changes, and the formula back', async () => {
    await place();
    await okr(['upgrade', file, '--yes']);
    const { snapshot } = await opened(await readFile(file));
    const { changes } = readTracker(snapshot);
    expect(changes.at(-1)).toMatchObject({ who: 'tester', field: 'Score', from: 0.123, item: 'S-O1-KR3' });
    const before = (await opened(await sampleFile(ENGLISH))).snapshot;
    const [found, wanted] = [contentsOf(snapshot), contentsOf(before)];
    expect([...wanted].filter(([cell, content]) => found.get(cell) !== content)).toEqual([]);
  });

  it('a tracker into a book that has none, and leaves its sheets alone', async () => {
    const own = sheetOf('Budget', [
      ['Item', 'Cost'],
      ['Desk', 120],
      ['All', { formula: 'SUM(B2:B2)' }],
    ]);
    await place(await plainFile({ sheets: [own] }));
    const before = contentsOf((await opened(await readFile(file))).snapshot);
    expect(await okr(['upgrade', file, '--yes', '--lang', 'en'])).toMatchObject({ code: 0, error: '' });
    const { snapshot } = await opened(await readFile(file));
    expect(snapshot.sheets[0]?.name).toBe('Budget');
    expect(snapshot.sheets.map(({ name }) => name)).toContain('Key results');
    const after = contentsOf(snapshot);
    expect([...before].filter(([cell, content]) => after.get(cell) !== content)).toEqual([]);
    expect((await okr(['upgrade', file, '--yes'])).out).toContain('up to date');
    expect((await okr(['score', file])).code).toBe(0);
  });

  it('formulas of its own edition', async () => {
    await place(await typedOver(LAMBDA));
    await okr(['upgrade', file, '--yes']);
    const { book, snapshot } = await opened(await readFile(file));
    const { layout, sheets, meta } = locate(snapshot);
    expect(meta.get('edition')).toBe('lambda');
    const at = layout.sheets.keyResults?.columns.get('kr.score') ?? -1;
    const row = (layout.sheets.keyResults?.firstRow ?? 0) + 1;
    const [restored, above] = [row, row - 1].map((r) => sheets.keyResults && formulaAt(sheets.keyResults, r, at));
    expect(restored).toContain('KRSCORE(');
    expect(restored?.replace(/\d+/g, '')).toBe(above?.replace(/\d+/g, ''));
    expect(readText(book, book.workbookPath)).toContain('<definedName name="KRSCORE"');
  });

  it('through a link, which stays a link, for the same readers as before', async () => {
    await place();
    await chmod(file, 0o600);
    const link = join(folder, 'link.xlsx');
    await symlink('book.xlsx', link);
    expect(await okr(['upgrade', link, '--yes'])).toMatchObject({ code: 0 });
    expect(await namesIn(folder)).toEqual(['book.xlsx', 'link.backup.xlsx', 'link.xlsx']);
    expect((await okr(['upgrade', file])).out).toContain('up to date');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});

describe('okr upgrade refuses', () => {
  it.each([
    ['English', okr, 'is open in another program; close it first'],
    ['Chinese', (argv: readonly string[]) => okrInChinese([...argv, '--lang', 'zh-CN']), '正被别的程序打开；请先关闭'],
  ])('a file that Excel has open, in %s', async (_language, run, words) => {
    await place();
    await writeFile(join(folder, '~$book.xlsx'), '');
    const { code, error } = await run(['upgrade', file, '--yes']);
    expect(code).toBe(2);
    expect(error).toContain(words);
    await isUntouched();
    expect(await namesIn(folder)).toEqual(['book.xlsx', '~$book.xlsx']);
  });

  it.each([
    ['English', 'en', 'changed after it was read and was not written; run it again'],
    ['Chinese', 'zh-CN', '在读取之后被改动过，没有写入；请再运行一次'],
  ])('a file somebody saved while the question was asked, in %s', async (_language, language, words) => {
    await place();
    const newer = await sampleFile(ENGLISH);
    const confirm = async () => {
      await writeFile(file, newer);
      return true;
    };
    const { code, error } = await okr(['upgrade', file, '--lang', language], { confirm });
    expect(code).toBe(2);
    expect(error).toContain(words);
    await isUntouched(newer);
    expect(await namesIn(folder)).toEqual(['book.xlsx']);
  });

  it('a file in a read-only folder, in one line, and leaves nothing behind', async () => {
    await place();
    await chmod(file, 0o644);
    await chmod(folder, 0o555);
    const { code, out, error } = await runBuilt(['upgrade', file, '--yes'], { asNobody: true });
    expect([code, error]).toEqual([2, `Cannot write ${join(folder, 'book.backup.xlsx')}: no permission\n`]);
    expect(out).toContain('Plan:');
    await isUntouched();
    expect(await namesIn(folder)).toEqual(['book.xlsx']);
  });
});

it('a killed upgrade leaves the old file or the new one, never half of one', async () => {
  await place();
  const cli = await builtCli();
  const started = Date.now();
  await runBuilt(['upgrade', file, '--yes']);
  const took = Date.now() - started;
  const done = await readFile(file);
  expect(done.equals(old)).toBe(false);
  const seen = new Set<string>();
  for (let part = 1; part <= 12; part += 1) {
    await place();
    const child = spawn(process.execPath, [cli, 'upgrade', file, '--yes'], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await wait((took * (part + 4)) / 15);
    child.kill('SIGKILL');
    await ended;
    const found = await readFile(file);
    seen.add(found.equals(old) ? 'old' : found.equals(done) ? 'new' : 'half');
  }
  expect(seen.has('half')).toBe(false);
});
