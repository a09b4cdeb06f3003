import fc from 'fast-check';
import type { Argument, FunctionEntry, Range } from '../../../core/functions/define.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { CLEAN_INPUTS } from './cleanInputs.ts';
import type { Input } from './layOut.ts';

/** The same inputs in every run and on every engine, so that a difference found once can be looked at again. */
const SEED = 20261123;

/** How many inputs each function is proved with. */
export const INPUT_COUNT = 3000;

/**
 * Generated inputs of a function: mostly sensible ones that sit on or beside its limits, each branch about as often;
 * one in three has something in it that should not be there.
 *
 * @example generateInputs(KRSCORE).length // 3000
 */
export function generateInputs(entry: FunctionEntry, count: number = INPUT_COUNT): readonly Input[] {
  const clean = CLEAN_INPUTS[entry.name];
  if (!clean) throw new Error(`no inputs for ${entry.name}`);
  const spoiled = fc.tuple(clean, fc.nat(), junk, fc.nat()).map(([input, where, what, inside]): Input => {
    const at = where % input.length;
    return input.map((argument, position) => (position === at ? spoil(argument, what, inside) : argument));
  });
  const some = fc.oneof({ arbitrary: clean, weight: 2 }, { arbitrary: spoiled, weight: 1 });
  return fc.sample(some, { seed: SEED, numRuns: count });
}

/** What people and formulas leave in cells where something else was meant. */
const junk: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(null, ''),
  fc.constantFrom(' ', 'abc', '12', '-0.5', '45%', '2026-03-31', '是', 'done', 'zero!', '*'),
  fc.constantFrom(true, false, -1, 0, 7),
  fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }),
);

/**
 * Puts it in place of the argument, or of one cell of its range; what is left out stays so, because one blank cell
 * where a range may be left out cannot be told from that on every host.
 */
function spoil(argument: Argument, what: CellValue, inside: number): Argument {
  if (argument === undefined) return undefined;
  if (!Array.isArray(argument)) return what;
  const range = argument as Range;
  const width = range[0]?.length ?? 1;
  const at = inside % (range.length * width);
  return range.map((cells, row) => cells.map((cell, column) => (row * width + column === at ? what : cell)));
}
