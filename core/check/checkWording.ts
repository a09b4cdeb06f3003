import type { KeyResult, Objective, Tracker } from '../model/tracker.ts';
import type { Language } from '../model/vocabulary.ts';
import { idKey } from '../values/idKey.ts';
import { type Assessment, assessStatement } from '../wording/assessStatement.ts';

/** What the wording check says about one row of the book. */
export interface WordedRow {
  readonly item: KeyResult | Objective;
  readonly sheet: 'keyResults' | 'objectives';
  readonly text: string;
  readonly wording: Assessment;
}

/** Every statement of a book with its findings, key results after the objective they belong to; good ones too. */
export function checkWording(tracker: Tracker, language: Language): readonly WordedRow[] {
  const objectives = new Map(tracker.objectives.map((objective) => [idKey(objective.id ?? ''), objective]));
  const parentOf = (id: string | undefined): string | undefined => objectives.get(idKey(id ?? ''))?.objective;
  return [
    ...tracker.objectives.flatMap((objective) =>
      wordedObjective(objective, parentOf(objective.alignedTo[0]), language),
    ),
    ...tracker.keyResults.flatMap((keyResult) =>
      wordedKeyResult(keyResult, parentOf(keyResult.objective), tracker, language),
    ),
  ];
}

function wordedObjective(item: Objective, parent: string | undefined, language: Language): readonly WordedRow[] {
  const { objective: text } = item;
  if (text === undefined) return [];
  return [{ item, sheet: 'objectives', text, wording: assessStatement({ text, kind: 'objective', parent, language }) }];
}

/** A key result is looked at with all its row knows: objective, confidence, dates and the teams that carry it. */
function wordedKeyResult(
  item: KeyResult,
  parent: string | undefined,
  { policy }: Tracker,
  language: Language,
): readonly WordedRow[] {
  const { keyResult: text, confidence, start, due, sharedWith } = item;
  if (text === undefined) return [];
  const dated = (start ?? policy.cycleStart) !== undefined && (due ?? policy.cycleEnd) !== undefined;
  const teams = sharedWith.length > 0 ? sharedWith.length : undefined;
  const wording = assessStatement({ text, kind: 'kr', parent, confidence, dated, teams, language });
  return [{ item, sheet: 'keyResults', text, wording }];
}
