import { Model } from '@ironcalc/wasm';
import { CATALOGUE } from '../../../core/functions/catalogue.ts';
import { lambdaDefinition } from '../../../core/functions/lambda.ts';
import { formulaAt, type Snapshot } from '../../../core/host/snapshot.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { inputFormula } from './engine.ts';
// Loads the engine's WebAssembly.
import './ironCalc.ts';
import type { Shown } from './wholeBook.ts';

/** What IronCalc calls a cell's type. */
const TYPES = { number: 1, text: 2, boolean: 4, error: 16 } as const;

/** Calculates all sheets of a book with IronCalc, our functions given as names that hold a LAMBDA. */
export function calculateWithIronCalc({ sheets }: Snapshot): Shown {
  const model = new Model('book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  for (const [at, { name }] of sheets.entries()) {
    if (at > 0) model.newSheet();
    model.renameSheet(at, name);
  }
  for (const entry of CATALOGUE) {
    const definition = lambdaDefinition(entry, 'typed');
    if (definition !== undefined) model.newDefinedName(entry.name, null, definition);
  }
  for (const [at, sheet] of sheets.entries()) {
    for (const [row, cells] of sheet.rows.entries()) {
      for (const [column, value] of cells.entries()) {
        const formula = formulaAt(sheet, row, column) ?? inputFormula(value);
        const input = formula === undefined ? plainInput(value) : `=${formula}`;
        if (input !== '') model.setUserInput(at, row + 1, column + 1, input);
      }
    }
  }
  model.evaluate();
  const shown = new Map(
    sheets.map(({ name, rows }, at) => [
      name,
      rows.map((cells, row) => cells.map((_, column) => readCell(model, at, row + 1, column + 1))),
    ]),
  );
  model.free();
  return (sheet, row, column) => shown.get(sheet)?.[row - 1]?.[column] ?? '';
}

const plainInput = (value: CellValue): string =>
  typeof value === 'string' ? `'${value}` : value === null ? '' : String(value).toUpperCase();

/** The package gives values only as shown: numbers with nine decimals. */
function readCell(model: Model, sheet: number, row: number, column: number): CellValue {
  const shown = model.getFormattedCellValue(sheet, row, column);
  const type = model.getCellType(sheet, row, column);
  if (type === TYPES.number) return Number(shown);
  if (type === TYPES.boolean) return shown === 'TRUE';
  return type === TYPES.error ? { error: shown } : shown;
}
