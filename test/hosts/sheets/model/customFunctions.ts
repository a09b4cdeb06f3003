import {
  ArraySize,
  CellError,
  EmptyValue,
  type CellError as EngineError,
  ErrorType,
  FunctionPlugin,
  type FunctionPluginDefinition,
  HyperFormula,
  type ImplementedFunctions,
  SimpleRangeValue,
} from 'hyperformula';

/** A cell as the engine counts it, from 0. */
export interface EngineAddress {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
}

/** What the engine asks while it calculates a cell that calls a script. */
export interface ScriptCalls {
  /** Names of the functions the script of this book has, in capitals. */
  readonly names: () => readonly string[];
  /** Calls a function of the script. */
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  /** What a script is given for the value of a cell: a Date where it shows one. */
  readonly cellArgument: (value: unknown, at: EngineAddress) => unknown;
  /** How large the result at a cell was last time; the engine must know before it calculates. */
  readonly sizes: Map<string, ArraySize>;
  /** Cells whose result turned out to be of another size. */
  readonly again: EngineAddress[];
}

/** The parts of the engine's syntax tree that are looked at; its own types are not exported. */
interface Node {
  readonly type: string;
  readonly procedureName?: string;
  readonly args?: readonly Node[];
  readonly reference?: { toSimpleCellAddress(from: EngineAddress): EngineAddress };
  readonly start?: { toSimpleCellAddress(from: EngineAddress): EngineAddress };
}
interface State {
  readonly formulaAddress: EngineAddress;
}

const registered = new Set<string>();

/** Lets the engine know names of script functions; it keeps them for the whole process. */
export function registerFunctions(names: readonly string[]): void {
  const fresh = names.filter((name) => !registered.has(name));
  if (fresh.length === 0) return;
  for (const name of fresh) registered.add(name);
  const implemented = fresh.map((name) => [name, { method: 'call', sizeOfResultArrayMethod: 'size' }]);
  // The engine keeps functions by the class they came with, and wants their methods to be its own.
  class Scripts extends ScriptFunctions {
    static override implementedFunctions: ImplementedFunctions = Object.fromEntries(implemented);
    call(node: Node, state: State): unknown {
      return this.answer(node, state);
    }
    size(node: Node, state: State): ArraySize {
      return this.lastSize(node, state);
    }
  }
  const translations = { enGB: Object.fromEntries(fresh.map((name) => [name, name])) };
  HyperFormula.registerFunctionPlugin(Scripts as unknown as FunctionPluginDefinition, translations);
}

/** Answers formulas that call a function of the script, as Sheets does: a cell is a value, a range rows of values. */
class ScriptFunctions extends FunctionPlugin {
  protected answer(node: Node, state: State): unknown {
    const calls = this.config.context as ScriptCalls;
    // Another book of this process may have a script that this one has not.
    if (!calls.names().includes(node.procedureName ?? '')) return new CellError(ErrorType.NAME);
    const args = (node.args ?? []).map((arg) => this.argument(arg, state));
    const answer = answerOf(() => calls.call(node.procedureName ?? '', args));
    return this.fitted(node, state, answer);
  }

  protected lastSize(node: Node, { formulaAddress }: State): ArraySize {
    return (this.config.context as ScriptCalls).sizes.get(keyOf(node, formulaAddress)) ?? ArraySize.scalar();
  }

  /** A result that is not as large as the engine was told is cut for now, and asked for again. */
  private fitted(node: Node, { formulaAddress }: State, answer: unknown): unknown {
    const { sizes, again } = this.config.context as ScriptCalls;
    const is = answer instanceof SimpleRangeValue ? new ArraySize(answer.width(), answer.height()) : ArraySize.scalar();
    const was = sizes.get(keyOf(node, formulaAddress)) ?? ArraySize.scalar();
    if (is.width === was.width && is.height === was.height) return answer;
    sizes.set(keyOf(node, formulaAddress), is);
    again.push(formulaAddress);
    return cutTo(was, answer);
  }

  private argument(node: Node, state: State): unknown {
    const { cellArgument } = this.config.context as ScriptCalls;
    if (node.type === 'EMPTY') return '';
    const value: unknown = this.evaluateAst(node as never, state as never);
    const from = (node.reference ?? node.start)?.toSimpleCellAddress(state.formulaAddress);
    if (!(value instanceof SimpleRangeValue)) return from ? cellArgument(plain(value), from) : plain(value);
    return value.data.map((cells, row) =>
      cells.map((cell, col) =>
        from ? cellArgument(plain(cell), { ...from, row: from.row + row, col: from.col + col }) : plain(cell),
      ),
    );
  }
}

function cutTo({ width, height }: ArraySize, answer: unknown): unknown {
  const rows = answer instanceof SimpleRangeValue ? answer.data : [[answer]];
  if (width === 1 && height === 1) return rows[0]?.[0];
  const cells = Array.from({ length: height }, (_row, row) =>
    Array.from({ length: width }, (_cell, column) => rows[row]?.[column] ?? EmptyValue),
  );
  return SimpleRangeValue.onlyValues(cells as never);
}

const keyOf = ({ procedureName }: Node, { sheet, row, col }: EngineAddress): string =>
  `${sheet}:${row}:${col}:${procedureName}`;

/** A value of the engine as a script sees it: blank is `""`, an error its text. */
function plain(value: unknown): unknown {
  if (value === EmptyValue) return '';
  if (value instanceof CellError) return ERROR_TEXTS[value.type] ?? '#ERROR!';
  return typeof value === 'object' && value !== null && 'val' in value ? value.val : value;
}

const ERROR_TEXTS: Readonly<Record<string, string>> = {
  [ErrorType.DIV_BY_ZERO]: '#DIV/0!',
  [ErrorType.NAME]: '#NAME?',
  [ErrorType.VALUE]: '#VALUE!',
  [ErrorType.NUM]: '#NUM!',
  [ErrorType.NA]: '#N/A',
  [ErrorType.REF]: '#REF!',
};

/** What a script gave as the engine keeps it; what it threw is the message of `#ERROR!`. */
function answerOf(call: () => unknown): unknown {
  try {
    const answer = call();
    if (!Array.isArray(answer)) return toEngine(answer);
    const rows: readonly unknown[] = answer;
    if (!rows.every((row) => Array.isArray(row)))
      throw new Error('a custom function gave an array that is not two-dimensional');
    if (rows.some(({ length }) => length !== rows[0]?.length))
      throw new Error('a custom function gave rows of different length');
    return SimpleRangeValue.onlyValues(rows.map((row) => row.map(toEngine)) as never);
  } catch (error) {
    const isError = typeof error === 'object' && error !== null && 'message' in error;
    return failed(String(isError ? error.message : error));
  }
}

function toEngine(value: unknown): number | string | boolean | EngineError | typeof EmptyValue {
  if (value === undefined || value === null) return EmptyValue;
  if (typeof value === 'number') return Number.isFinite(value) ? value : new CellError(ErrorType.NUM);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  throw new Error(`a custom function gave ${Object.prototype.toString.call(value)}, which no cell can hold`);
}

const failed = (message: string): EngineError => new CellError(ErrorType.ERROR, message);
