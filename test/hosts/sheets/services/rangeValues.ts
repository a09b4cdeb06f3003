import type { SheetState } from '../model/book.ts';
import { formatOf } from '../model/book.ts';
import { displayText } from '../model/displayText.ts';
import { serialOf } from '../model/instants.ts';
import { type Block, type Place, placesOf } from '../model/layer.ts';
import { fromR1C1, toR1C1 } from '../model/r1c1.ts';
import { fail, Served } from '../runtime/served.ts';
import type { World } from '../runtime/world.ts';
import { checkInput, guard, rowsOf, valuesOf, writeFormula, writeInput } from './cells.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;

type Methods =
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulaR1C1'
  | 'getFormulas'
  | 'getFormulasR1C1'
  | 'getNote'
  | 'getNotes'
  | 'getValue'
  | 'getValues'
  | 'isBlank'
  | 'setFormula'
  | 'setFormulaR1C1'
  | 'setFormulas'
  | 'setFormulasR1C1'
  | 'setNote'
  | 'setNotes'
  | 'setValue'
  | 'setValues';

/** What the cells of a range hold: values, formulas, notes. */
export abstract class RangeValues extends Served implements Pick<GRange, Methods> {
  readonly sheet: SheetState;
  readonly block: Block;

  constructor(world: World, sheet: SheetState, block: Block) {
    super(world);
    this.sheet = sheet;
    this.block = block;
  }

  /** This range as scripts know it. */
  protected get google(): GRange {
    return this as unknown as GRange;
  }

  getValue() {
    return this.getValues()[0]?.[0];
  }
  getValues(): unknown[][] {
    return valuesOf(this.world, this.sheet, this.block);
  }
  getDisplayValue() {
    return this.getDisplayValues()[0]?.[0] ?? '';
  }
  getDisplayValues() {
    const values = this.getValues();
    return this.rows((place) => {
      const value = values[place.row - this.block.row]?.[place.column - this.block.column];
      const isDate = typeof value === 'object';
      const shown = isDate ? serialOf(Number(value), this.world.book.zone) : (value as string | number | boolean);
      return displayText(shown, formatOf(this.sheet, place));
    });
  }
  isBlank() {
    return this.getValues().every((row) => row.every((value) => value === ''));
  }
  setValue(value: unknown) {
    return this.setValues(this.rows(() => value));
  }
  setValues(values: unknown[][]) {
    this.checkShape(values);
    guard(this.world, this.sheet, this.block);
    for (const [place, value] of this.paired(values)) checkInput(this.world, this.sheet, place, value);
    for (const [place, value] of this.paired(values)) writeInput(this.world, this.sheet, place, value);
    return this.google;
  }

  getFormula() {
    return this.getFormulas()[0]?.[0] ?? '';
  }
  getFormulas() {
    return this.rows(({ row, column }) => {
      const content = this.sheet.contents.get(row, column);
      return content && 'formula' in content ? content.formula : '';
    });
  }
  getFormulaR1C1() {
    return this.getFormulasR1C1()[0]?.[0] ?? null;
  }
  getFormulasR1C1(): (string | null)[][] {
    const formulas = this.getFormulas();
    return this.rows((place) => {
      const formula = formulas[place.row - this.block.row]?.[place.column - this.block.column] ?? '';
      return formula === '' ? null : toR1C1(formula, place);
    });
  }
  setFormula(formula: string) {
    return this.setFormulas(this.rows(() => formula));
  }
  setFormulas(formulas: string[][]) {
    this.checkShape(formulas);
    guard(this.world, this.sheet, this.block);
    for (const [place, formula] of this.paired(formulas)) writeFormula(this.world, this.sheet, place, formula);
    return this.google;
  }
  setFormulaR1C1(formula: string) {
    return this.setFormulasR1C1(this.rows(() => formula));
  }
  setFormulasR1C1(formulas: string[][]) {
    this.checkShape(formulas);
    return this.setFormulas(
      this.rows((place) =>
        fromR1C1(formulas[place.row - this.block.row]?.[place.column - this.block.column] ?? '', place),
      ),
    );
  }

  getNote() {
    return this.getNotes()[0]?.[0] ?? '';
  }
  getNotes() {
    return this.rows(({ row, column }) => this.sheet.notes.get(row, column) ?? '');
  }
  setNote(note: string | null) {
    return this.setNotes(this.rows(() => note));
  }
  setNotes(notes: (string | null)[][]) {
    this.checkShape(notes);
    guard(this.world, this.sheet, this.block);
    for (const [{ row, column }, note] of this.paired(notes)) this.sheet.notes.set(row, column, note || undefined);
    return this.google;
  }

  /** Something for every cell. */
  protected rows<T>(of: (place: Place) => T): T[][] {
    return rowsOf(this.block, of);
  }

  /** Cells with what they are given. */
  protected *paired<T>(given: readonly (readonly T[])[]): Generator<readonly [Place, T]> {
    for (const place of placesOf(this.block))
      yield [place, given[place.row - this.block.row]?.[place.column - this.block.column] as T];
  }

  /** Rows and columns must be as many as the range has. */
  protected checkShape(given: readonly (readonly unknown[])[]): void {
    const { rows, columns } = this.block;
    if (given.length !== rows)
      fail(
        this,
        `The number of rows in the data does not match the number of rows in the range. The data has ${given.length} but the range has ${rows}.`,
      );
    for (const { length } of given)
      if (length !== columns)
        fail(
          this,
          `The number of columns in the data does not match the number of columns in the range. The data has ${length} but the range has ${columns}.`,
        );
  }
}
