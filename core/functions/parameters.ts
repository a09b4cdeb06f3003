import { type CellValue, isCellError } from '../values/cell.ts';
import { type ListName, readTerm, type TERMS, type Term } from '../words/terms.ts';
import { type BadArgument, isBadArgument, type Parameter, type Range } from './define.ts';

type Words = readonly [zh: string, en: string];

interface Spec<T> {
  readonly shape: 'cell' | 'range';
  readonly read: Parameter<T>['read'];
}

/** Blank means blank on every host: an empty cell, empty text or a missing argument; white space is text. */
export const isEmpty = (value: unknown): value is null | undefined | '' =>
  value === null || value === undefined || value === '';

export const bad = (
  why: BadArgument['why'],
  parameter: string,
  found: CellValue = null,
  code: BadArgument['code'] = '#VALUE!',
): BadArgument => ({ code, why, parameter, found });

/** Reads one cell as a number; text is refused even when it looks like one, as every worksheet formula does. */
export function readNumber(value: CellValue | Range, name: string): number | undefined | BadArgument {
  if (isEmpty(value)) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return refuse(value as CellValue, name, 'not-a-number');
}

function refuse(value: CellValue, name: string, why: BadArgument['why']): BadArgument {
  return isCellError(value)
    ? bad('cell-error', name, value, value.error === '#N/A' ? '#N/A' : '#VALUE!')
    : bad(why, name, value);
}

const numberSpec: Spec<number> = { shape: 'cell', read: readNumber };

const cellSpec: Spec<CellValue> = {
  shape: 'cell',
  read: (value, name) =>
    isEmpty(value)
      ? undefined
      : isCellError(value as CellValue)
        ? refuse(value as CellValue, name, 'cell-error')
        : (value as CellValue),
};

/** Reads one cell as text as people typed it; a number or yes/no is a text too, an error is refused. */
export function readText(value: CellValue | Range, name: string): string | undefined | BadArgument {
  if (isEmpty(value)) return undefined;
  if (isCellError(value as CellValue)) return refuse(value as CellValue, name, 'cell-error');
  const text = String(value);
  return text.trim() === '' ? undefined : text;
}

const textSpec: Spec<string> = { shape: 'cell', read: readText };

const rangeSpec: Spec<Range> = { shape: 'range', read: (value) => value as Range };

const termSpec = <L extends ListName>(list: L): Spec<keyof (typeof TERMS)[L]> => ({
  shape: 'cell',
  read: (value, name) => {
    if (isEmpty(value)) return undefined;
    const code = typeof value === 'string' ? readTerm(list, value) : undefined;
    return code ?? refuse(value as CellValue, name, 'not-a-word');
  },
});

const build =
  (optional: boolean) =>
  <T>(spec: Spec<T>) =>
  (words: Words, help: Words): Parameter<T> => ({
    ...spec,
    optional,
    words: { 'zh-CN': words[0], en: words[1] },
    help: { 'zh-CN': help[0], en: help[1] },
  });

const required = build(false);
const optional = build(true);

/** A number or day in one cell. */
export const aNumber = required(numberSpec);
export const maybeNumber = optional(numberSpec);
/** Whatever a cell holds, for parameters whose meaning depends on another one. */
export const aCell = required(cellSpec);
export const maybeCell = optional(cellSpec);
/** Words as people typed them. */
export const aText = required(textSpec);
export const maybeText = optional(textSpec);
/** A whole range, read by the function itself. */
export const aRange = required(rangeSpec);
export const maybeRange = optional(rangeSpec);
/** A word of a closed list, in either language. */
export const maybeTerm = <L extends ListName>(list: L, words: Words, help: Words) =>
  optional(termSpec(list))(words, help);

/** All numbers of a range in reading order; blanks are skipped, anything else is refused. */
export function numbersIn(range: Range, name: string): readonly number[] | BadArgument {
  const numbers: number[] = [];
  for (const cell of range.flat()) {
    const number = readNumber(cell, name);
    if (isBadArgument(number)) return number;
    if (number !== undefined) numbers.push(number);
  }
  return numbers;
}

/** All cells of a range in reading order as numbers, blanks kept as `undefined` so that two ranges stay in step. */
export function cellsIn(range: Range, name: string): readonly (number | undefined)[] | BadArgument {
  const cells: (number | undefined)[] = [];
  for (const cell of range.flat()) {
    const number = readNumber(cell, name);
    if (isBadArgument(number)) return number;
    cells.push(number);
  }
  return cells;
}

/** A pair of texts as a term of both languages. */
export const both = (zh: string, en: string): Term => ({ 'zh-CN': zh, en });
