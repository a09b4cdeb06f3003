import type { CellValue } from '../../../core/values/cell.ts';

/** What an engine is given: cells on a sheet `Inputs`, one formula per answer, and names those may call. */
export interface Question {
  readonly inputs: readonly (readonly CellValue[])[];
  /** Without the leading `=`; they refer to `Inputs!A1`. */
  readonly formulas: readonly string[];
  /** Defined names, each with its formula. */
  readonly names?: Readonly<Record<string, string>>;
}

/** A worksheet engine that is not ours: the same cells and formulas in, what it shows out, one answer per formula. */
export interface Engine {
  readonly name: string;
  evaluate(question: Question): Promise<readonly CellValue[]>;
}

export const INPUTS = 'Inputs';
export const ANSWERS = 'Answers';

/**
 * A formula that puts a value into a cell which no plain input can: text that is empty, and errors.
 *
 * Blank cells and cells whose formula gives `""` differ to an engine, and both occur in every book.
 */
export function inputFormula(value: CellValue): string | undefined {
  if (value === '') return '""';
  if (typeof value === 'object' && value !== null) return value.error === '#N/A' ? 'NA()' : '1/0';
  return undefined;
}
