import { progressOf } from '../score/progress.ts';
import { defineFunction } from './define.ts';
import { allBlankOrNumber, blank, choose, NO_ANSWER, REFUSED } from './native.ts';
import { aNumber, both } from './parameters.ts';

export const KRPROGRESS = defineFunction({
  name: 'KRPROGRESS',
  summary: both(
    '关键结果的进度：从基线到目标走了多少，可为负、可超过 1。',
    'Progress of a key result from baseline to target; may be negative or above 1.',
  ),
  parameters: {
    baseline: aNumber(['基线', 'baseline'], ['起点值；空白按 0', 'Value at the start; blank = 0']),
    target: aNumber(['目标值', 'target'], ['要达到的值', 'Value to reach']),
    current: aNumber(['当前值', 'current'], ['现在的值；空白则没有结果', 'Value now; blank gives no answer']),
  },
  run: (measure) => progressOf(measure),
  native: ({ baseline, target, current }) =>
    choose(
      [
        [`NOT(${allBlankOrNumber(baseline, target, current)})`, REFUSED],
        [`OR(${blank(target)},${blank(current)})`, NO_ANSWER],
      ],
      progressFormula(baseline, target, current),
    ),
  examples: [
    { why: both('从 25% 到 40%，现在 31%', 'From 25 % to 40 %, now at 31 %'), args: [0.25, 0.4, 0.31], gives: 0.4 },
    { why: both('越少越好', 'Less is better'), args: [30, 20, 25], gives: 0.5 },
    { why: both('倒退为负', 'Going back is negative'), args: [20, 100, 0], gives: -0.25 },
    { why: both('还没有填报', 'Nothing reported yet'), args: [0, 100, null], gives: '' },
  ],
});

/** The way come, of the whole way; from 0 when there is no baseline, and 0 when there is nothing to move. */
export function progressFormula(baseline: string, target: string, current: string): string {
  const fromZero = `IF(${target}=0,0,${current}/${target})`;
  return choose(
    [
      [blank(baseline), fromZero],
      [`${target}=${baseline}`, '0'],
    ],
    `(${current}-${baseline})/(${target}-${baseline})`,
  );
}
