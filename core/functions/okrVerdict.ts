import { DEFAULT_POLICY } from '../policy/policy.ts';
import { verdictOn } from '../score/verdict.ts';
import { defineFunction, isBadArgument } from './define.ts';
import { blankOrNumber, cellCount, choose, countBlank, NO_ANSWER, orElse, REFUSED, rounded, text } from './native.ts';
import { aRange, both, maybeNumber, numbersIn } from './parameters.ts';

export const OKRVERDICT = defineFunction({
  name: 'OKRVERDICT',
  summary: both(
    '最终得分说明了什么：too-hard、blocked、fair、ideal、too-safe；给出两个以上周期时是结论，一个只是提示。',
    'What final scores say: too-hard, blocked, fair, ideal or too-safe; a finding from two cycles on, a note before.',
  ),
  parameters: {
    scores: aRange(['得分', 'scores'], ['每个周期一个最终得分', 'One final score per cycle']),
    blocked_share: maybeNumber(
      ['受阻比例', 'blocked_share'],
      ['可省略，坚持填报且写明障碍的关键结果占比', 'Optional, share of key results kept up that name a blocker'],
    ),
  },
  run: ({ scores: range = [], blocked_share }) => {
    const scores = numbersIn(range, 'scores');
    return isBadArgument(scores) ? scores : verdictOn(scores, DEFAULT_POLICY, blocked_share)?.verdict;
  },
  native: ({ scores, blocked_share }) => {
    const mean = rounded(`AVERAGE(${scores})`);
    const { low, idealLow, idealHigh, high } = DEFAULT_POLICY;
    return choose(
      [
        [`COUNT(${scores})+${countBlank(scores)}<>${cellCount(scores)}`, REFUSED],
        [`NOT(${blankOrNumber(blocked_share)})`, REFUSED],
        [`COUNT(${scores})=0`, NO_ANSWER],
        [`${mean}<${low}`, `IF(${rounded(orElse(blocked_share, 0))}>=0.5,"blocked","too-hard")`],
        [`${mean}>=${high}`, text('too-safe')],
      ],
      `IF(AND(${mean}>=${idealLow},${mean}<=${idealHigh}),"ideal","fair")`,
    );
  },
  examples: [
    { why: both('理想区间', 'The ideal band'), args: [[[0.65]]], gives: 'ideal' },
    { why: both('两个周期都接近 1', 'Close to 1 in two cycles'), args: [[[0.95], [1]]], gives: 'too-safe' },
    { why: both('得分低', 'Low'), args: [[[0.3], [0.2]]], gives: 'too-hard' },
    {
      why: both('得分低但一直在填报障碍', 'Low, but blockers were named all along'),
      args: [[[0.3]], 0.8],
      gives: 'blocked',
    },
    { why: both('正好 0.4 不算过难', 'Exactly 0.4 is not too hard'), args: [[[0.4]]], gives: 'fair' },
  ],
});
