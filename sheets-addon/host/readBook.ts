import { columnOf } from '../../core/blueprint/columns.ts';
import { isPage, type SheetKey } from '../../core/blueprint/keys.ts';
import type { SheetLayout } from '../../core/blueprint/layout.ts';
import { locate } from '../../core/codec/locate.ts';
import type { ReadOptions } from '../../core/host/port.ts';
import type { FoundSheet, Merge, Snapshot } from '../../core/host/snapshot.ts';
import { BEGUN_MARK } from './begunMark.ts';
import { type FormulaBlock, type FoundValues, foundSheet, isEmptyTab } from './foundSheet.ts';
import { runsOf } from './runsOf.ts';
import type { Range, Services, Sheet } from './services.ts';
import type { WallClock } from './wallClock.ts';

/** One tab as found, with its handle: a handle still means the same sheet after people have renamed it. */
export interface FoundTab {
  readonly tab: Sheet;
  readonly found: FoundSheet;
}

/** A spreadsheet as one read found it. */
export interface FoundBook {
  readonly snapshot: Snapshot;
  readonly tabs: readonly FoundTab[];
  /** Tabs of a set-up that broke off, by name. */
  readonly begun: ReadonlyMap<string, Sheet>;
  readonly clock: WallClock;
  /** How much is known of formulas. */
  readonly formulas: NonNullable<ReadOptions['formulas']>;
}

/** Reads a spreadsheet: one call for the values of a tab, and more only for the formulas that are wanted. */
export function readBook(services: Services, { formulas = 'text' }: ReadOptions): FoundBook {
  const clock = services.clock();
  const all = services.app
    .getActiveSpreadsheet()
    .getSheets()
    .map((tab) => {
      const range = tab.getDataRange();
      return { tab, range, found: { name: tab.getName(), values: range.getValues() } };
    });
  const isBegun = ({ found }: { readonly found: FoundValues }): boolean => found.values[0]?.[0] === BEGUN_MARK;
  const whole = all.filter((tab) => !isBegun(tab));
  const tabs =
    formulas === 'text'
      ? whole.map(({ tab, range, found }) => ({ tab, found: withTexts(found, range, clock) }))
      : withPlaces(whole, clock);
  return {
    snapshot: { sheets: tabs.map(({ found }) => found) },
    tabs,
    begun: new Map(all.filter(isBegun).map(({ tab, found }) => [found.name, tab])),
    clock,
    formulas,
  };
}

/** A tab with every formula of it. */
export function withTexts(found: FoundValues, range: Range, clock: WallClock): FoundSheet {
  if (isEmptyTab(found.values)) return foundSheet(found, { clock, blocks: [], merges: [] });
  const blocks = [{ row: 0, column: 0, texts: range.getFormulas() }];
  return foundSheet(found, { clock, blocks, merges: range.getMergedRanges().map(mergeOf) });
}

const mergeOf = (range: Range): Merge => {
  const [top, left] = [range.getRow() - 1, range.getColumn() - 1];
  return { top, left, bottom: top + range.getNumRows() - 1, right: left + range.getNumColumns() - 1 };
};

interface Tab {
  readonly tab: Sheet;
  readonly found: FoundValues;
}

/** True for the sheet on which people collect numbers by formulas of their own, which a check-in must not write over. */
export const isKnownPlace = (key: SheetKey): boolean => key === 'keyResults';

/**
 * Calculated columns are taken to hold their formulas, whose text is a hundred times as long as all values. Formulas
 * in columns people type in are read where a check-in writes; elsewhere they are looked at before they are written
 * over.
 */
function withPlaces(tabs: readonly Tab[], clock: WallClock): readonly FoundTab[] {
  const plain = tabs.map(({ found }) => foundSheet(found, { clock, blocks: [], merges: [] }));
  const { sheets, layout } = locate({ sheets: plain });
  const keys = new Map(Object.entries(sheets).map(([key, { name }]) => [name, key as SheetKey]));
  return tabs.map(({ tab, found }, at) => {
    const key = keys.get(found.name);
    const place = key === undefined || isPage(key) ? undefined : layout.sheets[key];
    const before = plain[at] ?? foundSheet(found, { clock, blocks: [], merges: [] });
    if (key === undefined || !place) return { tab, found: before };
    const blocks = isKnownPlace(key) ? inputBlocks(tab, found, place) : [];
    return { tab, found: foundSheet(found, { clock, blocks, merges: [], calculated: calculatedOf(place) }) };
  });
}

const calculatedOf = ({ columns, firstRow }: SheetLayout) => ({
  firstRow,
  columns: [...columns].flatMap(([key, position]) => (columnOf(key).formula ? [position] : [])),
});

/** Calculated columns between two that people type in, which are read with them rather than by one more call. */
const NARROW = 1;

/** Formulas of the columns people type in, neighbours together. */
function inputBlocks(tab: Sheet, { values }: FoundValues, { columns, firstRow }: SheetLayout): readonly FormulaBlock[] {
  const rows = values.length - firstRow + 1;
  if (rows <= 0) return [];
  const inputs = [...columns]
    .filter(([key]) => !columnOf(key).formula && !columnOf(key).ours)
    .map(([, position]) => position)
    .sort((a, b) => a - b);
  return bridged(runsOf(inputs)).map(({ first, count }) => ({
    row: firstRow - 1,
    column: first,
    texts: tab.getRange(firstRow, first + 1, rows, count).getFormulas(),
  }));
}

type Run = ReturnType<typeof runsOf>[number];

function bridged(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last && run.first - (last.first + last.count) <= NARROW)
      joined[joined.length - 1] = { first: last.first, count: run.first + run.count - last.first };
    else joined.push(run);
  }
  return joined;
}
