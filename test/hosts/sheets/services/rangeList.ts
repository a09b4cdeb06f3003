import { meterMethods, Served } from '../runtime/served.ts';
import type { World } from '../runtime/world.ts';

type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;
type GRange = GoogleAppsScript.Spreadsheet.Range;

/** What can be done to many ranges in one call. */
type Methods =
  | `set${'Background' | 'FontColor' | 'FontFamily' | 'FontSize' | 'FontStyle' | 'FontWeight' | 'Formula' | 'FormulaR1C1'}`
  | `set${'HorizontalAlignment' | 'VerticalAlignment' | 'Note' | 'NumberFormat' | 'Value' | 'Wrap' | 'WrapStrategy'}`
  | `clear${'' | 'Content' | 'DataValidations' | 'Format' | 'Note'}`
  | 'breakApart'
  | 'getRanges'
  | 'setBorder';

class FakeRangeList extends Served implements Pick<GRangeList, Methods> {
  readonly #ranges: readonly GRange[];

  constructor(world: World, ranges: readonly GRange[]) {
    super(world);
    this.#ranges = ranges;
  }
  getRanges() {
    return [...this.#ranges];
  }
  setBackground(...args: Parameters<GRangeList['setBackground']>) {
    return this.#each((range) => range.setBackground(...args));
  }
  setFontColor(...args: Parameters<GRangeList['setFontColor']>) {
    return this.#each((range) => range.setFontColor(...args));
  }
  setFontFamily(...args: Parameters<GRangeList['setFontFamily']>) {
    return this.#each((range) => range.setFontFamily(...args));
  }
  setFontSize(...args: Parameters<GRangeList['setFontSize']>) {
    return this.#each((range) => range.setFontSize(...args));
  }
  setFontStyle(...args: Parameters<GRangeList['setFontStyle']>) {
    return this.#each((range) => range.setFontStyle(...args));
  }
  setFontWeight(...args: Parameters<GRangeList['setFontWeight']>) {
    return this.#each((range) => range.setFontWeight(...args));
  }
  setFormula(...args: Parameters<GRangeList['setFormula']>) {
    return this.#each((range) => range.setFormula(...args));
  }
  setFormulaR1C1(...args: Parameters<GRangeList['setFormulaR1C1']>) {
    return this.#each((range) => range.setFormulaR1C1(...args));
  }
  setHorizontalAlignment(...args: Parameters<GRangeList['setHorizontalAlignment']>) {
    return this.#each((range) => range.setHorizontalAlignment(...args));
  }
  setVerticalAlignment(...args: Parameters<GRangeList['setVerticalAlignment']>) {
    return this.#each((range) => range.setVerticalAlignment(...args));
  }
  setNote(...args: Parameters<GRangeList['setNote']>) {
    return this.#each((range) => range.setNote(...args));
  }
  setNumberFormat(...args: Parameters<GRangeList['setNumberFormat']>) {
    return this.#each((range) => range.setNumberFormat(...args));
  }
  setValue(value: unknown) {
    return this.#each((range) => range.setValue(value));
  }
  setWrap(...args: Parameters<GRangeList['setWrap']>) {
    return this.#each((range) => range.setWrap(...args));
  }
  setWrapStrategy(...args: Parameters<GRangeList['setWrapStrategy']>) {
    return this.#each((range) => range.setWrapStrategy(...args));
  }
  setBorder(...sides: readonly (boolean | string | GoogleAppsScript.Spreadsheet.BorderStyle | null)[]) {
    return this.#each((range) => (range.setBorder as (...given: typeof sides) => unknown)(...sides));
  }
  clear(options: Parameters<GRange['clear']>[0] = {}) {
    return this.#each((range) => range.clear(options));
  }
  clearContent() {
    return this.#each((range) => range.clearContent());
  }
  clearDataValidations() {
    return this.#each((range) => range.clearDataValidations());
  }
  clearFormat() {
    return this.#each((range) => range.clearFormat());
  }
  clearNote() {
    return this.#each((range) => range.clearNote());
  }
  breakApart() {
    return this.#each((range) => range.breakApart());
  }

  #each(change: (range: GRange) => unknown): GRangeList {
    for (const range of this.#ranges) change(range);
    return this as unknown as GRangeList;
  }
}
meterMethods(FakeRangeList, 'RangeList');

export const rangeListOf = (world: World, ranges: readonly GRange[]): GRangeList =>
  new FakeRangeList(world, ranges) as unknown as GRangeList;
