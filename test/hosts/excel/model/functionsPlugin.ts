import { ArraySize, CellError, ErrorType, FunctionArgumentType, FunctionPlugin, SimpleRangeValue } from 'hyperformula';
import { type CallResult, callFunction } from '../../../../core/functions/callFunction.ts';
import { CATALOGUE, functionNamed } from '../../../../core/functions/catalogue.ts';
import { type Argument, type FunctionEntry, isBadArgument } from '../../../../core/functions/define.ts';
import { type CellValue, isCellError } from '../../../../core/values/cell.ts';

/** As much of a parsed call as is looked at here; HyperFormula does not export its own type. */
interface ParsedCall {
  readonly procedureName: string;
  readonly args: readonly unknown[];
}

/** The add-in's namespace, and none for names that hold a LAMBDA. */
const PREFIXES = ['OKR.', ''] as const;

/** Our functions as HyperFormula calls them; each goes through the one wrapper every host uses. */
export class OkrFunctions extends FunctionPlugin {
  call(ast: ParsedCall, state: unknown) {
    const entry = entryOf(ast);
    const answer = (...args: readonly unknown[]) => answerOf(entry, args) as never;
    return this.runFunction(ast.args as never, state as never, this.metadata(ast.procedureName), answer);
  }

  sizeOfAnswer(ast: ParsedCall, state: unknown): ArraySize {
    const shapes = Object.values(entryOf(ast).parameters).map(({ shape }) => shape);
    const sizes = ast.args.flatMap((argument, at) =>
      shapes[at] === 'cell' ? [this.arraySizeForAst(argument as never, state as never)] : [],
    );
    const largest = (sides: readonly number[]): number => Math.max(1, ...sides);
    return new ArraySize(largest(sizes.map(({ width }) => width)), largest(sizes.map(({ height }) => height)));
  }
}

OkrFunctions.implementedFunctions = Object.fromEntries(
  CATALOGUE.flatMap((entry) =>
    PREFIXES.map((prefix) => [
      `${prefix}${entry.name}`,
      {
        method: 'call',
        sizeOfResultArrayMethod: 'sizeOfAnswer',
        parameters: Object.keys(entry.parameters).map(() => ({
          argumentType: FunctionArgumentType.ANY,
          optionalArg: true,
        })),
      },
    ]),
  ),
);

/** What each of these names is called in HyperFormula's English. */
export const FUNCTION_NAMES = Object.fromEntries(
  Object.keys(OkrFunctions.implementedFunctions).map((name) => [name, name]),
);

function entryOf({ procedureName }: ParsedCall): FunctionEntry {
  const entry = functionNamed(procedureName.replace(/^OKR\./, ''));
  if (!entry) throw new Error(`the catalogue has no ${procedureName}`);
  return entry;
}

function answerOf(entry: FunctionEntry, args: readonly unknown[]): unknown {
  const result = callFunction(entry, args.map(argumentOf));
  if (!Array.isArray(result)) return cellOf(result);
  const rows = (result as readonly (readonly CellValue[])[]).map((row) => row.map(cellOf));
  return SimpleRangeValue.onlyValues(rows as never);
}

function argumentOf(argument: unknown): Argument {
  if (argument instanceof SimpleRangeValue) return argument.data.map((row) => row.map(cellValueOf));
  return argument === undefined ? undefined : cellValueOf(argument);
}

/** HyperFormula has a symbol for blank, and objects for numbers that carry a format. */
function cellValueOf(value: unknown): CellValue {
  if (typeof value === 'symbol') return null;
  if (value instanceof CellError) return { error: value.type === ErrorType.NA ? '#N/A' : `#${value.type}!` };
  if (typeof value === 'object' && value !== null && 'val' in value) return value.val as number;
  return value as CellValue;
}

function cellOf(value: CallResult): unknown {
  if (isBadArgument(value)) return new CellError(value.code === '#N/A' ? ErrorType.NA : ErrorType.VALUE);
  if (isCellError(value as CellValue)) return new CellError(ErrorType.VALUE);
  return value ?? '';
}
