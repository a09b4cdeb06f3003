import type { CellValue } from '../values/cell.ts';
import {
  type Answer,
  type Argument,
  type BadArgument,
  type FunctionEntry,
  isBadArgument,
  type Parameter,
  type Range,
} from './define.ts';
import { bad, isEmpty } from './parameters.ts';

/** A cell value, an array of them to be spilled, or why there is none. */
export type CallResult = CellValue | readonly (readonly (CellValue | BadArgument)[])[] | BadArgument;

/**
 * Calls a custom function as a worksheet would: the one wrapper that settles blanks, ranges and errors on every host.
 *
 * Blank arrives as `null`, `""` or a missing argument and is no answer to a parameter, never 0. A range where one
 * cell is meant gives an array out, so that a whole column costs one call. No answer leaves as `""`, because a
 * worksheet shows `null` as 0.
 *
 * @example callFunction(KRSCORE, [0, 40, [[10], [20]]]) // [[0.25], [0.5]]
 */
export function callFunction(entry: FunctionEntry, args: readonly Argument[]): CallResult {
  const parameters = Object.entries(entry.parameters);
  if (args.length > parameters.length) return bad('sizes-differ', parameters[parameters.length - 1]?.[0] ?? entry.name);
  const spread = parameters.map(([, { shape }], at) => (shape === 'cell' && isRange(args[at]) ? args[at] : undefined));
  const rows = Math.max(1, ...spread.map((range) => range?.length ?? 1));
  const columns = Math.max(1, ...spread.map((range) => range?.[0]?.length ?? 1));
  if (spread.every((range) => range === undefined)) return callOnce(entry, args);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const cells = args.map((argument, at) => (spread[at] ? cellAt(spread[at], row, column) : argument));
      return firstCell(callOnce(entry, cells));
    }),
  );
}

const isRange = (argument: Argument): argument is Range => Array.isArray(argument);

/** A single row or column is repeated along the other side; a cell outside a smaller range is not available. */
function cellAt(range: Range, row: number, column: number): CellValue {
  const cells = range[range.length === 1 ? 0 : row];
  const value = cells?.[cells.length === 1 ? 0 : column];
  return value === undefined ? { error: '#N/A' } : value;
}

function firstCell(result: CallResult): CellValue | BadArgument {
  return Array.isArray(result)
    ? ((result as readonly (readonly CellValue[])[])[0]?.[0] ?? '')
    : (result as CellValue | BadArgument);
}

function callOnce(entry: FunctionEntry, args: readonly Argument[]): CallResult {
  const values: Record<string, unknown> = {};
  for (const [at, [name, parameter]] of Object.entries(entry.parameters).entries()) {
    const value = readArgument(parameter, args[at] ?? null, name);
    if (isBadArgument(value)) return value;
    values[name] = value;
  }
  return asCells(entry.run(values as never), entry.name);
}

/** One cell given for a range is a range of one; a blank one means that an optional range was left out. */
function readArgument(parameter: Parameter<unknown>, argument: CellValue | Range, name: string): unknown {
  if (parameter.shape === 'cell' || isRange(argument)) return parameter.read(argument, name);
  return parameter.optional && isEmpty(argument) ? undefined : parameter.read([[argument]], name);
}

function asCells(answer: Answer, name: string): CallResult {
  if (typeof answer === 'object' && !isBadArgument(answer)) {
    return answer.map((row) => row.map((cell) => asCell(cell, name)));
  }
  return isBadArgument(answer) ? answer : asCell(answer, name);
}

/** Numbers too large to calculate with overflow here and are an error in a worksheet; neither host may show NaN. */
function asCell(value: number | string | undefined, name: string): CellValue | BadArgument {
  if (typeof value === 'number' && !Number.isFinite(value)) return bad('not-a-number', name);
  return value ?? '';
}
