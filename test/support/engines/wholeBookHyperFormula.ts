import { DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula';
import { type FoundSheet, formulaAt, type Snapshot } from '../../../core/host/snapshot.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { inputFormula } from './engine.ts';
import type { Shown } from './wholeBook.ts';

/** Calculates all sheets of a book with HyperFormula, references across sheets included. */
export function calculateWithHyperFormula({ sheets }: Snapshot): Shown {
  const book = HyperFormula.buildFromSheets(
    Object.fromEntries(sheets.map((sheet) => [sheet.name, contentsOf(sheet)])),
    // Without array arithmetic SUMPRODUCT is silently wrong. Text is never a date to a worksheet's operators either.
    { licenseKey: 'gpl-v3', useArrayArithmetic: true, dateFormats: [], timeFormats: [] },
  );
  const values = new Map(
    sheets.map(({ name }) => [
      name,
      book.getSheetValues(book.getSheetId(name) ?? -1) as readonly (readonly unknown[])[],
    ]),
  );
  book.destroy();
  return (sheet, row, column) => fromValue(values.get(sheet)?.[row - 1]?.[column] ?? null);
}

function contentsOf(sheet: FoundSheet): RawCellContent[][] {
  return sheet.rows.map((cells, row) =>
    cells.map((value, column) => {
      const formula = formulaAt(sheet, row, column);
      return formula === undefined ? toContent(value) : `=${formula}`;
    }),
  );
}

/** The apostrophe keeps text as it is: `12` would become a number. */
function toContent(value: CellValue): RawCellContent {
  const formula = inputFormula(value);
  if (formula !== undefined) return `=${formula}`;
  return typeof value === 'string' ? `'${value}` : (value as number | boolean | null);
}

const fromValue = (value: unknown): CellValue =>
  value instanceof DetailedCellError ? { error: value.value } : (value as CellValue);
