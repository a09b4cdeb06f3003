import type { PageKey } from './keys.ts';

/** What stands in A1 of a page, so that it is known again after people rename its sheet. */
export const pageMark = (key: PageKey): string => `#${key}`;
