import { COLUMNS } from '../../core/blueprint/columns.ts';
import { isPage, type SheetKey } from '../../core/blueprint/keys.ts';
import { firstFreeRow } from '../../core/codec/firstFreeRow.ts';
import { type Located, locate } from '../../core/codec/locate.ts';
import type { Operation } from '../../core/host/port.ts';
import type { FoundSheet } from '../../core/host/snapshot.ts';
import { foundSheet } from './foundSheet.ts';
import { type FoundBook, type FoundTab, isKnownPlace, withTexts } from './readBook.ts';
import type { Sheet } from './services.ts';

/**
 * The same book with the sheets that operations look at as they are now. What is known of their formulas is kept,
 * but for the rows that are written to: there every formula is read.
 */
export function rereadSheets(book: FoundBook, operations: readonly Operation[]): FoundBook {
  const located = locate(book.snapshot);
  const keys = new Map(Object.entries(located.sheets).map(([key, { name }]) => [name, key as SheetKey]));
  const tabs = book.tabs.map(({ tab, found }): FoundTab => {
    const key = keys.get(found.name);
    const here = operations.filter((operation) => operation.kind !== 'set-meta' && operation.sheet === key);
    const isTouched = here.some(({ kind }) => kind !== 'add-sheet');
    return key === undefined || !isTouched
      ? { tab, found }
      : { tab, found: reread({ book, located, key, tab, found, here }) };
  });
  return { ...book, tabs, snapshot: { sheets: tabs.map(({ found }) => found) } };
}

interface Reading {
  readonly book: FoundBook;
  readonly located: Located;
  readonly key: SheetKey;
  readonly tab: Sheet;
  readonly found: FoundSheet;
  readonly here: readonly Operation[];
}

function reread({ book, located, key, tab, found, here }: Reading): FoundSheet {
  const { clock, formulas } = book;
  const range = tab.getDataRange();
  const values = { name: found.name, values: range.getValues() };
  const isWrittenOver = here.some(({ kind }) => kind === 'set-cells');
  if (formulas === 'places' && isWrittenOver && !isKnownPlace(key)) return withTexts(values, range, clock);
  const fresh = { ...foundSheet(values, { clock, blocks: [], merges: found.merges }), formulas: found.formulas };
  const added = here.flatMap((operation) => (operation.kind === 'append-rows' ? operation.rows : [])).length;
  const layout = located.layout.sheets[key];
  if (formulas === 'text' || added === 0 || !layout || !isCalculated(key)) return fresh;
  const first = firstFreeRow(fresh, layout);
  return first > fresh.rows.length ? fresh : withRows(fresh, tab, { first, count: added });
}

/** True for a sheet whose new rows need formulas that may be there already. */
const isCalculated = (key: SheetKey): boolean => !isPage(key) && COLUMNS[key].some(({ formula }) => formula);

/** The sheet with the formulas of some rows as they are. */
function withRows(
  sheet: FoundSheet,
  tab: Sheet,
  { first, count }: { readonly first: number; readonly count: number },
): FoundSheet {
  const rows = Math.min(count, sheet.rows.length - first + 1);
  const columns = Math.max(...sheet.rows.map((cells) => cells.length));
  const formulas = new Map(sheet.formulas);
  for (const [at, texts] of tab.getRange(first, 1, rows, columns).getFormulas().entries()) {
    const cells = texts.flatMap((text, column) => (text === '' ? [] : [[column, text.slice(1)] as const]));
    formulas.set(first - 1 + at, new Map(cells));
  }
  return { ...sheet, formulas };
}
