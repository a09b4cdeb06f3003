import { columnOf } from '../blueprint/columns.ts';
import { PREFILLED_ROWS } from '../blueprint/formulaRows.ts';
import type { ColumnKey, SheetKey, TableKey } from '../blueprint/keys.ts';
import type { SheetLayout } from '../blueprint/layout.ts';
import { pageCells } from '../blueprint/pages/page.ts';
import { PAGES } from '../blueprint/pages/pages.ts';
import { rowFormula } from '../blueprint/rowFormula.ts';
import { encodeCell, encodeInput } from '../codec/encodeCell.ts';
import { firstFreeRow } from '../codec/firstFreeRow.ts';
import type { Located } from '../codec/locate.ts';
import { idColumnOf, rowsById } from '../codec/rowsById.ts';
import { type CellValue, isBlank, isCellError } from '../values/cell.ts';
import { idKey } from '../values/idKey.ts';
import type { RowValues } from './content.ts';
import type { CellChange, Conflict, Operation, RowReference, Style } from './port.ts';
import { type FoundSheet, formulaAt } from './snapshot.ts';

/** One cell of a sheet to write; row counted from 1, column from 0. */
export interface GridEdit {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  readonly formula?: string;
}

/** Operations that change cells of sheets that are there. */
export type CellOperation = Extract<
  Operation,
  { kind: 'append-rows' | 'set-cells' | 'restore-formulas' | 'restore-page' }
>;

export const isCellOperation = (operation: Operation): operation is CellOperation =>
  operation.kind === 'append-rows' ||
  operation.kind === 'set-cells' ||
  operation.kind === 'restore-formulas' ||
  operation.kind === 'restore-page';

/**
 * The cells that operations come to in a book as it was found, or the first cell that is no longer what was read.
 *
 * Shared by all hosts, so that a row lands in the same place everywhere.
 */
export function gridEdits(
  operations: readonly CellOperation[],
  located: Located,
  style: Style,
): readonly GridEdit[] | Conflict {
  const edits: GridEdit[] = [];
  const next = new Map<TableKey, number>();
  for (const operation of operations) {
    if (operation.kind === 'restore-page') {
      edits.push(...pageEdits(operation, located, style));
      continue;
    }
    const target = targetOf(operation.sheet, located);
    switch (operation.kind) {
      case 'set-cells':
        for (const change of operation.cells) {
          const edit = changeCell(change, target, style);
          if ('expected' in edit) return edit;
          edits.push(edit);
        }
        break;
      case 'append-rows': {
        const taken = takenId(operation.rows, target);
        if (taken) return taken;
        for (const values of operation.rows) {
          const row = next.get(operation.sheet) ?? firstFreeRow(target.sheet, target.layout);
          next.set(operation.sheet, row + 1);
          edits.push(...rowEdits(values, row, target, located, style));
        }
        break;
      }
      case 'restore-formulas':
        for (const row of operation.rows) edits.push(formulaEdit(operation.column, row, target, located, style));
        break;
      default:
        return operation satisfies never;
    }
  }
  return edits;
}

/** The page's own formulas for these cells, spelled for this book. */
function pageEdits(
  { sheet, cells }: Extract<Operation, { kind: 'restore-page' }>,
  { layout }: Located,
  style: Style,
): readonly GridEdit[] {
  const wanted = new Set(cells.map(({ row, column }) => `${row},${column}`));
  return pageCells(PAGES[sheet], layout, style)
    .filter(({ row, column }) => wanted.has(`${row},${column}`))
    .map((cell) => ({ sheet, ...cell }));
}

interface Target {
  readonly key: TableKey;
  readonly sheet: FoundSheet;
  readonly layout: SheetLayout;
  /** Rows by id, indexed when first asked for. */
  readonly rows: () => ReadonlyMap<string, number>;
}

function targetOf(key: TableKey, located: Located): Target {
  const [sheet, layout] = [located.sheets[key], located.layout.sheets[key]];
  if (!sheet || !layout) throw new Error(`operations on ${key}, which the book does not have`);
  let rows: ReadonlyMap<string, number> | undefined;
  return {
    key,
    sheet,
    layout,
    rows: () => {
      rows ??= rowsById(key, sheet, layout);
      return rows;
    },
  };
}

function changeCell({ at, column, from, to }: CellChange, target: Target, style: Style): GridEdit | Conflict {
  const row = rowOf(at, target);
  const position = target.layout.columns.get(column);
  const found = row === undefined || position === undefined ? null : (target.sheet.rows[row - 1]?.[position] ?? null);
  if (row === undefined || position === undefined || !isSame(found, from)) {
    return { sheet: target.key, row, column, expected: from, found };
  }
  return { sheet: target.key, row, column: position, value: encodeCell(column, to, style.language) };
}

const rowOf = (at: RowReference, { rows }: Target): number | undefined =>
  'row' in at ? at.row : rows().get(idKey(at.id));

/**
 * The first of these new rows whose id somebody else has given to a row meanwhile.
 *
 * Two people who append at once have both read the same last number; the later one decides again and takes the next.
 */
function takenId(rows: readonly RowValues[], { key, rows: known }: Target): Conflict | undefined {
  if (key === 'settings') return undefined; // their ids are keys of ours, which nobody gives
  const column = idColumnOf(key);
  for (const values of rows) {
    const id = values[column];
    const row = typeof id === 'string' ? known().get(idKey(id.trim())) : undefined;
    if (row !== undefined) return { sheet: key, row, column, expected: null, found: id as string };
  }
  return undefined;
}

/** Blank is blank, however a host spells it. */
function isSame(found: CellValue, expected: CellValue): boolean {
  if (isBlank(found) && isBlank(expected)) return true;
  return isCellError(found) && isCellError(expected) ? found.error === expected.error : found === expected;
}

/** Cells of a new row: its values, and the formulas a row does not have yet. */
function rowEdits(values: RowValues, row: number, target: Target, located: Located, style: Style): readonly GridEdit[] {
  return [...target.layout.columns].flatMap(([column, position]) => {
    const declared = columnOf(column);
    if (declared.formula) {
      const isThere = formulaAt(target.sheet, row - 1, position) !== undefined;
      return isThere || !PREFILLED_ROWS[target.key] ? [] : [formulaEdit(column, row, target, located, style)];
    }
    const input = values[column];
    if (input === undefined || input === null) return [];
    return [{ sheet: target.key, row, column: position, ...encodeInput(column, input, style.language) }];
  });
}

function formulaEdit(column: ColumnKey, row: number, target: Target, located: Located, style: Style): GridEdit {
  const position = target.layout.columns.get(column);
  const formula = rowFormula(column, located.layout, style.edition);
  if (position === undefined || !formula) throw new Error(`${column} has no formula in this book`);
  return { sheet: target.key, row, column: position, formula: formula(row) };
}
