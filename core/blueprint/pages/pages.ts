import { type PageKey, SCHEMA_VERSION } from '../keys.ts';
import { BOARD } from './board.ts';
import { guidePage } from './guide.ts';
import type { Page } from './page.ts';

/** The pages of the blueprint. */
export const PAGES: Readonly<Record<PageKey, Page>> = {
  guide: guidePage(String(SCHEMA_VERSION)),
  board: BOARD,
};
