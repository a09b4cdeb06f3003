import { MAX_PARENTS } from '../blueprint/objectiveFormulas.ts';
import type { Problem, Tracker } from '../model/tracker.ts';
import type { Level } from '../model/vocabulary.ts';
import type { Assessment } from '../score/assess.ts';
import { ROLL_UP_DEPTH } from '../score/rollUp.ts';
import { problemAt } from './problem.ts';

/** Objectives that hang in the air, in a circle, too deep, or on more parents than the worksheet follows. */
export function checkAlignment(tracker: Tracker, { alignment }: Assessment): readonly Problem[] {
  const { parents, cycles } = alignment;
  const isInCircle = new Set(cycles.flat());
  const depths = depthsOf(parents, isInCircle);
  return tracker.objectives.flatMap((objective, at) => {
    const above = objective.alignedTo;
    const circle = cycles.find((members) => members[0] === at);
    const depth = depths[at] ?? 1;
    return [
      ...(isOrphan(objective.level, above, tracker) ? [problemAt(objective, 'objective.alignedTo', 'orphan')] : []),
      ...(circle
        ? [
            problemAt(objective, 'objective.alignedTo', 'alignment-cycle', {
              severity: 'error',
              found: above.join('; '),
              facts: { circle: circle.map((member) => tracker.objectives[member]?.id ?? '').join(' → ') },
            }),
          ]
        : []),
      ...(depth > ROLL_UP_DEPTH
        ? [problemAt(objective, 'objective.alignedTo', 'alignment-too-deep', { facts: { most: ROLL_UP_DEPTH } })]
        : []),
      ...(above.length > MAX_PARENTS
        ? [
            problemAt(objective, 'objective.alignedTo', 'too-many-parents', {
              found: above.join('; '),
              facts: { count: above.length, most: MAX_PARENTS },
            }),
          ]
        : []),
    ];
  });
}

/** Everything under the company traces to something above it, as soon as there is something above. */
function isOrphan(level: Level | undefined, above: readonly string[], tracker: Tracker): boolean {
  if (level === undefined || level === 'company' || above.length > 0) return false;
  return tracker.objectives.some((other) => other.level === 'company');
}

/**
 * How many levels down each objective stands, 1 at the top, counted no further than one past what rolls up;
 * members of a circle are not followed.
 */
function depthsOf(parents: readonly (readonly number[])[], isInCircle: ReadonlySet<number>): readonly number[] {
  let depths: readonly number[] = parents.map(() => 1);
  for (let level = 1; level <= ROLL_UP_DEPTH; level += 1) {
    const above = depths;
    depths = parents.map((ids, at) => (isInCircle.has(at) ? 1 : 1 + Math.max(0, ...ids.map((id) => above[id] ?? 0))));
  }
  return depths;
}
