import type { Problem, Tracker } from '../model/tracker.ts';
import type { Assessment } from '../score/assess.ts';
import { problemAt, problemOf } from './problem.ts';

/** 2–4 key results per objective, 3–5 company objectives (method.md, "Two units"); the policy may say otherwise. */
export function checkCounts(tracker: Tracker, assessment: Assessment): readonly Problem[] {
  return [...keyResultCounts(tracker, assessment), ...companyCount(tracker)];
}

function keyResultCounts({ policy }: Tracker, { objectives, alignment }: Assessment): readonly Problem[] {
  const { minKeyResults: least, maxKeyResults: most } = policy;
  return objectives.flatMap(({ objective, keyResults }, at) => {
    const count = keyResults.length;
    // An objective that lives on the objectives below it needs no key results of its own.
    const isCarried = count === 0 && (alignment.children[at]?.length ?? 0) > 0;
    if (isCarried || objective.state === 'closed' || (count >= least && count <= most)) return [];
    const code = count < least ? 'too-few-key-results' : 'too-many-key-results';
    return [problemAt(objective, 'objective.id', code, { found: count, facts: { count, least, most } })];
  });
}

function companyCount({ objectives, policy }: Tracker): readonly Problem[] {
  const count = objectives.filter(({ level, state }) => level === 'company' && state !== 'closed').length;
  const { minCompanyObjectives: least, maxCompanyObjectives: most } = policy;
  if (count === 0 || (count >= least && count <= most)) return [];
  const code = count < least ? 'too-few-company-objectives' : 'too-many-company-objectives';
  return [problemOf('objectives', code, { facts: { count, least, most } })];
}
