import type { CheckIn, Problem, Tracker } from '../model/tracker.ts';
import type { Assessment } from '../score/assess.ts';
import { idKey } from '../values/idKey.ts';
import { problemAt } from './problem.ts';

/** Check-ins dated in the future, and key results whose current value is not what was last reported. */
export function checkCheckIns(tracker: Tracker, { asOf }: Assessment): readonly Problem[] {
  const latest = latestValues(tracker.checkIns);
  return [
    ...tracker.checkIns
      .filter(({ date }) => date !== undefined && date > asOf)
      .map((checkIn) =>
        problemAt(checkIn, 'checkIn.date', 'check-in-in-future', { found: checkIn.date ?? null, facts: { asOf } }),
      ),
    ...tracker.keyResults.flatMap((keyResult) => {
      const last = keyResult.id === undefined ? undefined : latest.get(idKey(keyResult.id));
      if (last?.value === undefined || keyResult.unreadable || last.value === keyResult.current) return [];
      return [
        problemAt(keyResult, 'kr.current', 'current-differs', {
          found: keyResult.current ?? null,
          facts: { value: last.value, day: last.date ?? asOf },
        }),
      ];
    }),
  ];
}

/** The last check-in with a value, by key result; of two on one day the later row counts. */
function latestValues(checkIns: readonly CheckIn[]): ReadonlyMap<string, CheckIn> {
  const latest = new Map<string, CheckIn>();
  for (const checkIn of checkIns) {
    if (checkIn.keyResult === undefined || checkIn.date === undefined || checkIn.value === undefined) continue;
    const key = idKey(checkIn.keyResult);
    if (checkIn.date >= (latest.get(key)?.date ?? 0)) latest.set(key, checkIn);
  }
  return latest;
}
