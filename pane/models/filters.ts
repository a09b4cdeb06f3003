import type { ObjectiveView, TrackerView } from '../../core/view/view.ts';

/** What lists are narrowed to; `null` = all, `''` = those that have none. */
export interface Filters {
  readonly team: string | null;
  readonly owner: string | null;
  readonly priority: string | null;
}

export const NO_FILTERS: Filters = { team: null, owner: null, priority: null };

/** How many of the filters narrow something. */
export const filterCount = (filters: Filters): number =>
  Object.values(filters).filter((value) => value !== null).length;

/** What a row is filtered by. */
export interface Filterable {
  readonly team: string;
  readonly owner: string;
  readonly priority: string | null;
}

export const matches = (row: Filterable, { team, owner, priority }: Filters): boolean =>
  (team === null || row.team === team) &&
  (owner === null || row.owner === owner) &&
  (priority === null || (row.priority ?? '') === priority);

/** What each filter offers, sorted as people of that language sort; `''` only where some row has none. */
export interface FilterChoices {
  readonly teams: readonly string[];
  readonly owners: readonly string[];
  readonly priorities: readonly string[];
}

/** Teams, owners and priorities that occur in the book. */
export function filterChoices(view: TrackerView): FilterChoices {
  const compare = new Intl.Collator(view.language).compare;
  const sorted = (found: readonly string[]): readonly string[] => [...new Set(found)].sort(compare);
  const { objectives, keyResults } = view;
  return {
    teams: sorted(objectives.map(({ team }) => team)),
    owners: sorted([...objectives, ...keyResults].map(({ owner }) => owner)),
    priorities: sorted(objectives.map(({ priority }) => priority ?? '')),
  };
}

/** The objective a key result belongs to; `undefined` for an orphan. */
export const objectiveOf = (view: TrackerView, objective: number | null): ObjectiveView | undefined =>
  objective === null ? undefined : view.objectives[objective];
