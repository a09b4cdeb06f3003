import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync, Model } from '@ironcalc/wasm';
import type { CellValue } from '../../../core/values/cell.ts';
import { type Engine, inputFormula } from './engine.ts';

initSync({ module: readFileSync(fileURLToPath(import.meta.resolve('@ironcalc/wasm/wasm_bg.wasm'))) });

const [INPUTS_SHEET, ANSWERS_SHEET] = [0, 1];

/** What IronCalc calls a cell's type. */
const TYPES = { number: 1, text: 2, boolean: 4, error: 16 } as const;

/** IronCalc, in this process: the one open engine that calls a LAMBDA by its defined name, optional parameters too. */
export const ironCalc: Engine = {
  name: 'IronCalc',
  evaluate: async ({ inputs, formulas, names = {} }) => {
    const model = new Model('book', 'en', 'UTC', 'en');
    model.pauseEvaluation();
    model.renameSheet(INPUTS_SHEET, 'Inputs');
    model.newSheet();
    for (const [name, formula] of Object.entries(names)) model.newDefinedName(name, null, formula);
    for (const [row, cells] of inputs.entries()) {
      for (const [column, value] of cells.entries()) {
        model.setUserInput(INPUTS_SHEET, row + 1, column + 1, toInput(value));
      }
    }
    for (const [row, formula] of formulas.entries()) model.setUserInput(ANSWERS_SHEET, row + 1, 1, `=${formula}`);
    model.evaluate();
    const answers = formulas.map((_, row) => readAnswer(model, row + 1));
    model.free();
    return answers;
  },
};

function toInput(value: CellValue): string {
  const formula = inputFormula(value);
  if (formula !== undefined) return `=${formula}`;
  return typeof value === 'string' ? `'${value}` : value === null ? '' : String(value).toUpperCase();
}

/** The package gives values only as shown: numbers with nine decimals. */
function readAnswer(model: Model, row: number): CellValue {
  const shown = model.getFormattedCellValue(ANSWERS_SHEET, row, 1);
  const type = model.getCellType(ANSWERS_SHEET, row, 1);
  if (type === TYPES.number) return Number(shown);
  if (type === TYPES.boolean) return shown === 'TRUE';
  return type === TYPES.error ? { error: shown } : shown;
}
