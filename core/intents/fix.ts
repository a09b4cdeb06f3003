import { columnOf } from '../blueprint/columns.ts';
import { diff } from '../blueprint/diff.ts';
import { sheetOf } from '../blueprint/layout.ts';
import { cellOf } from '../codec/cellOf.ts';
import type { Book } from '../codec/readBook.ts';
import { idColumnOf } from '../codec/rowsById.ts';
import { both } from '../functions/parameters.ts';
import type { RowValues } from '../host/content.ts';
import type { CellChange, Operation, Style } from '../host/port.ts';
import { assignIds } from './assignIds.ts';
import { type Decision, type DecisionContext, refuse, styleOf } from './decision.ts';
import { type IdGiver, idGiver } from './idGiver.ts';
import { type Mend, mendsOf, toldMend } from './mend.ts';
import { type TraceContext, traceRow } from './traceRow.ts';
import { overwriteTraces } from './upgrade.ts';

const WHY = both('同一个意思，换成表格能用的写法', 'the same meaning, spelled so that the workbook can use it');

/**
 * Problems that can be mended without a decision of a person: missing ids, formulas typed over (noted in Changes first)
 * or missing, numbers and days typed as text, words of the other language, spaces around words and ids.
 */
export function fix(book: Book, { today, who }: DecisionContext): Decision {
  const { located, tracker } = book;
  if (!located.sheets.changes) return refuse({ why: 'needs-upgrade', place: { sheet: 'changes' } });
  const style = styleOf(book);
  const context: TraceContext = { language: style.language, today, who };
  const ids = idGiver(located);
  const formulas = restorable(book, style);
  const mends = mendsOf(book);
  const traces = [
    ...(formulas.length > 0 ? overwriteTraces(located, ids, context) : []),
    ...mends.map((mend) => mendTrace(book, mend, ids, context)),
  ];
  const operations: readonly Operation[] = [
    ...formulas,
    ...assignIds(tracker, ids),
    ...mendCells(mends),
    ...(traces.length > 0 ? [{ kind: 'append-rows', sheet: 'changes', rows: traces } as const] : []),
  ];
  if (operations.length === 0) return refuse({ why: 'nothing-to-do' });
  return { operations, style, items: [], count: operations.reduce((sum, operation) => sum + fixesIn(operation), 0) };
}

/** Formulas to put back; none while the book lacks columns they would refer to, which only an upgrade adds. */
function restorable({ located }: Book, style: Style): readonly Operation[] {
  const operations = diff(located, style);
  const isWhole = operations.every(({ kind }) => !kind.startsWith('add-') && kind !== 'append-rows');
  return isWhole ? operations.filter(({ kind }) => kind.startsWith('restore-')) : [];
}

/**
 * Rows are addressed by number: a mend depends on nothing but the cell itself, whose value is compared before it is
 * written, and two rows with one id are both mended.
 */
function mendCells(mends: readonly Mend[]): readonly Operation[] {
  const sheets = [...new Set(mends.map(({ cell }) => sheetOf(cell.column)))];
  return sheets.map((sheet) => ({
    kind: 'set-cells',
    sheet,
    cells: mends.flatMap(({ cell: { column, row }, from, to }): readonly CellChange[] =>
      sheetOf(column) === sheet ? [{ at: { row }, column, from, to }] : [],
    ),
  }));
}

function mendTrace({ located }: Book, mend: Mend, ids: IdGiver, context: TraceContext): RowValues {
  const { column, row, setting } = mend.cell;
  const item = setting?.key ?? cellOf(located, idColumnOf(sheetOf(column)), row)?.value ?? null;
  return traceRow(ids, context, { item, ...toldMend(mend), why: WHY[context.language] });
}

/** How many things an operation mends, as people count them: hidden helper columns are nobody's concern. */
function fixesIn(operation: Operation): number {
  if (operation.kind === 'set-cells' || operation.kind === 'restore-page') return operation.cells.length;
  if (operation.kind !== 'restore-formulas') return 0;
  return columnOf(operation.column).hidden ? 0 : operation.rows.length;
}
