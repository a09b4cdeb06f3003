import type { ColumnKey } from '../../../core/blueprint/keys.ts';
import { type BookLayout, sheetOf } from '../../../core/blueprint/layout.ts';
import { lightLabel } from '../../../core/display/lightLabel.ts';
import type { Tracker } from '../../../core/model/tracker.ts';
import type { Light } from '../../../core/model/vocabulary.ts';
import { assess } from '../../../core/score/assess.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import type { Day } from '../../../core/values/day.ts';
import type { Shown } from './wholeBook.ts';

/** What a calculated cell has to show. */
export interface BookAnswer {
  readonly column: ColumnKey;
  readonly row: number;
  readonly wanted: CellValue;
}

/** A calculated cell that shows something else. */
export interface BookDifference extends BookAnswer {
  readonly shown: CellValue;
}

type Cells = readonly (readonly [column: ColumnKey, wanted: CellValue | undefined])[];

/**
 * What core gives for every calculated cell that people see or other cells read; no answer is `""`.
 *
 * A row that says nothing of what it is about is not in use, and the worksheet leaves it empty; so is it here.
 */
export function bookAnswers(tracker: Tracker, today: Day): readonly BookAnswer[] {
  const { keyResults, objectives, kpiLights } = assess(tracker, today);
  const light = (prefix: 'kr' | 'objective' | 'kpi', code: Light): Cells => [
    [`${prefix}.lightCode`, code],
    [`${prefix}.light`, lightLabel(code, tracker.language)],
  ];
  return [
    ...keyResults.flatMap(({ keyResult, score, expected, daysSince, lit }) =>
      answersOf(keyResult.row, isGiven(keyResult.objective ?? keyResult.keyResult), [
        ['kr.score', score],
        ['kr.expected', expected],
        ['kr.daysSince', daysSince],
        ...light('kr', lit.light),
      ]),
    ),
    ...objectives.flatMap(({ objective, own, rolledUp, expected, daysSince, lit }) =>
      answersOf(objective.row, isGiven(objective.objective), [
        ['objective.score', own.score],
        ['objective.rolledUp', rolledUp.score],
        ['objective.expected', expected],
        ['objective.daysSince', daysSince],
        ...light('objective', lit.light),
      ]),
    ),
    ...tracker.kpis.flatMap(({ name, row }, at) =>
      answersOf(row, isGiven(name), light('kpi', kpiLights[at] ?? 'no-data')),
    ),
  ];
}

/** The cells in which a calculated book differs from core: numbers to 1e-9, everything else exactly. */
export function bookDifferences(
  answers: readonly BookAnswer[],
  layout: BookLayout,
  shown: Shown,
): readonly BookDifference[] {
  return answers.flatMap((answer) => {
    const sheet = layout.sheets[sheetOf(answer.column)];
    const found = shown(sheet?.name ?? '', answer.row, sheet?.columns.get(answer.column) ?? -1);
    return isSame(answer.wanted, found) ? [] : [{ ...answer, shown: found }];
  });
}

const isGiven = (text: string | undefined): boolean => text !== undefined;

const answersOf = (row: number, isUsed: boolean, cells: Cells): readonly BookAnswer[] =>
  cells.map(([column, wanted]) => ({ column, row, wanted: isUsed ? (wanted ?? '') : '' }));

const isSame = (wanted: CellValue, found: CellValue): boolean =>
  typeof wanted === 'number' && typeof found === 'number' ? Math.abs(wanted - found) <= 1e-9 : wanted === found;
