import { describe, expect, it } from 'vitest';
import { okr, okrInChinese } from '../support/cli/world.ts';

const COMMANDS = ['new', 'check', 'score', 'upgrade', 'call', 'wording', 'demo'] as const;
const PAGES: readonly (readonly string[])[] = [['--help'], ...COMMANDS.map((command) => [command, '--help'])];

/** What stays as it is in every language: names, literals and what people type. */
const LITERALS =
  /okr (?:new|check|score|upgrade|call|wording|demo)\b|--?[a-z-]+|\bokr\b|^ {2}(new|check|score|upgrade|call|wording|demo|help)\b|zh-CN|\ben\b|\bOKR\b|\.xlsx|JSON|portable|lambda|Excel|KRSCORE|\b(fn|args|id|text|kind|kr|objective|parent)\b|\d{4}[QH]\d|\[= out\]/gm;

describe.each(PAGES.map((page) => ({ page })))('okr $page', ({ page }) => {
  it('describes every option, argument and command in English', async () => {
    const { code, out, error } = await okr(page);
    expect([code, error]).toEqual([0, '']);
    expect(undescribed(out)).toEqual([]);
    expect(out).not.toMatch(/[\u3400-\u9fff]/);
  });

  it('says the same in Chinese, without a word of English', async () => {
    const { code, out, error } = await okrInChinese(page);
    expect([code, error]).toEqual([0, '']);
    expect(undescribed(out)).toEqual([]);
    expect(out.replace(LITERALS, '').match(/[A-Za-z]{2,}/g)).toBeNull();
  });

  it('speaks the language of --lang, wherever it stands', async () => {
    const { out } = await okr([...page, '--lang', 'zh-CN']);
    expect(out).toBe((await okrInChinese(page)).out);
    expect((await okrInChinese(['--lang=en', ...page])).out).toBe((await okr(page)).out);
  });
});

it.each(COMMANDS)('help %s is %s --help', async (command) => {
  expect((await okr(['help', command])).out).toBe((await okr([command, '--help'])).out);
});

it('columns line up where Chinese characters take two places', async () => {
  const { out } = await okrInChinese(['new', '--help']);
  const starts = out
    .split('\n')
    .filter((line) => /^ {2}(-|<)/.test(line) || /^ {2}文件/.test(line))
    .map((line) => columnsOf(/^ {2}.*? {2,}(?=\S)/.exec(line)?.[0] ?? ''));
  expect(new Set(starts).size).toBe(1);
});

it.each([
  // why                       environment                              chinese
  ['the system speaks Chinese', { LANG: 'zh_CN.UTF-8' }, true],
  ['any Chinese', { LANG: 'zh_TW.UTF-8' }, true],
  ['LC_ALL goes first', { LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, false],
  ['an empty LC_ALL is none', { LC_ALL: '', LANG: 'zh_CN.UTF-8' }, true],
  ['nothing said', {}, false],
])('help follows the environment: %s', async (_why, environment: Record<string, string>, isChinese) => {
  const { out } = await okr(['--help'], { environment });
  expect(/[\u3400-\u9fff]/.test(out)).toBe(isChinese);
});

it('prints the version', async () => {
  expect(await okr(['--version'])).toMatchObject({ code: 0, out: '0.0.0', error: '' });
});

it('without a command shows the help as an error', async () => {
  const { code, out, error } = await okr([]);
  expect([code, out]).toEqual([2, '']);
  expect(error).toBe((await okr(['--help'])).out);
});

/** Lines of the help that name something and say nothing about it. */
const undescribed = (help: string): readonly string[] =>
  help.split('\n').filter((line, at, lines) => {
    const isEntry = /^ {2}\S/.test(line);
    const isContinued = /^ {10,}\S/.test(lines[at + 1] ?? '');
    return isEntry && !isContinued && !/^ {2}\S.*? {2,}\S/.test(line);
  });

const columnsOf = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0);
