import { weightedScore } from '../score/weightedScore.ts';
import { defineFunction, isBadArgument, type Range } from './define.ts';
import { blank, cellCount, choose, countBlank, isTerm, NO_ANSWER, OMITTED, REFUSED } from './native.ts';
import { aRange, bad, both, cellsIn, maybeRange, maybeTerm } from './parameters.ts';

export const OKRSCORE = defineFunction({
  name: 'OKRSCORE',
  summary: both(
    '目标的得分：关键结果得分按权重平均；空白权重为 1，0 不计入。',
    'Score of an objective: weighted mean of its key results; a blank weight is 1, 0 leaves one out.',
  ),
  parameters: {
    scores: aRange(['得分', 'scores'], ['一列得分，空白为没有数据', 'A range of scores; blank = no data']),
    weights: maybeRange(['权重', 'weights'], ['可省略，同样大小的一列', 'Optional, a range of the same size']),
    missing: maybeTerm(
      'missing',
      ['无数据', 'missing'],
      ['可省略：按零计（默认）或不计入', 'Optional: zero (default) or skip'],
    ),
  },
  run: ({ scores: scoreRange = [], weights: weightRange, missing = 'zero' }) => {
    const scores = cellsIn(scoreRange, 'scores');
    if (isBadArgument(scores)) return scores;
    const weights = weightRange === undefined ? [] : cellsIn(weightRange, 'weights');
    if (isBadArgument(weights)) return weights;
    if (weightRange !== undefined && !sameShape(weightRange, scoreRange)) return bad('sizes-differ', 'weights');
    const negative = weights.find((weight) => weight !== undefined && weight < 0);
    if (negative !== undefined) return bad('negative-weight', 'weights', negative);
    return weightedScore(
      scores.map((score, at) => ({ score, weight: weights[at] })),
      missing,
    ).score;
  },
  native: ({ scores, weights, missing }) => {
    const isSkip = isTerm(missing, 'missing', 'skip');
    const { fits, sum, all, answered } = weights === OMITTED ? unweighted(scores) : weighted(scores, weights);
    const total = `IF(${isSkip},${answered},${all})`;
    return choose(
      [
        [`NOT(AND(${fits},OR(${blank(missing)},${isTerm(missing, 'missing', 'zero')},${isSkip})))`, REFUSED],
        [`${total}=0`, NO_ANSWER],
      ],
      `${sum}/${total}`,
    );
  },
  examples: [
    { why: both('三个关键结果平均', 'Mean of three'), args: [[[0.2], [0.7], [0.9]]], gives: 0.6 },
    {
      why: both('权重 1 和 3', 'Weights 1 and 3'),
      args: [
        [[0.5], [1]],
        [[1], [3]],
      ],
      gives: 0.875,
    },
    { why: both('没有数据按零计', 'No data counts zero'), args: [[[1], [null]]], gives: 0.5 },
    { why: both('没有数据不计入', 'No data is left out'), args: [[[1], [null]], undefined, 'skip'], gives: 1 },
    {
      why: both('权重全为零没有结果', 'All weights zero: no answer'),
      args: [
        [[1], [0.5]],
        [[0], [0]],
      ],
      gives: '',
    },
  ],
});

/** Parts of the mean: whether the ranges can be used, Σ(score·weight), Σweight of all scores, and of those answered. */
interface MeanFormulas {
  readonly fits: string;
  readonly sum: string;
  readonly all: string;
  readonly answered: string;
}

const unweighted = (scores: string): MeanFormulas => ({
  fits: `COUNT(${scores})+${countBlank(scores)}=${cellCount(scores)}`,
  sum: `SUM(${scores})`,
  all: cellCount(scores),
  answered: `COUNT(${scores})`,
});

/** A blank weight is text or nothing to SUMPRODUCT, so blanks are counted beside it; only commas survive `""` cells. */
const weighted = (scores: string, weights: string): MeanFormulas => ({
  fits: [
    `ROWS(${scores})=ROWS(${weights})`,
    `COLUMNS(${scores})=COLUMNS(${weights})`,
    `COUNT(${scores},${weights})+${countBlank(scores)}+${countBlank(weights)}=2*${cellCount(scores)}`,
    `MIN(${weights})>=0`,
  ].join(','),
  sum: `(SUMPRODUCT(${scores},${weights})+SUMPRODUCT(${scores},(${blank(weights)})*1))`,
  all: `(SUM(${weights})+${countBlank(weights)})`,
  // `<>""` rather than ISNUMBER, which IronCalc does not carry over a range; by then all that is not blank is a number.
  answered: `(SUMPRODUCT((${scores}<>"")*1,${weights})+SUMPRODUCT((${scores}<>"")*(${blank(weights)})))`,
});

/** Same rows and same columns: SUMPRODUCT refuses anything else, so a column of weights never meets a row of scores. */
const sameShape = (one: Range, other: Range): boolean =>
  one.length === other.length && one.every((row, at) => row.length === other[at]?.length);
