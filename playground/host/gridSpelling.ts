import { EDITIONS, type Edition } from '../../core/blueprint/edition.ts';
import { isPage, type TableKey } from '../../core/blueprint/keys.ts';
import { locate } from '../../core/codec/locate.ts';
import type { FoundSheet, Snapshot } from '../../core/host/snapshot.ts';
import { isBlank } from '../../core/values/cell.ts';
import { isAlike, type OurSheet, ourFormulas } from './ourFormulas.ts';

/** How a book is written outside the grid. */
export interface BookSpelling {
  /** Edition of its formulas. */
  readonly edition: Edition;
  /** Rows, from 1, that have formulas in the book and in the grid not yet, because nobody has typed there. */
  readonly held: Readonly<Partial<Record<TableKey, { readonly from: number; readonly to: number }>>>;
}

/** A book as the grid holds it, with the way back. */
export interface GridSpelled {
  readonly snapshot: Snapshot;
  readonly spelling: BookSpelling;
}

/**
 * Rows below the last one in use that have their formulas in the grid. One there costs as much as one of a row in use:
 * the grid's engine calculates both branches of an IF.
 */
const READY_ROWS = 10;

/** The book with our formulas as the grid calculates them fastest, and without those of rows nobody uses. */
export function toGrid(snapshot: Snapshot, edition: Edition): GridSpelled {
  const ours = ourFormulas(snapshot, edition);
  const held: Partial<Record<TableKey, { from: number; to: number }>> = {};
  const sheets = snapshot.sheets.map((sheet) => {
    const our = ours.get(sheet.name);
    if (!our) return sheet;
    const spelled = respelled(sheet, our, 'inBook', 'inGrid');
    if (isPage(our.key)) return spelled;
    const rest = restOf(sheet, our);
    if (rest) held[our.key] = rest;
    return rest ? withoutRows(spelled, rest) : spelled;
  });
  return { snapshot: { sheets }, spelling: { edition, held } };
}

/** The book as it is outside the grid. */
export function fromGrid({ snapshot, spelling }: GridSpelled): Snapshot {
  const ours = ourFormulas(snapshot, spelling.edition);
  return {
    sheets: snapshot.sheets.map((sheet) => {
      const our = ours.get(sheet.name);
      if (!our) return sheet;
      const spelled = respelled(sheet, our, 'inGrid', 'inBook');
      const rest = isPage(our.key) ? undefined : spelling.held[our.key];
      return rest ? withRows(spelled, our, rest) : spelled;
    }),
  };
}

/** The edition a book's formulas are spelled in; `otherwise` where it has none to tell it by. */
export function foundEdition(snapshot: Snapshot, otherwise: Edition): Edition {
  const { sheets, layout } = locate(snapshot);
  const [sheet, position] = [sheets.keyResults, layout.sheets.keyResults?.columns.get('kr.lightCode')];
  if (!sheet || position === undefined) return otherwise;
  const [row, cells] = [...sheet.formulas].find(([, line]) => line.get(position)) ?? [];
  const found = cells?.get(position);
  if (row === undefined || !found) return otherwise;
  return (
    EDITIONS.find((edition) => {
      const ours = ourFormulas(snapshot, edition)
        .get(sheet.name)
        ?.at(row + 1, position);
      return ours !== undefined && isAlike(found, ours.inBook);
    }) ?? otherwise
  );
}

type Side = 'inBook' | 'inGrid';

function respelled(sheet: FoundSheet, our: OurSheet, from: Side, to: Side): FoundSheet {
  const formulas = new Map(
    [...sheet.formulas].map(([row, cells]) => [
      row,
      new Map(
        [...cells].map(([column, found]) => {
          const ours = our.at(row + 1, column);
          return [column, ours && isAlike(found, ours[from]) ? ours[to] : found];
        }),
      ),
    ]),
  );
  return { ...sheet, formulas };
}

/** Rows at the end that hold formulas of ours and nothing else, but for the first few. */
function restOf(sheet: FoundSheet, our: OurSheet): { from: number; to: number } | undefined {
  const to = Math.max(0, ...[...sheet.formulas].flatMap(([row, cells]) => (cells.size > 0 ? [row + 1] : [])));
  let lastUsed = Math.max(to, sheet.rows.length);
  while (lastUsed >= our.firstRow && isUnused(sheet, our, lastUsed)) lastUsed -= 1;
  const from = lastUsed + READY_ROWS + 1;
  return from <= to ? { from, to } : undefined;
}

function isUnused({ rows, formulas }: FoundSheet, our: OurSheet, row: number): boolean {
  const found = formulas.get(row - 1);
  const hasValue = (rows[row - 1] ?? []).some((value, column) => !isBlank(value) && !found?.has(column));
  if (hasValue || !found || found.size === 0) return !hasValue;
  return (
    our.columns.every((column) => found.has(column)) &&
    [...found].every(([column, formula]) => {
      const ours = our.at(row, column);
      return ours !== undefined && isAlike(formula, ours.inBook);
    })
  );
}

const withoutRows = (sheet: FoundSheet, { from }: { from: number }): FoundSheet => ({
  ...sheet,
  rows: sheet.rows.slice(0, from - 1),
  formulas: new Map([...sheet.formulas].filter(([row]) => row + 1 < from)),
});

/** Rows that were held back get their formulas where nothing else is. */
function withRows(sheet: FoundSheet, our: OurSheet, { from, to }: { from: number; to: number }): FoundSheet {
  const formulas = new Map(sheet.formulas);
  for (let row = from; row <= to; row += 1) {
    const cells = new Map(formulas.get(row - 1));
    for (const column of our.columns) {
      const ours = our.at(row, column);
      if (ours && !cells.has(column) && isBlank(sheet.rows[row - 1]?.[column])) cells.set(column, ours.inBook);
    }
    formulas.set(row - 1, cells);
  }
  return { ...sheet, formulas };
}
