import { type Problem, SEVERITIES, type Tracker } from '../model/tracker.ts';
import type { Assessment } from '../score/assess.ts';
import { checkAlignment } from './alignment.ts';
import { checkCheckIns } from './checkIns.ts';
import { checkCounts } from './counts.ts';
import { checkDates } from './dates.ts';
import { checkIds } from './ids.ts';
import { checkJointCreation } from './jointCreation.ts';
import { checkMeasures } from './measures.ts';
import { checkReferences } from './references.ts';
import { checkShares } from './shares.ts';
import { checkWeights } from './weights.ts';

/** One check looks at the whole tracker and names what a person should know. */
type Check = (tracker: Tracker, assessment: Assessment) => readonly Problem[];

const CHECKS: readonly Check[] = [
  checkIds,
  checkReferences,
  checkAlignment,
  checkCounts,
  checkMeasures,
  checkWeights,
  checkDates,
  checkShares,
  checkCheckIns,
  checkJointCreation,
];

/** Everything there is to say about a tracker: what could not be read and what its structure lacks, worst first. */
export function checkTracker(tracker: Tracker, assessment: Assessment): readonly Problem[] {
  const problems = [...tracker.problems, ...CHECKS.flatMap((check) => check(tracker, assessment))];
  return problems
    .map((problem, at) => ({ problem, at }))
    .sort((a, b) => rank(a.problem) - rank(b.problem) || a.at - b.at)
    .map(({ problem }) => problem);
}

const rank = (problem: Problem): number => SEVERITIES.indexOf(problem.severity);
