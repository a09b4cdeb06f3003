import { lightLabel } from '../display/lightLabel.ts';
import { choose, isTerm, orElse, text } from '../functions/native.ts';
import { LIGHTS } from '../model/vocabulary.ts';
import { DEFAULT_POLICY } from '../policy/policy.ts';
import { LAST_DAY } from '../values/day.ts';
import type { ColumnKey } from './keys.ts';
import type { Speller } from './speller.ts';

/** Empty unless the row is in use. */
export const whenUsed = (guard: string, formula: string, unused = '""'): string =>
  `IF(${guard}="",${unused},${formula})`;

/** No score is better than an error: what cannot be read is marked in its own cell and named by the check. */
export const orNoAnswer = (formula: string): string => `IFERROR(${formula},"")`;

/** True for a number that can be a day, as `isPlausibleDay` is: 20261231 typed as a number is none. */
export const isDay = (cell: string): string =>
  `IF(ISNUMBER(${cell}),AND(${cell}>=367,${cell}<=${LAST_DAY + 1}),FALSE())`;

/** The day in a cell without its time, or something else where it holds no day. */
export const dayOr = (cell: string, otherwise: string): string => `IF(${isDay(cell)},INT(${cell}),${otherwise})`;

/** The day the book is looked at; today where somebody emptied the cell, as for core. */
export const asOfDay = (at: Speller): string => {
  const asOf = at.setting('asOf');
  return `IF(N(${asOf})>0,INT(${asOf}),TODAY())`;
};

/** How much is expected of what has this ambition: an aspirational objective up to the ideal bound, others whole. */
export const factorOf = (at: Speller, ambition: string): string =>
  `IF(${isTerm(ambition, 'ambition', 'aspirational')},${orElse(at.setting('idealHigh'), DEFAULT_POLICY.idealHigh)},1)`;

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
export const checkInDay = (at: Speller): string => dayOr(at.cell('checkIn.date'), '0');

export const kpiLightCode = (at: Speller): string =>
  whenUsed(
    at.cell('kpi.name'),
    `IFERROR(${at.call('KPILIGHT', {
      value: at.cell('kpi.value'),
      safe_low: at.cell('kpi.safeLow'),
      safe_high: at.cell('kpi.safeHigh'),
    })},"no-data")`,
  );
