import { movedFormula } from './moveFormula.ts';
import type { Cell } from './workbook.ts';

/** A cell filled from another one: its formula is spelled when somebody looks, since columns have thousands. */
class FilledCell implements Cell {
  readonly kind = 'formula';
  readonly #source: string;
  readonly #rows: number;
  readonly #columns: number;
  #content: string | undefined;

  constructor(source: string, rows: number, columns: number) {
    this.#source = source;
    this.#rows = rows;
    this.#columns = columns;
  }

  get content(): string {
    this.#content ??= movedFormula(this.#source, this.#rows, this.#columns);
    return this.#content;
  }
}

/** The cell with a formula that was spelled so many rows and columns before. */
export const filledCell = (formula: string, rows: number, columns: number): Cell =>
  new FilledCell(formula, rows, columns);
