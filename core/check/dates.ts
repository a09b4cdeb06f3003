import type { KeyResult, Problem, Tracker } from '../model/tracker.ts';
import { problemAt } from './problem.ts';

/** Dates that cannot be: due before start, or a key result outside the cycle it is tracked in. */
export function checkDates({ keyResults, policy }: Tracker): readonly Problem[] {
  return keyResults.flatMap((keyResult) => {
    const start = keyResult.start ?? policy.cycleStart;
    const due = keyResult.due ?? policy.cycleEnd;
    if (start !== undefined && due !== undefined && due < start) {
      const column = keyResult.due === undefined ? 'kr.start' : 'kr.due';
      return [
        problemAt(keyResult, column, 'due-before-start', { severity: 'error', found: due, facts: { start, due } }),
      ];
    }
    return outsideCycle(keyResult, policy);
  });
}

function outsideCycle(keyResult: KeyResult, { cycleStart, cycleEnd }: Tracker['policy']): readonly Problem[] {
  const { start, due } = keyResult;
  if (start !== undefined && cycleEnd !== undefined && start > cycleEnd) {
    return [problemAt(keyResult, 'kr.start', 'outside-cycle', { found: start, facts: { day: start } })];
  }
  if (due !== undefined && cycleStart !== undefined && due < cycleStart) {
    return [problemAt(keyResult, 'kr.due', 'outside-cycle', { found: due, facts: { day: due } })];
  }
  return [];
}
