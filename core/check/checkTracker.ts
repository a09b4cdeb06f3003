import type { Located } from '../codec/locate.ts';
import { type Problem, SEVERITIES, type Tracker } from '../model/tracker.ts';
import type { Assessment } from '../score/assess.ts';
import { checkAlignment } from './alignment.ts';
import { checkBook } from './checkBook.ts';
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
  return worstFirst([...tracker.problems, ...CHECKS.flatMap((check) => check(tracker, assessment))]);
}

/** The same, and what its cells say beyond the tracker: formulas typed over or too short, settings nobody knows. */
export function checkWorkbook(located: Located, tracker: Tracker, assessment: Assessment): readonly Problem[] {
  return worstFirst([...checkTracker(tracker, assessment), ...checkBook(located)]);
}

/** Errors before warnings before notes; in each the order they were found in. */
function worstFirst(problems: readonly Problem[]): readonly Problem[] {
  return SEVERITIES.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
}
