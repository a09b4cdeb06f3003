import { type ColumnKey, FIRST_ROW } from '../../core/blueprint/keys.ts';
import { lightLabel } from '../../core/display/lightLabel.ts';
import type { BookContent } from '../../core/host/content.ts';
import type { Tracker } from '../../core/model/tracker.ts';
import type { Light } from '../../core/model/vocabulary.ts';
import { assess } from '../../core/score/assess.ts';
import type { CellValue } from '../../core/values/cell.ts';
import type { Day } from '../../core/values/day.ts';

/** Result of a calculated cell as core comes to it; `null` when core has none. */
export type Results = (column: ColumnKey, row: number) => CellValue;

/**
 * Results to store beside formulas, so that previews and programs that do not calculate show scores and lights.
 *
 * `content` is what the sheets are filled with: its verdicts on wording are not in the tracker.
 * They are only a courtesy: the file asks to be recalculated when opened, and nobody of ours reads them back.
 */
export function resultsOf(tracker: Tracker, today: Day, { keyResults: rows = [] }: BookContent): Results {
  const results = new Map<string, CellValue>();
  const put = (column: ColumnKey, row: number, value: CellValue | undefined): void => {
    results.set(`${column}:${row}`, value ?? '');
  };
  const putLight = (prefix: 'kr' | 'objective' | 'kpi', row: number, light: Light): void => {
    put(`${prefix}.lightCode`, row, light);
    put(`${prefix}.light`, row, lightLabel(light, tracker.language));
  };
  const { keyResults, objectives, kpiLights } = assess(tracker, today);
  for (const { keyResult, score, expected, daysSince, lit } of keyResults) {
    put('kr.score', keyResult.row, score);
    put('kr.expected', keyResult.row, expected);
    put('kr.daysSince', keyResult.row, daysSince);
    putLight('kr', keyResult.row, lit.light);
  }
  for (const { objective, own, rolledUp, expected, lit } of objectives) {
    put('objective.score', objective.row, own.score);
    put('objective.rolledUp', objective.row, rolledUp.score);
    put('objective.expected', objective.row, expected);
    putLight('objective', objective.row, lit.light);
  }
  for (const [at, row] of rows.entries()) {
    const verdict = row['kr.wordingVerdict'];
    put('kr.wording', FIRST_ROW + at, typeof verdict === 'string' ? verdict : '');
  }
  for (const [at, { row }] of tracker.kpis.entries()) putLight('kpi', row, kpiLights[at] ?? 'no-data');
  return (column, row) => results.get(`${column}:${row}`) ?? null;
}
