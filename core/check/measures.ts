import type { KeyResult, Problem, Tracker } from '../model/tracker.ts';
import { problemAt } from './problem.ts';

/** Key results that cannot be scored, or whose score says nothing, because of their numbers. */
export function checkMeasures(tracker: Tracker): readonly Problem[] {
  return tracker.keyResults.flatMap((keyResult) => {
    if (keyResult.unreadable || keyResult.kind === 'done') return [];
    if (keyResult.kind === 'by-date') return dueProblems(keyResult, tracker);
    if (keyResult.target === undefined)
      return [problemAt(keyResult, 'kr.target', 'missing-target', { severity: 'error' })];
    return [...bandProblems(keyResult), ...spanProblems(keyResult, keyResult.target)];
  });
}

const dueProblems = (keyResult: KeyResult, { policy }: Tracker): readonly Problem[] =>
  (keyResult.due ?? policy.cycleEnd) === undefined
    ? [problemAt(keyResult, 'kr.due', 'missing-due', { severity: 'error' })]
    : [];

const bandProblems = ({ kind, upper, ...keyResult }: KeyResult): readonly Problem[] =>
  kind === 'between' && upper === undefined
    ? [problemAt(keyResult, 'kr.upper', 'missing-upper', { severity: 'error' })]
    : [];

/** Nothing to move between baseline and target, or nothing left to do at the start. */
function spanProblems(keyResult: KeyResult, target: number): readonly Problem[] {
  const { kind, baseline, upper } = keyResult;
  if (kind === 'metric' || kind === 'milestone') {
    if (target !== (baseline ?? 0)) return [];
    return [problemAt(keyResult, 'kr.target', 'zero-span', { severity: 'error', found: target, facts: { target } })];
  }
  if (baseline === undefined) return [];
  const isMet =
    (kind === 'at-least' && baseline >= target) ||
    (kind === 'at-most' && baseline <= target) ||
    (kind === 'between' &&
      upper !== undefined &&
      baseline >= Math.min(target, upper) &&
      baseline <= Math.max(target, upper));
  return isMet
    ? [
        problemAt(keyResult, 'kr.baseline', 'target-is-met-at-start', {
          severity: 'note',
          found: baseline,
          facts: { target },
        }),
      ]
    : [];
}
