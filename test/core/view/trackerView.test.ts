import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../../core/blueprint/keys.ts';
import { readBook } from '../../../core/codec/readBook.ts';
import type { BookContent, RowValues } from '../../../core/host/content.ts';
import { memoryHost } from '../../../core/host/memoryHost.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import { perform } from '../../../core/intents/perform.ts';
import { LIGHTS } from '../../../core/model/vocabulary.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import { assess } from '../../../core/score/assess.ts';
import { formatDay } from '../../../core/values/day.ts';
import { itemView } from '../../../core/view/itemView.ts';
import { qualityView } from '../../../core/view/qualityView.ts';
import { trackerView } from '../../../core/view/trackerView.ts';
import { mutated } from '../../support/books/mutations.ts';
import { CHINESE, ENGLISH, sampleSnapshot, smallSnapshot, TODAY } from '../../support/books/sample.ts';
import { sheetOf } from '../../support/books/snapshots.ts';
import { bookOf } from '../../support/books/tracker.ts';

const CONTEXT = { today: TODAY, language: 'en' } as const;
const viewIn = (snapshot: Snapshot) => trackerView(readBook(snapshot), CONTEXT);

const sample = sampleSnapshot(ENGLISH);
const small = smallSnapshot(ENGLISH);

/** A book with its objectives linked as told, each with one key result of its own. */
function linked(links: Readonly<Record<string, string>>, policy: Partial<Policy> = {}): Snapshot {
  const objectives = Object.entries(links).map(
    ([id, alignedTo]): RowValues => ({
      'objective.id': id,
      'objective.objective': `Objective ${id}`,
      'objective.alignedTo': alignedTo,
    }),
  );
  const keyResults = Object.keys(links).map(
    (id): RowValues => ({
      'kr.id': `${id}-KR1`,
      'kr.objective': id,
      'kr.keyResult': 'From 0 to 10',
      'kr.target': 10,
      'kr.current': 4,
    }),
  );
  return bookOf({ objectives, keyResults }, policy);
}

describe('a tracker view', () => {
  const view = viewIn(sample);
  const book = readBook(sample);
  const assessment = assess(book.tracker, TODAY);

  it('says of every key result and objective what the assessment says, in the same order', () => {
    expect(view.keyResults.map(({ id, score, expected, lit }) => [id, score, expected, lit.light])).toEqual(
      assessment.keyResults.map(({ keyResult, score, expected, lit }) => [
        keyResult.id ?? null,
        score ?? null,
        expected ?? null,
        lit.light,
      ]),
    );
    expect(view.objectives.map(({ id, own, rolledUp }) => [id, own, rolledUp])).toEqual(
      assessment.objectives.map(({ objective, own, rolledUp }) => [
        objective.id ?? null,
        own.score ?? null,
        rolledUp.score ?? null,
      ]),
    );
  });

  it('links objectives and key results to one another by position, both ways', () => {
    view.objectives.forEach(({ keyResults, parents, children }, at) => {
      expect(keyResults.map((position) => view.keyResults[position]?.objective)).toEqual(keyResults.map(() => at));
      for (const parent of parents) expect(view.objectives[parent]?.children).toContain(at);
      for (const child of children) expect(view.objectives[child]?.parents).toContain(at);
    });
    const hung = view.objectives.flatMap(({ keyResults }) => keyResults);
    expect(hung).toHaveLength(view.keyResults.filter(({ objective }) => objective !== null).length);
  });

  it('counts every key result under one light', () => {
    expect(LIGHTS.map((light) => view.counts[light]).reduce((a, b) => a + b)).toBe(view.keyResults.length);
    expect(view.counts.red).toBe(view.keyResults.filter(({ lit }) => lit.light === 'red').length);
  });

  it('points at the cell that holds the statement, in this book', () => {
    const { sheetName, row, column } = view.keyResults[4]?.place ?? {};
    const sheet = sample.sheets.find(({ name }) => name === sheetName);
    expect(column).toBe('C');
    expect(sheet?.rows[(row ?? 0) - 1]?.[2]).toBe(view.keyResults[4]?.text);
  });

  it('gives settings as the book has them: days as text, words as codes, formulas as the default', () => {
    const of = (key: string) => view.settings.find((setting) => setting.key === key);
    expect([of('cycleStart')?.value, of('preset')?.value, of('greenLimit')?.value]).toEqual([
      '2026-10-01',
      'gap',
      null,
    ]);
    expect(of('missing')?.options).toEqual([
      { code: 'zero', word: 'Zero' },
      { code: 'skip', word: 'Skip' },
    ]);
    expect(viewIn(small).settings.find(({ key }) => key === 'asOf')?.value).toBeNull();
  });

  it('tells what the company comes to so far, without a verdict in mid-cycle', () => {
    expect(view.company).toEqual({
      score: expect.closeTo(0.456, 3),
      verdict: null,
      sentence: '46% on average so far; 47% is expected by now',
    });
  });

  it('gives a verdict when the cycle is over', () => {
    const over = linked({ 'S-O1': '', 'S-O2': '' }, { cycleStart: TODAY - 90, cycleEnd: TODAY });
    expect(viewIn(over).company).toEqual({
      score: 0.4,
      verdict: 'fair',
      sentence: '40% on average: outside the ideal 60% to 70%, but not far off',
    });
  });

  it('cuts links that go round in a circle, and names the circle', () => {
    const { objectives, circles } = viewIn(linked({ A: 'B', B: 'A', C: 'A' }));
    expect(objectives.map(({ parents, children }) => [parents, children])).toEqual([
      [[], [2]],
      [[], []],
      [[0], []],
    ]);
    expect(circles).toEqual([['A', 'B']]);
  });

  it('knows what is open to mend without a person', () => {
    const typed = bookOf({
      objectives: [{ 'objective.id': 'S-O1', 'objective.objective': 'Grow', 'objective.level': 'galaxy' }],
      keyResults: [
        { 'kr.objective': 'S-O1', 'kr.keyResult': 'From 0 to 10', 'kr.kind': ' Metric ', 'kr.target': '10' },
      ],
    });
    const fixable = viewIn(typed).problems.flatMap(({ code, fixable, place }) =>
      fixable ? [`${code} ${place?.column}${place?.row}`] : [],
    );
    expect(fixable.sort()).toEqual(['missing-id A3', 'not-in-list E3', 'number-as-text H3']);
  });
});

describe('the state of a workbook', () => {
  const meta = (schema: number): Snapshot => ({
    sheets: [...small.sheets, sheetOf('_okr', [['schema', String(schema)]])],
  });

  it.each<readonly [why: string, snapshot: Snapshot, state: string]>([
    ['there is nothing in it', { sheets: [] }, 'absent'],
    ['people have sheets of their own', { sheets: [sheetOf('Budget', [['Item', 'Cost']])] }, 'absent'],
    ['it lacks pages', meta(SCHEMA_VERSION), 'older'],
    ['it has no schema', small, 'older'],
    ['it was made by a later version', meta(SCHEMA_VERSION + 1), 'newer'],
  ])('is told when %s', (_why, snapshot, state) => {
    expect(viewIn(snapshot).state).toBe(state);
  });

  it('is ready after an upgrade, and then an upgrade finds nothing to do', async () => {
    const host = memoryHost(small);
    const context = { today: formatDay(TODAY), who: 'Lin', language: 'en' } as const;
    await perform(host, { kind: 'upgrade' }, context);
    expect(viewIn(await host.read()).state).toBe('ready');
    expect(await perform(host, { kind: 'upgrade' }, context)).toMatchObject({ done: false, why: 'nothing-to-do' });
  });
});

describe('a check-in', () => {
  const due = (days: number | undefined, more: RowValues = {}, objective: RowValues = {}): boolean | undefined => {
    const content: BookContent = {
      objectives: [{ 'objective.id': 'O', 'objective.objective': 'Grow', ...objective }],
      keyResults: [
        {
          'kr.id': 'KR',
          'kr.objective': 'O',
          'kr.keyResult': 'From 0 to 10',
          'kr.target': 10,
          'kr.current': 4,
          ...more,
        },
      ],
      checkIns: days === undefined ? [] : [{ 'checkIn.date': TODAY - days, 'checkIn.keyResult': 'KR' }],
    };
    return viewIn(bookOf(content, { cycleStart: TODAY - 60, cycleEnd: TODAY + 30 })).keyResults[0]?.checkInDue;
  };

  it.each<readonly [why: string, due: boolean | undefined, expected: boolean]>([
    ['the rhythm is reached', due(14), true],
    ['it is not reached yet', due(13), false],
    ['nobody has ever reported', due(undefined), true],
    ['it has not started', due(undefined, { 'kr.start': TODAY + 1 }), false],
    ['its target is reached', due(30, { 'kr.current': 10 }), false],
    ['its objective is closed', due(30, {}, { 'objective.state': 'closed' }), false],
    ['its objective is a draft', due(30, {}, { 'objective.state': 'draft' }), false],
  ])('is asked for or not when %s', (_why, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('every view', () => {
  const books: readonly (readonly [why: string, snapshot: Snapshot])[] = [
    ['an empty workbook', { sheets: [] }],
    ['the sample in English', sample],
    ['the sample in Chinese', sampleSnapshot(CHINESE)],
    ...Array.from(
      { length: 12 },
      (_, seed) => [`a book mangled by chance, seed ${seed}`, mutated(sample, seed).snapshot] as const,
    ),
  ];

  it.each(books)('of %s is the same after a journey as JSON', (_why, snapshot) => {
    const book = readBook(snapshot);
    const views = [
      trackerView(book, CONTEXT),
      qualityView(book, CONTEXT),
      itemView(book, 'S-O1-KR1', CONTEXT),
      itemView(book, 'S-O1', CONTEXT),
      itemView(book, 'nobody', CONTEXT),
    ];
    for (const view of views) expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
  });
});
