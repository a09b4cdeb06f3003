import type { CheckIn, Tracker } from '../model/tracker.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Assessment, KeyResultStanding } from '../score/assess.ts';
import { idKey } from '../values/idKey.ts';
import type { KeyResultView } from './view.ts';
import { cellPlace } from './viewPlace.ts';
import { isoDay, litView, orNull } from './viewValues.ts';

/** Every key result as screens show it, in the order of the tracker. */
export function keyResultViews(
  tracker: Tracker,
  { keyResults, alignment }: Assessment,
  language: Language,
): readonly KeyResultView[] {
  const last = lastCheckIns(tracker.checkIns);
  return keyResults.map((standing) => {
    const { id, objective } = standing.keyResult;
    const at = objective === undefined ? undefined : alignment.indexOf.get(idKey(objective));
    const state = at === undefined ? undefined : tracker.objectives[at]?.state;
    return {
      ...keyResultView(standing, tracker, language),
      objective: orNull(at),
      checkInDue: isDue(standing, tracker) && state !== 'closed' && state !== 'draft',
      blocker: (id === undefined ? undefined : last.get(idKey(id))?.blocker) ?? '',
    };
  });
}

function keyResultView(
  { keyResult, score, expected, daysSince, lit }: KeyResultStanding,
  { policy, layout }: Tracker,
  language: Language,
): Omit<KeyResultView, 'objective' | 'checkInDue' | 'blocker'> {
  const { id, row, kind, sharedWith, supports } = keyResult;
  return {
    id: orNull(id),
    place: cellPlace(layout, 'kr.keyResult', row),
    text: keyResult.keyResult ?? '',
    owner: keyResult.owner ?? '',
    kind,
    unit: keyResult.unit ?? '',
    baseline: orNull(keyResult.baseline),
    target: orNull(keyResult.target),
    upper: orNull(keyResult.upper),
    current: orNull(keyResult.current),
    weight: orNull(keyResult.weight),
    start: isoDay(keyResult.start ?? policy.cycleStart),
    due: isoDay(keyResult.due ?? policy.cycleEnd),
    confidence: orNull(keyResult.confidence),
    category: orNull(keyResult.category),
    sharedWith: sharedWith.map(({ team, share }) => ({ team, share: orNull(share) })),
    supports,
    score: orNull(score),
    expected: orNull(expected),
    daysSince: orNull(daysSince),
    lit: litView(lit, language),
  };
}

/** The rhythm asks for a check-in: as many days as it has have gone by since the last one, and something is left to do. */
const isDue = ({ daysSince, lit }: KeyResultStanding, { policy }: Tracker): boolean =>
  lit.light !== 'done' && daysSince !== undefined && daysSince >= policy.rhythmDays;

/** Last check-in of each key result, by id; of two on one day the lower row counts. */
function lastCheckIns(checkIns: readonly CheckIn[]): ReadonlyMap<string, CheckIn> {
  const last = new Map<string, CheckIn>();
  for (const checkIn of checkIns) {
    const { keyResult, date } = checkIn;
    if (keyResult === undefined || date === undefined) continue;
    const key = idKey(keyResult);
    if (date >= (last.get(key)?.date ?? 0)) last.set(key, checkIn);
  }
  return last;
}
