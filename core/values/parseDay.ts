import type { CellValue } from './cell.ts';
import { type Day, dayOf, isPlausibleDay } from './day.ts';
import { toHalfWidth } from './halfWidth.ts';

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/;
const CHINESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * Reads a calendar day from whatever a cell holds: a day serial, ISO text, `2026/3/31`, `20260331` or `2026年3月31日`.
 *
 * Orders without the year first (`03/04/2026`) are refused, because two readers take them differently.
 *
 * @example parseDay('2026年3月31日') // 46112
 */
export function parseDay(value: CellValue): Day | undefined {
  if (typeof value === 'number') return isPlausibleDay(value) ? Math.floor(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const text = toHalfWidth(value).trim();
  const parts = ISO.exec(text) ?? CHINESE.exec(text) ?? COMPACT.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}
