import { HyperFormula } from 'hyperformula';
import { type Area, cellArea, cellCount, common, formatArea, gridOf, height, isUnbounded, width } from './area.ts';
import { cellAt, clearCells, putTyped } from './cells.ts';
import { ExcelFault } from './fault.ts';
import { formatOf } from './formats.ts';
import { growForTyping, takeForColumn } from './tables.ts';
import { type Typed, typed } from './typed.ts';
import { refusalOf } from './validation.ts';
import type { Calculation } from './calculation.ts';
import { type Sheet, tell, type Workbook } from './workbook.ts';

let parser: HyperFormula | undefined;

/** Whether a text after `+`, `-` or `@` can be meant as a formula. */
function isFormula(text: string): boolean {
  parser ??= HyperFormula.buildEmpty({ licenseKey: 'gpl-v3' });
  return parser.validateFormula(text);
}

/** A sheet that is protected takes nothing but into cells that were unlocked. */
export function requireUnlocked(sheet: Sheet, area: Area): void {
  if (sheet.isDeleted) throw new ExcelFault('InvalidReference');
  if (sheet.isProtected && formatOf(sheet, area, 'format.protection.locked') !== false)
    throw new ExcelFault('AccessDenied', `${sheet.name} is protected`);
}

/** A sheet that is protected keeps its shape. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.isDeleted) throw new ExcelFault('InvalidReference');
  if (sheet.isProtected) throw new ExcelFault('AccessDenied', `${sheet.name} is protected`);
}

const MOST_CELLS = 5_000_000;

/** Writes values or formulas as an add-in does: one for all cells, or one for each; `null` leaves a cell as it is. */
export function writeCells(book: Workbook, sheet: Sheet, area: Area, contents: unknown): void {
  requireUnlocked(sheet, area);
  const rows = shaped(contents, area);
  // All of it is read before any of it is written: one bad formula refuses the whole block.
  const cells = rows.map((row) => row.map((content) => (content === null ? undefined : typed(content, isFormula))));
  const before = cellCount(area) === 1 ? cellAt(sheet, area.top, area.left)?.content : undefined;
  for (const [down, row] of cells.entries())
    for (const [along, cell] of row.entries()) putOne(sheet, area.top + down, area.left + along, cell);
  takeForColumn(book, sheet, area);
  const after = cellCount(area) === 1 ? cellAt(sheet, area.top, area.left)?.content : undefined;
  tell(book, { kind: 'cells', sheet, area, how: 'RangeEdited', before, after });
}

/** What lies under merged cells keeps nothing. */
function putOne(sheet: Sheet, row: number, column: number, cell: Typed | undefined): void {
  if (cell === undefined) return;
  const merge = sheet.merges.find((merged) => common(merged, cellArea(row, column)));
  if (merge && (merge.top !== row || merge.left !== column)) return;
  putTyped(sheet, row, column, cell);
}

function shaped(contents: unknown, area: Area): readonly (readonly unknown[])[] {
  if (isUnbounded(area)) throw new ExcelFault('InvalidArgument', `${formatArea(area)} has no bounds`);
  if (cellCount(area) > MOST_CELLS) throw new ExcelFault('RangeExceedsLimit');
  if (!Array.isArray(contents)) return gridOf(area, () => contents);
  const isRight =
    contents.length === height(area) && contents.every((row) => Array.isArray(row) && row.length === width(area));
  if (!isRight) throw new ExcelFault('InvalidArgument', `${formatArea(area)} is written with another shape`);
  return contents as readonly (readonly unknown[])[];
}

/** Empties cells as an add-in does. */
export function emptyCells(book: Workbook, sheet: Sheet, area: Area): void {
  requireUnlocked(sheet, area);
  clearCells(sheet, area);
  tell(book, { kind: 'cells', sheet, area, how: 'RangeEdited' });
}

/** What became of something somebody typed: the words of the refusal, if it was refused. */
export type TypingResult = { readonly taken: true } | { readonly taken: false; readonly because: string };

/** Types into a cell as people do: validation rules hold, tables grow, and formulas of a column follow. */
export function typeInto(
  { book, calculation }: { readonly book: Workbook; readonly calculation: Calculation },
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  text: string,
): TypingResult {
  const area = cellArea(at.row, at.column);
  if (sheet.isProtected && formatOf(sheet, area, 'format.protection.locked') !== false)
    return { taken: false, because: 'The cell you are trying to change is on a protected sheet.' };
  const cell = typed(text, isFormula);
  const refusal =
    cell.cell?.kind === 'formula' ? undefined : refusalOf(calculation, sheet, at, cell.cell?.content ?? '');
  if (refusal !== undefined) return { taken: false, because: refusal };
  const before = cellAt(sheet, at.row, at.column)?.content;
  putOne(sheet, at.row, at.column, cell);
  if (cell.cell) growForTyping(book, sheet, at.row, at.column);
  takeForColumn(book, sheet, area);
  tell(book, { kind: 'cells', sheet, area, how: 'RangeEdited', before, after: cell.cell?.content ?? '' });
  return { taken: true };
}
