import { encodeInput } from '../codec/encodeCell.ts';
import type { RowValues } from '../host/content.ts';
import type { Style } from '../host/port.ts';
import type { CellValue } from '../values/cell.ts';
import { filledRows } from './formulaRows.ts';
import type { ColumnKey, TableKey } from './keys.ts';
import type { BookLayout } from './layout.ts';
import { rowFormula } from './rowFormula.ts';

/** One cell as a host writes it; row counted from 1, column from 0. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  readonly formula?: string;
}

/** What of a sheet to write: these columns of it, with these rows. */
export interface SheetPart {
  readonly sheet: TableKey;
  readonly columns: readonly ColumnKey[];
  readonly rows: readonly RowValues[];
  /** Rows in use already, for columns added to a sheet that has rows. */
  readonly usedRows?: number;
}

/** Keys, headers, rows and formulas of a sheet, or of some of its columns: the same cells on every host. */
export function blueprintCells(part: SheetPart, layout: BookLayout, style: Style): readonly WrittenCell[] {
  const target = layout.sheets[part.sheet];
  if (!target) throw new Error(`the layout has no sheet ${part.sheet}`);
  const { keyRow, firstRow } = target;
  const formulaRows = filledRows(part.sheet, Math.max(part.rows.length, part.usedRows ?? 0));
  return part.columns.flatMap((column) => {
    const position = target.columns.get(column);
    if (position === undefined) throw new Error(`the layout has no column ${column}`);
    const formula = rowFormula(column, layout, style.edition);
    // A book that has lost its header row has its keys there.
    const headerRow = keyRow === firstRow - 1 ? [] : [firstRow - 1];
    const header = headerRow.map((row) => ({ row, column: position, value: target.headers.get(column) ?? column }));
    const key = keyRow === undefined ? [] : [{ row: keyRow, column: position, value: column }];
    const cells = formula
      ? Array.from({ length: formulaRows }, (_, at) => {
          const row = firstRow + at;
          return { row, column: position, formula: formula(row) };
        })
      : part.rows.flatMap((values, at) => {
          const input = values[column];
          if (input === undefined || input === null) return [];
          return [{ row: firstRow + at, column: position, ...encodeInput(column, input, style.language) }];
        });
    return [...key, ...header, ...cells];
  });
}
