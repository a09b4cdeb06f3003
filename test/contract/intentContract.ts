import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION, SHEET_COLUMNS } from '../../core/blueprint/keys.ts';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import type { WorkbookHost } from '../../core/host/port.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import type { Intent, IntentContext, Outcome } from '../../core/intents/intent.ts';
import { perform, planOf } from '../../core/intents/perform.ts';
import { assess } from '../../core/score/assess.ts';
import { formatDay } from '../../core/values/day.ts';
import { viewOf } from '../../core/view/viewOf.ts';
import { CHINESE, ENGLISH, smallSnapshot, TODAY } from '../support/books/sample.ts';
import { changedCells, columnsInOrder, contentsOf, sheetOf, withName, withSheet } from '../support/books/snapshots.ts';
import type { MakeHost } from './hostContract.ts';
import { cellAt, formulaOf, itemsOf } from './steps.ts';

const LIN: IntentContext = { today: formatDay(TODAY), who: '林', language: 'zh-CN' };
const MEI: IntentContext = { ...LIN, who: 'Mei', language: 'en' };

const SET_UP: Extract<Intent, { kind: 'set-up' }> = {
  kind: 'set-up',
  language: 'zh-CN',
  edition: 'portable',
  content: 'sample',
  cycle: { name: '2026Q4', start: '2026-10-01', end: '2026-12-31' },
  team: 'S',
  preset: 'gap',
};

const report = (keyResult: string, value: number): Intent => ({ kind: 'check-in', checkIns: [{ keyResult, value }] });

/** Does what must succeed. */
async function done(host: WorkbookHost, intent: Intent, context = LIN): Promise<Extract<Outcome, { done: true }>> {
  const outcome = await perform(host, intent, context);
  if (!outcome.done) throw new Error(outcome.message);
  return outcome;
}

/** A book as version 1 left it, which people have renamed, reordered and given a column of their own. */
function rearranged(): Snapshot {
  const before = new Set<string>(['kr.wording', 'kr.wordingText', 'kr.wordingVerdict']);
  const kept = SHEET_COLUMNS.keyResults.flatMap((key, at) => (before.has(key) ? [] : [at]));
  const small = withSheet(smallSnapshot(CHINESE), '关键结果', columnsInOrder([...kept].reverse()));
  const own = withSheet(small, '关键结果', (cells) =>
    cells.map((row, at) => [...row, at === 1 ? '工单' : at > 1 && at < 5 ? `OKR-${at}` : null]),
  );
  const meta = sheetOf('_okr', [
    ['schema', '1'],
    ['edition', 'portable'],
    ['language', 'zh-CN'],
  ]);
  return { sheets: [...withName(own, '关键结果', '我们的 KR').sheets, meta] };
}

/** What people ask for, from end to end: every host must come to the same book and the same answers. */
export function intentContract(makeHost: MakeHost): void {
  describe('intents', () => {
    it('lead from an empty workbook to a tracker that is used, and every change can be followed and put back', async () => {
      const host = await makeHost({ sheets: [] });
      await done(host, SET_UP);
      expect((await viewOf(host, { part: 'tracker' }, LIN)).state).toBe('ready');
      const fresh = readTracker(await host.read({ formulas: 'places' }));

      const target = { sheet: 'keyResults', id: 'S-O1-KR1', column: 'kr.target', from: 25, to: 30 } as const;
      await done(host, { kind: 'edit', edits: [target], why: '重新谈过' });
      await done(host, {
        kind: 'check-in',
        checkIns: [
          {
            keyResult: 'S-O1-KR1',
            value: 18,
            confidence: 0.7,
            progress: '=泰国放量',
            blocker: '缺人',
            blockerKind: 'resource',
          },
          { keyResult: 'S-O2-KR1', help: '协调产线' },
        ],
      });
      await done(host, { kind: 'settings', values: { rhythmDays: 7, preset: 'wide', cycleEnd: '2027-01-15' } });
      const edited = readTracker(await host.read({ formulas: 'places' })).changes.find(({ why }) => why === '重新谈过');
      await done(host, { kind: 'put-back', change: edited?.id ?? '' });

      const after = await host.read({ formulas: 'places' });
      const tracker = readTracker(after);
      expect(tracker.keyResults[0]).toMatchObject({ target: 25, current: 18, confidence: 0.7 });
      expect(tracker.policy).toMatchObject({ rhythmDays: 7, preset: 'wide', cycleEnd: TODAY + 51 });
      expect(tracker.checkIns.slice(fresh.checkIns.length)).toMatchObject([
        { keyResult: 'S-O1-KR1', value: 18, progress: '=泰国放量', blocker: '缺人', blockerKind: 'resource', by: '林' },
        { keyResult: 'S-O2-KR1', value: undefined, help: '协调产线' },
      ]);
      expect(
        tracker.changes.slice(fresh.changes.length).map(({ item, field, from, to }) => [item, field, from, to]),
      ).toEqual([
        ['S-O1-KR1', '目标值', 25, 30],
        ['S-O1-KR1', '当前值', 17, 18],
        ['S-O1-KR1', '信心', 0.6, 0.7],
        ['cycleEnd', '周期结束', '2026-12-31', '2027-01-15'],
        ['rhythmDays', '进展节奏（天）', 14, 7],
        ['preset', '红绿灯规则', '差距', '宽松差距'],
        ['S-O1-KR1', '目标值', 30, 25],
      ]);
      expect(tracker.changes.every(({ id, who, when }) => id && who && when)).toBe(true);
      expect(assess(tracker, TODAY).keyResults[0]?.score).toBeCloseTo(6 / 13, 9);
    });

    it('respell every formula and nothing else, and back', async () => {
      const host = await makeHost({ sheets: [] });
      await done(host, { ...SET_UP, content: 'blank' });
      const portable = await host.read();
      await done(host, { kind: 'spell', edition: 'lambda' });
      const lambda = await host.read();
      expect(formulaOf(lambda, 'keyResults', 'kr.score', 3)).toContain('KRSCORE(');
      expect(itemsOf(lambda)).toEqual(itemsOf(portable));
      expect(locate(lambda).meta.get('edition')).toBe('lambda');
      await done(host, { kind: 'spell', edition: 'portable' });
      const back = await host.read();
      expect(formulaOf(back, 'keyResults', 'kr.score', 3)).toBe(formulaOf(portable, 'keyResults', 'kr.score', 3));
      expect(await perform(host, { kind: 'spell', edition: 'portable' }, LIN)).toMatchObject({ why: 'nothing-to-do' });
    });

    it('upgrade a rearranged book of version 1 without losing anything, and then go on in it', async () => {
      const host = await makeHost(rearranged());
      const before = await host.read();
      const planned = await planOf(host, { kind: 'upgrade' }, LIN);
      expect(contentsOf(await host.read())).toEqual(contentsOf(before));
      expect(await done(host, { kind: 'upgrade' })).toEqual(planned);
      const upgraded = await host.read();
      expect(itemsOf(upgraded)).toEqual(itemsOf(before));
      expect(contentsOf(upgraded).get('我们的 KR!AI3')).toMatch(/OKR-2/);
      expect(locate(upgraded).meta.get('schema')).toBe(String(SCHEMA_VERSION));
      expect(await perform(host, { kind: 'upgrade' }, LIN)).toMatchObject({ done: false, why: 'nothing-to-do' });

      await done(host, report('s-o1-kr1', 31));
      const after = await host.read();
      expect(cellAt(after, 'keyResults', 'kr.current', 3)).toBe(31);
      const changed = changedCells(upgraded, after).filter((cell) => cell.startsWith('我们的 KR'));
      expect(changed).toHaveLength(1);
    });

    it('keep what both of two people reported at once', async () => {
      const host = await makeHost(smallSnapshot(ENGLISH));
      let overtaken = false;
      const late: WorkbookHost = {
        ...host,
        apply: async (operations, style) => {
          if (!overtaken) await done(host, report('S-O1-KR1', 28), MEI);
          overtaken = true;
          return host.apply(operations, style);
        },
      };
      await done(late, report('S-O1-KR1', 30));
      const { checkIns, changes } = readTracker(await host.read({ formulas: 'places' }));
      expect(checkIns.map(({ id, by }) => [id, by])).toEqual([
        ['CI-001', undefined],
        ['CI-002', 'Mei'],
        ['CI-003', '林'],
      ]);
      expect(changes.map(({ id, from, to }) => [id, from, to])).toEqual([
        ['CH-001', 25, 28],
        ['CH-002', 28, 30],
      ]);
    });

    it('mend what needs no decision, note it, and find nothing the second time', async () => {
      const typed = withSheet(smallSnapshot(ENGLISH), 'Key results', (cells) =>
        cells.map((row, at) => (at === 2 ? row.with(7, '40 ').with(4, '数值').with(10, 0.99) : row)),
      );
      const host = await makeHost(typed);
      await done(host, { kind: 'upgrade' }, MEI);
      const outcome = await done(host, { kind: 'fix' }, MEI);
      expect(outcome.lines).toContainEqual({ text: 'Key results!H3 (Target): 40  → 40', overwrites: true });
      const after = await host.read();
      expect(['kr.target', 'kr.kind'].map((column) => cellAt(after, 'keyResults', column as never, 3))).toEqual([
        40,
        'Metric',
      ]);
      expect(readTracker(after).changes.map(({ field, from, to }) => [field, from, to])).toEqual([
        ['Score', 0.99, null],
        ['Kind', '数值', 'Metric'],
        ['Target', '40 ', 40],
      ]);
      expect(await perform(host, { kind: 'fix' }, MEI)).toMatchObject({ done: false, why: 'nothing-to-do' });
    });

    it.each<readonly [why: string, intent: Intent, refusal: string, message: RegExp]>([
      ['there is a tracker already', SET_UP, 'already-a-tracker', /upgrade it/],
      ['the item is not there', report('S-O9-KR9', 1), 'unknown-item', /no S-O9-KR9 on "Key results"/],
      [
        'the value cannot be read',
        { kind: 'check-in', checkIns: [{ keyResult: 'S-O1-KR1', value: 'soon' }] },
        'bad-value',
        /Key results!J3 \(Current\): "soon" is not a number; type a number/,
      ],
      [
        'the column is calculated',
        {
          kind: 'edit',
          edits: [{ sheet: 'keyResults', id: 'S-O1-KR1', column: 'kr.score', from: null, to: 1 }],
          why: '',
        },
        'calculated-column',
        /Key results!K3 \(Score\)/,
      ],
      [
        'the cycle would end before it starts',
        { kind: 'settings', values: { cycleEnd: '2026-09-01' } },
        'bad-dates',
        /2026-10-01 to 2026-09-01/,
      ],
    ])('are refused in words, and nothing is written, when %s', async (_why, intent, why, message) => {
      const host = await makeHost(smallSnapshot(ENGLISH));
      const before = await host.read();
      const outcome = await perform(host, intent, MEI);
      expect(outcome).toMatchObject({ done: false, why });
      expect(outcome.message).toMatch(message);
      expect(contentsOf(await host.read())).toEqual(contentsOf(before));
    });
  });
}
