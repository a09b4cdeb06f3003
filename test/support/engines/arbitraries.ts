import fc from 'fast-check';
import type { CellValue } from '../../../core/values/cell.ts';
import { type ListName, spellingsOf, type TERMS } from '../../../core/words/terms.ts';

/** One of these. */
export const from = <const T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

/** Numbers of at most four decimals. */
export const decimals = (low: number, high: number): fc.Arbitrary<number> =>
  fc.integer({ min: low * 1e4, max: high * 1e4 }).map((n) => n / 1e4);

/** Beside a limit: exactly on it, a visible step off, and off by what rounding to nine decimals keeps or drops. */
export const nudges = (): fc.Arbitrary<number> =>
  from(0, 0, 0, 1e-4, -1e-4, 3e-9, -3e-9, 6e-10, 6e-10, -6e-10, -6e-10, 4e-10, -4e-10, 0.05, -0.05);

/** Without the last bits an addition leaves, so that a limit is met exactly. */
export const tidy = (value: number): number => Number(value.toFixed(12));

/** Every fourth value blank would hide the rest, so functions with many parameters blank one now and then. */
export function maybeBlank(value: number): CellValue {
  return value % 29 === 0 ? null : value % 31 === 0 ? '' : value;
}

/** One of these words as it is, in lower or in upper case. */
export const inAnyCase = (words: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(from(...words), from('as is', 'lower', 'upper'))
    .map(([word, how]) => (how === 'as is' ? word : how === 'lower' ? word.toLowerCase() : word.toUpperCase()));

/** A code or word of a closed list, in either language and any case. */
export const term = <L extends ListName>(list: L, code: keyof (typeof TERMS)[L]): fc.Arbitrary<string> =>
  inAnyCase(spellingsOf(list, code));

/** What is no word of any list, some of it nearly. */
export function unknownWord(): fc.Arbitrary<CellValue> {
  return from<CellValue>(
    'metrics',
    ' metric',
    'between ',
    'by_date',
    '完',
    '数',
    'x',
    'true',
    true,
    false,
    0,
    1,
    'done.',
  );
}

/** An empty cell, or one whose formula gives "". */
export const blank = (): fc.Arbitrary<CellValue> => from<CellValue>(null, '');
