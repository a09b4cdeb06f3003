import { describe, expect, it } from 'vitest';
import { type ColumnKey, SCHEMA_VERSION, SHEET_COLUMNS, type TableKey } from '../../core/blueprint/keys.ts';
import { type BookLayout, columnLetters } from '../../core/blueprint/layout.ts';
import { sheetWords } from '../../core/blueprint/sheets.ts';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import { upgrade as planUpgrade } from '../../core/intents/upgrade.ts';
import { CHINESE, ENGLISH, LAMBDA, smallContent, smallSnapshot, TODAY } from '../support/books/sample.ts';
import {
  changedCells,
  columnsInOrder,
  sheetOf,
  type TestCell,
  withName,
  withSheet,
  withSheets,
} from '../support/books/snapshots.ts';
import type { MakeHost } from './hostContract.ts';
import { cellAt, formulaOf, itemsOf, remaining, rowOfId, upgradeBook } from './steps.ts';

type Cells = TestCell[][];
const inKeyResults = (change: (cells: Cells) => Cells): Snapshot =>
  withSheet(smallSnapshot(ENGLISH), 'Key results', change);

const WIDTH = SHEET_COLUMNS.keyResults.length;
const reversed = columnsInOrder(Array.from({ length: WIDTH }, (_, at) => WIDTH - 1 - at));
const spaced = columnsInOrder(Array.from({ length: 2 * WIDTH }, (_, at) => (at % 2 === 0 ? at / 2 : undefined)));

/** What schema 2 added. */
const WORDING: readonly string[] = ['kr.wording', 'kr.wordingText', 'kr.wordingVerdict'];
const withoutWording = columnsInOrder(
  SHEET_COLUMNS.keyResults.flatMap((key, at) => (WORDING.includes(key) ? [] : [at])),
);

/** What people do to a book, and where its rows stand afterwards. */
const CHANGES: readonly (readonly [why: string, start: Snapshot])[] = [
  [
    'headers were renamed',
    inKeyResults((cells) => cells.map((row, at) => (at === 1 ? row.map((_, n) => `Mine ${n}`) : row))),
  ],
  ['a sheet was renamed', withName(smallSnapshot(ENGLISH), 'Key results', "Bob's KRs & more")],
  ['columns were put in another order', inKeyResults(reversed)],
  ['columns were inserted in between', inKeyResults(spaced)],
  ['the hidden key row was deleted', inKeyResults((cells) => cells.slice(1))],
  [
    'a title row was put above the headers',
    inKeyResults((cells) => [cells[0] ?? [], ['Our key results'], ...cells.slice(1)]),
  ],
  ['a blank row was put above the headers', inKeyResults((cells) => [cells[0] ?? [], [], ...cells.slice(1)])],
  ['rows were put above everything', inKeyResults((cells) => [['Our key results'], [], ...cells])],
  [
    'rows were sorted',
    inKeyResults((cells) => [...cells.slice(0, 2), ...cells.slice(2, 5).reverse(), ...cells.slice(5)]),
  ],
  ['blank rows stand in between', inKeyResults((cells) => [...cells.slice(0, 3), [], [], ...cells.slice(3)])],
  ['a sheet was deleted', { sheets: smallSnapshot(ENGLISH).sheets.filter(({ name }) => name !== 'Settings') }],
  [
    'calculated columns were deleted',
    inKeyResults(columnsInOrder([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 15, 16, 17, 18, 19, 20])),
  ],
  [
    'formulas were typed over',
    inKeyResults((cells) => cells.map((row, at) => (at === 3 ? row.with(10, 0.5).with(12, 'fine') : row))),
  ],
  [
    'all formulas are gone',
    inKeyResults((cells) =>
      cells.slice(0, 5).map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? null : cell))),
    ),
  ],
  [
    'settings are missing',
    withSheet(smallSnapshot(ENGLISH), 'Settings', (cells) => cells.filter((_, at) => at < 4 || at > 7)),
  ],
  [
    'settings are missing and people have rows of their own there',
    withSheet(smallSnapshot(ENGLISH), 'Settings', (cells) => [
      ...cells.filter((_, at) => at < 4 || at > 7),
      [],
      [null, 'Our holidays', '24 Dec', 'until 2 Jan'],
    ]),
  ],
  [
    'a row outgrew the formulas',
    withSheet(smallSnapshot(ENGLISH), 'Objectives', (cells) => [
      ...cells,
      ...Array.from({ length: 450 }, (_, at) => [`S-X${at}`, null, null, 'Lin', `Objective ${at}`]),
    ]),
  ],
];

/** Books that people have worked in. */
export function foundBookContract(makeHost: MakeHost): void {
  describe('upgrade of a book people have worked in', () => {
    it.each(CHANGES)('keeps every row and cell and leaves nothing to do when %s', async (_why, start) => {
      const host = await makeHost(start);
      const upgrade = await upgradeBook(host, ENGLISH);
      const { layout: found } = locate(upgrade.before);
      const restored = new Set(
        upgrade.operations.flatMap((operation) =>
          operation.kind === 'restore-formulas'
            ? operation.rows.map((row) => addressOf(found, operation.sheet, operation.column, row))
            : [],
        ),
      );
      expect(changedCells(upgrade.before, upgrade.after).filter((cell) => !restored.has(cell))).toEqual([]);
      const { policy: _before, ...before } = itemsOf(upgrade.before);
      const { policy: _after, ...after } = itemsOf(upgrade.after);
      expect(after).toEqual(before);
      expect(remaining(upgrade, ENGLISH)).toEqual([]);
    });

    it.each(CHANGES.slice(0, 10))('writes to the right cell when %s', async (_why, start) => {
      const host = await makeHost(start);
      const before = await host.read();
      const row = rowOfId(before, 'keyResults', 'S-O1-KR2');
      const operation = {
        kind: 'set-cells',
        sheet: 'keyResults',
        cells: [{ at: { id: 'S-O1-KR2' }, column: 'kr.current', from: 0.9, to: 0.93 }],
      } as const;
      expect(await host.apply([operation], ENGLISH)).toEqual({ applied: true });
      const after = await host.read();
      expect(changedCells(before, after)).toHaveLength(1);
      expect(cellAt(after, 'keyResults', 'kr.current', row)).toBe(0.93);
    });

    it('keeps sheets, columns, values and formulas people added', async () => {
      const start = withSheets(
        withSheet(smallSnapshot(ENGLISH), 'Key results', (cells) =>
          cells.map((row, at) => [
            ...row.slice(0, 3),
            at === 1 ? 'Jira' : at > 1 && at < 5 ? { formula: `A${at + 1}&"!"` } : null,
            ...row.slice(3),
            at === 1 ? 'Note' : at > 1 && at < 5 ? `note ${at}` : null,
          ]),
        ),
        sheetOf('Budget', [['Cost'], [12.5], [{ formula: 'SUM(A2:A2)' }], [true], [{ error: '#N/A' }]]),
      );
      const host = await makeHost(start);
      const upgrade = await upgradeBook(host, ENGLISH);
      const ours = new Set(
        upgrade.operations.flatMap((operation) => (operation.kind === 'restore-formulas' ? [operation.sheet] : [])),
      );
      const changed = changedCells(upgrade.before, upgrade.after);
      expect(changed.filter((cell) => /^Budget!|^Key results!(D|AM)\d/.test(cell))).toEqual([]);
      expect([...ours]).not.toEqual([]);
      expect(formulaOf(upgrade.after, 'keyResults', 'kr.score', 3)).toContain('$K3');
      expect(remaining(upgrade, ENGLISH)).toEqual([]);
    });

    it('spells formulas for renamed sheets', async () => {
      const host = await makeHost(withName(smallSnapshot(ENGLISH), 'Settings', "Rules of '26"));
      const { after } = await upgradeBook(host, ENGLISH);
      expect(formulaOf(after, 'keyResults', 'kr.lightCode', 3)).toContain("'Rules of ''26'!");
    });

    it('reads a sheet found by key rather than one that only looks like it', async () => {
      const lookalike = sheetOf('Summary', [
        ['Objective', 'Owner', 'Level', 'Score'],
        ['Our own summary', 'Lin', 'company', 0.5],
      ]);
      const host = await makeHost({ sheets: [lookalike, ...smallSnapshot(ENGLISH).sheets] });
      const upgrade = await upgradeBook(host, ENGLISH);
      expect(readTracker(upgrade.before).objectives.map(({ id }) => id)).toEqual(['S-O1', 'S-O2']);
      expect(changedCells(upgrade.before, upgrade.after).filter((cell) => cell.startsWith('Summary'))).toEqual([]);
    });

    it.each([
      ['portable to lambda', ENGLISH, LAMBDA, 'KRSCORE('],
      ['lambda to portable', LAMBDA, ENGLISH, 'IF('],
      ['English to Chinese, words of cells staying as they are', ENGLISH, CHINESE, 'IF('],
    ] as const)('turns a book from %s', async (_why, from, to, spelling) => {
      const host = await makeHost({ sheets: [] });
      await upgradeBook(host, from, smallContent(from));
      const upgrade = await upgradeBook(host, to);
      expect(formulaOf(upgrade.after, 'keyResults', 'kr.score', 3)).toContain(spelling);
      expect(remaining(upgrade, to)).toEqual([]);
      expect(itemsOf(upgrade.after)).toEqual(itemsOf(upgrade.before));
    });

    it('gives a book of schema 1 the wording column, filled, and a second time nothing', async () => {
      const host = await makeHost(inKeyResults(withoutWording));
      await host.apply([{ kind: 'set-meta', values: { schema: '1', edition: 'portable', language: 'en' } }], ENGLISH);
      const before = await host.read();
      const plan = (book: Snapshot) =>
        planUpgrade(locate(book), readTracker(book), { style: ENGLISH, today: TODAY, who: 'Lin' });
      expect(await host.apply(plan(before), ENGLISH)).toMatchObject({ applied: true });
      const after = await host.read();
      expect([3, 4, 5, 6].map((row) => cellAt(after, 'keyResults', 'kr.wordingVerdict', row) ?? '')).toEqual([
        '✔ A measurable result',
        '✔ A measurable result',
        expect.stringMatching(/^[✔✎] /),
        '',
      ]);
      expect(formulaOf(after, 'keyResults', 'kr.wording', 3)).toContain('EXACT(');
      expect(locate(after).meta.get('schema')).toBe(String(SCHEMA_VERSION));
      expect(itemsOf(after)).toEqual(itemsOf(before));
      expect(plan(after)).toEqual([]);
    });

    it('names the pages as the blueprint does', async () => {
      const { after } = await upgradeBook(await makeHost(smallSnapshot(CHINESE)), CHINESE);
      expect(locate(after).layout.sheets.board?.name).toBe(sheetWords('board')['zh-CN']);
    });
  });
}

function addressOf({ sheets }: BookLayout, sheet: TableKey, column: ColumnKey, row: number): string {
  const layout = sheets[sheet];
  return `${layout?.name}!${columnLetters(layout?.columns.get(column) ?? 0)}${row}`;
}
