import type { CellValue } from './cell.ts';
import { toHalfWidth } from './halfWidth.ts';

const SCALES: Readonly<Record<string, number>> = {
  '%': 0.01,
  '‰': 0.001,
  百: 1e2,
  千: 1e3,
  k: 1e3,
  万: 1e4,
  萬: 1e4,
  百万: 1e6,
  m: 1e6,
  千万: 1e7,
  亿: 1e8,
  億: 1e8,
  b: 1e9,
};

const NUMBER =
  /^([+-]?)(?:[¥$€£￥]\s*)?(\d{1,3}(?:[, ]\d{3})+|\d+)?(\.\d+)?(?:e([+-]?\d{1,3}))?\s*(%|‰|百万|千万|[百千万萬亿億kKmMbB])?$/;

/**
 * Reads a number from a cell, also one typed as text: `1,234.5`, `45%`, `４５％`, `1.2万`, `¥3k`, `-5`.
 *
 * Anything else, a blank included, is `undefined`: a number is never guessed out of a sentence.
 *
 * @example parseNumber('1.2万') // 12000
 */
export function parseNumber(value: CellValue): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string' || value.length > 64) return undefined;
  const parts = NUMBER.exec(
    toHalfWidth(value)
      .replace(/\u2212/g, '-')
      .trim(),
  );
  if (!parts || (parts[2] === undefined && parts[3] === undefined)) return undefined;
  const digits = `${parts[1] ?? ''}${(parts[2] ?? '0').replace(/[, ]/g, '')}${parts[3] ?? ''}`;
  return scaled(`${digits}${parts[4] ? `e${parts[4]}` : ''}`, parts[5]);
}

/** Shifts the decimal point in the text, because 1.2 × 10000 is not exact in binary and 0.45 must equal 45 %. */
function scaled(digits: string, unit: string | undefined): number | undefined {
  const scale = unit === undefined ? 1 : (SCALES[unit.toLowerCase()] ?? 1);
  const shift = Math.round(Math.log10(scale));
  const [mantissa = '', exponent = '0'] = digits.split('e');
  const result = Number(`${mantissa}e${Number(exponent) + shift}`);
  return Number.isFinite(result) ? result : undefined;
}
