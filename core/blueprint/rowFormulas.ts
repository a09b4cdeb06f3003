import { lightLabel } from '../display/lightLabel.ts';
import { choose, isTerm, text } from '../functions/native.ts';
import { LIGHTS } from '../model/vocabulary.ts';
import type { ColumnKey } from './keys.ts';
import type { Speller } from './speller.ts';

/** Empty unless the row is in use. */
export const whenUsed = (guard: string, formula: string, unused = '""'): string =>
  `IF(${guard}="",${unused},${formula})`;

/** No score is better than an error: what cannot be read is marked in its own cell and named by the check. */
export const orNoAnswer = (formula: string): string => `IFERROR(${formula},"")`;

/** A number, or empty when the cell holds anything else. */
export const numberOrBlank = (cell: string): string => `IF(ISNUMBER(${cell}),${cell},"")`;

/** A number from 0 to 1, or empty when the cell holds anything else. */
export const fractionOrBlank = (cell: string): string =>
  `IF(ISNUMBER(${cell}),IF(AND(${cell}>=0,${cell}<=1),${cell},""),"")`;

/** Light column: symbol and word for the code beside it, in the language of the workbook. */
export const lightLabelOf =
  (code: ColumnKey) =>
  (at: Speller): string =>
    choose(
      LIGHTS.map((light) => {
        const label = (language: 'zh-CN' | 'en'): string => text(lightLabel(light, language));
        return [
          `${at.cell(code)}=${text(light)}`,
          `IF(${isTerm(at.setting('language'), 'language', 'en')},${label('en')},${label('zh-CN')})`,
        ] as const;
      }),
      '""',
    );

/** Light code by the policy of the settings sheet. */
export function lightByPolicy(
  at: Speller,
  standing: { readonly score: string; readonly expected: string; readonly confidence: string; readonly days: string },
): string {
  return `IFERROR(${at.call('KRLIGHT', {
    score: standing.score,
    expected: standing.expected,
    confidence: standing.confidence,
    days_since_check_in: standing.days,
    preset: at.setting('preset'),
    rhythm_days: at.setting('rhythmDays'),
    grace_days: at.setting('graceDays'),
    green_limit: at.setting('greenLimit'),
    amber_limit: at.setting('amberLimit'),
    red_confidence: at.setting('confidenceRed'),
    amber_confidence: at.setting('confidenceAmber'),
  })},"no-data")`;
}

/** Day of a check-in as a number that can be multiplied: 0 when there is none, so that one bad date spoils no other. */
export const checkInDay = (at: Speller): string => `N(${at.cell('checkIn.date')})`;

export const kpiLightCode = (at: Speller): string =>
  whenUsed(
    at.cell('kpi.name'),
    `IFERROR(${at.call('KPILIGHT', {
      value: at.cell('kpi.value'),
      safe_low: at.cell('kpi.safeLow'),
      safe_high: at.cell('kpi.safeHigh'),
    })},"no-data")`,
  );
