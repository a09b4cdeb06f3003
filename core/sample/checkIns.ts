import { CHECK_INS_ABOVE } from './checkInsAbove.ts';
import { CHECK_INS_BELOW } from './checkInsBelow.ts';
import type { Fields } from './seed.ts';

/** Check-ins of all levels; the last of each key result reports its current value. */
export const CHECK_INS: readonly Fields<'checkIn'>[] = [...CHECK_INS_ABOVE, ...CHECK_INS_BELOW];
