import { columnOf } from '../../core/blueprint/columns.ts';
import { layoutOnceComplete } from '../../core/blueprint/diff.ts';
import type { Edition } from '../../core/blueprint/edition.ts';
import { isSameFormula } from '../../core/blueprint/isSameFormula.ts';
import { PAGE_KEYS, type PageKey, TABLE_KEYS, type TableKey } from '../../core/blueprint/keys.ts';
import type { BookLayout } from '../../core/blueprint/layout.ts';
import { PAGES } from '../../core/blueprint/pages/pages.ts';
import { spellerFor } from '../../core/blueprint/speller.ts';
import { type Located, locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import { filledDown } from '../../core/host/cellBlocks.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import { today } from '../book/today.ts';
import { gridRows } from '../grid/gridRows.ts';

/** One formula of ours at its place: as the book has it, and as the grid calculates it. */
interface OurFormula {
  readonly inBook: string;
  readonly inGrid: string;
}

/** The formulas of ours on one sheet. */
export interface OurSheet {
  readonly key: TableKey | PageKey;
  readonly firstRow: number;
  /** Columns that are calculated all the way down, from 0. */
  readonly columns: readonly number[];
  /** Row from 1, column from 0. */
  readonly at: (row: number, column: number) => OurFormula | undefined;
}

/** The grid has our functions by name; a call costs its engine a tenth of the same calculation as a native formula. */
const GRID_EDITION: Edition = 'lambda';

/**
 * The day the page was opened, which the grid has in place of TODAY(): its engine calculates anew whatever depends on
 * that function whenever anything is typed, which is all rows of a tracker; seen with Univer 0.25.1.
 */
const DAY = String(today());

const inGridSpelling = (formula: string): string => formula.replaceAll('TODAY()', DAY);

/** Formulas of ours in a book that spells them in this edition, by the name of their sheet. */
export function ourFormulas(snapshot: Snapshot, edition: Edition): ReadonlyMap<string, OurSheet> {
  const located = locate(snapshot);
  const style = { language: readTracker(snapshot).language, edition };
  const complete = layoutOnceComplete(located, style);
  const layouts = { book: complete, grid: withinGrid(complete, located) };
  const tables = TABLE_KEYS.flatMap((key) => ourTable(key, located, edition, layouts));
  const pages = PAGE_KEYS.flatMap((key): [string, OurSheet][] => {
    const name = located.sheets[key]?.name;
    return name === undefined ? [] : [[name, ourPage(key, style, layouts)]];
  });
  return new Map([...tables, ...pages]);
}

/** True when two formulas differ at most in how far down their ranges reach, or in how a program writes them. */
export const isAlike = (found: string, ours: string): boolean => isSameFormula(withoutReach(found), withoutReach(ours));

const withoutReach = (formula: string): string => formula.replace(/(:\$[A-Z]{1,3}\$)\d+/g, '$1');

/** What a book is looked at on as long as nobody has typed a day. */
const AS_OF: OurFormula = { inBook: 'TODAY()', inGrid: DAY };

interface Layouts {
  readonly book: BookLayout;
  readonly grid: BookLayout;
}

/** The layout with ranges that end where the grid does. */
function withinGrid(layout: BookLayout, located: Located): BookLayout {
  const sheets = { ...layout.sheets };
  for (const key of TABLE_KEYS) {
    const [sheet, found] = [sheets[key], located.sheets[key]];
    if (sheet && found) sheets[key] = { ...sheet, lastRow: Math.min(sheet.lastRow, gridRows(key, sheet, found)) };
  }
  return { ...layout, sheets };
}

function ourTable(key: TableKey, located: Located, edition: Edition, layouts: Layouts): [string, OurSheet][] {
  const [found, layout] = [located.sheets[key], located.layout.sheets[key]];
  if (!found || !layout) return [];
  const { firstRow } = layout;
  const first = new Map(
    [...layout.columns].flatMap(([column, position]): [number, OurFormula][] => {
      const { formula } = columnOf(column);
      if (!formula) return [];
      const inBook = formula(spellerFor(layouts.book, edition, firstRow));
      return [
        [position, { inBook, inGrid: inGridSpelling(formula(spellerFor(layouts.grid, GRID_EDITION, firstRow))) }],
      ];
    }),
  );
  const at: OurSheet['at'] = (row, column) => {
    if (key === 'settings' && row === located.layout.settings.get('asOf'))
      return column === layout.columns.get('setting.value') ? AS_OF : undefined;
    const formula = first.get(column);
    return row < firstRow || !formula ? undefined : downBy(formula, row - firstRow);
  };
  return [[found.name, { key, firstRow, columns: [...first.keys()], at }]];
}

const downBy = ({ inBook, inGrid }: OurFormula, rows: number): OurFormula => ({
  inBook: filledDown(inBook, rows),
  inGrid: filledDown(inGrid, rows),
});

function ourPage(
  key: PageKey,
  { language, edition }: { language: 'zh-CN' | 'en'; edition: Edition },
  layouts: Layouts,
) {
  const cells = new Map(
    PAGES[key].cells.flatMap(({ row, column, formula }) => {
      if (!formula) return [];
      const inBook = formula(spellerFor(layouts.book, edition, row), language);
      const inGrid = inGridSpelling(formula(spellerFor(layouts.grid, GRID_EDITION, row), language));
      return [[`${row},${column}`, { inBook, inGrid }] as const];
    }),
  );
  return { key, firstRow: 1, columns: [], at: (row: number, column: number) => cells.get(`${row},${column}`) };
}
