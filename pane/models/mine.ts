import type { KeyResultView, TrackerView } from '../../core/view/view.ts';

/** Names are compared as people mean them: case and outer spaces aside. */
const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** What a person can check in: has an id and is not closed. */
const isOpen = (view: TrackerView, { id, objective }: KeyResultView): boolean =>
  id !== null && (objective === null || view.objectives[objective]?.state !== 'closed');

/** Key results to check in of one owner (`null` = everybody), those that are due first, then by row. */
export function toCheckIn(
  view: TrackerView,
  { owner, dueOnly }: { readonly owner: string | null; readonly dueOnly: boolean },
): readonly KeyResultView[] {
  return view.keyResults
    .filter((keyResult) => isOpen(view, keyResult))
    .filter((keyResult) => owner === null || sameName(keyResult.owner, owner))
    .filter((keyResult) => !dueOnly || keyResult.checkInDue)
    .sort((one, other) => Number(other.checkInDue) - Number(one.checkInDue));
}

/** Owners who have something to check in, sorted as people of that language sort. */
export function owners(view: TrackerView): readonly string[] {
  const found = new Set(view.keyResults.map(({ owner }) => owner).filter((owner) => owner !== ''));
  return [...found].sort(new Intl.Collator(view.language).compare);
}

/** Whose list opens first: my own when I own anything, else everybody's, as for a key result that is not mine. */
export function firstOwner(view: TrackerView, who: string, item: string | null = null): string | null {
  const asked = item === null ? undefined : view.keyResults.find(({ id }) => id === item);
  if (asked && !sameName(asked.owner, who)) return null;
  return owners(view).find((owner) => sameName(owner, who)) ?? null;
}
