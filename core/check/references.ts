import type { ColumnKey } from '../blueprint/keys.ts';
import { sheetOf } from '../blueprint/layout.ts';
import type { Item, Problem, ProblemCode, Tracker } from '../model/tracker.ts';
import { idKey } from '../values/idKey.ts';
import { problemAt } from './problem.ts';

/** References to ids that do not exist, key results without an objective, and rows without a statement or an owner. */
export function checkReferences(tracker: Tracker): readonly Problem[] {
  // A column that is not there is one problem, not one on every row.
  const has = (column: ColumnKey): boolean => tracker.layout.sheets[sheetOf(column)]?.columns.has(column) === true;
  const teams = idsOf(tracker.teams);
  const objectives = idsOf(tracker.objectives);
  const keyResults = idsOf(tracker.keyResults);
  const both = new Set([...objectives, ...keyResults]);
  const unknown = (
    item: Item,
    column: ColumnKey,
    ids: readonly (string | undefined)[],
    known: ReadonlySet<string>,
    code: ProblemCode,
  ) =>
    ids
      .filter((id) => id !== undefined && !known.has(idKey(id)))
      .map((id) => problemAt(item, column, code, { severity: 'error', found: id ?? null }));
  return [
    ...tracker.teams.flatMap((team) => unknown(team, 'team.parent', [team.parent], teams, 'unknown-team')),
    ...tracker.objectives.flatMap((objective) => [
      ...required(objective, 'objective.objective', objective.objective, 'missing-statement', 'error'),
      ...(has('objective.owner')
        ? required(objective, 'objective.owner', objective.owner, 'missing-owner', 'warning')
        : []),
      // A book without a team list names its teams freely.
      ...(teams.size > 0 ? unknown(objective, 'objective.team', [objective.team], teams, 'unknown-team') : []),
      ...unknown(objective, 'objective.alignedTo', objective.alignedTo, both, 'unknown-parent'),
    ]),
    ...tracker.keyResults.flatMap((keyResult) => [
      ...required(keyResult, 'kr.keyResult', keyResult.keyResult, 'missing-statement', 'error'),
      ...(has('kr.owner') ? required(keyResult, 'kr.owner', keyResult.owner, 'missing-owner', 'warning') : []),
      ...required(keyResult, 'kr.objective', keyResult.objective, 'orphan', 'error'),
      ...unknown(keyResult, 'kr.objective', [keyResult.objective], objectives, 'unknown-objective'),
      ...unknown(keyResult, 'kr.supports', keyResult.supports, keyResults, 'unknown-supported'),
    ]),
    ...tracker.checkIns.flatMap((checkIn) => [
      ...required(checkIn, 'checkIn.keyResult', checkIn.keyResult, 'unknown-key-result', 'error'),
      ...unknown(checkIn, 'checkIn.keyResult', [checkIn.keyResult], keyResults, 'unknown-key-result'),
    ]),
  ];
}

const idsOf = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(items.map(({ id }) => idKey(id)).filter((id) => id !== undefined));

const required = (
  item: Item,
  column: ColumnKey,
  value: string | undefined,
  code: ProblemCode,
  severity: Problem['severity'],
): readonly Problem[] => (value === undefined ? [problemAt(item, column, code, { severity })] : []);
