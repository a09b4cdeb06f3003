import { type ListName, spellingsOf, type TERMS } from '../words/terms.ts';

/**
 * Small pieces of worksheet formula, from which every native spelling is put together.
 *
 * Only functions that Excel 2016, WPS, LibreOffice, Gnumeric and Google Sheets all have: no MAXIFS, IFS, LET or
 * XLOOKUP. Expressions are passed as text; a piece that repeats one should be given a cell reference.
 */
export const text = (value: string): string => `"${value.replace(/"/g, '""')}"`;

export const blank = (expression: string): string => `${expression}=""`;

/** True when a cell is blank or holds a number. */
export const blankOrNumber = (expression: string): string => `OR(${blank(expression)},ISNUMBER(${expression}))`;

/** True when every expression is blank or a number. */
export const allBlankOrNumber = (...expressions: readonly string[]): string =>
  `AND(${expressions.map(blankOrNumber).join(',')})`;

/** The expression, or a value where it is blank; not `N`, which is #NUM! for a blank cell in Gnumeric. */
export const orElse = (expression: string, value: string | number): string =>
  `IF(${blank(expression)},${value},${expression})`;

/** Nested IFs: the first condition that holds decides. */
export const choose = (cases: readonly (readonly [condition: string, value: string])[], otherwise: string): string =>
  cases.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);

/** True when a cell holds a word of a list, in either language; the worksheet's `=` ignores case, as `readTerm` does. */
export function isTerm<L extends ListName>(expression: string, list: L, code: keyof (typeof TERMS)[L]): string {
  return isOneOf(expression, spellingsOf(list, code).map(text));
}

export function isOneOf(expression: string, values: readonly string[]): string {
  const unique = values.filter(
    (value, at) => values.findIndex((other) => other.toLowerCase() === value.toLowerCase()) === at,
  );
  const tests = unique.map((value) => `${expression}=${value}`);
  return tests.length === 1 ? (tests[0] ?? '') : `OR(${tests.join(',')})`;
}

/** Clamped to 0…1. */
export const unit = (expression: string): string => `MAX(0,MIN(1,${expression}))`;

/** Rounded before a comparison with a limit, as `comparable` does. */
export const rounded = (expression: string): string => `ROUND(${expression},9)`;

/** What a native formula gives for an argument it cannot use; `run` gives #VALUE! or #N/A with a sentence. */
export const REFUSED = 'NA()';

export const NO_ANSWER = '""';

/** How an optional argument that is left out is spelled in a native formula: blank, but no cell. */
export const OMITTED = '""';

/** How many cells a range has. */
export const cellCount = (range: string): string => `ROWS(${range})*COLUMNS(${range})`;

/** How many cells of a range are blank or `""`; `*1` rather than `--`, which IronCalc does not carry into arrays. */
export const countBlank = (range: string): string => `SUMPRODUCT((${blank(range)})*1)`;
