import type { Kind } from '../model/vocabulary.ts';

/** Kinds that keep a level: meeting it today is good, but it is done only when its due day has come. */
export const LEVEL_KINDS: readonly Kind[] = ['at-least', 'at-most', 'between'];

/** Kinds that are either finished or not: nothing can be expected of them before they are due. */
export const STEP_KINDS: readonly Kind[] = ['done', 'by-date'];

/** What a full score counts for the light of a level that must still be kept: under 1, yet ahead of any expectation. */
export const UNFINISHED = 0.999999;
