import { DEFAULT_POLICY } from '../policy/policy.ts';
import { ambitionFactor, expectedProgress } from '../score/expectedProgress.ts';
import type { CellValue } from '../values/cell.ts';
import { readTerm } from '../words/terms.ts';
import { type BadArgument, defineFunction } from './define.ts';
import { allBlankOrNumber, blank, choose, isTerm, NO_ANSWER, REFUSED, unit } from './native.ts';
import { aNumber, bad, both, maybeCell } from './parameters.ts';

export const KREXPECTED = defineFunction({
  name: 'KREXPECTED',
  summary: both(
    '到某一天应有的得分：开始日 0，截止日 1，中间按天线性；挑战型乘 0.7。',
    'Expected score on a day: 0 at the start, 1 when due, linear between; times 0.7 when aspirational.',
  ),
  parameters: {
    start: aNumber(['开始日', 'start'], ['开始日期', 'First day']),
    due: aNumber(['截止日', 'due'], ['截止日期', 'Last day']),
    as_of: aNumber(['截至', 'as_of'], ['看哪一天', 'The day to look at']),
    ambition: maybeCell(
      ['目标类型', 'ambition'],
      ['可省略：承诺型、挑战型，或 0 到 1 的系数', 'Optional: committed, aspirational, or a factor from 0 to 1'],
    ),
  },
  run: ({ start, due, as_of, ambition }) => {
    const factor = factorOf(ambition);
    if (typeof factor !== 'number') return factor;
    if (start === undefined || due === undefined || as_of === undefined) return undefined;
    if (due < start) return bad('due-before-start', 'due', due, '#N/A');
    return expectedProgress({ start, due, asOf: as_of, factor });
  },
  native: ({ start, due, as_of, ambition }) => {
    const committed = `OR(${blank(ambition)},${isTerm(ambition, 'ambition', 'committed')})`;
    const aspirational = isTerm(ambition, 'ambition', 'aspirational');
    const factor = `AND(ISNUMBER(${ambition}),${ambition}>=0,${ambition}<=1)`;
    const share = `IF(INT(${as_of})<${start},0,1)`;
    return choose(
      [
        [`NOT(AND(${allBlankOrNumber(start, due, as_of)},OR(${committed},${aspirational},${factor})))`, REFUSED],
        [`OR(${blank(start)},${blank(due)},${blank(as_of)})`, NO_ANSWER],
        [`${due}<${start}`, REFUSED],
      ],
      [
        choose(
          [
            [committed, '1'],
            [aspirational, String(DEFAULT_POLICY.idealHigh)],
          ],
          ambition,
        ),
        `IF(${due}=${start},${share},${unit(`(INT(${as_of})-${start})/(${due}-${start})`)})`,
      ].join('*'),
    );
  },
  examples: [
    { why: both('季度过半', 'Half-way through the quarter'), args: [46023, 46113, 46068], gives: 0.5 },
    {
      why: both('挑战型只期望 0.7', 'Aspirational: 0.7 is expected'),
      args: [46023, 46113, 46113, 'aspirational'],
      gives: 0.7,
    },
    { why: both('还没开始', 'Not started'), args: [46023, 46113, 46000], gives: 0 },
    { why: both('没有截止日', 'No due day'), args: [46023, null, 46068], gives: '' },
  ],
});

function factorOf(ambition: CellValue | undefined): number | BadArgument {
  if (ambition === undefined) return 1;
  if (typeof ambition === 'number')
    return ambition >= 0 && ambition <= 1 ? ambition : bad('out-of-unit', 'ambition', ambition);
  const code = typeof ambition === 'string' ? readTerm('ambition', ambition) : undefined;
  return code ? ambitionFactor(code, DEFAULT_POLICY.idealHigh) : bad('not-a-word', 'ambition', ambition);
}
