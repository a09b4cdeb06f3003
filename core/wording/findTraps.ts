import type { Language, Level } from '../model/vocabulary.ts';
import { isTaskList, type NamedStatement, type SetFinding } from './assessSet.ts';
import { judgeKeyResult } from './judge.ts';
import { languageOf } from './reading.ts';
import { type SetCode, setAdvice } from './setSentences.ts';

/** What is known of an objective and how it was worked on. */
export interface TrackedObjective extends NamedStatement {
  readonly level: Level;
  readonly keyResults: readonly NamedStatement[];
  /** Everybody named in its change records. */
  readonly people: readonly string[];
  readonly checkIns: number;
}

/** A whole book at a point of its cycle. */
export interface TrackedBook {
  readonly objectives: readonly TrackedObjective[];
  /** Elapsed part of the cycle, 0–1. */
  readonly elapsed: number;
  readonly language?: Language | undefined;
}

/** Before a quarter of the cycle is over, silence means nothing. */
const EARLY = 0.25;
const LATE = 0.75;
/** A book with fewer key results is somebody trying things out. */
const IN_USE = 5;

/** The four traps of the method, each with the rows that show it; an empty list is praise. */
export function findTraps({ objectives, elapsed, language }: TrackedBook): readonly SetFinding[] {
  const spoken = language ?? languageOf(objectives[0]?.text ?? '');
  const rows: Readonly<Record<Extract<SetCode, `trap-${string}`>, readonly NamedStatement[]>> = {
    'trap-task-list': objectives.filter(({ keyResults }) =>
      isTaskList(keyResults.map(({ text }) => judgeKeyResult(text))),
    ),
    'trap-appraisal': elapsed < EARLY ? [] : objectives.filter((objective) => looksLikeAppraisal(objective, elapsed)),
    'trap-leaders-absent': elapsed < EARLY ? [] : silentLeaders(objectives),
    'trap-tool-first': elapsed < EARLY ? [] : unusedBook(objectives),
  };
  return Object.entries(rows)
    .filter(([, found]) => found.length > 0)
    .map(([code, found]) => ({
      code: code as SetCode,
      rows: found.map(({ id }) => id),
      ...setAdvice(code as SetCode, spoken),
    }));
}

/** One voice only, or never touched until it is settled. */
function looksLikeAppraisal({ people, checkIns }: TrackedObjective, elapsed: number): boolean {
  return new Set(people).size < 2 && (checkIns === 0 || elapsed > LATE);
}

function silentLeaders(objectives: readonly TrackedObjective[]): readonly TrackedObjective[] {
  const company = objectives.filter(({ level }) => level === 'company');
  return company.some(({ keyResults, checkIns }) => keyResults.length > 0 && checkIns > 0) ? [] : company;
}

function unusedBook(objectives: readonly TrackedObjective[]): readonly TrackedObjective[] {
  const count = objectives.reduce((sum, { keyResults }) => sum + keyResults.length, 0);
  return count >= IN_USE && objectives.every(({ checkIns }) => checkIns === 0) ? objectives : [];
}
