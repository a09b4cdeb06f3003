import { blueprintCells, type WrittenCell } from '../../core/blueprint/blueprintCells.ts';
import { lookRows } from '../../core/blueprint/formulaRows.ts';
import type { TableKey } from '../../core/blueprint/keys.ts';
import { type BookLayout, sheetLayout } from '../../core/blueprint/layout.ts';
import { frozenColumns, HEADER_HEIGHT, tableName, tallRows } from '../../core/blueprint/sheetForm.ts';
import { addressOf } from '../../core/host/area.ts';
import { type CellContent, contentOf } from '../../core/host/cellContent.ts';
import type { RowValues } from '../../core/host/content.ts';
import type { Style } from '../../core/host/port.ts';
import type { NewSheet } from './newSheet.ts';
import type { Supports } from './supports.ts';
import { lookWrites } from './tableLook.ts';
import { tallRowWrites } from './tallRowWrites.ts';
import { command, contentWrites, formulaWrites } from './write.ts';

/** A sheet of rows that is not there yet. */
export interface NewTablePlan {
  readonly key: TableKey;
  readonly rows: readonly RowValues[];
  readonly layout: BookLayout;
  readonly style: Style;
  readonly supports: Supports;
}

/** What makes a new sheet of rows: its cells, the table around them, their formulas, how all of it looks. */
export function newTable(plan: NewTablePlan): NewSheet {
  const { key, rows, layout, style, supports } = plan;
  const sheet = sheetLayout(plan);
  const columns = [...sheet.columns.keys()];
  const cells = blueprintCells({ sheet: key, columns, rows }, layout, style);
  const tall = tallRows(rows, sheet.firstRow);
  return {
    name: sheet.name,
    // The table comes before its formulas: Excel takes a formula entered into a table for its whole column.
    contents: [
      ...contentWrites(sheet.name, 0, 0, contentsOf(cells, sheet.firstRow)),
      ...(key === 'settings' ? [] : [command((workbook) => addTable(workbook, plan), 6)]),
    ],
    formulas: formulaWrites(sheet.name, cells),
    look: [
      ...lookWrites({ key, columns, layout, style, supports, rows: rows.length }),
      command((workbook) => layOut(workbook, plan), 10),
      ...tallRowWrites(sheet.name, tall),
    ],
  };
}

/** All values of a new sheet as one rectangle; keys and headers are ours and go as they are. */
function contentsOf(cells: readonly WrittenCell[], firstRow: number): readonly (readonly CellContent[])[] {
  const values = cells.filter(({ formula }) => formula === undefined);
  const height = values.reduce((rows, { row }) => Math.max(rows, row), 0);
  const width = values.reduce((columns, { column }) => Math.max(columns, column + 1), 0);
  const contents = Array.from({ length: height }, () => Array<CellContent>(width).fill(null));
  for (const { row, column, value } of values) {
    const line = contents[row - 1];
    if (line) line[column] = row < firstRow ? String(value) : contentOf(value);
  }
  return contents;
}

function addTable({ worksheets }: Excel.Workbook, plan: NewTablePlan): void {
  const { name, firstRow, columns } = sheetLayout(plan);
  const rows = lookRows(plan.key, plan.rows.length) + 1;
  const table = worksheets
    .getItem(name)
    .tables.add(addressOf({ row: firstRow - 2, column: 0, rows, columns: columns.size }), true);
  table.name = tableName(plan.key);
  table.style = 'TableStyleLight1';
  table.showBandedRows = false;
}

/** Hidden key row, height of the header, panes that stay in view. */
function layOut({ worksheets }: Excel.Workbook, { key, layout }: NewTablePlan): void {
  const place = sheetLayout({ key, layout });
  const { name, firstRow, keyRow } = place;
  const sheet = worksheets.getItem(name);
  sheet.showGridlines = false;
  if (keyRow !== undefined) sheet.getRange(`${keyRow}:${keyRow}`).rowHidden = true;
  sheet.getRange(`${firstRow - 1}:${firstRow - 1}`).format.rowHeight = HEADER_HEIGHT;
  const columns = frozenColumns(key, place);
  if (columns === 0) sheet.freezePanes.freezeRows(firstRow - 1);
  else sheet.freezePanes.freezeAt(addressOf({ row: 0, column: 0, rows: firstRow - 1, columns }));
}
