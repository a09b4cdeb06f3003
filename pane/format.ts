import { formatNumber, formatPercent } from '../core/display/formatNumber.ts';
import type { Language } from '../core/model/vocabulary.ts';
import { formatDay } from '../core/values/day.ts';
import type { KeyResultView } from '../core/view/view.ts';

/** A score as a percentage; a dash where there is no answer. */
export const showScore = (score: number | null | undefined, language: Language): string =>
  score === null || score === undefined ? '–' : formatPercent(score, language);

/** An ISO day as people of that language write it; a dash where there is none. */
export function showDay(day: string | null | undefined, language: Language): string {
  const date = day ? new Date(`${day.slice(0, 10)}T00:00:00Z`) : undefined;
  if (!date || Number.isNaN(date.getTime())) return day || '–';
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

/** Values keep what they have; only scores are rounded to whole percentages. */
const showFraction = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(value);

/** A number with its unit; a fraction with the unit % is shown as the percentage the cell shows. */
export function showValue(value: number | null | undefined, unit: string, language: Language): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  if (unit === '%' && Math.abs(value) <= 1) return showFraction(value, language);
  const number = formatNumber(value, language);
  return unit === '' ? number : unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** A number that was worked out from others, with no more digits than it can be trusted for. */
export function showEstimate(value: number, unit: string, language: Language): string {
  const rounded = Number(value.toPrecision(3));
  return showValue(rounded, unit, language);
}

/** The present value of a key result as its kind reads it. */
export function showCurrent(keyResult: KeyResultView, language: Language): string {
  const { kind, current, unit } = keyResult;
  if (current === null) return '–';
  if (kind === 'by-date') return showDay(formatDay(current), language);
  return showValue(current, unit, language);
}
