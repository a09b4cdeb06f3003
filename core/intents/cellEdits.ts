import { columnOf } from '../blueprint/columns.ts';
import type { ColumnKey, TableKey } from '../blueprint/keys.ts';
import { sheetOf } from '../blueprint/layout.ts';
import { cellOf } from '../codec/cellOf.ts';
import type { Book } from '../codec/readBook.ts';
import { type InputCell, isRefused, meansSame, readInput, toldValue } from '../codec/readInput.ts';
import type { RowValues } from '../host/content.ts';
import type { CellChange, Operation } from '../host/port.ts';
import { SETTINGS, type SettingKey } from '../policy/settings.ts';
import { type CellValue, isBlank } from '../values/cell.ts';
import { changedMeanwhile, type DecisionContext, type Refusal, refuse } from './decision.ts';
import { type IdGiver, idGiver } from './idGiver.ts';
import { type Trace, traceRow } from './traceRow.ts';

/** A cell of an item that is to hold something else. */
export interface CellEdit {
  readonly column: ColumnKey;
  readonly id: string;
  readonly to: CellValue;
  /** What it held when that was decided; left out = whatever it holds. */
  readonly from?: CellValue | undefined;
  readonly why: string;
}

interface Changed {
  readonly change: CellChange;
  readonly trace: Trace;
}

/**
 * Gathers changes of single cells, each with its row of Changes, so that one write does them all.
 *
 * Several changes of one cell become one: from what it held at first to what it is to hold at last.
 */
export class CellEdits {
  private readonly book: Book;
  private giver: IdGiver | undefined;
  private readonly changes = new Map<string, CellChange & { readonly sheet: TableKey }>();
  private readonly traces: Trace[] = [];

  constructor(book: Book) {
    this.book = book;
  }

  /** Gives ids to new rows; made when first asked for, because it looks at every id there is. */
  get ids(): IdGiver {
    this.giver ??= idGiver(this.book.located);
    return this.giver;
  }

  /** How many cells change. */
  get count(): number {
    return this.changes.size;
  }

  /** Takes an edit in; gives the reason when it cannot be done. An edit that changes nothing leaves no trace. */
  add(edit: CellEdit): { readonly refusal: Refusal } | undefined {
    const sheet = sheetOf(edit.column);
    const { located, rowOf } = this.book;
    // A setting whose hidden key somebody deleted is still known by its name.
    const byName = sheet === 'settings' ? located.layout.settings.get(edit.id as SettingKey) : undefined;
    const row = rowOf(sheet, edit.id) ?? byName;
    if (row === undefined) return refuse({ why: 'unknown-item', id: edit.id, sheet });
    const key = `${edit.column} ${row}`;
    const pending = this.changes.get(key);
    const changed = editCell(this.book, edit, { row, pending: pending?.to as CellValue | undefined });
    if (changed === undefined || 'refusal' in changed) return changed;
    this.changes.set(key, { sheet, ...changed.change, from: (pending ?? changed.change).from });
    this.traces.push(changed.trace);
    return undefined;
  }

  /** The changes by sheet, and their rows of Changes. */
  operations(context: DecisionContext): readonly Operation[] {
    const bySheet = new Map<TableKey, CellChange[]>();
    for (const { sheet, ...change } of this.changes.values())
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), change]);
    const rows: readonly RowValues[] = this.traces.map((trace) => traceRow(this.ids, context, trace));
    return [
      ...[...bySheet].map(([sheet, cells]): Operation => ({ kind: 'set-cells', sheet, cells })),
      ...(rows.length > 0 ? [{ kind: 'append-rows', sheet: 'changes', rows } as const] : []),
    ];
  }
}

function editCell(
  book: Book,
  { column, id, to, from, why }: CellEdit,
  { row, pending }: { readonly row: number; readonly pending: CellValue | undefined },
): Changed | { readonly refusal: Refusal } | undefined {
  const place = { sheet: sheetOf(column), row, column };
  const refusal = refusedColumn(book, column, row);
  if (refusal) return refuse(refusal);
  const found = pending === undefined ? (cellOf(book.located, column, row)?.value ?? null) : pending;
  const cell = inputCell(book, column, row);
  if (from !== undefined && !meansSame(cell, from, found)) return changedMeanwhile(place, from, found);
  const input = readInput(cell, to);
  if (isRefused(input)) return refuse({ why: 'bad-value', problem: { ...input.problem, item: id } });
  if (found === input.value || (isBlank(found) && isBlank(input.value))) return undefined;
  return {
    change: { at: book.rowOf(place.sheet, id) === undefined ? { row } : { id }, column, from: found, to: input.value },
    trace: {
      item: id,
      field: (cell.setting ?? columnOf(column)).words[cell.language],
      from: toldValue(cell, found),
      to: toldValue(cell, input.value),
      why,
    },
  };
}

/** Columns nobody types into, and cells in which people have a formula of their own. */
function refusedColumn({ located }: Book, column: ColumnKey, row: number): Refusal | undefined {
  const place = { sheet: sheetOf(column), row, column };
  const { formula, ours, type } = columnOf(column);
  if (formula || ours) return { why: 'calculated-column', place };
  if (!located.layout.sheets.changes) return { why: 'needs-upgrade', place: { sheet: 'changes' } };
  const cell = cellOf(located, column, row);
  if (!cell) return { why: 'needs-upgrade', place };
  // The as-of day is a formula of ours until somebody fixes a day.
  const isOwnFormula = cell.formula !== undefined && column !== 'setting.value';
  return isOwnFormula || type === 'id' ? { why: 'calculated-column', place } : undefined;
}

/** What a cell may hold depends on its column, on the kind of its key result, and on the setting it is the value of. */
export function inputCell({ tracker, kindAt }: Book, column: ColumnKey, row: number): InputCell {
  const { layout, language } = tracker;
  const setting = column === 'setting.value' ? SETTINGS.find(({ key }) => layout.settings.get(key) === row) : undefined;
  return { column, row, kind: kindAt(sheetOf(column), row), language, setting };
}
