import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../core/blueprint/columns.ts';
import type { ColumnKey, TableKey } from '../../../core/blueprint/keys.ts';
import { cellOf } from '../../../core/codec/cellOf.ts';
import { type Book, readBook } from '../../../core/codec/readBook.ts';
import { applyToSnapshot } from '../../../core/host/memoryHost.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import { decide } from '../../../core/intents/decide.ts';
import { type Decision, isRefusal, type Refusal } from '../../../core/intents/decision.ts';
import type { CheckInAnswers, Intent } from '../../../core/intents/intent.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { itemsOf } from '../../contract/steps.ts';
import { CHINESE, ENGLISH, smallSnapshot, TODAY } from '../../support/books/sample.ts';
import { withSheet } from '../../support/books/snapshots.ts';

const CONTEXT = { today: TODAY, who: 'Lin' };
const small = smallSnapshot(ENGLISH);
const chinese = smallSnapshot(CHINESE);

const decided = (snapshot: Snapshot, intent: Intent): Decision => decide(readBook(snapshot), intent, CONTEXT);

/** The book after an intent that must be done. */
function bookAfter(snapshot: Snapshot, intent: Intent): Book {
  const decision = decided(snapshot, intent);
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision.refusal));
  const result = applyToSnapshot(snapshot, decision.operations, decision.style);
  if (!('sheets' in result)) throw new Error(JSON.stringify(result.conflict));
  return readBook(result);
}

function refusalOf(snapshot: Snapshot, intent: Intent): Refusal['why'] | undefined {
  const decision = decided(snapshot, intent);
  return isRefusal(decision) ? decision.refusal.why : undefined;
}

const cell = (book: Book, sheet: TableKey, id: string, column: ColumnKey): CellValue =>
  cellOf(book.located, column, book.rowOf(sheet, id) ?? 0)?.value ?? null;

const checkIn = (...checkIns: readonly CheckInAnswers[]): Intent => ({ kind: 'check-in', checkIns });

const edit = (sheet: TableKey, id: string, column: ColumnKey, from: CellValue, to: CellValue): Intent => ({
  kind: 'edit',
  edits: [{ sheet, id, column, from, to }],
  why: 'agreed',
});

/** The same book with one cell of Key results as somebody typed it. */
const typed = (snapshot: Snapshot, row: number, column: number, value: CellValue): Snapshot =>
  withSheet(snapshot, snapshot === chinese ? '关键结果' : 'Key results', (cells) =>
    cells.map((cells, at) => (at === row - 1 ? cells.with(column, value) : cells)),
  );

describe('a check-in', () => {
  it.each<readonly [why: string, answers: CheckInAnswers, column: ColumnKey, held: CellValue]>([
    ['a number', { keyResult: 'S-O1-KR1', value: 31 }, 'kr.current', 31],
    ['a number typed as text', { keyResult: 'S-O1-KR1', value: '31.5' }, 'kr.current', 31.5],
    ['a percentage', { keyResult: 'S-O1-KR2', value: '９３％' }, 'kr.current', 0.93],
    ['done or not', { keyResult: 'S-O2-KR1', value: 1 }, 'kr.current', 'yes'],
    ['done or not, in the other language', { keyResult: 'S-O2-KR1', value: '否' }, 'kr.current', 'no'],
    ['no answer any more', { keyResult: 'S-O1-KR1', value: null }, 'kr.current', null],
    ['confidence alone', { keyResult: 'S-O1-KR1', confidence: 0.4 }, 'kr.confidence', 0.4],
    ['an id in small letters', { keyResult: 's-o1-kr1', value: 30 }, 'kr.current', 30],
  ])('writes %s where it belongs', (_why, answers, column, held) => {
    expect(cell(bookAfter(small, checkIn(answers)), 'keyResults', answers.keyResult, column)).toBe(held);
  });

  it('writes yes and no in the language of the book', () => {
    expect(
      cell(bookAfter(chinese, checkIn({ keyResult: 'S-O2-KR1', value: 1 })), 'keyResults', 'S-O2-KR1', 'kr.current'),
    ).toBe('是');
  });

  it('reads a day where the key result is to be finished by a date, and Changes tells it as one', () => {
    const book = bookAfter(typed(small, 3, 4, 'By date'), checkIn({ keyResult: 'S-O1-KR1', value: '2026-11-20' }));
    expect(cell(book, 'keyResults', 'S-O1-KR1', 'kr.current')).toBe(TODAY - 5);
    expect(book.tracker.checkIns[1]?.value).toBe(TODAY - 5);
    expect(book.tracker.changes[0]?.to).toBe('2026-11-20');
  });

  it('leaves a trace for each cell that changes, and none when nothing does', () => {
    const book = bookAfter(small, checkIn({ keyResult: 'S-O1-KR1', value: 25, confidence: 0.6, progress: 'steady' }));
    expect(book.tracker.changes.map(({ field, from, to }) => [field, from, to])).toEqual([['Confidence', null, 0.6]]);
    expect(book.tracker.checkIns[1]).toMatchObject({ value: 25, confidence: 0.6, progress: 'steady' });
  });

  it('without any answer is a report that nothing has changed', () => {
    const { checkIns, changes, keyResults } = bookAfter(small, checkIn({ keyResult: 'S-O1-KR1' })).tracker;
    expect(checkIns[1]).toMatchObject({ keyResult: 'S-O1-KR1', date: TODAY, by: 'Lin', value: undefined });
    expect([changes.length, keyResults[0]?.current]).toEqual([0, 25]);
  });

  it('keeps both of two reports on one key result, and the last value', () => {
    const book = bookAfter(small, checkIn({ keyResult: 'S-O1-KR1', value: 27 }, { keyResult: 'S-O1-KR1', value: 29 }));
    expect(book.tracker.checkIns.map(({ value }) => value)).toEqual([25, 27, 29]);
    expect(book.tracker.changes.map(({ from, to }) => [from, to])).toEqual([
      [25, 27],
      [27, 29],
    ]);
    expect(book.tracker.keyResults[0]?.current).toBe(29);
  });

  it('leaves a current value alone that a formula of the user collects', () => {
    const collected = withSheet(small, 'Key results', (cells) =>
      cells.map((row, at) => (at === 2 ? row.with(9, { formula: 'Budget!B2' } as never) : row)),
    );
    const book = bookAfter(collected, checkIn({ keyResult: 'S-O1-KR1', value: 31 }));
    expect(cellOf(book.located, 'kr.current', 3)?.formula).toBe('Budget!B2');
    expect(book.tracker.checkIns[1]?.value).toBe(31);
    expect(book.tracker.changes).toEqual([]);
  });

  const closed = withSheet(small, 'Objectives', (cells) =>
    cells.map((row, at) => (at === 2 ? row.with(9, 'Closed') : row)),
  );
  const older = { sheets: small.sheets.map((sheet) => (sheet.name === 'Check-ins' ? withoutColumn(sheet) : sheet)) };
  function withoutColumn(sheet: Snapshot['sheets'][number]) {
    return {
      ...sheet,
      rows: sheet.rows.map((row) => row.map((value) => (value === 'checkIn.blocker' ? 'mine' : value))),
    };
  }

  it.each<readonly [why: string, snapshot: Snapshot, answers: CheckInAnswers, refusal: Refusal['why']]>([
    ['nobody knows the id', small, { keyResult: 'S-O9-KR1', value: 1 }, 'unknown-item'],
    ['the id is that of an objective', small, { keyResult: 'S-O1', value: 1 }, 'unknown-item'],
    ['the value is no number', small, { keyResult: 'S-O1-KR1', value: 'soon' }, 'bad-value'],
    ['the value is neither yes nor no', small, { keyResult: 'S-O2-KR1', value: 0.5 }, 'bad-value'],
    ['the confidence is above 1', small, { keyResult: 'S-O1-KR1', confidence: 60 }, 'bad-value'],
    ['the objective is closed', closed, { keyResult: 'S-O1-KR1', value: 30 }, 'closed'],
    ['the book has no column for an answer', older, { keyResult: 'S-O1-KR1', blocker: 'no steel' }, 'needs-upgrade'],
    ['there is no tracker', { sheets: [] }, { keyResult: 'S-O1-KR1' }, 'not-a-tracker'],
  ])('is refused when %s', (_why, snapshot, answers, refusal) => {
    expect(refusalOf(snapshot, checkIn(answers))).toBe(refusal);
  });

  it('is refused whole when one of several cannot be done', () => {
    expect(refusalOf(small, checkIn({ keyResult: 'S-O1-KR1', value: 30 }, { keyResult: 'S-O1-KR2', value: '?' }))).toBe(
      'bad-value',
    );
  });

  it('of nothing is nothing to do', () => {
    expect(refusalOf(small, checkIn())).toBe('nothing-to-do');
  });
});

describe('an edit', () => {
  it.each<readonly [why: string, intent: Intent, column: ColumnKey, held: CellValue, told: CellValue]>([
    ['a number', edit('keyResults', 'S-O1-KR1', 'kr.target', 40, '45'), 'kr.target', 45, 45],
    ['a day', edit('keyResults', 'S-O1-KR1', 'kr.due', null, '2026年12月1日'), 'kr.due', TODAY + 6, '2026-12-01'],
    [
      'a word of a list, in the other language',
      edit('keyResults', 'S-O1-KR1', 'kr.kind', '', '不低于'),
      'kr.kind',
      'At least',
      'At least',
    ],
    [
      'a word of a list by its code',
      edit('keyResults', 'S-O1-KR2', 'kr.kind', '不低于', 'metric'),
      'kr.kind',
      'Metric',
      'Metric',
    ],
    ['several ids', edit('keyResults', 'S-O1-KR1', 'kr.supports', null, 'A；B'), 'kr.supports', 'A; B', 'A; B'],
    [
      'text that looks like a formula',
      edit('keyResults', 'S-O1-KR1', 'kr.keyResult', 'NPS from 20 to 40', '=1+1'),
      'kr.keyResult',
      '=1+1',
      '=1+1',
    ],
    ['nothing', edit('keyResults', 'S-O1-KR1', 'kr.owner', 'Lin', null), 'kr.owner', null, null],
  ])('writes %s, and Changes tells of it', (_why, intent, column, held, told) => {
    const book = bookAfter(small, intent);
    const id = intent.kind === 'edit' ? (intent.edits[0]?.id ?? '') : '';
    expect(cell(book, 'keyResults', id, column)).toBe(held);
    expect(book.tracker.changes).toMatchObject([{ item: id, to: told, who: 'Lin', when: TODAY, why: 'agreed' }]);
  });

  it('fills a row whose id is kept ready', () => {
    const ready = withSheet(small, 'Objectives', (cells) =>
      cells.map((row, at) => (at === 4 ? row.with(0, 'S-O3') : row)),
    );
    const book = bookAfter(ready, edit('objectives', 'S-O3', 'objective.objective', null, 'Grow'));
    expect(book.tracker.objectives[2]).toMatchObject({ id: 'S-O3', objective: 'Grow' });
  });

  it.each<readonly [why: string, intent: Intent, refusal: Refusal['why']]>([
    ['the column is calculated', edit('keyResults', 'S-O1-KR1', 'kr.score', null, 1), 'calculated-column'],
    [
      'the column holds ids, which links hang on',
      edit('keyResults', 'S-O1-KR1', 'kr.id', null, 'X'),
      'calculated-column',
    ],
    ['the item is not there', edit('objectives', 'S-O9', 'objective.owner', null, 'Mei'), 'unknown-item'],
    ['the value is not of its type', edit('keyResults', 'S-O1-KR1', 'kr.due', null, 'some day'), 'bad-value'],
    ['the word is not of its list', edit('keyResults', 'S-O1-KR1', 'kr.kind', null, 'galaxy'), 'bad-value'],
    ['a weight is negative', edit('keyResults', 'S-O1-KR1', 'kr.weight', null, -1), 'bad-value'],
    ['the cell holds something else by now', edit('keyResults', 'S-O1-KR1', 'kr.target', 50, 45), 'changed-meanwhile'],
    ['the cell holds that already', edit('keyResults', 'S-O1-KR1', 'kr.target', 40, 40), 'nothing-to-do'],
    ['a setting cannot be that', edit('settings', 'rhythmDays', 'setting.value', 14, 'often'), 'bad-value'],
  ])('is refused when %s', (_why, intent, refusal) => {
    expect(refusalOf(small, intent)).toBe(refusal);
  });
});

describe('settings', () => {
  const settings = (values: Extract<Intent, { kind: 'settings' }>['values']): Intent => ({ kind: 'settings', values });

  it('are written as the settings sheet shows them, and blank brings the default back', () => {
    const book = bookAfter(small, settings({ preset: '比率', rhythmDays: '7', greenLimit: null, asOf: '2026-11-20' }));
    expect(book.tracker.policy).toMatchObject({ preset: 'ratio', rhythmDays: 7, asOf: TODAY - 5 });
    expect(cell(book, 'settings', 'preset', 'setting.value')).toBe('Ratio');
    expect(bookAfter(small, settings({ rhythmDays: null })).tracker.policy.rhythmDays).toBe(14);
  });

  it.each<readonly [why: string, values: Extract<Intent, { kind: 'settings' }>['values'], refusal: Refusal['why']]>([
    ['the cycle would end before it starts', { cycleEnd: '2026-09-01' }, 'bad-dates'],
    ['limits would stand the wrong way round', { low: 0.8 }, 'bad-value'],
    ['a share is above 1', { high: 90 }, 'bad-value'],
    ['a word is unknown', { rollUp: 'everything' }, 'bad-value'],
    ['nothing would change', { rhythmDays: 14 }, 'nothing-to-do'],
  ])('are refused when %s', (_why, values, refusal) => {
    expect(refusalOf(small, settings(values))).toBe(refusal);
  });
});

describe('a change', () => {
  const target = bookAfter(small, edit('keyResults', 'S-O1-KR1', 'kr.target', 40, 45));
  const snapshotOf = ({ located }: Book): Snapshot => ({ sheets: Object.values(located.sheets) });
  const putBack = (change: string): Intent => ({ kind: 'put-back', change });

  it('is put back by a change of its own', () => {
    const book = bookAfter(snapshotOf(target), putBack('CH-001'));
    expect(book.tracker.keyResults[0]?.target).toBe(40);
    expect(book.tracker.changes.map(({ id, from, to, why }) => [id, from, to, why])).toEqual([
      ['CH-001', 40, 45, 'agreed'],
      ['CH-002', 45, 40, 'puts back CH-001'],
    ]);
  });

  it('can be put back and brought again', () => {
    const once = bookAfter(snapshotOf(target), putBack('CH-001'));
    expect(bookAfter(snapshotOf(once), putBack('CH-002')).tracker.keyResults[0]?.target).toBe(45);
  });

  it('is found by the header people gave the column, in either language', () => {
    const renamed = withSheet(snapshotOf(target), 'Changes', (cells) =>
      cells.map((row) => row.map((value) => (value === 'Target' ? '目标值' : value))),
    );
    expect(bookAfter(renamed, putBack('CH-001')).tracker.keyResults[0]?.target).toBe(40);
  });

  it.each<readonly [why: string, book: Book, change: string, refusal: Refusal['why']]>([
    ['nobody knows it', target, 'CH-999', 'unknown-item'],
    [
      'the cell holds something else by now',
      bookAfter(snapshotOf(target), edit('keyResults', 'S-O1-KR1', 'kr.target', 45, 50)),
      'CH-001',
      'changed-meanwhile',
    ],
  ])('is not put back when %s', (_why, book, change, refusal) => {
    expect(refusalOf(snapshotOf(book), putBack(change))).toBe(refusal);
  });
});

describe('a set-up', () => {
  const setUp: Extract<Intent, { kind: 'set-up' }> = {
    kind: 'set-up',
    language: 'en',
    edition: 'sheets',
    content: 'blank',
    cycle: { name: '2026Q4', start: '2026-10-01', end: '2026-12-31' },
    team: 'MKT',
    preset: 'viva',
  };

  it('keeps ids ready under the prefix, names the top team, and spells functions by their bare names', () => {
    const book = bookAfter({ sheets: [] }, setUp);
    expect(book.tracker.policy).toMatchObject({
      cycleName: '2026Q4',
      cycleStart: TODAY - 55,
      preset: 'viva',
      language: 'en',
    });
    expect(book.tracker.teams).toMatchObject([{ id: 'MKT', level: 'company' }]);
    expect(book.rowOf('objectives', 'MKT-O1')).toBe(3);
    expect(cellOf(book.located, 'kr.score', 3)?.formula).toMatch(/(?<!\.)\bKRSCORE\(/);
    expect(book.located.meta.get('edition')).toBe('sheets');
  });

  it.each<readonly [why: string, snapshot: Snapshot, intent: Intent, refusal: Refusal['why']]>([
    ['there is a tracker', small, setUp, 'already-a-tracker'],
    ['the end comes first', { sheets: [] }, { ...setUp, cycle: { ...setUp.cycle, end: '2026-09-30' } }, 'bad-dates'],
    ['a date is none', { sheets: [] }, { ...setUp, cycle: { ...setUp.cycle, start: 'soon' } }, 'bad-dates'],
    ['the prefix would break ids', { sheets: [] }, { ...setUp, team: 'a b' }, 'bad-prefix'],
  ])('is refused when %s', (_why, snapshot, intent, refusal) => {
    expect(refusalOf(snapshot, intent)).toBe(refusal);
  });
});

describe('what people ask for', () => {
  const anyIntent: fc.Arbitrary<Intent> = fc.oneof(
    fc
      .array(
        fc.record(
          {
            keyResult: fc.constantFrom('S-O1-KR1', 'S-O1-KR2', 'S-O2-KR1'),
            value: fc.oneof(
              fc.double({ noNaN: true, noDefaultInfinity: true }),
              fc.constantFrom('yes', '否', '45%', null),
            ),
            confidence: fc.double({ min: 0, max: 1, noNaN: true }),
            progress: fc.string(),
            blocker: fc.constantFrom('', '=1+1', '没有钢'),
          },
          { requiredKeys: ['keyResult'] },
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((checkIns) => ({ kind: 'check-in' as const, checkIns })),
    fc
      .record({
        id: fc.constantFrom('S-O1-KR1', 'S-O1-KR2', 'S-O2-KR1'),
        column: fc.constantFrom<ColumnKey>('kr.owner', 'kr.target', 'kr.due', 'kr.kind', 'kr.weight', 'kr.keyResult'),
        to: fc.oneof(
          fc.string(),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.constantFrom(null, true, '数值', '2026-12-24'),
        ),
      })
      .map(({ id, column, to }) => {
        const book = readBook(small);
        return edit('keyResults', id, column, cell(book, 'keyResults', id, column), to);
      }),
  );

  it('loses no row and no cell, whatever it is, and tells of every cell of theirs that changes', () => {
    const before = readBook(small);
    fc.assert(
      fc.property(anyIntent, (intent) => {
        const decision = decide(before, intent, CONTEXT);
        if (isRefusal(decision)) return;
        const result = applyToSnapshot(small, decision.operations, decision.style);
        if (!('sheets' in result)) throw new Error('a conflict with oneself');
        const book = readBook(result);
        const changed = decision.operations.flatMap((operation) =>
          operation.kind === 'set-cells' ? operation.cells : [],
        );
        // Verdicts on wording are the tool's own: they follow the text and have no history.
        const theirs = changed.filter(({ column }) => !columnOf(column).ours);
        expect(book.tracker.changes.length).toBeGreaterThanOrEqual(theirs.length);
        expect(book.tracker.checkIns.slice(0, 1)).toEqual(before.tracker.checkIns);
        const touched = new Set(
          changed.map(({ at, column }) => `${'id' in at ? before.rowOf('keyResults', at.id) : at.row} ${column}`),
        );
        for (const [column, position] of before.located.layout.sheets.keyResults?.columns ?? [])
          for (const row of [3, 4, 5])
            if (!touched.has(`${row} ${column}`))
              expect(
                result.sheets.find(({ name }) => name === 'Key results')?.rows[row - 1]?.[position] ?? null,
              ).toEqual(cellOf(before.located, column, row)?.value ?? null);
      }),
      { numRuns: 60 },
    );
  });

  it('can be put back change by change, latest first, to the book as it was', () => {
    const items = itemsOf(small);
    fc.assert(
      fc.property(anyIntent, (intent) => {
        const decision = decide(readBook(small), intent, CONTEXT);
        if (isRefusal(decision)) return;
        let book = bookAfter(small, intent);
        for (const { id } of [...book.tracker.changes].reverse()) {
          const snapshot = { sheets: Object.values(book.located.sheets) };
          book = bookAfter(snapshot, { kind: 'put-back', change: id ?? '' });
        }
        expect(book.tracker.keyResults).toEqual(items.keyResults);
        expect(book.tracker.objectives).toEqual(items.objectives);
      }),
      { numRuns: 40 },
    );
  });
});
