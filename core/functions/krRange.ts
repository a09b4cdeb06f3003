import { DEFAULT_POLICY } from '../policy/policy.ts';
import { MIN_PAST_RESULTS, type PastResult, type TargetRange, targetRange } from '../score/targetRange.ts';
import { type BadArgument, defineFunction, isBadArgument, type Range } from './define.ts';
import { aNumber, aRange, bad, both, isEmpty, maybeNumber, readNumber } from './parameters.ts';

export const KRRANGE = defineFunction({
  name: 'KRRANGE',
  summary: both(
    '从同类关键结果的历史给出目标值的稳妥、挑战、冒进三档；第四格评价拟定的目标值。',
    'Safe, stretch and reckless targets from past key results of the same kind; the fourth cell judges a proposed target.',
  ),
  parameters: {
    past: aRange(
      ['历史', 'past'],
      [
        '每行：基线、目标、最终值，可加起草时信心',
        'Rows of baseline, target, final and, optionally, confidence at drafting',
      ],
    ),
    baseline: aNumber(['基线', 'baseline'], ['这次的起点；空白按 0', 'Where it starts this time; blank = 0']),
    proposed: maybeNumber(['拟定目标', 'proposed'], ['可省略，拟定的目标值', 'Optional, the target you have in mind']),
  },
  run: (args) => {
    const range = rangeFrom(args);
    return isBadArgument(range) ? range : [[range.safe, range.stretch, range.reckless, range.verdict]];
  },
  examples: [
    {
      why: both('过去大约涨 10%，拟定涨 40% 偏高', 'Past moves of about 10 %; 40 % more is too high'),
      args: [
        [
          [100, 120, 110],
          [200, 240, 220],
          [50, 60, 55],
        ],
        100,
        140,
      ],
      gives: [[110, 100 + 10 / 0.65, 125, 'too-high']],
    },
    {
      why: both('拟定涨 15% 合理', '15 % more is sensible'),
      args: [
        [
          [100, 120, 110],
          [200, 240, 220],
          [50, 60, 55],
        ],
        100,
        115,
      ],
      gives: [[110, 100 + 10 / 0.65, 125, 'sensible']],
    },
  ],
});

/** The range as data, for screens that explain it in words. */
export function rangeFrom(args: {
  readonly past?: Range | undefined;
  readonly baseline?: number | undefined;
  readonly proposed?: number | undefined;
}): TargetRange | BadArgument {
  const past = pastOf(args.past ?? []);
  if (isBadArgument(past)) return past;
  const result = targetRange(past, { baseline: args.baseline ?? 0, proposed: args.proposed }, DEFAULT_POLICY);
  if (result === undefined) return bad('too-little-history', 'past', MIN_PAST_RESULTS, '#N/A');
  return result === 'no-movement' ? bad('no-movement', 'past', null, '#N/A') : result;
}

/** Rows of baseline, target and final; a row with one of the three missing is no history and is skipped. */
function pastOf(range: Range): readonly PastResult[] | BadArgument {
  const past: PastResult[] = [];
  for (const row of range) {
    const cells = [0, 1, 2, 3].map((at) => readNumber(row[at] ?? null, 'past'));
    const refused = cells.find(isBadArgument);
    if (refused) return refused;
    const [baseline, target, final, confidence] = cells as readonly (number | undefined)[];
    if (isEmpty(baseline) || isEmpty(target) || isEmpty(final)) continue;
    past.push({ baseline, target, final, confidence });
  }
  return past;
}
