import type { ColumnKey } from '../blueprint/keys.ts';
import type { Item, Problem, Tracker } from '../model/tracker.ts';
import { idKey } from '../values/idKey.ts';
import { problemAt } from './problem.ts';

/** Ids that are missing or stand twice: links and roll-up hang on them. */
export function checkIds(tracker: Tracker): readonly Problem[] {
  return [
    ...idProblems(tracker.objectives, 'objective.id'),
    ...idProblems(tracker.keyResults, 'kr.id'),
    ...idProblems(tracker.teams, 'team.id'),
    ...idProblems(tracker.kpis, 'kpi.id'),
  ];
}

function idProblems(items: readonly Item[], column: ColumnKey): readonly Problem[] {
  const first = new Map<string, number>();
  return items.flatMap((item) => {
    if (item.id === undefined) return [problemAt(item, column, 'missing-id', { severity: 'note' })];
    const earlier = first.get(idKey(item.id));
    if (earlier === undefined) {
      first.set(idKey(item.id), item.row);
      return [];
    }
    return [problemAt(item, column, 'duplicate-id', { severity: 'error', found: item.id, facts: { row: earlier } })];
  });
}
