import type { WrittenCell } from '../blueprint/blueprintCells.ts';
import { isSameFormula } from '../blueprint/isSameFormula.ts';
import { type CellValue, isCellError } from '../values/cell.ts';
import { type FoundSheet, formulaAt, lastRowOf } from './snapshot.ts';

/** Whether a formula need not be written because one that comes to the same is there. */
export type SameFormula = (found: string, wanted: string) => boolean;

/**
 * The cells to write so that a sheet holds what another one does.
 *
 * What a formula comes to is no difference: its program calculates it.
 */
export function cellDifferences(
  found: FoundSheet,
  wanted: FoundSheet,
  isSame: SameFormula = isSameFormula,
): readonly WrittenCell[] {
  const rows = Math.max(lastRowOf(found), lastRowOf(wanted));
  return Array.from({ length: rows }, (_, at) => rowDifferences(found, wanted, at, isSame)).flat();
}

function rowDifferences(
  found: FoundSheet,
  wanted: FoundSheet,
  at: number,
  isSame: SameFormula,
): readonly WrittenCell[] {
  const columns = Math.max(columnsOf(found, at), columnsOf(wanted, at));
  const cells: WrittenCell[] = [];
  for (let column = 0; column < columns; column += 1) {
    const place = { row: at + 1, column };
    const [before, formula] = [formulaAt(found, at, column), formulaAt(wanted, at, column)];
    const value = wanted.rows[at]?.[column] ?? null;
    if (formula !== undefined) {
      if (before === undefined || !isSame(before, formula)) cells.push({ ...place, formula });
    } else if (before !== undefined || !isSameValue(found.rows[at]?.[column] ?? null, value)) {
      cells.push({ ...place, value });
    }
  }
  return cells;
}

const columnsOf = ({ rows, formulas }: FoundSheet, at: number): number =>
  Math.max(rows[at]?.length ?? 0, ...[...(formulas.get(at)?.keys() ?? [])].map((column) => column + 1));

/** Empty text is as blank as nothing at all. */
function isSameValue(found: CellValue, wanted: CellValue): boolean {
  if (isCellError(found) && isCellError(wanted)) return found.error === wanted.error;
  return (found === '' ? null : found) === (wanted === '' ? null : wanted);
}
