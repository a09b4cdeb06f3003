import { COLUMNS } from '../../core/blueprint/columns.ts';
import { isPage, type SheetKey, type TableKey } from '../../core/blueprint/keys.ts';
import type { BookLayout } from '../../core/blueprint/layout.ts';
import type { GridEdit } from '../../core/host/gridEdits.ts';
import { type FoundSheet, formulaAt } from '../../core/host/snapshot.ts';
import { isBlank } from '../../core/values/cell.ts';
import { runsOf } from './runsOf.ts';

/** Edits of one sheet, in the kinds they are carried out in. */
export interface SheetEdits {
  /** Rows that hold nothing yet, their formulas with them. */
  readonly fresh: readonly GridEdit[];
  /** Values, and formulas over what people have typed. */
  readonly typed: readonly GridEdit[];
  /** Formulas over formulas: right whether they are done or not, so they may be done in several goes. */
  readonly respelled: readonly GridEdit[];
}

/** A sheet that is edited, as it was found; `undefined` when it is new. */
interface Edited {
  readonly key: SheetKey;
  readonly found: FoundSheet | undefined;
  readonly layout: BookLayout;
}

/** Sorts the edits of a sheet, and completes new rows to rectangles. */
export function sortEdits(edits: readonly GridEdit[], { key, found, layout }: Edited): SheetEdits {
  const inputs = isPage(key) ? [] : inputsOf(key, layout);
  const values = edits.filter(({ formula }) => formula === undefined);
  const isNew = (row: number): boolean => inputs.length > 0 && inputs.every((column) => isFree(found, row, column));
  const rows = new Set(values.map(({ row }) => row).filter(isNew));
  const fresh = edits.filter(({ row }) => rows.has(row));
  const others = edits.filter(({ row }) => !rows.has(row));
  const isRespelled = ({ row, column, formula }: GridEdit): boolean =>
    formula !== undefined && (hasFormula(found, row, column) || isFree(found, row, column));
  return {
    fresh: [...fresh, ...gaps(fresh, { key, inputs, rows: [...rows] })],
    typed: others.filter((edit) => !isRespelled(edit)),
    respelled: others.filter(isRespelled),
  };
}

/** Where people type on a sheet. */
function inputsOf(key: TableKey, { sheets }: BookLayout): readonly number[] {
  const columns = sheets[key]?.columns;
  const inputs = COLUMNS[key].flatMap((column) => (column.formula ? [] : (columns?.get(column.key) ?? [])));
  return [...inputs].sort((a, b) => a - b);
}

const hasFormula = (found: FoundSheet | undefined, row: number, column: number): boolean =>
  found !== undefined && formulaAt(found, row - 1, column) !== undefined;

const isFree = (found: FoundSheet | undefined, row: number, column: number): boolean =>
  isBlank(found?.rows[row - 1]?.[column] ?? null) && !hasFormula(found, row, column);

interface NewRows {
  readonly key: SheetKey;
  readonly inputs: readonly number[];
  readonly rows: readonly number[];
}

/** Blanks between the cells of new rows, where our columns stand beside each other: then the rows are one rectangle. */
function gaps(edits: readonly GridEdit[], { key, inputs, rows }: NewRows): readonly GridEdit[] {
  const written = new Set(edits.map(({ row, column }) => `${row},${column}`));
  return runsOf(inputs).flatMap(({ first, count }) => {
    const used = edits.filter(({ column }) => column >= first && column < first + count).map(({ column }) => column);
    if (used.length === 0) return [];
    const from = Math.min(...used);
    const between = Array.from({ length: Math.max(...used) - from + 1 }, (_, at) => from + at);
    return rows.flatMap((row) =>
      between.flatMap((column) => (written.has(`${row},${column}`) ? [] : [{ sheet: key, row, column, value: null }])),
    );
  });
}

/** The same cells as they were before; formulas are left out, whose text may not be known. */
export const asBefore = (edits: readonly GridEdit[], found: FoundSheet | undefined): readonly GridEdit[] =>
  edits.flatMap(({ sheet, row, column }) =>
    hasFormula(found, row, column) ? [] : [{ sheet, row, column, value: found?.rows[row - 1]?.[column] ?? null }],
  );
