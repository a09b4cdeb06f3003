import { scoreKeyResult } from '../score/scoreKeyResult.ts';
import { HISTORY_EARLIER } from './historyEarlier.ts';
import { HISTORY_LATEST } from './historyLatest.ts';
import type { Past } from './past.ts';
import { cyclesAgo, type Fields, numbered } from './seed.ts';

/** Two cycles of closed key results: some too safe (Xie Yutong), some too hard (Ma Guodong), most as they should be. */
export const HISTORY: readonly Fields<'history'>[] = numbered('H-', 2, [
  ...HISTORY_EARLIER.map((past) => closed(past, 2)),
  ...HISTORY_LATEST.map((past) => closed(past, 1)),
]);

function closed({ numbers, kind = 'metric', ...past }: Past, back: number): Fields<'history'> {
  const [baseline, target, final] = numbers;
  const measure = { kind, baseline, target, upper: undefined, current: final, start: undefined, due: undefined };
  const score = scoreKeyResult(measure);
  return { cycle: cyclesAgo(back), ...past, kind, baseline, target, final, ...(score === undefined ? {} : { score }) };
}
