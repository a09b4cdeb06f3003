import { blueprintCells } from '../../core/blueprint/blueprintCells.ts';
import { columnOf } from '../../core/blueprint/columns.ts';
import type { BookLayout, SheetLayout } from '../../core/blueprint/layout.ts';
import { spellerFor } from '../../core/blueprint/speller.ts';
import type { Operation, Style } from '../../core/host/port.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import { type Package, readText, withText } from '../package/package.ts';
import { sheetPath } from '../package/workbook.ts';
import { addColumnWidths } from '../patch/addColumnWidths.ts';
import { addTableColumns } from '../patch/addTableColumns.ts';
import type { CellEdit } from '../patch/cellEdit.ts';
import { graftStyles } from '../patch/graftStyles.ts';
import { patchPackage } from '../patch/patchPackage.ts';
import { addRules } from '../patch/patchRules.ts';
import { ownTable } from './growTables.ts';
import { type RenderedSheet, readRenderedSheet } from './renderedSheet.ts';

type AddColumns = Extract<Operation, { kind: 'add-columns' }>;

interface Context {
  readonly layout: BookLayout;
  readonly style: Style;
  readonly snapshot: Snapshot;
}

/**
 * Adds columns to a sheet people have worked in, to the right of everything there: keys, headers, formulas, widths,
 * formats, rules and dropdowns as in a freshly rendered sheet of the same layout, and into the table when they
 * touch its right edge.
 */
export function addColumns(book: Package, source: Package, operation: AddColumns, context: Context): Package {
  const sheet = context.layout.sheets[operation.sheet];
  const [path, sourcePath] = [sheetPath(book, sheet?.name ?? ''), sheetPath(source, sheet?.name ?? '')];
  if (!sheet || path === undefined || sourcePath === undefined) throw new Error(`no sheet ${operation.sheet}`);
  const grafted = graftStyles(book, source);
  const rendered = readRenderedSheet(readText(source, sourcePath));
  const positions = new Set(operation.columns.map((key) => sheet.columns.get(key) ?? -1));
  const edits = cellEdits(operation, context, (row, column) => {
    const styled = rendered.styleAt(row, column);
    return styled === undefined ? undefined : grafted.cellStyle(styled);
  });
  const patched = patchPackage(grafted.book, new Map([[path, edits]]));
  const withRules = addRules(readText(patched, path), rendered.rulesOf(positions, grafted.differentialStyle));
  const xml = addColumnWidths(withRules, widths(operation, sheet, rendered, grafted.cellStyle));
  return widenTable(withText(patched, path, xml), path, operation, context);
}

function cellEdits(
  operation: AddColumns,
  { layout, style, snapshot }: Context,
  styleAt: (row: number, column: number) => number | undefined,
): readonly CellEdit[] {
  const sheet = layout.sheets[operation.sheet];
  const found = snapshot.sheets.find(({ name }) => name === sheet?.name);
  const usedRows = Math.max(0, (found?.rows.length ?? 0) - (sheet?.firstRow ?? 1) + 1);
  const firstRow = sheet?.firstRow ?? 1;
  return blueprintCells({ ...operation, rows: [], usedRows }, layout, style).map((cell) => {
    // All rows of a column look alike, so rows beyond the rendered ones take the format of the first.
    const styled = styleAt(Math.min(cell.row, firstRow), cell.column);
    return { ...cell, ...(styled === undefined ? {} : { style: styled }) };
  });
}

function widths(
  { columns }: AddColumns,
  sheet: SheetLayout,
  rendered: RenderedSheet,
  mapStyle: (style: number) => number,
) {
  return columns.map((key) => {
    const column = sheet.columns.get(key) ?? 0;
    const style = rendered.columnStyle(column);
    const { width, hidden = false } = columnOf(key);
    return { column, width, hidden, ...(style === undefined ? {} : { style: mapStyle(style) }) };
  });
}

function widenTable(
  book: Package,
  path: string,
  { sheet: key, columns }: AddColumns,
  { layout, style }: Context,
): Package {
  const sheet = layout.sheets[key];
  const table = sheet && ownTable(book, path, sheet);
  if (!sheet || !table) return book;
  const first = Math.min(...columns.map((column) => sheet.columns.get(column) ?? Number.POSITIVE_INFINITY));
  if (first !== table.range.last.column + 1) return book;
  const at = spellerFor(layout, style.edition, sheet.firstRow);
  const added = columns.map((column) => {
    const formula = columnOf(column).formula?.(at);
    return { name: sheet.headers.get(column) ?? column, ...(formula === undefined ? {} : { formula }) };
  });
  return addTableColumns(book, path, added, table.name);
}
