import {
  type Area,
  around,
  cellArea,
  common,
  contains,
  eachCell,
  formatArea,
  isUnbounded,
  WHOLE_SHEET,
} from './area.ts';
import { ExcelFault } from './fault.ts';
import { filledCell } from './filledCell.ts';
import { layFormat, layersIn } from './formats.ts';
import type { Typed } from './typed.ts';
import { type Cell, type Sheet, tell, type Workbook } from './workbook.ts';

export const cellAt = ({ cells }: Sheet, row: number, column: number): Cell | undefined => cells.get(row)?.get(column);

/** Puts a cell in its place, or takes it away; tells nobody. */
export function putCell({ cells }: Sheet, row: number, column: number, cell: Cell | undefined): void {
  const line = cells.get(row) ?? new Map<number, Cell>();
  if (cell) line.set(column, cell);
  else line.delete(column);
  if (line.size > 0) cells.set(row, line);
  else cells.delete(row);
}

/** Puts what was typed or written, with the format Excel gives a cell that had none of its own. */
export function putTyped(sheet: Sheet, row: number, column: number, { cell, format }: Typed): void {
  putCell(sheet, row, column, cell);
  if (format === undefined) return;
  const area = cellArea(row, column);
  const has = layersIn(sheet, 'numberFormat').some((layer) => contains(layer.area, area) && layer.value !== 'General');
  if (!has) layFormat(sheet, { area, path: 'numberFormat', value: format });
}

/** The area around all cells that hold something; `undefined` on a blank sheet. */
export function usedArea({ cells }: Sheet, { top, left, bottom, right }: Area = WHOLE_SHEET): Area | undefined {
  const used = { top: Number.POSITIVE_INFINITY, left: Number.POSITIVE_INFINITY, bottom: -1, right: -1 };
  for (const [row, line] of cells) {
    if (row < top || row > bottom) continue;
    for (const column of line.keys()) {
      if (column < left || column > right) continue;
      used.top = Math.min(used.top, row);
      used.bottom = Math.max(used.bottom, row);
      used.left = Math.min(used.left, column);
      used.right = Math.max(used.right, column);
    }
  }
  return used.bottom < 0 ? undefined : used;
}

/** The area around everything on a sheet, formats of single cells included. */
export function touchedArea(sheet: Sheet): Area | undefined {
  const formatted = sheet.formats.map(({ area }) => area).filter((area) => !isUnbounded(area));
  const used = usedArea(sheet);
  const all = used ? [used, ...formatted] : formatted;
  return all.length === 0 ? undefined : all.reduce(around);
}

/** Rows of an area in which something holds for a cell, by column. */
export function rowsWhere(
  sheet: Sheet,
  area: Area,
  test: (cell: Cell, row: number, column: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const columns = new Map<number, number[]>();
  for (const [row, line] of sheet.cells) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of line) {
      if (column < area.left || column > area.right || !test(cell, row, column)) continue;
      const rows = columns.get(column) ?? [];
      rows.push(row);
      columns.set(column, rows);
    }
  }
  return columns;
}

/** Rows by column as few areas: runs of a column, then columns with the same run beside each other. */
export function joined(columns: ReadonlyMap<number, readonly number[]>): readonly Area[] {
  const runs = [...columns].flatMap(([column, rows]) =>
    runsOf(
      column,
      [...rows].sort((a, b) => a - b),
    ),
  );
  const areas: Area[] = [];
  for (const run of runs.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left)) {
    const last = areas[areas.length - 1];
    if (last && last.top === run.top && last.bottom === run.bottom && last.right === run.left - 1)
      areas[areas.length - 1] = { ...last, right: run.left };
    else areas.push(run);
  }
  return areas;
}

function runsOf(column: number, rows: readonly number[]): readonly Area[] {
  const runs: Area[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last?.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push(cellArea(row, column));
  }
  return runs;
}

/** Copies formulas (constants with them, as Excel does) or values; a smaller source is repeated. */
export function copyCells(
  source: { readonly sheet: Sheet; readonly area: Area },
  target: { readonly sheet: Sheet; readonly area: Area },
  cellFor: (row: number, column: number) => Cell | undefined,
): void {
  const { area, sheet } = source;
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const all = new Map<string, Cell | undefined>();
  eachCell(area, (row, column) => all.set(`${row},${column}`, cellFor(row, column)));
  if (sheet.isDeleted) throw new ExcelFault('InvalidReference');
  eachCell(target.area, (row, column) => {
    const from = {
      row: area.top + ((row - target.area.top) % rows),
      column: area.left + ((column - target.area.left) % columns),
    };
    const cell = all.get(`${from.row},${from.column}`);
    const isFormula = cell?.kind === 'formula';
    const filled = isFormula ? filledCell(String(cell.content), row - from.row, column - from.column) : cell;
    putCell(target.sheet, row, column, filled);
  });
}

/** Empties cells. */
export function clearCells(sheet: Sheet, area: Area): void {
  for (const [row, line] of [...sheet.cells]) {
    if (row < area.top || row > area.bottom) continue;
    for (const column of [...line.keys()])
      if (column >= area.left && column <= area.right) putCell(sheet, row, column, undefined);
  }
}

/** Merges cells; what all but the first one held is lost. */
export function mergeCells(book: Workbook, sheet: Sheet, area: Area): void {
  const inTheWay = sheet.tables.some((table) => common(table.area, area));
  if (inTheWay) throw new ExcelFault('InvalidOperation', `${formatArea(area)} lies in a table`);
  eachCell(area, (row, column) => {
    if (row !== area.top || column !== area.left) putCell(sheet, row, column, undefined);
  });
  sheet.merges = [...sheet.merges.filter((merge) => !common(merge, area)), area];
  tell(book, { kind: 'cells', sheet, area, how: 'RangeEdited' });
}
