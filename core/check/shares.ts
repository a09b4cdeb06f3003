import type { Problem, Tracker } from '../model/tracker.ts';
import { comparable } from '../score/clamp.ts';
import { idKey } from '../values/idKey.ts';
import { problemAt } from './problem.ts';

/** Shared key results whose teams are unknown or whose shares do not come to 100 %. */
export function checkShares(tracker: Tracker): readonly Problem[] {
  const teams = new Set(tracker.teams.map(({ id }) => idKey(id)));
  return tracker.keyResults.flatMap((keyResult) => {
    const { sharedWith } = keyResult;
    const strangers = teams.size === 0 ? [] : sharedWith.filter(({ team }) => !teams.has(idKey(team)));
    const given = sharedWith.flatMap(({ share }) => (share === undefined ? [] : [share]));
    const sum = comparable(given.reduce((total, share) => total + share, 0));
    const isWrong = given.length > 0 && (given.length === sharedWith.length ? sum !== 1 : sum > 1);
    return [
      ...strangers.map(({ team }) =>
        problemAt(keyResult, 'kr.sharedWith', 'unknown-team', { severity: 'error', found: team }),
      ),
      ...(isWrong ? [problemAt(keyResult, 'kr.sharedWith', 'shares-not-one', { found: sum, facts: { sum } })] : []),
    ];
  });
}
