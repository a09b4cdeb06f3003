import { kpiLight } from '../score/kpiLight.ts';
import { defineFunction } from './define.ts';
import { allBlankOrNumber, blank, choose, REFUSED, rounded, text } from './native.ts';
import { aNumber, both } from './parameters.ts';

export const KPILIGHT = defineFunction({
  name: 'KPILIGHT',
  summary: both(
    '健康指标的灯：安全区间内绿，超出不到一成黄，再远红。',
    'Light of a KPI: green inside the safe range, amber within 10 % outside, red beyond.',
  ),
  parameters: {
    value: aNumber(['数值', 'value'], ['现在的值', 'Value now']),
    safe_low: aNumber(['安全下限', 'safe_low'], ['空白为不设下限', 'Blank = no lower edge']),
    safe_high: aNumber(['安全上限', 'safe_high'], ['空白为不设上限', 'Blank = no upper edge']),
  },
  run: (args) => kpiLight({ value: args.value, safeLow: args.safe_low, safeHigh: args.safe_high }),
  native: ({ value, safe_low: low, safe_high: high }) => {
    const amber = (outside: string, edge: string): string => `${rounded(`${outside}-ABS(${edge})*0.1`)}<=0`;
    return choose(
      [
        [`NOT(${allBlankOrNumber(value, low, high)})`, REFUSED],
        [`OR(${blank(value)},AND(${blank(low)},${blank(high)}))`, text('no-data')],
        [`AND(OR(${blank(low)},${value}>=${low}),OR(${blank(high)},${value}<=${high}))`, text('green')],
        [`AND(NOT(${blank(low)}),${value}<${low})`, `IF(${amber(`(${low}-${value})`, low)},"amber","red")`],
      ],
      `IF(${amber(`(${value}-${high})`, high)},"amber","red")`,
    );
  },
  examples: [
    { why: both('在安全区间内', 'Inside the safe range'), args: [97, 95, 100], gives: 'green' },
    { why: both('略低于下限', 'A little under the lower edge'), args: [94, 95, 100], gives: 'amber' },
    { why: both('远低于下限', 'Far under the lower edge'), args: [80, 95, 100], gives: 'red' },
    { why: both('只有上限', 'Only an upper edge'), args: [2.1, null, 2], gives: 'amber' },
  ],
});
