import { type CallResult, callFunction } from '../../core/functions/callFunction.ts';
import { type BadArgument, type FunctionEntry, isBadArgument } from '../../core/functions/define.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import { type CellValue, isCellError } from '../../core/values/cell.ts';
import { refusalInWords } from '../../core/words/functionErrors.ts';
import { argumentFromExcel } from './argumentFromExcel.ts';
import { type CellFault, customFunctions } from './customFunctions.ts';

/** A cell or a spilled array as Excel takes it; an error in it is an object of Excel's own. */
type Spilled = readonly (readonly unknown[])[];

/**
 * Answers one call out of a cell: ranges in, arrays out, a refusal as an error with the sentence that names the
 * argument.
 */
function answerCall(entry: FunctionEntry, sent: readonly unknown[], language: Language): Spilled {
  const parameters = Object.values(entry.parameters);
  const args = parameters.map((parameter, at) => argumentFromExcel(sent[at], parameter));
  const result = callFunction(entry, args);
  if (isBadArgument(result)) throw asError(entry, result, language);
  return rowsOf(result).map((row) => row.map((cell) => asCell(entry, cell, language)));
}

const rowsOf = (result: Exclude<CallResult, BadArgument>): readonly (readonly (CellValue | BadArgument)[])[] =>
  Array.isArray(result) ? result : [[result as CellValue]];

/** What one cell shows; `null` would show as 0. */
function asCell(entry: FunctionEntry, cell: CellValue | BadArgument, language: Language): unknown {
  if (isBadArgument(cell)) return asError(entry, cell, language);
  return isCellError(cell) ? new (customFunctions().Error)(cell.error) : (cell ?? '');
}

const asError = (entry: FunctionEntry, refusal: BadArgument, language: Language): CellFault =>
  new (customFunctions().Error)(refusal.code, refusalInWords(entry, refusal, language));

/** Functions whose code comes later, and how to get it. */
export interface LaterFunctions {
  readonly names: readonly string[];
  readonly load: () => Promise<readonly FunctionEntry[]>;
  /** The sentence a cell shows when it cannot be loaded. */
  readonly unreachable: (language: Language) => string;
}

/** Ties functions to their ids: those that are here, and those that load on their first call. */
export function associateFunctions(
  entries: readonly FunctionEntry[],
  later: LaterFunctions,
  language: () => Language,
): void {
  for (const entry of entries)
    customFunctions().associate(entry.name, (...sent) => answerCall(entry, withoutExcelsOwn(sent), language()));
  for (const name of later.names)
    customFunctions().associate(name, async (...sent) =>
      answerCall(await laterEntry(name, later, language), withoutExcelsOwn(sent), language()),
    );
}

/** The last thing Excel hands over tells of the call, whatever was left out before it. */
const withoutExcelsOwn = (sent: readonly unknown[]): readonly unknown[] => sent.slice(0, -1);

async function laterEntry(name: string, later: LaterFunctions, language: () => Language): Promise<FunctionEntry> {
  const entries = await later.load().catch(() => {
    throw new (customFunctions().Error)('#N/A', later.unreachable(language()));
  });
  const entry = entries.find((known) => known.name === name);
  if (!entry) throw new Error(`${name} is not among the functions that load later`);
  return entry;
}
