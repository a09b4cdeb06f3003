import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, type Kind, type Light } from '../../../core/model/vocabulary.ts';
import { clampToUnit, comparable } from '../../../core/score/clamp.ts';
import { ambitionFactor, expectedProgress } from '../../../core/score/expectedProgress.ts';
import { kpiLight } from '../../../core/score/kpiLight.ts';
import { progressOf } from '../../../core/score/progress.ts';
import { type ScoredMeasure, scoreKeyResult } from '../../../core/score/scoreKeyResult.ts';
import { scoreStage } from '../../../core/score/scoreStage.ts';
import { effectiveWeight, type ScoredItem, weightedScore } from '../../../core/score/weightedScore.ts';

type Maybe = number | undefined;
const NONE = undefined;
const measure = (kind: Kind, [baseline, target, upper, current]: readonly Maybe[]): ScoredMeasure => ({
  kind,
  baseline,
  target,
  upper,
  current,
  start: NONE,
  due: NONE,
});

describe('progressOf', () => {
  it.each<readonly [why: string, baseline: Maybe, target: Maybe, current: Maybe, progress: Maybe]>([
    ['forwards', 0, 40, 10, 0.25],
    ['less is better', 30, 20, 25, 0.5],
    ['overshoot is seen', 0, 40, 50, 1.25],
    ['going back is seen', 20, 100, 0, -0.25],
    ['a blank baseline is 0', NONE, 40, 10, 0.25],
    ['nothing to move is 0', 40, 40, 40, 0],
    ['no target is no answer', 0, NONE, 10, NONE],
    ['nothing reported is no answer', 0, 40, NONE, NONE],
    ['0 reported is an answer', 0, 40, 0, 0],
  ])('%s', (_why, baseline, target, current, progress) => {
    expect(progressOf({ baseline, target, current })).toBe(progress);
  });
});

describe('scoreKeyResult', () => {
  it.each<readonly [why: string, kind: Kind, cells: readonly Maybe[], score: Maybe]>([
    //                                         baseline, target, upper, current
    ['less is better', 'metric', [30, 20, NONE, 25], 0.5],
    ['overshoot counts as done', 'metric', [0, 40, NONE, 55], 1],
    ['going back is nothing', 'metric', [10, 40, NONE, 2], 0],
    ['a blank baseline is 0', 'metric', [NONE, 40, NONE, 10], 0.25],
    ['nothing to move is nothing', 'metric', [40, 40, NONE, 40], 0],
    ['no target is no answer', 'metric', [0, NONE, NONE, 10], NONE],
    ['nothing reported is no answer', 'metric', [0, 40, NONE, NONE], NONE],
    ['negative numbers', 'metric', [-50, -10, NONE, -30], 0.5],
    ['at least: on the line', 'at-least', [NONE, 95, NONE, 95], 1],
    ['at least: just under it, no baseline', 'at-least', [NONE, 95, NONE, 94.9], 0],
    ['at least: on the way from the baseline', 'at-least', [80, 100, NONE, 90], 0.5],
    ['at least: a baseline above the line gives no way', 'at-least', [96, 95, NONE, 90], 0],
    ['at most: on the line', 'at-most', [NONE, 3, NONE, 3], 1],
    ['at most: above it, no baseline', 'at-most', [NONE, 3, NONE, 3.1], 0],
    ['at most: on the way', 'at-most', [10, 2, NONE, 6], 0.5],
    ['at most: worse than the baseline', 'at-most', [10, 2, NONE, 12], 0],
    ['between: lower edge', 'between', [NONE, 40, 60, 40], 1],
    ['between: upper edge', 'between', [NONE, 40, 60, 60], 1],
    ['between: below, no baseline', 'between', [NONE, 40, 60, 39], 0],
    ['between: coming from below', 'between', [20, 40, 60, 30], 0.5],
    ['between: coming from above', 'between', [100, 40, 60, 80], 0.5],
    ['between: out on the other side', 'between', [20, 40, 60, 70], 0],
    ['between: the ends the wrong way round', 'between', [NONE, 60, 40, 50], 1],
    ['between: one end is no band', 'between', [NONE, 40, NONE, 50], NONE],
    ['milestone: stages done of stages', 'milestone', [NONE, 4, NONE, 3], 0.75],
    ['milestone: no stages', 'milestone', [NONE, 0, NONE, 0], 0],
    ['done', 'done', [NONE, NONE, NONE, 1], 1],
    ['not done', 'done', [NONE, NONE, NONE, 0], 0],
    ['nobody has said whether it is done', 'done', [NONE, NONE, NONE, NONE], NONE],
  ])('%s', (_why, kind, cells, score) => {
    expect(scoreKeyResult(measure(kind, cells))).toBe(score);
  });

  it.each<readonly [why: string, start: Maybe, due: Maybe, finished: Maybe, score: Maybe]>([
    ['finished before it was due', 100, 110, 105, 1],
    ['finished on the day', 100, 110, 110, 1],
    ['finished in the evening of the day', 100, 110, 110.9, 1],
    ['finished half the length late', 100, 110, 115, 0.5],
    ['finished the whole length late', 100, 110, 120, 0],
    ['finished later still', 100, 110, 200, 0],
    ['late with no start to measure by', NONE, 110, 111, 0],
    ['late after a single day', 110, 110, 111, 0],
    ['not finished', 100, 110, NONE, 0],
    ['no due day is no answer', 100, NONE, 105, NONE],
  ])('by date: %s', (_why, start, due, current, score) => {
    expect(scoreKeyResult({ ...measure('by-date', [NONE, NONE, NONE, current]), start, due })).toBe(score);
  });

  const amount = fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { nil: undefined });
  const any = fc.record({
    kind: fc.constantFrom(...KINDS),
    baseline: amount,
    target: amount,
    upper: amount,
    current: amount,
    start: fc.option(fc.integer({ min: 40000, max: 50000 }), { nil: undefined }),
    due: fc.option(fc.integer({ min: 40000, max: 50000 }), { nil: undefined }),
  });
  const isUnit = (score: Maybe) => score === undefined || (score >= 0 && score <= 1);

  it('is from 0 to 1 or no answer, never NaN', () => {
    fc.assert(
      fc.property(any, (cells) => isUnit(scoreKeyResult(cells))),
      { numRuns: 2000 },
    );
  });
  it('never falls when a metric moves towards its target', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, number, number, fc.integer({ min: 0, max: 500 }), (baseline, target, current, step) => {
        const at = (value: number) => scoreKeyResult(measure('metric', [baseline, target, NONE, value])) ?? -1;
        return at(current + Math.sign(target - baseline) * step) >= at(current);
      }),
    );
  });
  it.each(['at-least', 'at-most'] as const)('never falls when %s is served better', (kind) => {
    const number = fc.integer({ min: -1000, max: 1000 });
    const better = kind === 'at-least' ? 1 : -1;
    fc.assert(
      fc.property(
        fc.option(number, { nil: undefined }),
        number,
        number,
        fc.nat(500),
        (baseline, target, current, step) => {
          const at = (value: number) => scoreKeyResult(measure(kind, [baseline, target, NONE, value])) ?? -1;
          return at(current + better * step) >= at(current);
        },
      ),
    );
  });
  it('does not change what it is given', () => {
    const frozen = Object.freeze(measure('metric', [0, 40, NONE, 10]));
    expect(scoreKeyResult(frozen)).toBe(0.25);
  });
});

describe('scoreStage', () => {
  const anchors = [
    { value: 10, score: 0.3 },
    { value: 20, score: 0.7 },
    { value: 40, score: 1 },
  ];
  it.each([
    ['flat below the first', 5, 0.3],
    ['on an anchor', 20, 0.7],
    ['half-way between two', 15, 0.5],
    ['half-way between the next two', 30, 0.85],
    ['flat above the last', 90, 1],
  ])('is %s', (_why, value, score) => {
    expect(scoreStage(value, anchors)).toBeCloseTo(score, 12);
    expect(scoreStage(value, [...anchors].reverse())).toBeCloseTo(score, 12);
  });
  it.each([
    ['no anchor is no answer', [], NONE],
    ['one anchor is flat', [{ value: 1, score: 0.4 }], 0.4],
    [
      'of two on one value the higher counts',
      [
        { value: 15, score: 0.4 },
        { value: 15, score: 0.6 },
      ],
      0.6,
    ],
    [
      'falling values',
      [
        { value: 20, score: 0 },
        { value: 10, score: 1 },
      ],
      0.5,
    ],
    [
      'scores beyond 1 are kept to it',
      [
        { value: 0, score: 2 },
        { value: 30, score: 2 },
      ],
      1,
    ],
  ])('%s', (_why, table, score) => {
    expect(scoreStage(15, table)).toBe(score);
  });
});

describe('weightedScore', () => {
  it.each<readonly [why: string, items: readonly (readonly [score: Maybe, weight: Maybe])[], zero: Maybe, skip: Maybe]>(
    [
      [
        'a plain mean',
        [
          [0.5, NONE],
          [1, NONE],
        ],
        0.75,
        0.75,
      ],
      [
        'weights 1 and 3',
        [
          [0.5, 1],
          [1, 3],
        ],
        0.875,
        0.875,
      ],
      [
        'a blank weight is 1',
        [
          [0.5, NONE],
          [1, 3],
        ],
        0.875,
        0.875,
      ],
      [
        'weight 0 is left out',
        [
          [0.5, 0],
          [1, 2],
        ],
        1,
        1,
      ],
      [
        'a negative weight is left out',
        [
          [0.5, -3],
          [1, 2],
        ],
        1,
        1,
      ],
      [
        'silence counts 0, or not at all',
        [
          [1, NONE],
          [NONE, NONE],
        ],
        0.5,
        1,
      ],
      [
        'nobody has answered',
        [
          [NONE, 1],
          [NONE, 2],
        ],
        0,
        NONE,
      ],
      [
        'nothing weighs anything',
        [
          [0.5, 0],
          [1, 0],
        ],
        NONE,
        NONE,
      ],
      ['there is nothing', [], NONE, NONE],
    ],
  )('%s', (_why, pairs, zero, skip) => {
    const items = pairs.map(([score, weight]) => ({ score, weight }));
    expect([weightedScore(items, 'zero').score, weightedScore(items, 'skip').score]).toEqual([zero, skip]);
  });
  it('tells how many of how many have answered', () => {
    const items = [
      { score: 0.5, weight: 1 },
      { score: NONE, weight: 1 },
      { score: 0, weight: 0 },
    ];
    expect(weightedScore(items, 'zero')).toMatchObject({ answered: 2, total: 3 });
  });
  it('takes 1 for a blank weight and 0 for a negative one', () => {
    expect([NONE, -1, 0, 2.5].map(effectiveWeight)).toEqual([1, 0, 0, 2.5]);
  });

  const items = fc.array(
    fc.record({
      score: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
      weight: fc.option(fc.integer({ min: -2, max: 9 }), { nil: undefined }),
    }),
    { maxLength: 12 },
  );
  const missing = fc.constantFrom('zero' as const, 'skip' as const);
  it('is from 0 to 1 or no answer', () => {
    fc.assert(
      fc.property(items, missing, (some, how) => {
        const { score } = weightedScore(some, how);
        return score === undefined || (score >= -1e-12 && score <= 1 + 1e-12);
      }),
    );
  });
  it('does not depend on the order', () => {
    fc.assert(
      fc.property(items, missing, (some, how) => {
        const sorted = [...some].sort((a, b) => (a.weight ?? 1) - (b.weight ?? 1) || (a.score ?? -1) - (b.score ?? -1));
        const [one, other] = [weightedScore(some, how), weightedScore(sorted, how)];
        expect(other).toEqual({ ...one, score: one.score === undefined ? undefined : expect.closeTo(one.score, 12) });
      }),
    );
  });
  it('never falls when one score rises', () => {
    fc.assert(
      fc.property(items, fc.nat(11), missing, (some, at, how) => {
        const risen: ScoredItem[] = some.map((item, index) =>
          index === at && item.score !== undefined ? { ...item, score: 1 } : item,
        );
        return (weightedScore(risen, how).score ?? 0) >= (weightedScore(some, how).score ?? 0) - 1e-12;
      }),
    );
  });
});

describe('expectedProgress', () => {
  it.each<readonly [why: string, start: Maybe, due: Maybe, asOf: Maybe, expected: Maybe]>([
    ['nothing on the first day', 46023, 46113, 46023, 0],
    ['half on the middle day', 46023, 46113, 46068, 0.5],
    ['all on the last day', 46023, 46113, 46113, 1],
    ['nothing before', 46023, 46113, 46000, 0],
    ['all after', 46023, 46113, 47000, 1],
    ['the hour of the day does not matter', 46023, 46113, 46068.9, 0.5],
    ['a single day, before it', 46023, 46023, 46022, 0],
    ['a single day, on it', 46023, 46023, 46023, 1],
    ['due before start is no answer', 46023, 46022, 46023, NONE],
    ['no start is no answer', NONE, 46113, 46068, NONE],
    ['no due day is no answer', 46023, NONE, 46068, NONE],
    ['no day to look at is no answer', 46023, 46113, NONE, NONE],
  ])('%s', (_why, start, due, asOf, expected) => {
    expect(expectedProgress({ start, due, asOf })).toBe(expected);
  });
  it('expects of a stretch what is ideal, of a commitment all', () => {
    expect([ambitionFactor('aspirational', 0.7), ambitionFactor('committed', 0.7), ambitionFactor(NONE, 0.7)]).toEqual([
      0.7, 1, 1,
    ]);
    expect(expectedProgress({ start: 0, due: 100, asOf: 50, factor: 0.7 })).toBeCloseTo(0.35, 12);
  });
});

describe('kpiLight', () => {
  it.each<readonly [why: string, value: Maybe, low: Maybe, high: Maybe, light: Light]>([
    ['inside', 97, 95, 100, 'green'],
    ['on the lower edge', 95, 95, 100, 'green'],
    ['on the upper edge', 100, 95, 100, 'green'],
    ['a little below', 94, 95, 100, 'amber'],
    ['10 % below, exactly', 85.5, 95, 100, 'amber'],
    ['further below', 85.4, 95, 100, 'red'],
    ['10 % above, exactly', 110, 95, 100, 'amber'],
    ['further above', 110.1, 95, 100, 'red'],
    ['no upper edge', 1e9, 95, NONE, 'green'],
    ['no lower edge', -1e9, NONE, 5, 'green'],
    ['an edge of 0 has no margin', -0.1, 0, NONE, 'red'],
    ['a negative edge', -10.5, -10, NONE, 'amber'],
    ['no value', NONE, 95, 100, 'no-data'],
    ['no edge', 97, NONE, NONE, 'no-data'],
  ])('%s', (_why, value, safeLow, safeHigh, light) => {
    expect(kpiLight({ value, safeLow, safeHigh })).toBe(light);
  });
});

describe('comparing', () => {
  it('keeps to 0…1', () => {
    expect([-0.1, 0, 0.4, 1, 7].map(clampToUnit)).toEqual([0, 0, 0.4, 1, 1]);
  });
  it.each([
    ['no hair more than 0.1', 0.52 - 0.42, 0.1],
    ['half away from zero', 2.5e-9, 3e-9],
    ['below zero too', -2.5e-9, -3e-9],
  ])('rounds to %s', (_why, value, rounded) => {
    expect(comparable(value)).toBe(rounded);
  });
});
