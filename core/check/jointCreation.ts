import type { Problem, Tracker } from '../model/tracker.ts';
import { problemOf } from './problem.ts';

/** With fewer objectives a book is a pilot team's own, and says nothing about leaders or direction. */
const ENOUGH_OBJECTIVES = 6;

/**
 * Traps 2 and 3 of method.md: leaders who publish no objective of their own, and a book in which everything comes
 * from above: every objective is aligned upward and nobody has left a trace of having discussed or changed anything.
 */
export function checkJointCreation(tracker: Tracker): readonly Problem[] {
  return [...leaderAbsent(tracker), ...allTopDown(tracker)];
}

function leaderAbsent({ objectives, teams }: Tracker): readonly Problem[] {
  if (objectives.length < ENOUGH_OBJECTIVES) return [];
  const owners = new Set(objectives.flatMap(({ owner }) => owner ?? []));
  const leads = teams
    .filter(({ level }) => level === 'company' || level === 'department')
    .flatMap(({ lead }) => lead ?? []);
  const isAbsent =
    leads.length > 0 ? !leads.some((lead) => owners.has(lead)) : !objectives.some(({ level }) => level === 'company');
  return isAbsent ? [problemOf('objectives', 'leader-absent', { facts: { leads: leads.join(', ') } })] : [];
}

function allTopDown({ objectives, changes }: Tracker): readonly Problem[] {
  const below = objectives.filter(({ level }) => level !== undefined && level !== 'company');
  const isTopDown =
    below.length >= ENOUGH_OBJECTIVES && below.every(({ alignedTo }) => alignedTo.length > 0) && changes.length === 0;
  return isTopDown ? [problemOf('changes', 'all-top-down', { severity: 'note', facts: { count: below.length } })] : [];
}
