import { type CallResult, callFunction } from '../../../core/functions/callFunction.ts';
import type { FunctionEntry } from '../../../core/functions/define.ts';
import { OMITTED } from '../../../core/functions/native.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { agrees } from './agreement.ts';
import { generateInputs } from './generateInputs.ts';
import { openHyperFormula } from './hyperFormula.ts';
import { layOut, nativeFor } from './layOut.ts';
import { bind, mutantsOf } from './mutants.ts';

/** How many mutants a formula has, and what was changed in those that no generated input tells from it. */
export interface Survival {
  readonly mutants: number;
  readonly survivors: readonly string[];
}

/** One input: its cells, where its arguments stand, and what `run` gives. */
interface Case {
  readonly cells: readonly (readonly CellValue[])[];
  readonly places: Readonly<Record<string, string>>;
  /** The places as one text. */
  readonly arrangement: string;
  readonly run: CallResult;
}

/** Inputs asked of a change that is claimed to be none: to notice a wrong claim, while a proof needs no inputs. */
const ENOUGH = 500;

/**
 * Breaks a function's native formula in every small way and asks which breaks the agreement check would miss.
 *
 * The input that uncovered the last mutant is asked first: the next mutant is mostly broken at the same spot.
 */
export function survivorsOf(entry: FunctionEntry, equivalent: readonly string[]): Survival {
  const names = Object.keys(entry.parameters);
  const mutants = mutantsOf(nativeFor(entry, names), names);
  const ask = openHyperFormula();
  let cases = casesOf(entry);
  const survivors = mutants.filter(({ formula, change }) => {
    const asked = equivalent.includes(change) ? cases.slice(0, ENOUGH) : cases;
    const bound = new Map<string, string>();
    const killer = asked.find(({ cells, places, arrangement, run }) => {
      const placed = bound.get(arrangement) ?? bind(formula, places);
      bound.set(arrangement, placed);
      return !agrees(run, ask(placed, cells));
    });
    if (killer) cases = [killer, ...cases.filter((one) => one !== killer)];
    return killer === undefined;
  });
  return { mutants: mutants.length, survivors: survivors.map(({ change }) => change) };
}

/** In order of arrangement, so that the formula seldom has to be parsed anew. */
function casesOf(entry: FunctionEntry): readonly Case[] {
  const names = Object.keys(entry.parameters);
  const cases = generateInputs(entry).map((input): Case => {
    const { cells, references } = layOut([input]);
    const places = names.map((_, at) => references[0]?.[at] ?? OMITTED);
    const arrangement = places.join();
    const byName = Object.fromEntries(names.map((name, at) => [name, places[at] ?? OMITTED]));
    return { cells, places: byName, arrangement, run: callFunction(entry, input) };
  });
  return cases.toSorted((one, other) => one.arrangement.localeCompare(other.arrangement));
}
