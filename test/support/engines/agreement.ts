import { type CallResult, callFunction } from '../../../core/functions/callFunction.ts';
import { type FunctionEntry, isBadArgument } from '../../../core/functions/define.ts';
import { type CellValue, isCellError } from '../../../core/values/cell.ts';
import type { Input } from './layOut.ts';

/** One input on which our function and the worksheet differ. */
export interface Disagreement {
  readonly input: Input;
  readonly run: CallResult;
  readonly sheet: CellValue | undefined;
}

/** Where `run` and an engine's answers to the same inputs differ; nothing when they agree. */
export function disagreements(
  entry: FunctionEntry,
  inputs: readonly Input[],
  answers: readonly CellValue[],
): readonly Disagreement[] {
  return inputs.flatMap((input, at) => {
    const run = callFunction(entry, input);
    return agrees(run, answers[at]) ? [] : [{ input, run, sheet: answers[at] }];
  });
}

/**
 * Whether a worksheet shows what `run` gives: numbers to 1e-9, `""` as `""`, any error for any refusal.
 *
 * 1e-9, because that is what lights are judged to; the last bits differ between engines.
 */
export function agrees(run: CallResult, sheet: CellValue | undefined): boolean {
  if (isBadArgument(run)) return isCellError(sheet);
  if (typeof run === 'number') return typeof sheet === 'number' && isClose(run, sheet);
  return run === sheet;
}

const isClose = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
