import type { FunctionEntry } from './define.ts';
import { KRCHECK } from './krCheck.ts';
import { KRSMART } from './krSmart.ts';

/**
 * The functions that read words. A list of its own, because their word lists weigh more than all that calculates: a
 * host may load them later.
 */
export const WORDING_CATALOGUE: readonly FunctionEntry[] = [KRCHECK, KRSMART];
