import type { Book } from '../codec/readBook.ts';
import { canPutBack } from '../intents/putBack.ts';
import type { Change, CheckIn, KeyResult, Objective } from '../model/tracker.ts';
import type { Day } from '../values/day.ts';
import { idKey } from '../values/idKey.ts';
import { burnUp } from './burnUp.ts';
import { rangeView } from './rangeView.ts';
import type { ViewContext } from './trackerView.ts';
import type { ChangeView, CheckInView, ItemView } from './view.ts';
import { isoDay, orNull } from './viewValues.ts';

/** Everything about one item; an id nobody has gives an empty past. */
export function itemView(book: Book, id: string, { today }: ViewContext): ItemView {
  const { tracker } = book;
  const wanted = idKey(id.trim());
  const isWanted = (other: string | undefined): boolean => other !== undefined && idKey(other) === wanted;
  const keyResult = tracker.keyResults.find((item) => isWanted(item.id));
  const checkIns = tracker.checkIns.filter((checkIn) => isWanted(checkIn.keyResult));
  const asOf = tracker.policy.asOf ?? today;
  return {
    id,
    checkIns: newestFirst(checkIns, ({ date }) => date).map(checkInView),
    changes: newestFirst(
      tracker.changes.filter(({ item }) => isWanted(item)),
      ({ when }) => when,
    ).map((change) => changeView(book, change)),
    burnUp: keyResult
      ? burnUp({ keyResult, objective: objectiveOf(book, keyResult), checkIns, policy: tracker.policy, asOf })
      : null,
    range: keyResult ? rangeView(keyResult, tracker) : null,
  };
}

function objectiveOf({ tracker }: Book, { objective: id }: KeyResult): Objective | undefined {
  return id === undefined ? undefined : tracker.objectives.find((item) => idKey(item.id) === idKey(id));
}

/** By day, of one day by row: rows are appended, so the lower one is later. */
function newestFirst<T extends { readonly row: number }>(
  items: readonly T[],
  dayOf: (item: T) => Day | undefined,
): readonly T[] {
  return [...items].sort((a, b) => (dayOf(b) ?? 0) - (dayOf(a) ?? 0) || b.row - a.row);
}

const checkInView = ({ id, date, value, confidence, blockerKind, ...said }: CheckIn): CheckInView => ({
  id: orNull(id),
  date: isoDay(date),
  value: orNull(value),
  confidence: orNull(confidence),
  progress: said.progress ?? '',
  blocker: said.blocker ?? '',
  blockerKind: orNull(blockerKind),
  help: said.help ?? '',
  by: said.by ?? '',
});

function changeView(book: Book, change: Change): ChangeView {
  const { id, when, who = '', field = '', from, to, why = '' } = change;
  return { id: orNull(id), when: isoDay(when), who, field, from, to, why, canPutBack: canPutBack(book, change) };
}
