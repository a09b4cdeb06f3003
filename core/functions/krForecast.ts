import { forecastScore, MIN_OBSERVATION_DAYS, type Observation } from '../score/forecast.ts';
import { defineFunction, isBadArgument } from './define.ts';
import { aNumber, aRange, bad, both, cellsIn } from './parameters.ts';

export const KRFORECAST = defineFunction({
  name: 'KRFORECAST',
  summary: both(
    '按历次进展的稳健趋势预测截止日的得分；右边两格是区间。',
    'Score forecast for the due day from a robust trend of check-ins; the next two cells are the interval.',
  ),
  parameters: {
    dates: aRange(['日期', 'dates'], ['各次进展的日期', 'Days of the check-ins']),
    values: aRange(['数值', 'values'], ['各次进展的值，与日期一一对应', 'Values of the check-ins, one per day']),
    baseline: aNumber(['基线', 'baseline'], ['起点值；空白按 0', 'Value at the start; blank = 0']),
    target: aNumber(['目标值', 'target'], ['要达到的值', 'Value to reach']),
    due: aNumber(['截止日', 'due'], ['截止日期', 'Last day']),
  },
  run: ({ dates: dayRange = [], values: valueRange = [], baseline, target, due }) => {
    const days = cellsIn(dayRange, 'dates');
    if (isBadArgument(days)) return days;
    const values = cellsIn(valueRange, 'values');
    if (isBadArgument(values)) return values;
    if (days.length !== values.length) return bad('sizes-differ', 'values');
    if (due === undefined) return bad('needs-a-value', 'due');
    if (target === undefined) return bad('needs-a-value', 'target');
    const forecast = forecastScore(observed(days, values), { baseline, target, due });
    return forecast
      ? [[forecast.score, forecast.low, forecast.high]]
      : bad('too-few-check-ins', 'dates', MIN_OBSERVATION_DAYS, '#N/A');
  },
  examples: [
    {
      why: both('每周 +2，到期正好 20', 'Two a week arrives at 20 when due'),
      args: [[[46023], [46030], [46037], [46044]], [[0], [2], [4], [6]], 0, 40, 46093],
      gives: [[0.5, 0.5, 0.5]],
    },
  ],
});

function observed(days: readonly (number | undefined)[], values: readonly (number | undefined)[]): Observation[] {
  return days.flatMap((day, at) => {
    const value = values[at];
    return day === undefined || value === undefined ? [] : [{ day, value }];
  });
}
