import type { Missing, RollUp } from '../model/vocabulary.ts';
import { type CoveredScore, type ScoredItem, weightedScore } from './weightedScore.ts';

/** What the roll-up needs of an objective. */
export interface RolledObjective {
  readonly weight: number | undefined;
  /** False for a row without a statement: it has no score and counts nowhere. */
  readonly live: boolean;
  readonly own: readonly ScoredItem[];
}

/** Levels a score climbs: company, department, team, person. The worksheet has as many helper columns. */
export const ROLL_UP_DEPTH = 4;

/**
 * Score of every objective together with the objectives aligned to it, each as one more item with its own weight.
 *
 * `own`: own key results only. `own+children`: both. `children`: aligned objectives only, where there are any.
 * Climbs four levels, each from the one below it, exactly as the worksheet does; deeper chains stop counting, and the
 * check says so. `children` holds no circles. A shared key result stands in one objective and so counts once upward.
 * Source: design.md section 3, rollup.
 */
export function rollUp(
  objectives: readonly RolledObjective[],
  children: readonly (readonly number[])[],
  policy: { readonly missing: Missing; readonly rollUp: RollUp },
): readonly CoveredScore[] {
  const own = objectives.map(({ live, own }) => (live ? weightedScore(own, policy.missing) : NOTHING));
  if (policy.rollUp === 'own') return own;
  let scores = own;
  for (let level = 1; level < ROLL_UP_DEPTH; level += 1) {
    const below = scores;
    scores = objectives.map((objective, at) => {
      const aligned = children[at] ?? [];
      // Most objectives have nobody below them: nothing to gather at any level.
      if (!objective.live || aligned.length === 0) return own[at] ?? NOTHING;
      const items: ScoredItem[] = [];
      for (const child of aligned) {
        const { live, weight } = objectives[child] ?? NOBODY;
        if (live) items.push({ score: below[child]?.score, weight });
      }
      return items.length > 0 ? withChildren(objective.own, items, policy) : (own[at] ?? NOTHING);
    });
  }
  return scores;
}

const NOTHING: CoveredScore = { score: undefined, answered: 0, total: 0 };
const NOBODY: RolledObjective = { weight: undefined, live: false, own: [] };

function withChildren(
  own: readonly ScoredItem[],
  children: readonly ScoredItem[],
  policy: { readonly missing: Missing; readonly rollUp: RollUp },
): CoveredScore {
  const below = weightedScore(children, policy.missing);
  if (policy.rollUp === 'children' && below.score !== undefined) return below;
  return weightedScore([...own, ...children], policy.missing);
}
