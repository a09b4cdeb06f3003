import type { Light } from '../model/vocabulary.ts';
import { comparable } from './clamp.ts';

/** How far outside the safe range a KPI may be and still be amber: 10 % of the edge (design.md section 4). */
const AMBER_MARGIN = 0.1;

/**
 * Light of a KPI against its safe range, both edges included; a missing edge is open.
 *
 * Amber within 10 % of the edge outside it, red beyond. No value or no edge at all: no data.
 *
 * @example kpiLight({ value: 94, safeLow: 95, safeHigh: 100 }) // 'amber'
 */
export function kpiLight(kpi: {
  readonly value: number | undefined;
  readonly safeLow: number | undefined;
  readonly safeHigh: number | undefined;
}): Light {
  const { value, safeLow, safeHigh } = kpi;
  if (value === undefined || (safeLow === undefined && safeHigh === undefined)) return 'no-data';
  const low = safeLow ?? Number.NEGATIVE_INFINITY;
  const high = safeHigh ?? Number.POSITIVE_INFINITY;
  if (value >= low && value <= high) return 'green';
  const outside = value < low ? low - value : value - high;
  const margin = Math.abs(value < low ? low : high) * AMBER_MARGIN;
  return comparable(outside - margin) <= 0 ? 'amber' : 'red';
}
