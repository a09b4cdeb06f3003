import { nameOf } from '../model/a1.ts';
import { shiftFormula } from '../../../../template/patch/shiftFormula.ts';
import type { SheetState, ValidationState } from '../model/book.ts';
import { type Block, holds, overlap, type Place, placesOf } from '../model/layer.ts';
import { fail, meterMethods } from '../runtime/served.ts';
import { setContent, type World } from '../runtime/world.ts';
import { drawLines, type Line } from './borders.ts';
import { covers, guard } from './cells.ts';
import { copyCells } from './copyCells.ts';
import { BorderStyle, CopyPasteType } from './enums.ts';
import { addMetadata, metadataAt, metadataFinder } from './metadata.ts';
import { protect } from './protection.ts';
import { RangeLooks } from './rangeLooks.ts';
import { sheetOf } from './sheet.ts';
import { validationOf, validationState } from './validation.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;

type Methods =
  | 'activate'
  | 'addDeveloperMetadata'
  | 'breakApart'
  | 'clear'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'copyTo'
  | 'createDeveloperMetadataFinder'
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'getDeveloperMetadata'
  | 'getGridId'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMergedRanges'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getSheet'
  | 'isPartOfMerge'
  | 'merge'
  | 'mergeAcross'
  | 'offset'
  | 'protect'
  | 'setBorder'
  | 'setDataValidation'
  | 'setDataValidations';

/** A block of cells, as scripts hold it. */
class FakeRange extends RangeLooks implements Pick<GRange, Methods> {
  getRow() {
    return this.block.row;
  }
  getColumn() {
    return this.block.column;
  }
  getNumRows() {
    return this.block.rows;
  }
  getNumColumns() {
    return this.block.columns;
  }
  getLastRow() {
    return this.block.row + this.block.rows - 1;
  }
  getLastColumn() {
    return this.block.column + this.block.columns - 1;
  }
  getA1Notation() {
    return nameOf(this.block);
  }
  getGridId() {
    return this.sheet.id;
  }
  getSheet() {
    return sheetOf(this.world, this.sheet);
  }
  getCell(row: number, column: number) {
    return this.offset(row - 1, column - 1, 1, 1);
  }
  offset(rowOffset: number, columnOffset: number, rows = this.block.rows, columns = this.block.columns): GRange {
    const block = { row: this.block.row + rowOffset, column: this.block.column + columnOffset, rows, columns };
    return rangeOf(this.world, this.sheet, block);
  }
  activate() {
    this.world.book.active = { sheet: this.sheet, cells: this.block };
    return this.google;
  }

  clear(
    options: Partial<
      Record<'commentsOnly' | 'contentsOnly' | 'formatOnly' | 'validationsOnly', boolean | undefined>
    > = {},
  ) {
    const isAll = Object.values(options).every((only) => !only);
    if (isAll || options.contentsOnly) this.clearContent();
    if (isAll || options.formatOnly) this.clearFormat();
    if (isAll || options.commentsOnly) this.clearNote();
    if (options.validationsOnly) this.clearDataValidations();
    return this.google;
  }
  clearContent() {
    guard(this.world, this.sheet, this.block);
    for (const place of placesOf(this.block)) setContent(this.world, this.sheet, place, undefined);
    return this.google;
  }
  clearFormat() {
    guard(this.world, this.sheet, this.block);
    for (const { row, column } of placesOf(this.block)) this.sheet.looks.set(row, column, undefined);
    return this.google;
  }
  clearNote() {
    return this.setNote(null);
  }
  clearDataValidations() {
    return this.setDataValidation(null);
  }

  getDataValidation() {
    return this.getDataValidations()[0]?.[0] ?? null;
  }
  getDataValidations(): (GValidation | null)[][] {
    return this.rows(({ row, column }) => validationOf(this.world, this.sheet.validations.get(row, column)));
  }
  setDataValidation(rule: GValidation | null) {
    return this.#validate(this.rows((place) => rule && movedValidation(validationState(rule), this.block, place)));
  }
  setDataValidations(rules: (GValidation | null)[][]) {
    this.checkShape(rules);
    return this.#validate(rules.map((row) => row.map((rule) => rule && validationState(rule))));
  }

  #validate(states: readonly (readonly (ValidationState | null)[])[]): GRange {
    guard(this.world, this.sheet, this.block);
    for (const [{ row, column }, state] of this.paired(states))
      this.sheet.validations.set(row, column, state ?? undefined);
    return this.google;
  }

  merge() {
    guard(this.world, this.sheet, this.block);
    const { block, sheet } = this;
    if (sheet.merges.some((merge) => overlap(merge, block) && !covers(block, merge)))
      fail(this, 'You must select all cells in a merged range to merge or unmerge them.');
    for (const place of placesOf(block))
      if (place.row !== block.row || place.column !== block.column) setContent(this.world, sheet, place, undefined);
    sheet.merges = [...sheet.merges.filter((merge) => !covers(block, merge)), block];
    return this.google;
  }
  /** Each row by itself. */
  mergeAcross() {
    const { rows, columns } = this.block;
    for (let down = 0; down < rows; down += 1) this.offset(down, 0, 1, columns).merge();
    return this.google;
  }
  breakApart() {
    this.sheet.merges = this.sheet.merges.filter((merge) => !covers(this.block, merge));
    return this.google;
  }
  getMergedRanges() {
    return this.sheet.merges
      .filter((merge) => overlap(merge, this.block))
      .map((merge) => rangeOf(this.world, this.sheet, merge));
  }
  isPartOfMerge() {
    return this.sheet.merges.some((merge) => holds(merge, this.block));
  }

  protect() {
    return protect(this.world, this.sheet, this.block);
  }
  setBorder(...how: readonly (boolean | string | GoogleAppsScript.Spreadsheet.BorderStyle | null)[]) {
    const [top = null, left = null, bottom = null, right = null, vertical = null, horizontal = null] = how as Line[];
    const [color, style] = [how[6] ?? '#000000', how[7] ?? BorderStyle.SOLID];
    if (!Object.values(BorderStyle).includes(style as never)) fail(this, `There is no border style ${String(style)}.`);
    guard(this.world, this.sheet, this.block);
    const around = [top, left, bottom, right] as const;
    drawLines(this.sheet, this.block, { around, vertical, horizontal }, `${String(style)} ${String(color)}`);
    return this.google;
  }
  copyTo(
    destination: GRange,
    how?:
      | GoogleAppsScript.Spreadsheet.CopyPasteType
      | { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined },
    transposed = false,
  ) {
    if (transposed) fail(this, 'The in-memory Sheets does not transpose.');
    copyCells(this.world, this, placeOf(destination), {
      contents: !isOption(how, 'formatOnly', CopyPasteType.PASTE_FORMAT),
      looks: !isOption(how, 'contentsOnly', CopyPasteType.PASTE_FORMULA, CopyPasteType.PASTE_VALUES),
      asValues: how === CopyPasteType.PASTE_VALUES,
    });
  }

  addDeveloperMetadata(
    key: string,
    ...more: readonly (string | GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility)[]
  ) {
    addMetadata(this.world, { sheet: this.sheet, block: this.block }, key, more);
    return this.google;
  }
  getDeveloperMetadata() {
    return metadataAt(this.world, { sheet: this.sheet, block: this.block });
  }
  createDeveloperMetadataFinder() {
    return metadataFinder(this.world, { sheet: this.sheet, block: this.block });
  }
}

/** One rule for many cells is written for the first of them. */
function movedValidation(state: ValidationState, { row, column }: Place, to: Place): ValidationState {
  const shift = { rows: to.row - row, columns: to.column - column };
  const isFormula = (value: unknown): value is string => typeof value === 'string' && value.startsWith('=');
  return { ...state, values: state.values.map((value) => (isFormula(value) ? shiftFormula(value, shift) : value)) };
}

type CopyOption = Parameters<FakeRange['copyTo']>[1];
const isOption = (how: CopyOption, flag: 'formatOnly' | 'contentsOnly', ...types: readonly CopyOption[]): boolean =>
  types.includes(how) || (typeof how === 'object' && flag in how && how[flag] === true);

meterMethods(FakeRange, 'Range');

/** A block of a sheet for scripts; one that reaches beyond the sheet is refused in Google's words. */
export function rangeOf(world: World, sheet: SheetState, block: Block): GRange {
  const range = new FakeRange(world, sheet, block);
  if (block.rows < 1) fail(range, 'The number of rows in the range must be at least 1.');
  if (block.columns < 1) fail(range, 'The number of columns in the range must be at least 1.');
  if (block.row < 1) fail(range, 'The starting row of the range is too small.');
  if (block.column < 1) fail(range, 'The starting column of the range is too small.');
  if (block.row + block.rows - 1 > sheet.maxRows || block.column + block.columns - 1 > sheet.maxColumns)
    fail(range, 'The coordinates of the range are outside the dimensions of the sheet.');
  return range as unknown as GRange;
}

/** Where a range that a script holds lies. */
export function placeOf(range: GRange): { readonly sheet: SheetState; readonly block: Block } {
  const given: unknown = range;
  if (!(given instanceof FakeRange)) throw new Error(`not a range of the in-memory Sheets: ${String(given)}`);
  return { sheet: given.sheet, block: given.block };
}
