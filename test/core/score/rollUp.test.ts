import { describe, expect, it } from 'vitest';
import type { RowValues } from '../../../core/host/content.ts';
import { type Missing, ROLL_UPS, type RollUp } from '../../../core/model/vocabulary.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import { assess } from '../../../core/score/assess.ts';
import { rollUp } from '../../../core/score/rollUp.ts';
import { TODAY } from '../../support/books/sample.ts';
import { trackerOf } from '../../support/books/tracker.ts';

const objective = (id: string, more: RowValues = {}): RowValues => ({
  'objective.id': id,
  'objective.objective': `Objective ${id}`,
  ...more,
});
const under = (...parents: readonly string[]): RowValues => ({ 'objective.alignedTo': parents });
/** A key result of an objective that stands at so much of 100; nothing reported when left out. */
const kr = (id: string, of: string, current?: number, more: RowValues = {}): RowValues => ({
  'kr.id': id,
  'kr.objective': of,
  'kr.keyResult': `Key result ${id}`,
  'kr.target': 100,
  ...(current === undefined ? {} : { 'kr.current': current }),
  ...more,
});

/** Rolled-up scores by id. */
function scores(objectives: readonly RowValues[], keyResults: readonly RowValues[], policy: Partial<Policy> = {}) {
  const assessment = assess(trackerOf({ objectives, keyResults }, policy), TODAY);
  return {
    scores: Object.fromEntries(
      assessment.objectives.map(({ objective: { id }, rolledUp }): [string, number | undefined] => [
        id ?? '',
        rolledUp.score,
      ]),
    ),
    cycles: assessment.alignment.cycles,
    assessment,
  };
}

// C: 40 of its own; D (60) and T (80, weight 3) under it; T2 (20) under T.
const TREE = [
  objective('C'),
  objective('D', under('C')),
  objective('T', { ...under('C'), 'objective.weight': 3 }),
  objective('T2', under('T')),
];
const RESULTS = [kr('C1', 'C', 40), kr('D1', 'D', 60), kr('T1', 'T', 80), kr('T21', 'T2', 20)];

describe('roll-up', () => {
  it.each<readonly [rollUp: RollUp, c: number, d: number, t: number]>([
    ['own', 0.4, 0.6, 0.8],
    ['own+children', (0.4 + 0.6 + 3 * 0.5) / 5, 0.6, (0.8 + 0.2) / 2],
    ['children', (0.6 + 3 * 0.2) / 4, 0.6, 0.2],
  ])('by %s', (policy, c, d, t) => {
    const found = scores(TREE, RESULTS, { rollUp: policy }).scores;
    expect(found).toEqual({ C: expect.closeTo(c, 12), D: expect.closeTo(d, 12), T: expect.closeTo(t, 12), T2: 0.2 });
  });

  it.each<readonly [missing: Missing, score: number]>([
    ['zero', 0.25],
    ['skip', 0.5],
  ])('counts silence by %s', (missing, score) => {
    const found = scores([objective('C'), objective('D', under('C'))], [kr('C1', 'C', 50), kr('D1', 'D')], { missing });
    expect(found.scores.C).toBe(score);
  });

  it.each(ROLL_UPS)('has no answer where there is nothing, by %s', (policy) => {
    expect(scores([objective('C')], [], { rollUp: policy }).scores.C).toBeUndefined();
  });

  it('counts a shared key result once upward', () => {
    const shared = kr('D1', 'D', 60, { 'kr.sharedWith': 'A 50%; B 50%' });
    const found = scores([objective('C'), objective('D', under('C'))], [kr('C1', 'C', 20), shared], {});
    expect(found.scores).toEqual({ C: expect.closeTo(0.4, 12), D: 0.6 });
  });

  it('takes alignment to a key result for alignment to its objective', () => {
    const found = scores([objective('C'), objective('D', under('c1'))], [kr('C1', 'C', 20), kr('D1', 'D', 60)]);
    expect(found.scores.C).toBeCloseTo(0.4, 12);
  });

  it('counts an objective aligned twice to one parent once', () => {
    const found = scores([objective('C'), objective('D', under('C', 'C1'))], [kr('C1', 'C', 20), kr('D1', 'D', 60)]);
    expect(found.scores.C).toBeCloseTo(0.4, 12);
  });

  it('lets one objective serve two parents in full', () => {
    const found = scores([objective('A'), objective('B'), objective('D', under('A', 'B'))], [kr('D1', 'D', 60)]);
    expect(found.scores).toEqual({ A: 0.6, B: 0.6, D: 0.6 });
  });

  it('counts drafts nowhere above', () => {
    const draft = objective('D', { ...under('C'), 'objective.state': 'draft' });
    expect(scores([objective('C'), draft], [kr('C1', 'C', 20), kr('D1', 'D', 100)]).scores.C).toBe(0.2);
  });

  it('climbs four levels and no further', () => {
    const chain = ['1', '2', '3', '4', '5'].map((id, at) => objective(id, at > 0 ? under(String(at)) : {}));
    const leaf = (of: string) => scores(chain, [kr('K', of, 100)], { missing: 'skip' }).scores['1'];
    expect(leaf('4')).toBe(1);
    expect(leaf('5')).toBeUndefined();
  });

  it.each([
    ['two serve each other', [objective('A', under('B')), objective('B', under('A'))], [[0, 1]]],
    [
      'three in a ring',
      [objective('A', under('C')), objective('B', under('A')), objective('C', under('B'))],
      [[0, 1, 2]],
    ],
    ['one serves itself', [objective('A', under('a'))], [[0]]],
    ['a ring through a key result', [objective('A', under('B1')), objective('B', under('A'))], [[0, 1]]],
    ['two rings', [objective('A', under('B')), objective('B', under('A')), objective('C', under('C'))], [[0, 1], [2]]],
    [
      'a diamond is none',
      [objective('A'), objective('B', under('A')), objective('C', under('A')), objective('D', under('B', 'C'))],
      [],
    ],
  ])('finds circles and follows none: %s', (_why, objectives, cycles) => {
    const found = scores(objectives, [kr('A1', 'A', 30), kr('B1', 'B', 50)]);
    expect(found.cycles).toEqual(cycles);
    expect(Object.values(found.scores).every((score) => score === undefined || (score >= 0 && score <= 1))).toBe(true);
  });

  it('keeps own scores inside a circle', () => {
    const found = scores(
      [objective('A', under('B')), objective('B', under('A'))],
      [kr('A1', 'A', 30), kr('B1', 'B', 50)],
    );
    expect(found.scores).toEqual({ A: 0.3, B: 0.5 });
  });

  it('leaves rows without a statement out', () => {
    const items = [
      { weight: 1, live: true, own: [] },
      { weight: 1, live: false, own: [{ score: 1, weight: 1 }] },
    ];
    expect(rollUp(items, [[1], []], { missing: 'zero', rollUp: 'own+children' })[0]?.score).toBeUndefined();
  });

  it('does not overflow on ten thousand objectives in a chain', () => {
    const long = Array.from({ length: 10_000 }, (_, at) => ({
      weight: undefined,
      live: true,
      own: at === 9_999 ? [{ score: 1, weight: 1 }] : [],
    }));
    const children = long.map((_, at) => (at < 9_999 ? [at + 1] : []));
    expect(rollUp(long, children, { missing: 'skip', rollUp: 'own+children' })[9_996]?.score).toBe(1);
  });
});

describe('assess', () => {
  const CYCLE = { cycleStart: TODAY - 50, cycleEnd: TODAY + 50 };
  const standing = (more: RowValues, policy: Partial<Policy> = CYCLE) => {
    const [found] = scores([objective('C')], [kr('C1', 'C', 40, more)], policy).assessment.keyResults;
    if (!found) throw new Error('no key result');
    return { score: found.score, expected: found.expected, days: found.daysSince, light: found.lit.light };
  };

  it.each<readonly [why: string, more: RowValues, standing: Partial<ReturnType<typeof standing>>]>([
    ['uses the dates of the cycle', {}, { expected: 0.5, days: 50, light: 'outdated' }],
    ['or its own', { 'kr.start': TODAY - 10, 'kr.due': TODAY + 30 }, { expected: 0.25, days: 10, light: 'green' }],
    ['expects nothing before the start', { 'kr.start': TODAY + 1 }, { expected: 0, days: undefined, light: 'green' }],
    [
      'expects nothing of yes or no before it is due',
      { 'kr.kind': 'done', 'kr.current': 'no', 'kr.start': TODAY - 5 },
      { expected: 0, score: 0, light: 'green' },
    ],
    [
      'has a level that is kept green, not done, before it is due',
      { 'kr.kind': 'at-least', 'kr.target': 40, 'kr.start': TODAY - 5 },
      { score: 1, light: 'green' },
    ],
    [
      'has it done when it is due',
      { 'kr.kind': 'at-least', 'kr.target': 40, 'kr.due': TODAY },
      { score: 1, light: 'done' },
    ],
    [
      'gives what could not be read no score',
      { 'kr.target': 'many', 'kr.start': TODAY - 5 },
      { score: undefined, light: 'no-data' },
    ],
  ])('%s', (_why, more, wanted) => {
    expect(standing(more)).toMatchObject(wanted);
  });

  it('looks at the day of the policy, or at today', () => {
    expect(standing({}, { ...CYCLE, asOf: TODAY - 40 }).expected).toBeCloseTo(0.1, 12);
  });

  it('counts the days since the last check-in', () => {
    const tracker = trackerOf(
      {
        objectives: [objective('C')],
        keyResults: [kr('C1', 'C', 40)],
        checkIns: [3, 9].map((days) => ({ 'checkIn.keyResult': 'c1', 'checkIn.date': TODAY - days })),
      },
      CYCLE,
    );
    expect(assess(tracker, TODAY).keyResults[0]?.daysSince).toBe(3);
    expect(assess(tracker, TODAY).objectives[0]?.daysSince).toBe(3);
  });

  it('expects of a stretch what is ideal', () => {
    const { assessment } = scores(
      [objective('C', { 'objective.ambition': 'aspirational' })],
      [kr('C1', 'C', 40)],
      CYCLE,
    );
    expect(assessment.keyResults[0]?.expected).toBeCloseTo(0.35, 12);
  });
});
