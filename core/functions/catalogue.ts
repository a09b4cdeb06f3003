import type { FunctionEntry } from './define.ts';
import { SCORING_CATALOGUE } from './scoringCatalogue.ts';
import { WORDING_CATALOGUE } from './wordingCatalogue.ts';

/** Every custom function, in the order people meet them. Stubs, metadata, LAMBDA names and docs come from here. */
export const CATALOGUE: readonly FunctionEntry[] = [...SCORING_CATALOGUE, ...WORDING_CATALOGUE];

/** The entry of that name in any case; `undefined` for a stranger. */
export const functionNamed = (name: string): FunctionEntry | undefined =>
  CATALOGUE.find((entry) => entry.name === name.toUpperCase());
