import { columnOf } from '../../core/blueprint/columns.ts';
import { isPage, type SheetKey } from '../../core/blueprint/keys.ts';
import { columnLetters } from '../../core/blueprint/layout.ts';
import { type Located, locate } from '../../core/codec/locate.ts';
import { CATALOGUE } from '../../core/functions/catalogue.ts';
import type { FoundSheet, Snapshot } from '../../core/host/snapshot.ts';
import { isCellError } from '../../core/values/cell.ts';

/** Formulas that Excel has lost our functions of. */
export interface LostFunctions {
  /** Cells of the blueprint's own, which the next spelling mends. */
  readonly ours: number;
  /** Some of them are spelled with the name Excel puts in for a function it does not know. */
  readonly isRenamed: boolean;
  /** Cells of people's own, by address: only Excel mends those, once it knows the add-in again. */
  readonly others: readonly string[];
}

/** What Excel makes of a call whose add-in it cannot find when it opens the file. */
const RENAMED = /_xldudf_OKR_/i;
const CALLED = new RegExp(String.raw`\bOKR\.(?:${CATALOGUE.map(({ name }) => name).join('|')})\(`, 'i');

/** Finds the cells that show `#NAME?`, or would behind an `IFERROR`, because the add-in was not there. */
export function lostFunctions(snapshot: Snapshot): LostFunctions {
  const isOurs = calculatedCells(locate(snapshot));
  const lost = snapshot.sheets.flatMap((sheet) => lostCells(sheet).map((cell) => ({ ...cell, sheet: sheet.name })));
  const ours = lost.filter(isOurs);
  return {
    ours: ours.length,
    isRenamed: ours.some(({ isRenamed }) => isRenamed),
    others: lost
      .filter((cell) => !isOurs(cell))
      .map(({ sheet, row, column }) => `${sheet}!${columnLetters(column)}${row + 1}`),
  };
}

/** Tells the cells that the blueprint calculates: pages, and the columns it has a formula for. */
function calculatedCells({ layout }: Located): (cell: { readonly sheet: string; readonly column: number }) => boolean {
  const columns = new Map(
    Object.entries(layout.sheets).map(([key, sheet]) => [
      sheet.name,
      isPage(key as SheetKey)
        ? undefined
        : new Set([...sheet.columns].flatMap(([column, at]) => (columnOf(column).formula ? [at] : []))),
    ]),
  );
  return ({ sheet, column }) => columns.has(sheet) && (columns.get(sheet)?.has(column) ?? true);
}

interface LostCell {
  readonly row: number;
  readonly column: number;
  readonly isRenamed: boolean;
}

function lostCells({ formulas, rows }: FoundSheet): readonly LostCell[] {
  return [...formulas].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, formula]) => {
      const isRenamed = RENAMED.test(formula);
      const value = rows[row]?.[column];
      const isUnknown = isCellError(value) && value.error === '#NAME?' && CALLED.test(formula);
      return isRenamed || isUnknown ? [{ row, column, isRenamed }] : [];
    }),
  );
}
