import { DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula';
import { type FoundSheet, formulaAt, type Snapshot } from '../../../core/host/snapshot.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { inputFormula } from './engine.ts';
import type { Shown } from './wholeBook.ts';

/** A book that is kept open, so that formulas can be exchanged without reading all the others again. */
export interface OpenCalculation {
  readonly shown: Shown;
  /** Puts other formulas into some cells, looks at the book, and puts the old ones back. */
  readonly withFormulas: <T>(changes: readonly FormulaChange[], look: (shown: Shown) => T) => T;
}

/** A cell that gets another formula; row counted from 1, column from 0. */
export interface FormulaChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly instead: string;
}

/** Calculates all sheets of a book with HyperFormula, references across sheets included. */
export function calculateWithHyperFormula(snapshot: Snapshot): Shown {
  const book = openBook(snapshot);
  const values = new Map(snapshot.sheets.map(({ name }) => [name, book.getSheetValues(book.getSheetId(name) ?? -1)]));
  book.destroy();
  return (sheet, row, column) => fromValue(values.get(sheet)?.[row - 1]?.[column] ?? null);
}

/** Calculates a book and keeps it open. */
export function openInHyperFormula(snapshot: Snapshot): OpenCalculation {
  const book = openBook(snapshot);
  const shown: Shown = (sheet, row, col) =>
    fromValue(book.getCellValue({ sheet: book.getSheetId(sheet) ?? -1, row: row - 1, col }));
  const put = (changes: readonly FormulaChange[], formulaOf: (change: FormulaChange) => string): void => {
    book.batch(() => {
      for (const change of changes) {
        const address = { sheet: book.getSheetId(change.sheet) ?? -1, row: change.row - 1, col: change.column };
        book.setCellContents(address, `=${formulaOf(change)}`);
      }
    });
  };
  return {
    shown,
    withFormulas: (changes, look) => {
      put(changes, ({ instead }) => instead);
      const seen = look(shown);
      put(changes, ({ formula }) => formula);
      return seen;
    },
  };
}

const openBook = ({ sheets }: Snapshot): HyperFormula =>
  HyperFormula.buildFromSheets(
    Object.fromEntries(sheets.map((sheet) => [sheet.name, contentsOf(sheet)])),
    // Without array arithmetic SUMPRODUCT is silently wrong. Text is never a date to a worksheet's operators either.
    { licenseKey: 'gpl-v3', useArrayArithmetic: true, dateFormats: [], timeFormats: [] },
  );

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
