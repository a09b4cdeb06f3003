import { HostError } from '../../core/host/hostError.ts';
import type { ViewPlace } from '../../core/view/view.ts';
import type { ExcelRun } from '../host/excelHost.ts';
import { refusing } from '../host/hostRefusal.ts';

/** Where people are: the sheet by its name, the row from 1. */
export interface Selection {
  readonly sheetName: string;
  readonly row: number;
}

/** The row that is selected. */
export const selectedRow = (run: ExcelRun): Promise<Selection> =>
  refusing(() =>
    run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('rowIndex,worksheet/name');
      await context.sync();
      return { sheetName: cell.worksheet.name, row: cell.rowIndex + 1 };
    }),
  );

/** Shows a place of the book: its cell, or its row where no column is meant. */
export const goTo = (run: ExcelRun, { sheetName, row, column }: ViewPlace): Promise<void> =>
  refusing(() =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
      sheet.load('name');
      await context.sync();
      if (sheet.isNullObject) throw new HostError('item-missing', { sheet: sheetName });
      sheet.activate();
      sheet.getRange(column === undefined ? `${row}:${row}` : `${column}${row}`).select();
      await context.sync();
    }),
  );

/** Writes a formula into the selected cell; a cell that holds something is left alone. */
export const insertFormula = (run: ExcelRun, formula: string): Promise<'inserted' | 'cell-in-use'> =>
  refusing(() =>
    run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('formulas');
      await context.sync();
      if (cell.formulas[0]?.[0] !== '') return 'cell-in-use';
      cell.formulas = [[formula.startsWith('=') ? formula : `=${formula}`]];
      await context.sync();
      return 'inserted';
    }),
  );

/** Calculates the whole book again, the add-in's functions included. */
export const recalculate = (run: ExcelRun): Promise<void> =>
  refusing(() =>
    run(async (context) => {
      context.application.calculate('Full');
      await context.sync();
    }),
  );
