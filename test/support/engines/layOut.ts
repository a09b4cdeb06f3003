import type { Argument, FunctionEntry, Range } from '../../../core/functions/define.ts';
import { OMITTED } from '../../../core/functions/native.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { INPUTS } from './engine.ts';

/** One call's arguments, in the order of the parameters. */
export type Input = readonly Argument[];

/** Inputs as cells, and for each input where its arguments stand; `undefined` where one was left out. */
export interface LaidOut {
  readonly cells: readonly (readonly CellValue[])[];
  readonly references: readonly (readonly (string | undefined)[])[];
}

/**
 * Puts inputs below each other, each in a block as tall as its tallest range.
 *
 * @example layOut([[1, 'x']]).references // [['Inputs!A1', 'Inputs!B1']]
 */
export function layOut(inputs: readonly Input[]): LaidOut {
  const cells: CellValue[][] = [];
  const references = inputs.map((input) => {
    const top = cells.length;
    const block: CellValue[][] = Array.from({ length: Math.max(1, ...input.map(heightOf)) }, () => []);
    let left = 0;
    const places = input.map((argument) => {
      if (argument === undefined) return undefined;
      const range = asRange(argument);
      const place = isRange(argument) ? placeOfRange(range, top, left) : placeOfCell(top, left);
      for (const [row, values] of range.entries()) {
        for (const [column, value] of values.entries()) put(block, row, left + column, value);
      }
      left += range[0]?.length ?? 0;
      return place;
    });
    cells.push(...block);
    return places;
  });
  return { cells, references };
}

/** The native formula of an entry for the places its arguments stand at. */
export function nativeFor(entry: FunctionEntry, places: readonly (string | undefined)[]): string {
  const names = Object.keys(entry.parameters);
  return entry.native?.(Object.fromEntries(names.map((name, at) => [name, places[at] ?? OMITTED])) as never) ?? '';
}

/** The call of an entry by its name; arguments left out in the middle stay empty, at the end they are not written. */
export function callFor(entry: FunctionEntry, places: readonly (string | undefined)[]): string {
  const last = places.findLastIndex((place) => place !== undefined);
  return `${entry.name}(${places
    .slice(0, last + 1)
    .map((place) => place ?? '')
    .join(',')})`;
}

const isRange = (argument: Argument): argument is Range => Array.isArray(argument);
const asRange = (argument: Argument): Range => (isRange(argument) ? argument : [[argument ?? null]]);
const heightOf = (argument: Argument): number => (isRange(argument) ? argument.length : 1);
const letter = (column: number): string => String.fromCharCode(65 + column);

const placeOfCell = (top: number, left: number): string => `${INPUTS}!${letter(left)}${top + 1}`;

const placeOfRange = (range: Range, top: number, left: number): string =>
  `${placeOfCell(top, left)}:${letter(left + (range[0]?.length ?? 1) - 1)}${top + range.length}`;

function put(block: CellValue[][], row: number, column: number, value: CellValue): void {
  const cells = block[row];
  if (!cells) return;
  while (cells.length < column) cells.push(null);
  cells[column] = value;
}
