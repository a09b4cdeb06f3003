import { type Stage, scoreStage } from '../score/scoreStage.ts';
import { type BadArgument, defineFunction, isBadArgument, type Range } from './define.ts';
import { aNumber, aRange, bad, both, isEmpty, readNumber } from './parameters.ts';

export const KRSTAGE = defineFunction({
  name: 'KRSTAGE',
  summary: both('按“值→得分”对照表给分，两档之间线性。', 'Score from a value → score table, linear between its rows.'),
  parameters: {
    value: aNumber(['数值', 'value'], ['现在的值', 'Value now']),
    table: aRange(['对照表', 'table'], ['两列：值和得分', 'Two columns: value and score']),
  },
  run: ({ value, table = [] }) => {
    const stages = stagesOf(table);
    if (isBadArgument(stages)) return stages;
    return value === undefined ? undefined : scoreStage(value, stages);
  },
  examples: [
    {
      why: both('30%、70%、100% 三档之间', 'Between the 30 % and 70 % anchors'),
      args: [
        15,
        [
          [10, 0.3],
          [20, 0.7],
          [30, 1],
        ],
      ],
      gives: 0.5,
    },
    {
      why: both('值越小越好', 'Falling values'),
      args: [
        4,
        [
          [8, 0],
          [4, 0.7],
          [2, 1],
        ],
      ],
      gives: 0.7,
    },
    {
      why: both('表外取两端', 'Flat outside the table'),
      args: [
        99,
        [
          [10, 0.3],
          [20, 0.7],
        ],
      ],
      gives: 0.7,
    },
  ],
});

function stagesOf(table: Range): readonly Stage[] | BadArgument {
  const stages: Stage[] = [];
  for (const [first = null, second = null] of table) {
    if (isEmpty(first) && isEmpty(second)) continue;
    const value = readNumber(first, 'table');
    const score = readNumber(second, 'table');
    if (isBadArgument(value)) return value;
    if (isBadArgument(score)) return score;
    if (value === undefined || score === undefined) return bad('needs-a-value', 'table');
    stages.push({ value, score });
  }
  return stages;
}
