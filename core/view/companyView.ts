import { formatPercent } from '../display/formatNumber.ts';
import type { CheckIn, Tracker } from '../model/tracker.ts';
import type { Language } from '../model/vocabulary.ts';
import type { Assessment, KeyResultStanding, ObjectiveStanding } from '../score/assess.ts';
import { verdictOn } from '../score/verdict.ts';
import { idKey } from '../values/idKey.ts';
import { COMPANY_WORDS, FINAL_WORDS } from '../words/company.ts';
import { fill } from '../words/fill.ts';
import type { TrackerView } from './view.ts';

/**
 * How the top objectives stand together. Bands of final scores say nothing in mid-cycle, so there is a verdict only
 * when the cycle is over or all of them are closed.
 */
export function companyView(tracker: Tracker, assessment: Assessment, language: Language): TrackerView['company'] {
  const { policy } = tracker;
  const top = topObjectives(assessment);
  const scored = top.filter(({ rolledUp }) => rolledUp.score !== undefined);
  const score = meanOf(scored.map(({ rolledUp }) => rolledUp.score ?? 0));
  if (score === undefined) return { score: null, verdict: null, sentence: COMPANY_WORDS.none[language] };
  const shown = (value: number): string => formatPercent(value, language);
  const isOver =
    (policy.cycleEnd !== undefined && assessment.asOf >= policy.cycleEnd) ||
    top.every(({ objective }) => objective.state === 'closed');
  const found = isOver ? verdictOn([score], policy, blockedShare(tracker, assessment)) : undefined;
  if (found) {
    const { low, idealLow, idealHigh, high } = policy;
    const bands = { low: shown(low), idealLow: shown(idealLow), idealHigh: shown(idealHigh), high: shown(high) };
    return {
      score,
      verdict: found.verdict,
      sentence: fill(FINAL_WORDS[found.verdict], language, { ...bands, score: shown(score) }),
    };
  }
  const expected = meanOf(scored.flatMap((standing) => standing.expected ?? []));
  const facts = { score: shown(score), expected: expected === undefined ? '' : shown(expected) };
  const words = expected === undefined ? COMPANY_WORDS.present : COMPANY_WORDS.expected;
  return { score, verdict: null, sentence: fill(words, language, facts) };
}

/** Objectives of the company, or those aligned to nothing where none is marked as the company's; drafts are not agreed. */
function topObjectives({ objectives, alignment }: Assessment): readonly ObjectiveStanding[] {
  const agreed = objectives.filter(({ objective }) => objective.state !== 'draft' && objective.objective !== undefined);
  const company = agreed.filter(({ objective }) => objective.level === 'company');
  if (company.length > 0) return company;
  const roots = new Set(objectives.filter((_, at) => (alignment.parents[at] ?? []).length === 0));
  return agreed.filter((standing) => roots.has(standing));
}

/** Part of the key results that were kept up and named blockers. */
function blockedShare({ checkIns }: Tracker, { keyResults }: Assessment): number {
  const blocked = new Set(checkIns.flatMap(blockedId));
  const kept = keyResults.filter(({ keyResult: { id }, lit }: KeyResultStanding) => {
    return lit.light !== 'outdated' && id !== undefined && blocked.has(idKey(id));
  });
  return keyResults.length === 0 ? 0 : kept.length / keyResults.length;
}

const blockedId = ({ keyResult, blocker }: CheckIn): readonly string[] =>
  keyResult !== undefined && blocker !== undefined ? [idKey(keyResult)] : [];

const meanOf = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
