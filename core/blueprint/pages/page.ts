import type { Style } from '../../host/port.ts';
import type { Light } from '../../model/vocabulary.ts';
import type { Term } from '../../words/terms.ts';
import type { WrittenCell } from '../blueprintCells.ts';
import type { PageKey } from '../keys.ts';
import type { BookLayout } from '../layout.ts';
import { pageMark } from '../pageMark.ts';
import { type Speller, spellerFor } from '../speller.ts';

/** How a cell of a page looks; every host has its own fonts and colours for these. */
export type Look =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'columnHead'
  | 'text'
  | 'wrapped'
  | 'count'
  | 'percent'
  | 'day'
  | 'light'
  | 'step'
  | 'note';

/** One cell of a page; row counted from 1, column from 0. */
export interface PageCell {
  readonly row: number;
  readonly column: number;
  readonly look: Look;
  readonly text?: Term;
  readonly number?: number;
  readonly formula?: (at: Speller, language: Style['language']) => string;
  /** Columns the cell is merged over, itself included. */
  readonly span?: number;
}

/** A block of cells on the page, for charts. */
export interface Block {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

interface Series {
  readonly name: Term;
  readonly values: Block;
  readonly categories: Block;
  /** Colour of the series, or one per point. */
  readonly colour: string | readonly string[];
}

/** A native chart of the host. */
export interface Chart {
  readonly kind: 'doughnut' | 'bar' | 'column' | 'radar';
  readonly title: Term;
  /** What the chart shows, for people who do not see it. */
  readonly description: Term;
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly series: readonly Series[];
  /** Values run from 0 to 1. */
  readonly isShare?: boolean;
}

/** A sheet that is laid out freely. */
export interface Page {
  readonly key: PageKey;
  readonly widths: readonly number[];
  readonly cells: readonly PageCell[];
  readonly charts: readonly Chart[];
  /** Blocks of light labels, coloured by their symbol. */
  readonly lights: readonly Block[];
  /** Blocks of scores, with bars. */
  readonly bars: readonly Block[];
  readonly orientation: 'portrait' | 'landscape';
}

/** The cells of a page as a host writes them; the hidden first row says which page it is. */
export function pageCells(page: Page, layout: BookLayout, style: Style): readonly WrittenCell[] {
  const mark: WrittenCell = { row: 1, column: 0, value: pageMark(page.key) };
  const cells = page.cells.map(({ row, column, text, number, formula }): WrittenCell => {
    const at = { row, column };
    if (formula) return { ...at, formula: formula(spellerFor(layout, style.edition, row), style.language) };
    return { ...at, value: number ?? text?.[style.language] ?? null };
  });
  return [mark, ...cells];
}

/** Order in which a board lists lights: what needs people first. */
export const LIGHT_ORDER: readonly Light[] = ['red', 'outdated', 'amber', 'green', 'done', 'no-data'];
