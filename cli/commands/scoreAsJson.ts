import type { Tracker } from '../../core/model/tracker.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import type { Assessment, KeyResultStanding, ObjectiveStanding } from '../../core/score/assess.ts';
import { formatDay } from '../../core/values/day.ts';
import { reasonInWords } from '../../core/words/reasons.ts';

/** The assessment for programs: scores 0…1 not rounded, `null` for no answer, days as ISO text. */
export function scoreAsJson(file: string, tracker: Tracker, assessment: Assessment, language: Language) {
  const { objectives, keyResults, alignment } = assessment;
  const attached = new Set(objectives.flatMap((standing) => standing.keyResults));
  return {
    file,
    cycle: tracker.policy.cycleName ?? null,
    asOf: formatDay(assessment.asOf),
    objectives: objectives.map((standing, at) =>
      objectiveAsJson(standing, alignment.parents[at] ?? [], assessment, language),
    ),
    orphans: keyResults
      .filter((standing) => !attached.has(standing))
      .map((standing) => keyResultAsJson(standing, language)),
    kpis: tracker.kpis.map(({ id, name, value }, at) => ({
      id: id ?? null,
      name: name ?? null,
      value: value ?? null,
      light: assessment.kpiLights[at] ?? null,
    })),
    circles: alignment.cycles.map((members) => members.map((at) => objectives[at]?.objective.id ?? null)),
  };
}

function objectiveAsJson(
  standing: ObjectiveStanding,
  parents: readonly number[],
  { objectives }: Assessment,
  language: Language,
) {
  const { objective, own, rolledUp, expected, lit } = standing;
  return {
    id: objective.id ?? null,
    objective: objective.objective ?? null,
    owner: objective.owner ?? null,
    parents: parents.map((at) => objectives[at]?.objective.id ?? null),
    score: own.score ?? null,
    rolledUp: rolledUp.score ?? null,
    coverage: { answered: rolledUp.answered, total: rolledUp.total },
    expected: expected ?? null,
    light: lit.light,
    reason: reasonInWords(lit.reason, language),
    keyResults: standing.keyResults.map((keyResult) => keyResultAsJson(keyResult, language)),
  };
}

function keyResultAsJson({ keyResult, score, expected, daysSince, lit }: KeyResultStanding, language: Language) {
  return {
    id: keyResult.id ?? null,
    keyResult: keyResult.keyResult ?? null,
    owner: keyResult.owner ?? null,
    kind: keyResult.kind,
    score: score ?? null,
    expected: expected ?? null,
    daysSince: daysSince ?? null,
    light: lit.light,
    reason: reasonInWords(lit.reason, language),
  };
}
