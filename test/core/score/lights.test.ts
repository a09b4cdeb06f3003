import { describe, expect, it } from 'vitest';
import { type Light, PRESETS, type Preset, type Verdict } from '../../../core/model/vocabulary.ts';
import { DEFAULT_POLICY } from '../../../core/policy/policy.ts';
import { forecastScore } from '../../../core/score/forecast.ts';
import { lightOf, type Reason, type Standing } from '../../../core/score/light.ts';
import { targetRange } from '../../../core/score/targetRange.ts';
import { verdictOn } from '../../../core/score/verdict.ts';

const light = (standing: Standing, change: Partial<typeof DEFAULT_POLICY> = {}) =>
  lightOf(standing, { ...DEFAULT_POLICY, ...change });

describe('lightOf', () => {
  it.each<readonly [why: string, standing: Standing, light: Light, reason: Reason['why']]>([
    ['closed goes before all', { score: 0, expected: 1, daysSince: 99, phase: 'closed' }, 'done', 'closed'],
    ['of a draft nothing is expected', { score: 0, expected: 1, daysSince: 99, phase: 'draft' }, 'no-data', 'draft'],
    ['full is done, however long ago', { score: 1, expected: 0.5, daysSince: 99 }, 'done', 'complete'],
    ['full but for a hair is done', { score: 1 - 1e-12, expected: 1 }, 'done', 'complete'],
    ['silence is never green', { score: 0.9, expected: 0.1, daysSince: 18 }, 'outdated', 'silent'],
    ['17 days are still in time', { score: 0.5, expected: 0.5, daysSince: 17 }, 'green', 'gap'],
    ['silence about nothing is outdated too', { score: undefined, expected: 0.5, daysSince: 18 }, 'outdated', 'silent'],
    ['nothing reported, nothing due', { score: undefined, expected: 0.5, daysSince: 3 }, 'no-data', 'nothing-due'],
    ['no dates to judge by', { score: 0.5, expected: undefined }, 'no-data', 'no-dates'],
    ['exactly 10 points behind is green', { score: 0.42, expected: 0.52 }, 'green', 'gap'],
    ['a hair more is amber', { score: 0.4199, expected: 0.52 }, 'amber', 'gap'],
    ['exactly 25 points behind is amber', { score: 0.27, expected: 0.52 }, 'amber', 'gap'],
    ['more is red', { score: 0.2, expected: 0.52 }, 'red', 'gap'],
    [
      'confidence at 0.3 is red, whatever the pace',
      { score: 0.9, expected: 0.5, confidence: 0.3 },
      'red',
      'confidence',
    ],
    ['confidence at 0.5 is at least amber', { score: 0.9, expected: 0.5, confidence: 0.5 }, 'amber', 'confidence'],
    ['confidence above it changes nothing', { score: 0.9, expected: 0.5, confidence: 0.51 }, 'green', 'gap'],
    ['confidence makes no light better', { score: 0.1, expected: 0.9, confidence: 0.5 }, 'red', 'gap'],
    ['confidence of 0 is an answer', { score: 0.9, expected: 0.5, confidence: 0 }, 'red', 'confidence'],
  ])('%s', (_why, standing, expected, why) => {
    const lit = light(standing);
    expect([lit.light, lit.reason.why]).toEqual([expected, why]);
  });

  it.each<readonly [preset: Preset, score: number, expected: number, light: Light]>([
    ['viva', 0.52, 0.52, 'green'],
    ['viva', 0.51, 0.52, 'amber'],
    ['viva', 0.27, 0.52, 'amber'],
    ['viva', 0.26, 0.52, 'red'],
    ['wide', 0.32, 0.52, 'green'],
    ['wide', 0.31, 0.52, 'amber'],
    ['wide', 0.12, 0.52, 'amber'],
    ['wide', 0.11, 0.52, 'red'],
    ['ratio', 0.57, 0.6, 'green'],
    ['ratio', 0.56, 0.6, 'amber'],
    ['ratio', 0.45, 0.6, 'amber'],
    ['ratio', 0.44, 0.6, 'red'],
    ['ratio', 0, 0, 'green'],
    ['elapsed', 0.29, 0.4, 'green'],
    ['elapsed', 0.28, 0.4, 'amber'],
    ['elapsed', 0.16, 0.4, 'amber'],
    ['elapsed', 0.15, 0.4, 'red'],
    ['grade', 0.7, 0.99, 'green'],
    ['grade', 0.69, 0, 'amber'],
    ['grade', 0.4, 0, 'amber'],
    ['grade', 0.39, 0, 'red'],
  ])('by %s, %f of %f expected is %4$s', (preset, score, expected, wanted) => {
    expect(light({ score, expected }, { preset }).light).toBe(wanted);
  });

  it('has limits of its own where the policy says so', () => {
    expect(light({ score: 0.45, expected: 0.52 }, { greenLimit: 0.05, amberLimit: 0.06 }).light).toBe('red');
  });

  it('judges a final grade without dates', () => {
    expect(light({ score: 0.7, expected: undefined }, { preset: 'grade' }).light).toBe('green');
  });

  it('never gets worse when the score rises, by any preset', () => {
    const order: readonly Light[] = ['red', 'amber', 'green', 'done'];
    for (const preset of PRESETS) {
      const lights = Array.from({ length: 101 }, (_, at) =>
        order.indexOf(light({ score: at / 100, expected: 0.6 }, { preset }).light),
      );
      expect([preset, lights]).toEqual([preset, [...lights].sort((a, b) => a - b)]);
    }
  });
});

describe('verdictOn', () => {
  it.each<readonly [scores: readonly number[], blocked: number, verdict: Verdict, weight: string]>([
    [[0.39], 0, 'too-hard', 'note'],
    [[0.39, 0.3], 0, 'too-hard', 'finding'],
    [[0.3, 0.2], 0.5, 'blocked', 'finding'],
    [[0.3, 0.2], 0.49, 'too-hard', 'finding'],
    [[0.4], 0, 'fair', 'note'],
    [[0.59], 0, 'fair', 'note'],
    [[0.6], 0, 'ideal', 'note'],
    [[0.7, 0.7], 0, 'ideal', 'finding'],
    [[0.71], 0, 'fair', 'note'],
    [[0.89], 0, 'fair', 'note'],
    [[0.9], 0, 'too-safe', 'note'],
    [[1, 0.8], 0, 'too-safe', 'finding'],
  ])('%j with %f blocked is %s, a %s', (scores, blocked, verdict, weight) => {
    expect(verdictOn(scores, DEFAULT_POLICY, blocked)).toEqual({ verdict, weight });
  });
  it('says nothing about nothing', () => {
    expect(verdictOn([], DEFAULT_POLICY)).toBeUndefined();
  });
});

describe('forecastScore', () => {
  const goal = { baseline: 0, target: 100, due: 100 };
  const line = (days: readonly number[], slope: number) => days.map((day) => ({ day, value: slope * day }));
  it.each([
    ['a straight line goes on', line([0, 10, 20, 30], 0.5), 0.5],
    ['it is kept to 1', line([0, 10, 20], 5), 1],
    ['and to 0', line([0, 10, 20], -1), 0],
  ])('%s', (_why, observations, score) => {
    expect(forecastScore(observations, goal)?.score).toBeCloseTo(score, 9);
  });
  it('is not turned by one wrong entry', () => {
    const observations = [...line([0, 10, 20, 30, 40, 50], 0.5), { day: 25, value: 9000 }];
    expect(forecastScore(observations, goal)?.score).toBeCloseTo(0.5, 1);
  });
  it('takes the last of several values on one day', () => {
    const observations = [{ day: 10, value: 99 }, ...line([0, 10, 20], 0.5)];
    expect(forecastScore(observations, goal)?.score).toBeCloseTo(0.5, 9);
  });
  it('has an interval around its score', () => {
    const { score, low, high } = forecastScore(
      [
        { day: 0, value: 0 },
        { day: 10, value: 8 },
        { day: 20, value: 9 },
        { day: 30, value: 20 },
      ],
      goal,
    ) ?? { score: 0, low: 1, high: 0 };
    expect(low <= score && score <= high && low < high).toBe(true);
  });
  it.each([
    ['two days', line([0, 10], 1), goal],
    ['three values on two days', [...line([0, 10], 1), { day: 10.5, value: 3 }], goal],
    ['no target', line([0, 10, 20], 1), { ...goal, target: undefined }],
  ])('gives no answer for %s', (_why, observations, wanted) => {
    expect(forecastScore(observations, wanted)).toBeUndefined();
  });
});

describe('targetRange', () => {
  const past = [10, 12, 14, 16].map((rise) => ({ baseline: 100, target: 120, final: 100 + rise }));
  it('is in order, and the usual move is its measure', () => {
    const range = targetRange(past, { baseline: 200 }, DEFAULT_POLICY);
    if (typeof range !== 'object') throw new Error('no range');
    expect(range.safe).toBeCloseTo(223, 9); // the lower quartile of past moves is 11.5 %
    expect(range.stretch).toBeCloseTo(200 * (1 + 0.13 / 0.65), 9);
    expect(range.reckless).toBeCloseTo(200 * (1 + 0.13 / 0.4), 9);
  });
  it.each([
    [205, 'too-low'],
    [240, 'sensible'],
    [300, 'too-high'],
  ])('finds a proposed target of %i %s', (proposed, verdict) => {
    expect(targetRange(past, { baseline: 200, proposed }, DEFAULT_POLICY)).toMatchObject({ verdict });
  });
  it.each([
    ['two results are too few', past.slice(0, 2), undefined],
    ['nothing moved', past.map((one) => ({ ...one, final: 100 })), 'no-movement'],
    ['all moved away', past.map((one) => ({ ...one, final: 90 })), 'no-movement'],
  ])('%s', (_why, some, answer) => {
    expect(targetRange(some, { baseline: 200 }, DEFAULT_POLICY)).toBe(answer);
  });
  it('works downwards as well', () => {
    const down = past.map(({ final }) => ({ baseline: 100, target: 80, final: 200 - final }));
    const range = targetRange(down, { baseline: 50 }, DEFAULT_POLICY);
    expect(typeof range === 'object' && range.reckless < range.stretch && range.stretch < range.safe).toBe(true);
  });
});
