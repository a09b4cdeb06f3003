import type { Tracker } from '../model/tracker.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Alignment } from '../score/alignment.ts';
import type { Assessment, ObjectiveStanding } from '../score/assess.ts';
import type { ObjectiveView } from './view.ts';
import { cellPlace } from './viewPlace.ts';
import { litView, orNull } from './viewValues.ts';

/** Every objective as screens show it, in the order of the tracker; links are positions in these lists. */
export function objectiveViews(
  { layout }: Tracker,
  { objectives, keyResults, alignment }: Assessment,
  language: Language,
): readonly ObjectiveView[] {
  const position = new Map(keyResults.map((standing, at) => [standing, at]));
  const parents = parentsOf(alignment);
  return objectives.map((standing, at) => {
    const { objective } = standing;
    return {
      id: orNull(objective.id),
      place: cellPlace(layout, 'objective.objective', objective.row),
      text: objective.objective ?? '',
      level: orNull(objective.level),
      team: objective.team ?? '',
      owner: objective.owner ?? '',
      priority: orNull(objective.priority),
      ambition: orNull(objective.ambition),
      state: orNull(objective.state),
      weight: orNull(objective.weight),
      parents: parents[at] ?? [],
      children: alignment.children[at] ?? [],
      keyResults: standing.keyResults.flatMap((keyResult) => position.get(keyResult) ?? []),
      ...scoresOf(standing, language),
    };
  });
}

const scoresOf = ({ own, rolledUp, expected, daysSince, lit }: ObjectiveStanding, language: Language) => ({
  own: orNull(own.score),
  rolledUp: orNull(rolledUp.score),
  coverage: { answered: rolledUp.answered, total: rolledUp.total },
  expected: orNull(expected),
  daysSince: orNull(daysSince),
  lit: litView(lit, language),
});

/** Parents of each objective without the links that go round in a circle, which no children have either. */
function parentsOf({ parents, children }: Alignment): readonly (readonly number[])[] {
  const kept = parents.map(() => new Set<number>());
  children.forEach((below, parent) => {
    for (const child of below) kept[child]?.add(parent);
  });
  return parents.map((above, child) => above.filter((parent) => kept[child]?.has(parent)));
}
