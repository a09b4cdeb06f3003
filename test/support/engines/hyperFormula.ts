import { DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula';
import type { CellValue } from '../../../core/values/cell.ts';
import { ANSWERS, type Engine, INPUTS, inputFormula } from './engine.ts';

/** HyperFormula, in this process: fast enough to ask it thousands of times in `npm test`. */
export const hyperFormula: Engine = {
  name: 'HyperFormula',
  evaluate: async ({ inputs, formulas }) => {
    const book = HyperFormula.buildFromSheets(
      { [INPUTS]: inputs.map((row) => row.map(toContent)), [ANSWERS]: formulas.map((formula) => [`=${formula}`]) },
      OPTIONS,
    );
    const sheet = book.getSheetId(ANSWERS) ?? 1;
    return formulas.map((_, row) => fromValue(book.getCellValue({ sheet, row, col: 0 })));
  },
};

/** Gives the answer of a formula to whatever stands in the block of cells it refers to. */
export type Asker = (formula: string, cells: readonly (readonly CellValue[])[]) => CellValue;

/** One book for many questions: opening one and parsing take most of the time, and mutants are many. */
export function openHyperFormula(): Asker {
  const book = HyperFormula.buildFromSheets({ [INPUTS]: [], [ANSWERS]: [] }, OPTIONS);
  const [inputs, answers] = [book.getSheetId(INPUTS) ?? 0, book.getSheetId(ANSWERS) ?? 1];
  const answer = { sheet: answers, row: 0, col: 0 };
  let asked = '';
  return (formula, cells) => {
    if (formula !== asked) book.setCellContents(answer, `=${formula}`);
    asked = formula;
    book.setSheetContent(
      inputs,
      cells.map((row) => row.map(toContent)),
    );
    return fromValue(book.getCellValue(answer));
  };
}

// Without array arithmetic SUMPRODUCT is silently wrong.
const OPTIONS = { licenseKey: 'gpl-v3', useArrayArithmetic: true };

/** The apostrophe keeps text as it is: `12` would become a number. */
function toContent(value: CellValue): RawCellContent {
  const formula = inputFormula(value);
  if (formula !== undefined) return `=${formula}`;
  return typeof value === 'string' ? `'${value}` : (value as number | boolean | null);
}

const fromValue = (value: unknown): CellValue =>
  value instanceof DetailedCellError ? { error: value.value } : (value as CellValue);
