import type { Kind } from '../model/vocabulary.ts';
import { scoreKeyResult } from '../score/scoreKeyResult.ts';
import type { CellValue } from '../values/cell.ts';
import { readYesNo, YES_NO } from '../values/yesNo.ts';
import { type Answer, defineFunction, isBadArgument } from './define.ts';
import { progressFormula } from './krProgress.ts';
import {
  allBlankOrNumber,
  blank,
  blankOrNumber,
  choose,
  isOneOf,
  isTerm,
  NO_ANSWER,
  REFUSED,
  text,
  unit,
} from './native.ts';
import { aCell, bad, both, maybeCell, maybeTerm, readNumber } from './parameters.ts';

interface ScoreCells {
  readonly baseline: CellValue | undefined;
  readonly target: CellValue | undefined;
  readonly current: CellValue | undefined;
  readonly kind: Kind | undefined;
  readonly upper: CellValue | undefined;
}

export const KRSCORE = defineFunction({
  name: 'KRSCORE',
  summary: both(
    '关键结果的得分，0 到 1；种类决定怎么算。',
    'Score of a key result, 0 to 1; the kind decides how it is measured.',
  ),
  parameters: {
    baseline: aCell(
      ['基线', 'baseline'],
      ['起点值；空白按 0；按期完成时为开始日', 'Value at the start; blank = 0; start day for by-date'],
    ),
    target: aCell(
      ['目标值', 'target'],
      ['要达到的值；区间时为下限；按期完成时为截止日', 'Value to reach; lower end for between; due day for by-date'],
    ),
    current: aCell(
      ['当前值', 'current'],
      ['现在的值；是否完成时填是或否；按期完成时为完成日', 'Value now; yes or no for done; day finished for by-date'],
    ),
    kind: maybeTerm('kind', ['种类', 'kind'], ['可省略，默认数值', 'Optional, metric if left out']),
    upper: maybeCell(['上限', 'upper'], ['可省略，区间的上限', 'Optional, upper end for between']),
  },
  run: scoreCells,
  native: ({ baseline, target, current, kind, upper }) => {
    const is = (code: Kind): string => isTerm(kind, 'kind', code);
    const answered = (formula: string): string => `IF(OR(${blank(target)},${blank(current)}),${NO_ANSWER},${formula})`;
    return choose(
      [
        // Joined rather than compared one by one: an error in any cell comes through, also where the kind has no use for it.
        [`${[baseline, target, current, kind, upper].join('&')}=""`, NO_ANSWER],
        [is('done'), doneFormula(current)],
        [`NOT(${allBlankOrNumber(baseline, target, current)})`, REFUSED],
        [is('by-date'), byDateFormula(baseline, target, current)],
        [is('between'), `IF(${blankOrNumber(upper)},${betweenFormula(baseline, target, upper, current)},${REFUSED})`],
        [is('at-least'), answered(levelFormula(baseline, target, current, '>'))],
        [is('at-most'), answered(levelFormula(baseline, target, current, '<'))],
        [
          `OR(${blank(kind)},${is('metric')},${is('milestone')})`,
          answered(unit(progressFormula(baseline, target, current))),
        ],
      ],
      REFUSED,
    );
  },
  examples: [
    { why: both('从 0 到 40，现在 10', 'From 0 to 40, now at 10'), args: [0, 40, 10], gives: 0.25 },
    {
      why: both('越少越好：30 降到 20，现在 25', 'Less is better: 30 to 20, now at 25'),
      args: [30, 20, 25],
      gives: 0.5,
    },
    { why: both('超额只算 1', 'Overshoot counts as 1'), args: [0, 40, 55], gives: 1 },
    {
      why: both('续费率不低于 95%，含 95%', 'At least 95 %, 95 % included'),
      args: [null, 0.95, 0.95, 'at-least'],
      gives: 1,
    },
    {
      why: both('没有基线，未达到就是 0', 'Not met and no baseline gives 0'),
      args: [null, 0.95, 0.94, '不低于'],
      gives: 0,
    },
    {
      why: both('区间 20 到 25，现在 22', 'Between 20 and 25, now at 22'),
      args: [null, 20, 22, 'between', 25],
      gives: 1,
    },
    { why: both('3 个里程碑完成 2 个', '2 of 3 milestones'), args: [0, 3, 2, 'milestone'], gives: 2 / 3 },
    { why: both('完成', 'Done'), args: [null, null, '是', 'done'], gives: 1 },
    {
      why: both('晚 9 天完成，共 90 天', 'Finished 9 days late of 90'),
      args: [46023, 46113, 46122, 'by-date'],
      gives: 0.9,
    },
    { why: both('还没有填报', 'Nothing reported yet'), args: [0, 40, null], gives: '' },
  ],
});

function scoreCells({ kind = 'metric', baseline, target, current, upper }: ScoreCells): Answer {
  const unused = { start: undefined, due: undefined, baseline: undefined, target: undefined, upper: undefined };
  if (kind === 'done') {
    const answer = current === undefined ? undefined : readYesNo(current);
    if (current !== undefined && answer === undefined) return bad('not-a-word', 'current', current);
    return scoreKeyResult({ ...unused, kind, current: answer });
  }
  const [b, t, c, u] = [
    readNumber(baseline ?? null, 'baseline'),
    readNumber(target ?? null, 'target'),
    readNumber(current ?? null, 'current'),
    kind === 'between' ? readNumber(upper ?? null, 'upper') : undefined,
  ];
  if (isBadArgument(b)) return b;
  if (isBadArgument(t)) return t;
  if (isBadArgument(c)) return c;
  if (isBadArgument(u)) return u;
  if (kind === 'by-date') return scoreKeyResult({ ...unused, kind, start: b, due: t, current: c });
  return scoreKeyResult({ ...unused, kind, baseline: b, target: t, upper: u, current: c });
}

function doneFormula(current: string): string {
  const literal = (word: string | number | boolean): string =>
    typeof word === 'string' ? text(word) : typeof word === 'number' ? String(word) : `${String(word).toUpperCase()}()`;
  return choose(
    [
      [blank(current), NO_ANSWER],
      [isOneOf(current, YES_NO.yes.map(literal)), '1'],
      [isOneOf(current, YES_NO.no.map(literal)), '0'],
    ],
    REFUSED,
  );
}

/** Not met: on the way from the baseline to the line. Baseline at or beyond the present value is no way at all. */
function levelFormula(baseline: string, target: string, current: string, better: '>' | '<'): string {
  return choose(
    [
      [`${current}${better}=${target}`, '1'],
      [`OR(${blank(baseline)},${baseline}${better}=${current})`, '0'],
    ],
    `(${current}-${baseline})/(${target}-${baseline})`,
  );
}

/** Outside the band, being under its one end is being under both, so that the ends need no sorting there. */
function betweenFormula(baseline: string, target: string, upper: string, current: string): string {
  const [low, high] = [`MIN(${target},${upper})`, `MAX(${target},${upper})`];
  const towards = (edge: string): string => `(${current}-${baseline})/(${edge}-${baseline})`;
  return choose(
    [
      [`OR(${blank(target)},${blank(upper)},${blank(current)})`, NO_ANSWER],
      [`AND(${current}>=${low},${current}<=${high})`, '1'],
      [blank(baseline), '0'],
      [`${current}<${target}`, `IF(${baseline}<${current},${towards(low)},0)`],
    ],
    `IF(${baseline}>${current},${towards(high)},0)`,
  );
}

function byDateFormula(start: string, due: string, finished: string): string {
  return choose(
    [
      [blank(due), NO_ANSWER],
      [blank(finished), '0'],
      [`INT(${finished})<=${due}`, '1'],
      [`OR(${blank(start)},${start}>=${due})`, '0'],
    ],
    `MAX(0,1-(INT(${finished})-${due})/(${due}-${start}))`,
  );
}
