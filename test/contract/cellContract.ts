import { beforeEach, describe, expect, it } from 'vitest';
import { SHEET_COLUMNS } from '../../core/blueprint/keys.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import type { Operation, WorkbookHost } from '../../core/host/port.ts';
import type { CellValue } from '../../core/values/cell.ts';
import { CHINESE, ENGLISH, LAMBDA, smallSnapshot } from '../support/books/sample.ts';
import { changedCells, contentsOf, sheetNamed, withSheet } from '../support/books/snapshots.ts';
import type { MakeHost } from './hostContract.ts';
import { cellAt, formulaOf, rowOfId, upgradeBook } from './steps.ts';

const NEW_ROW = {
  'kr.id': 'S-O2-KR2',
  'kr.objective': 'S-O2',
  'kr.keyResult': 'Lead time under a day',
  'kr.kind': 'at-most',
  'kr.target': 1,
} as const;

const append = (...rows: readonly (typeof NEW_ROW)[]): Operation => ({
  kind: 'append-rows',
  sheet: 'keyResults',
  rows,
});

const change = (at: { readonly id: string } | { readonly row: number }, from: CellValue, to: CellValue): Operation => ({
  kind: 'set-cells',
  sheet: 'keyResults',
  cells: [{ at, column: 'kr.current', from, to }],
});

/** Texts that a careless writer turns into formulas, cuts, or loses. */
const TEXTS: readonly (readonly [why: string, text: string])[] = [
  ['an equals sign', '=1+1'],
  ['a plus sign', '+49 171 000'],
  ['a minus sign', '-5 people'],
  ['an at sign', '@all please read'],
  ['a formula that calls out', '=HYPERLINK("https://example.com","x")'],
  ['an apostrophe', "'quoted"],
  ['digits', '00123'],
  ['TRUE', 'TRUE'],
  ['spaces at both ends', '  padded  '],
  ['emoji, joined ones too', '🎯 done 👩‍👩‍👧 🇨🇳'],
  ['both directions', 'النتيجة 40% \u202b(KR)\u202c'],
  ['line breaks', 'first\nsecond\n\nfourth'],
  ['a tab', 'left\tright'],
  ['markup', '<b>&amp; "quotes" & \'more\'</b>'],
  ['Chinese', '客户续约率从 80% 提升到 95%'],
  ['as many letters as a cell holds', 'x'.repeat(32_767)],
];

/** Changes of single cells and rows of a book that is set up. */
export function cellContract(makeHost: MakeHost): void {
  describe('changes of cells', () => {
    let host: WorkbookHost;
    beforeEach(async () => {
      host = await makeHost(smallSnapshot(ENGLISH));
    });

    it('appends rows after the last one, with their ids and formulas', async () => {
      expect(await host.apply([append(NEW_ROW)], ENGLISH)).toEqual({ applied: true });
      const after = await host.read();
      expect(rowOfId(after, 'keyResults', 'S-O2-KR2')).toBe(6);
      expect(cellAt(after, 'keyResults', 'kr.kind', 6)).toBe('At most');
      expect(formulaOf(after, 'keyResults', 'kr.score', 6)).toMatch(/\$J6/);
    });

    it('appends rows of several operations one below the other', async () => {
      await host.apply([append(NEW_ROW), append({ ...NEW_ROW, 'kr.objective': 'S-O2' })], ENGLISH);
      const { keyResults } = readTracker(await host.read());
      expect(keyResults.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7]);
    });

    it('fills formulas into a row that has none yet', async () => {
      const cut = withSheet(smallSnapshot(ENGLISH), 'Key results', (cells) => cells.slice(0, 5));
      const short = await makeHost(cut);
      await short.apply([append(NEW_ROW)], ENGLISH);
      const after = await short.read();
      expect(formulaOf(after, 'keyResults', 'kr.light', 6)).toBe(
        formulaOf(after, 'keyResults', 'kr.light', 5)?.replace(/(\$[A-Z]+)5\b/g, '$16'),
      );
    });

    it('appends below ids kept ready, because people may have linked to them', async () => {
      const ready = await makeHost({ sheets: [] });
      await upgradeBook(ready, ENGLISH);
      const operation: Operation = {
        kind: 'append-rows',
        sheet: 'objectives',
        rows: [{ 'objective.id': 'S-O6', 'objective.objective': 'Grow' }],
      };
      await ready.apply([operation], ENGLISH);
      expect(rowOfId(await ready.read(), 'objectives', 'S-O6')).toBe(8);
    });

    it('changes cells by id, whatever the case of its letters, and nothing else', async () => {
      const before = await host.read();
      await host.apply([change({ id: 's-o1-kr1' }, 25, 31.5)], ENGLISH);
      const after = await host.read();
      expect(cellAt(after, 'keyResults', 'kr.current', 3)).toBe(31.5);
      expect(changedCells(before, after)).toEqual(['Key results!J3']);
      expect(contentsOf(after).size).toBe(contentsOf(before).size);
    });

    it('changes cells by row where there is no id yet', async () => {
      await host.apply([change({ row: 5 }, null, 'yes')], ENGLISH);
      expect(cellAt(await host.read(), 'keyResults', 'kr.current', 5)).toBe('yes');
    });

    it('changes cells of several sheets at once', async () => {
      const owner: Operation = {
        kind: 'set-cells',
        sheet: 'objectives',
        cells: [{ at: { id: 'S-O1' }, column: 'objective.state', from: null, to: 'closed' }],
      };
      await host.apply([change({ id: 'S-O1-KR1' }, 25, 30), owner, append(NEW_ROW)], ENGLISH);
      const { objectives, keyResults } = readTracker(await host.read());
      expect([objectives[0]?.state, keyResults[0]?.current, keyResults[3]?.id]).toEqual(['closed', 30, 'S-O2-KR2']);
    });

    it('empties a cell', async () => {
      await host.apply([change({ id: 'S-O1-KR1' }, 25, null)], ENGLISH);
      expect(readTracker(await host.read()).keyResults[0]?.current).toBeUndefined();
    });

    it('joins a list into one cell', async () => {
      const operation: Operation = {
        kind: 'set-cells',
        sheet: 'objectives',
        cells: [{ at: { id: 'S-O2' }, column: 'objective.alignedTo', from: null, to: ['S-O1', 'S-O1-KR1'] }],
      };
      await host.apply([operation], ENGLISH);
      expect(readTracker(await host.read()).objectives[1]?.alignedTo).toEqual(['S-O1', 'S-O1-KR1']);
    });

    it('writes words of lists in the language it is told', async () => {
      const chinese = await makeHost(smallSnapshot(CHINESE));
      await chinese.apply([append(NEW_ROW)], CHINESE);
      expect(cellAt(await chinese.read(), 'keyResults', 'kr.kind', 6)).toBe('不超过');
    });

    it.each<readonly [why: string, operation: Operation, found: CellValue]>([
      ['somebody changed the cell meanwhile', change({ id: 'S-O1-KR1' }, 24, 30), 25],
      ['somebody emptied it', change({ id: 'S-O2-KR1' }, 'no', 'yes'), null],
      ['somebody deleted the row', change({ id: 'S-O9-KR1' }, 25, 30), null],
      ['the row number is past the end', change({ row: 9000 }, 25, 30), null],
    ])('refuses and writes nothing at all when %s', async (_why, operation, found) => {
      const before = await host.read();
      const result = await host.apply([append(NEW_ROW), change({ id: 'S-O1-KR2' }, 0.9, 0.91), operation], ENGLISH);
      expect(result).toMatchObject({ applied: false, conflict: { sheet: 'keyResults', column: 'kr.current', found } });
      expect(contentsOf(await host.read())).toEqual(contentsOf(before));
    });

    it('takes blank for blank however it is spelled', async () => {
      const blank = await makeHost(
        withSheet(smallSnapshot(ENGLISH), 'Key results', (cells) => {
          const row = cells[4];
          if (row) row[9] = '';
          return cells;
        }),
      );
      expect(await blank.apply([change({ id: 'S-O2-KR1' }, null, 'no')], ENGLISH)).toEqual({ applied: true });
    });

    it('puts formulas back where they are asked for, and nowhere else', async () => {
      const typed = await makeHost(
        withSheet(smallSnapshot(ENGLISH), 'Key results', (cells) =>
          cells.map((row, at) => (at === 2 || at === 3 ? row.with(10, 0.99) : row)),
        ),
      );
      const before = await typed.read();
      await typed.apply([{ kind: 'restore-formulas', sheet: 'keyResults', column: 'kr.score', rows: [3] }], ENGLISH);
      const after = await typed.read();
      expect(changedCells(before, after)).toEqual(['Key results!K3']);
      expect(formulaOf(after, 'keyResults', 'kr.score', 3)).toBe(
        formulaOf(await host.read(), 'keyResults', 'kr.score', 3),
      );
    });

    it('adds the columns a sheet lacks to the right of everything', async () => {
      const lacking = await makeHost(
        withSheet(smallSnapshot(ENGLISH), 'Key results', (cells) =>
          cells.map((row, at) => [
            ...row.map((cell, column) => (column === 13 ? null : cell)),
            at === 1 ? 'My notes' : `note ${at}`,
          ]),
        ),
      );
      await lacking.apply([{ kind: 'add-columns', sheet: 'keyResults', columns: ['kr.confidence'] }], ENGLISH);
      const sheet = sheetNamed(await lacking.read(), 'Key results');
      const width = SHEET_COLUMNS.keyResults.length;
      expect(sheet.rows.slice(0, 3).map((row) => row.slice(width, width + 2))).toEqual([
        ['note 0', 'kr.confidence'],
        ['My notes', 'Confidence'],
        ['note 2', null].slice(0, sheet.rows[2]?.length === width + 1 ? 1 : 2),
      ]);
    });

    it.each([
      ['the name of an error', '#N/A'],
      ['an escape of the file format', '_x000a_ stays'],
    ])('keeps %s as text', async (_why, text) => {
      await host.apply([change({ id: 'S-O2-KR1' }, null, text)], ENGLISH);
      expect(cellAt(await host.read(), 'keyResults', 'kr.current', 5)).toBe(text);
    });

    it('keeps key and value pairs, new and changed', async () => {
      const values = async () =>
        Object.fromEntries(sheetNamed(await host.read(), '_okr').rows.map((row) => [row[0], row[1]]));
      await host.apply([{ kind: 'set-meta', values: { schema: '0', edition: 'portable' } }], ENGLISH);
      expect(await values()).toMatchObject({ schema: '0', edition: 'portable' });
      await host.apply([{ kind: 'set-meta', values: { schema: '2', note: 'new' } }], ENGLISH);
      expect(await values()).toMatchObject({ schema: '2', edition: 'portable', note: 'new' });
    });

    it('does nothing when nothing is asked', async () => {
      const before = await host.read();
      expect(await host.apply([], ENGLISH)).toEqual({ applied: true });
      expect(contentsOf(await host.read())).toEqual(contentsOf(before));
    });

    it('fills lambda formulas into new rows of a lambda book', async () => {
      const lambda = await makeHost(withSheet(smallSnapshot(LAMBDA), 'Key results', (cells) => cells.slice(0, 5)));
      await lambda.apply([append(NEW_ROW)], LAMBDA);
      expect(formulaOf(await lambda.read(), 'keyResults', 'kr.score', 6)).toContain('KRSCORE(');
    });

    it('gives every number back as it was written', async () => {
      const numbers = [0, -1, 0.1 + 0.2, 1e-12, 123456789012345, 1e300, 0.725, 46351];
      for (const [at, number] of numbers.entries()) {
        await host.apply([change({ id: 'S-O1-KR1' }, at === 0 ? 25 : (numbers[at - 1] ?? 0), number)], ENGLISH);
        expect(cellAt(await host.read(), 'keyResults', 'kr.current', 3)).toBe(number);
      }
    });
  });

  it('keeps text as text, wherever it is written', async () => {
    const host = await makeHost({ sheets: [] });
    const row = (text: string) => ({ 'retro.happened': text, 'retro.by': 'Lin' });
    await upgradeBook(host, ENGLISH, { retros: TEXTS.map(([, text]) => row(text)) });
    await host.apply([{ kind: 'append-rows', sheet: 'retros', rows: TEXTS.map(([, text]) => row(text)) }], ENGLISH);
    const cells = TEXTS.map(([, to], at) => ({ at: { row: 3 + at }, column: 'retro.lesson', from: null, to }) as const);
    await host.apply([{ kind: 'set-cells', sheet: 'retros', cells }], ENGLISH);
    const after = await host.read();
    for (const [at, [why, text]] of TEXTS.entries()) {
      const places = [
        ['retro.happened', 3 + at],
        ['retro.happened', 3 + TEXTS.length + at],
        ['retro.lesson', 3 + at],
      ] as const;
      expect([why, ...places.map(([column, place]) => cellAt(after, 'retros', column, place))]).toEqual([
        why,
        text,
        text,
        text,
      ]);
      expect(places.map(([column, place]) => formulaOf(after, 'retros', column, place))).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    }
  });
}
