import type { KeyResultView, TrackerView } from '../../core/view/view.ts';

/** As many as fit under a search field. */
const MOST = 8;

/** Key results whose text, id or owner holds what was typed; nothing before anything is typed. */
export function findKeyResults({ keyResults }: TrackerView, search: string): readonly KeyResultView[] {
  const wanted = search.trim().toLowerCase();
  const found: KeyResultView[] = [];
  if (wanted === '') return found;
  for (const keyResult of keyResults) {
    const { id, text, owner } = keyResult;
    if (id === null || !`${id} ${text} ${owner}`.toLowerCase().includes(wanted)) continue;
    if (found.push(keyResult) === MOST) break;
  }
  return found;
}

/** The one people most want to see the course of: red before outdated before the rest. */
export function firstOfInterest({ keyResults }: TrackerView): KeyResultView | undefined {
  const known = keyResults.filter(({ id }) => id !== null);
  return known.find(({ lit }) => lit.light === 'red') ?? known.find(({ lit }) => lit.light === 'outdated') ?? known[0];
}
