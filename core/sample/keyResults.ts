import { KEY_RESULTS_ABOVE } from './keyResultsAbove.ts';
import { KEY_RESULTS_BELOW } from './keyResultsBelow.ts';
import type { Fields } from './seed.ts';

/** Key results of all kinds; as of the sample's day their lights are mixed. */
export const KEY_RESULTS: readonly Fields<'kr'>[] = [...KEY_RESULTS_ABOVE, ...KEY_RESULTS_BELOW];
