import { describe, expect, it } from 'vitest';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import { DIALOG_WORDS } from '../../sheets-addon/server/dialogWords.ts';
import { MENU_WORDS } from '../../sheets-addon/server/menuWords.ts';
import type { Answer, MenuEntry } from '../hosts/sheets/runtime/uiState.ts';
import { ENGLISH, smallSnapshot } from '../support/books/sample.ts';
import { contentsOf } from '../support/books/snapshots.ts';
import { openedAddOn } from './builtProject.ts';

const OK = (text = ''): Answer => ({ button: 'OK', text });
const YES: Answer = { button: 'YES' };
const NO: Answer = { button: 'NO' };
const CANCEL: Answer = { button: 'CANCEL' };

/** What somebody is told who chooses an item and gives these answers. */
async function talkOf(item: keyof typeof MENU_WORDS, answers: readonly Answer[], start = smallSnapshot(ENGLISH)) {
  const book = await openedAddOn(start);
  book.ui.answers.push(...answers);
  book.addOn.click(MENU_WORDS[item].en);
  expect(book.ui.answers).toEqual([]);
  const prompts = book.ui.dialogs.map(({ prompt }) => prompt);
  return { ...book, prompts, last: prompts[prompts.length - 1] ?? '', found: () => book.host().read() };
}

const itemsOf = (entries: readonly MenuEntry[]): readonly string[] =>
  entries.flatMap((entry) =>
    entry.kind === 'item' ? [entry.caption] : entry.kind === 'menu' ? itemsOf(entry.entries) : [],
  );

describe('the menu', () => {
  it('is there before anybody has consented, and nothing else is touched', async () => {
    const book = await openedAddOn();
    expect(itemsOf(book.ui.menus.flatMap(({ entries }) => entries))).toEqual(
      expect.arrayContaining(['Set up OKR here…', 'Check in…', 'Board', 'Check…', 'Open the sidebar', 'Help']),
    );
    const services = new Set(book.meter.calls().map(({ service }) => service));
    expect([...services].filter((service) => !['Menu', 'Ui', 'SpreadsheetApp', 'Session'].includes(service))).toEqual(
      [],
    );
  });

  it('speaks Chinese to who has chosen Chinese for Google', async () => {
    const book = await openedAddOn();
    book.world.userLocale = 'zh_CN';
    book.addOn.install();
    const captions = itemsOf(book.ui.menus.flatMap(({ entries }) => entries));
    expect(captions).toContain('填报进展…');
    expect(captions.filter((caption) => !/[\u4e00-\u9fff]/.test(caption))).toEqual([]);
  });
});

describe('set-up by menu', () => {
  it('asks three questions, shows the plan, and makes a tracker', async () => {
    const { found, last } = await talkOf('setUp', [NO, OK('2027Q1, 2027-01-01, 2027-03-31'), OK('ACME'), YES], {
      sheets: [],
    });
    const { policy, objectives } = readTracker(found());
    expect(policy.cycleName).toBe('2027Q1');
    expect(objectives.map(({ id }) => id)).toEqual([]);
    expect(locate(found()).meta.get('edition')).toBe('portable');
    expect(last).toMatch(/\.$/);
  });

  it('asks again when a cycle cannot be read', async () => {
    const answers = [YES, OK('next quarter'), OK('Q1, 2027/1/1, 2027/3/31'), OK(), YES];
    const { prompts, found } = await talkOf('setUp', answers, { sheets: [] });
    expect(prompts.join('\n')).toContain('Cannot read "next quarter"');
    expect(readTracker(found()).keyResults.length).toBeGreaterThan(20);
  });

  it.each<readonly [why: string, answers: readonly Answer[]]>([
    ['the first question', [CANCEL]],
    ['the cycle', [NO, CANCEL]],
    ['the prefix', [NO, OK(), CANCEL]],
    ['the plan', [NO, OK(), OK(), NO]],
  ])('writes nothing when people cancel %s, and says so', async (_why, answers) => {
    const { found, last } = await talkOf('setUp', answers, { sheets: [] });
    expect(contentsOf(found()).size).toBe(0);
    expect(last).toBe(DIALOG_WORDS.cancelled.en);
  });
});

describe('a check-in by menu', () => {
  it('keeps value, confidence and the three answers', async () => {
    const answers = [OK('Mei'), OK('s-o1-kr1'), OK('31'), OK('70'), OK('=two more clinics'), OK('budget'), OK(), YES];
    const { found } = await talkOf('checkIn', answers);
    const { keyResults, checkIns } = readTracker(found());
    expect(keyResults[0]).toMatchObject({ current: 31, confidence: 0.7 });
    expect(checkIns[1]).toMatchObject({ by: 'Mei', value: 31, progress: '=two more clinics', blocker: 'budget' });
  });

  it('asks for the name once', async () => {
    const book = await talkOf('checkIn', [OK('Mei'), CANCEL]);
    book.ui.answers.push(OK('S-O1-KR2'), CANCEL);
    book.addOn.click(MENU_WORDS.checkIn.en);
    expect(book.ui.dialogs.filter(({ prompt }) => prompt === DIALOG_WORDS.who.en)).toHaveLength(1);
  });

  it('tells of an id nobody knows', async () => {
    const { last } = await talkOf('checkIn', [OK('Mei'), OK('S-O9-KR9'), OK('1'), OK(), OK(), OK(), OK()]);
    expect(last).toContain('S-O9-KR9');
  });
});

describe('other items', () => {
  it('the check lists what is wrong', async () => {
    const { last } = await talkOf('check', []);
    expect(last).toMatch(/problem|Nothing wrong/);
  });

  it('the board comes to the front', async () => {
    const book = await talkOf('setUp', [NO, OK(), OK(), YES], { sheets: [] });
    book.addOn.click(MENU_WORDS.board.en);
    expect(book.globals.SpreadsheetApp.getActiveSheet().getName()).toBe('Board');
  });

  it('the board of a file without one is missed in words', async () => {
    expect((await talkOf('board', [], { sheets: [] })).last).toBe(DIALOG_WORDS.noBoard.en);
  });

  it('the sidebar opens with a page that is whole in itself', async () => {
    const { ui } = await talkOf('sidebar', []);
    expect(ui.pages.map(({ kind, title }) => [kind, title])).toEqual([['sidebar', 'Redlight OKR']]);
    expect(ui.pages[0]?.html).toContain('google.script.run');
  });

  it('formulas call our functions and are made portable again', async () => {
    const book = await talkOf('byName', [YES]);
    expect(formulas(book.found()).some((formula) => formula.includes('KRSCORE('))).toBe(true);
    book.ui.answers.push(YES);
    book.addOn.click(MENU_WORDS.portable.en);
    expect(formulas(book.found()).filter((formula) => /KR[A-Z]+\(/.test(formula))).toEqual([]);
  });

  it.each(['enable', 'help'] as const)('%s tells in a dialog', async (item) => {
    expect((await talkOf(item, [])).last.length).toBeGreaterThan(80);
  });

  it('a busy file is told of, and nothing is written', async () => {
    const book = await openedAddOn(smallSnapshot(ENGLISH));
    const before = contentsOf(book.host().read());
    book.holdLock();
    book.ui.answers.push(OK('Mei'), OK('S-O1-KR1'), OK('31'), OK(), OK(), OK(), OK(), YES);
    book.addOn.click(MENU_WORDS.checkIn.en);
    expect(book.ui.dialogs[book.ui.dialogs.length - 1]?.prompt).toMatch(/A colleague is writing/);
    expect(contentsOf(book.host().read())).toEqual(before);
  });
});

const formulas = ({ sheets }: ReturnType<typeof smallSnapshot>): readonly string[] =>
  sheets.flatMap(({ formulas: rows }) => [...rows.values()].flatMap((cells) => [...cells.values()]));
