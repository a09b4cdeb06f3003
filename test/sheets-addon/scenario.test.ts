import { expect, it } from 'vitest';
import { SHEET_COLUMNS } from '../../core/blueprint/keys.ts';
import type { WorkbookHost } from '../../core/host/port.ts';
import { promised } from '../../core/host/promised.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import type { Intent, IntentContext } from '../../core/intents/intent.ts';
import { perform } from '../../core/intents/perform.ts';
import type { MakeHost } from '../contract/hostContract.ts';
import { itemsOf } from '../contract/steps.ts';
import { excelBook } from '../excel-addin/excelBook.ts';
import { makeMemoryHost, makeXlsxHost } from '../support/books/hosts.ts';
import { CHINESE, smallSnapshot } from '../support/books/sample.ts';
import { columnsInOrder, withName, withSheet } from '../support/books/snapshots.ts';
import { openedAddOn } from './builtProject.ts';
import { checkInIntent } from './clicks.ts';
import { sheetsBook } from './sheetsBook.ts';

/** The day of the clock of the Google Sheets in memory. */
const CONTEXT: IntentContext = { today: '2026-10-01', who: 'Lin', language: 'zh-CN' };

const SET_UP: Intent = {
  kind: 'set-up',
  language: 'zh-CN',
  edition: 'portable',
  content: 'sample',
  cycle: { name: '2026Q4', start: '2026-10-01', end: '2026-12-31' },
  team: 'S',
  preset: 'gap',
};

const WIDTH = SHEET_COLUMNS.keyResults.length;
/** What schema 2 added. */
const NEWER: readonly string[] = ['kr.wording', 'kr.wordingText', 'kr.wordingVerdict'];
const KEPT = Array.from({ length: WIDTH }, (_, at) => WIDTH - 1 - at).filter(
  (at) => !NEWER.includes(SHEET_COLUMNS.keyResults[at] ?? ''),
);

/** A book of an older schema with its columns in another order, one of its sheets renamed and another one gone. */
const older: Snapshot = {
  sheets: withName(
    withSheet(smallSnapshot(CHINESE), '关键结果', columnsInOrder(KEPT)),
    '关键结果',
    '我们的 KR',
  ).sheets.filter(({ name }) => name !== '设置'),
};

/** One click of somebody in one kind of host. */
type Click = (intent: Intent) => Promise<unknown>;

interface Opened {
  readonly click: Click;
  readonly read: () => Promise<Snapshot>;
}

const opened =
  (makeHost: MakeHost) =>
  async (start: Snapshot): Promise<Opened> => {
    const host: WorkbookHost = await makeHost(start);
    return { click: (intent) => perform(host, intent, CONTEXT), read: () => host.read() };
  };

/** The built add-on, asked by its sidebar. */
async function openedBundle(start: Snapshot): Promise<Opened> {
  const book = await openedAddOn(start);
  return {
    click: (intent) => book.addOn.scriptRun('okrRun', [intent, { who: CONTEXT.who, language: CONTEXT.language }]),
    read: async () => book.host().read(),
  };
}

const HOSTS: Readonly<Record<string, (start: Snapshot) => Promise<Opened>>> = {
  'a file': opened(makeXlsxHost),
  Excel: opened(async (start) => excelBook(start).host()),
  Sheets: opened(async (start) => promised(sheetsBook(start, { calculates: false }).host())),
  'the built add-on': openedBundle,
};

/** Everything the trackers hold that come out: one from an empty workbook, one from an older book. */
async function outcomes(open: (start: Snapshot) => Promise<Opened>) {
  const fresh = await open({ sheets: [] });
  const answers = [await fresh.click(SET_UP), await fresh.click(checkInIntent('S-O1-KR1', 31))];
  const old = await open(older);
  answers.push(await old.click({ kind: 'upgrade' }), await old.click(checkInIntent('S-O1-KR1', 31)));
  return { answers, fresh: itemsOf(await fresh.read()), old: itemsOf(await old.read()) };
}

/** Milliseconds for a whole set-up and an upgrade on a busy machine. */
const SLOW = 600_000;

const expected = await outcomes(opened(makeMemoryHost));

it('does all four clicks in memory', () => {
  expect(expected.answers).toMatchObject([{ done: true }, { done: true }, { done: true }, { done: true }]);
  expect(expected.fresh.checkIns.length).toBeGreaterThan(10);
  expect(expected.old.keyResults.map(({ current }) => current)).toContain(31);
});

it.each(Object.entries(HOSTS))(
  '%s comes to the same tracker, value by value, with the same answers',
  async (_name, open) => {
    expect(await outcomes(open)).toEqual(expected);
  },
  SLOW,
);
