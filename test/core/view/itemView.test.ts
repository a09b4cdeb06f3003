import { describe, expect, it } from 'vitest';
import { readBook } from '../../../core/codec/readBook.ts';
import type { RowValues } from '../../../core/host/content.ts';
import { HostError } from '../../../core/host/hostError.ts';
import { memoryHost } from '../../../core/host/memoryHost.ts';
import { itemView } from '../../../core/view/itemView.ts';
import { qualityView } from '../../../core/view/qualityView.ts';
import { viewOf } from '../../../core/view/viewOf.ts';
import { DIMENSIONS } from '../../../core/wording/smart.ts';
import { ENGLISH, sampleSnapshot, TODAY } from '../../support/books/sample.ts';
import { bookOf } from '../../support/books/tracker.ts';

const CONTEXT = { today: TODAY, language: 'en' } as const;

const KR: RowValues = {
  'kr.id': 'KR',
  'kr.objective': 'O',
  'kr.keyResult': 'From 0 to 40',
  'kr.owner': 'Lin',
  'kr.category': 'market',
  'kr.baseline': 0,
  'kr.target': 40,
  'kr.current': 12,
  'kr.start': TODAY - 28,
  'kr.due': TODAY + 28,
};

const reported = (days: number, value: number, more: RowValues = {}): RowValues => ({
  'checkIn.date': TODAY - days,
  'checkIn.keyResult': 'KR',
  'checkIn.value': value,
  ...more,
});

const past = (owner: string, final: number): RowValues => ({
  'history.owner': owner,
  'history.category': 'market',
  'history.baseline': 0,
  'history.target': 40,
  'history.final': final,
});

const book = readBook(
  bookOf({
    objectives: [{ 'objective.id': 'O', 'objective.objective': 'Grow', 'objective.ambition': 'aspirational' }],
    keyResults: [
      KR,
      { ...KR, 'kr.id': 'DONE', 'kr.kind': 'done', 'kr.current': 'yes' },
      { ...KR, 'kr.id': 'LATE', 'kr.due': TODAY - 1 },
      { ...KR, 'kr.id': 'MEI', 'kr.owner': 'Mei' },
      { ...KR, 'kr.id': 'OTHER', 'kr.category': 'quality' },
    ],
    checkIns: [
      reported(21, 4),
      reported(7, 11),
      reported(14, 8),
      // Of one day the lower row counts.
      reported(7, 12, { 'checkIn.blocker': 'no steel', 'checkIn.blockerKind': 'resource', 'checkIn.by': 'Lin' }),
    ],
    changes: [
      {
        'change.id': 'CH-1',
        'change.when': TODAY - 30,
        'change.item': 'KR',
        'change.field': 'Target',
        'change.from': 50,
        'change.to': 40,
      },
      {
        'change.id': 'CH-2',
        'change.when': TODAY - 20,
        'change.item': 'kr',
        'change.field': 'Owner',
        'change.from': 'Mei',
        'change.to': 'Zhou',
      },
      {
        'change.id': 'CH-3',
        'change.when': TODAY - 10,
        'change.item': 'KR',
        'change.field': 'Score',
        'change.from': 1,
      },
      { 'change.id': 'CH-4', 'change.item': 'KR', 'change.field': 'Unit', 'change.from': '%' },
    ],
    history: [past('Lin', 20), past('Lin', 20), past('Lin', 20), past('Mei', 10), past('Zhou', 10), past('Zhou', 10)],
  }),
);

describe('the past of a key result', () => {
  const view = itemView(book, ' kr ', CONTEXT);

  it('lists its check-ins, newest first', () => {
    expect(view.checkIns.map(({ date, value }) => [date, value])).toEqual([
      ['2026-11-18', 12],
      ['2026-11-18', 11],
      ['2026-11-11', 8],
      ['2026-11-04', 4],
    ]);
    expect(view.checkIns[0]).toMatchObject({ blocker: 'no steel', blockerKind: 'resource', by: 'Lin', help: '' });
  });

  it('lists its changes, and knows which of them can be put back', () => {
    expect(view.changes.map(({ id, canPutBack }) => [id, canPutBack])).toEqual([
      ['CH-3', false], // calculated
      ['CH-2', false], // holds something else now
      ['CH-1', true],
      ['CH-4', true],
    ]);
  });

  it('draws the scores its values had come to, oldest first', () => {
    expect(view.burnUp?.points).toEqual([
      { day: '2026-11-04', score: 0.1 },
      { day: '2026-11-11', score: 0.2 },
      { day: '2026-11-18', score: 0.3 },
    ]);
    expect(view.burnUp).toMatchObject({ start: '2026-10-28', due: '2026-12-23', expectedAtDue: 0.7 });
  });

  it('forecasts where its trend leads', () => {
    expect(view.burnUp?.forecast?.score).toBeCloseTo(0.8, 9);
  });

  it.each([
    ['yes-or-no results have no trend', 'DONE'],
    ['nobody can foresee a day that is over', 'LATE'],
    ['nothing was reported', 'MEI'],
  ])('has no forecast where %s', (_why, id) => {
    expect(itemView(book, id, CONTEXT).burnUp?.forecast).toBeNull();
  });

  it.each<readonly [why: string, id: string, stretch: number | undefined]>([
    ['its owner has results enough', 'KR', 20 / 0.65],
    ['its owner has too few, so everybody counts', 'MEI', 15 / 0.65],
    ['there are none of its category', 'OTHER', undefined],
  ])('sets a range from history when %s', (_why, id, stretch) => {
    const { range } = itemView(book, id, CONTEXT);
    if (stretch === undefined) expect(range).toBeNull();
    else expect(range?.stretch).toBeCloseTo(stretch, 9);
  });
});

describe('a quality view', () => {
  const sample = readBook(sampleSnapshot(ENGLISH));
  const view = qualityView(sample, CONTEXT);

  it('has a line for every statement, with the words it finds fault with', () => {
    expect(view.rows).toHaveLength(sample.tracker.objectives.length + sample.tracker.keyResults.length);
    for (const { text, findings } of view.rows)
      for (const { start, end } of findings) expect(text.slice(start, end)).not.toBe('');
  });

  it('answers all eight questions of SMART+ for key results only', () => {
    for (const { sheet, smart } of view.rows)
      expect(smart.map(({ dimension }) => dimension)).toEqual(sheet === 'keyResults' ? DIMENSIONS : []);
  });
});

describe('a view of a host', () => {
  const context = { today: '2026-11-25', language: 'zh-CN' } as const;

  it('is what was read, in the language that was asked for', async () => {
    const host = memoryHost(sampleSnapshot(ENGLISH));
    const view = await viewOf(host, { part: 'tracker' }, context);
    expect([view.language, view.company.sentence]).toEqual(['en', '目前平均 46%，按时间应有 47%']);
    expect((await viewOf(host, { part: 'item', id: 'S-O1-KR1' }, context)).checkIns).toHaveLength(3);
  });

  it('rejects with a sentence when the host cannot be read', async () => {
    const host = { ...memoryHost(), read: async () => Promise.reject(new HostError('cell-being-edited')) };
    await expect(viewOf(host, { part: 'quality' }, context)).rejects.toThrow('有单元格正在编辑');
  });
});
