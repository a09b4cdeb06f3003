import type { KeyResultView, ObjectiveView, TrackerView } from '../../core/view/view.ts';

/** How an item hangs together with others besides its place in the tree; by ids, as people write them. */
export interface Links {
  /** Key results it helps. */
  readonly helps: readonly string[];
  /** Key results that help it. */
  readonly helpedBy: readonly string[];
  /** Further objectives it serves besides the one it stands under. */
  readonly alsoServes: readonly string[];
}

/** Who helps whom, looked up once for the whole book. */
export function helpers(view: TrackerView): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, supports } of view.keyResults) {
    if (id === null) continue;
    for (const helped of supports) {
      const key = helped.toLowerCase();
      const group = found.get(key);
      if (group) group.push(id);
      else found.set(key, [id]);
    }
  }
  return found;
}

const NONE: Links = { helps: [], helpedBy: [], alsoServes: [] };

export const keyResultLinks = (
  { id, supports }: KeyResultView,
  byHelped: ReadonlyMap<string, readonly string[]>,
): Links => ({ ...NONE, helps: supports, helpedBy: byHelped.get((id ?? '').toLowerCase()) ?? [] });

export const objectiveLinks = (view: TrackerView, { parents }: ObjectiveView): Links => ({
  ...NONE,
  alsoServes: parents.slice(1).flatMap((parent) => view.objectives[parent]?.id ?? []),
});
