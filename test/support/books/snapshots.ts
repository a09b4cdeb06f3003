import { columnLetters } from '../../../core/blueprint/layout.ts';
import { type FormulaInput, isFormulaInput } from '../../../core/host/content.ts';
import { type FoundSheet, formulaAt, type Merge, type Snapshot } from '../../../core/host/snapshot.ts';
import { type CellValue, isBlank, isCellError } from '../../../core/values/cell.ts';

/** A cell of a test sheet: a value, or a formula as the product spells one. */
export type TestCell = CellValue | FormulaInput;

/** A sheet as a test writes it down. */
export function sheetOf(
  name: string,
  cells: readonly (readonly TestCell[])[],
  merges: readonly Merge[] = [],
): FoundSheet {
  return {
    name,
    rows: cells.map((row) => row.map((cell) => (isFormulaInput(cell) ? null : cell))),
    formulas: new Map(
      cells.map((row, at) => [
        at,
        new Map(row.flatMap((cell, column) => (isFormulaInput(cell) ? [[column, cell.formula] as const] : []))),
      ]),
    ),
    merges,
  };
}

/** Cells of a sheet, formulas included, as a test may rearrange them. */
export const cellsIn = (sheet: FoundSheet): TestCell[][] =>
  sheet.rows.map((row, at) =>
    row.map((value, column) => {
      const formula = formulaAt(sheet, at, column);
      return formula === undefined ? value : { formula };
    }),
  );

/** The sheet of that name; a test that has lost it fails with it. */
export function sheetNamed(snapshot: Snapshot, name: string): FoundSheet {
  const found = snapshot.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name} among ${snapshot.sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
}

/** The snapshot with one sheet rearranged. */
export const withSheet = (
  snapshot: Snapshot,
  name: string,
  change: (cells: TestCell[][]) => readonly (readonly TestCell[])[],
): Snapshot => ({
  sheets: snapshot.sheets.map((sheet) =>
    sheet.name === name ? sheetOf(name, change(cellsIn(sheet)), sheet.merges) : sheet,
  ),
});

/** The snapshot with a sheet under another name. */
export const withName = (snapshot: Snapshot, name: string, newName: string): Snapshot => ({
  sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? { ...sheet, name: newName } : sheet)),
});

/** The snapshot with sheets of the user's own after ours. */
export const withSheets = (snapshot: Snapshot, ...sheets: readonly FoundSheet[]): Snapshot => ({
  sheets: [...snapshot.sheets, ...sheets],
});

/** Columns of a sheet in another order; `undefined` stands for a new blank one. */
export const columnsInOrder =
  (order: readonly (number | undefined)[]) =>
  (cells: TestCell[][]): TestCell[][] =>
    cells.map((row) => order.map((from) => (from === undefined ? null : (row[from] ?? null))));

/** What every cell of a workbook holds, by `Sheet!A1`; formulas begin with `=`, whatever a host cached beside them. */
export function contentsOf(snapshot: Snapshot): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const sheet of snapshot.sheets) {
    const height = Math.max(sheet.rows.length, ...[...sheet.formulas.keys()].map((row) => row + 1));
    for (let row = 0; row < height; row += 1) {
      const columns = new Set([...(sheet.rows[row] ?? []).keys(), ...(sheet.formulas.get(row)?.keys() ?? [])]);
      for (const column of columns) {
        const formula = formulaAt(sheet, row, column);
        const value = sheet.rows[row]?.[column] ?? null;
        if (formula !== undefined) contents.set(`${sheet.name}!${columnLetters(column)}${row + 1}`, `=${formula}`);
        else if (!isBlank(value)) contents.set(`${sheet.name}!${columnLetters(column)}${row + 1}`, textOf(value));
      }
    }
  }
  return contents;
}

const textOf = (value: CellValue): string => (isCellError(value) ? value.error : JSON.stringify(value));

/** Cells that held something before and hold something else, or nothing, now. */
export function changedCells(before: Snapshot, after: Snapshot): readonly string[] {
  const now = contentsOf(after);
  return [...contentsOf(before)].filter(([cell, content]) => now.get(cell) !== content).map(([cell]) => cell);
}
