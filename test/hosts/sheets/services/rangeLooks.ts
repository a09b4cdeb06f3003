import type { Look } from '../model/book.ts';
import { guard, PLAIN, setLook } from './cells.ts';
import { WrapStrategy } from './enums.ts';
import { RangeValues } from './rangeValues.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type Given<T> = readonly (readonly (T | null)[])[];
type FontLine = GoogleAppsScript.Spreadsheet.FontLine;
type FontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
type FontWeight = GoogleAppsScript.Spreadsheet.FontWeight;

type Methods =
  | `get${'Background' | 'FontFamily' | 'FontLine' | 'FontSize' | 'FontStyle' | 'FontWeight' | 'NumberFormat'}`
  | `get${'Backgrounds' | 'FontColors' | 'FontFamilies' | 'FontLines' | 'FontSizes' | 'FontStyles' | 'FontWeights'}`
  | `set${'Background' | 'FontColor' | 'FontFamily' | 'FontLine' | 'FontSize' | 'FontStyle' | 'FontWeight'}`
  | `set${'Backgrounds' | 'FontColors' | 'FontFamilies' | 'FontLines' | 'FontSizes' | 'FontStyles' | 'FontWeights'}`
  | `${'get' | 'set'}${'NumberFormats' | 'HorizontalAlignment' | 'HorizontalAlignments' | 'VerticalAlignment'}`
  | `${'get' | 'set'}${'VerticalAlignments' | 'Wrap' | 'Wraps' | 'WrapStrategy' | 'WrapStrategies'}`
  | 'getFontColor'
  | 'setNumberFormat';

/** How the cells of a range look. */
export abstract class RangeLooks extends RangeValues implements Pick<GRange, Methods> {
  getBackground() {
    return this.first('background');
  }
  getBackgrounds() {
    return this.all('background');
  }
  setBackground(color: string | null) {
    return this.paint('background', color);
  }
  setBackgrounds(colors: Given<string>) {
    return this.paintAll('background', colors);
  }
  getFontColor() {
    return this.first('fontColor');
  }
  getFontColors() {
    return this.all('fontColor');
  }
  setFontColor(color: string | null) {
    return this.paint('fontColor', color);
  }
  setFontColors(colors: Given<string>) {
    return this.paintAll('fontColor', colors);
  }
  getFontFamily() {
    return this.first('fontFamily');
  }
  getFontFamilies() {
    return this.all('fontFamily');
  }
  setFontFamily(family: string | null) {
    return this.paint('fontFamily', family);
  }
  setFontFamilies(families: Given<string>) {
    return this.paintAll('fontFamily', families);
  }
  getFontLine() {
    return this.first('fontLine') as FontLine;
  }
  getFontLines() {
    return this.all('fontLine') as FontLine[][];
  }
  setFontLine(line: FontLine | null) {
    return this.paint('fontLine', line);
  }
  setFontLines(lines: Given<FontLine>) {
    return this.paintAll('fontLine', lines);
  }
  getFontSize() {
    return this.first('fontSize');
  }
  getFontSizes() {
    return this.all('fontSize');
  }
  setFontSize(size: number) {
    return this.paint('fontSize', size);
  }
  setFontSizes(sizes: Given<number>) {
    return this.paintAll('fontSize', sizes);
  }
  getFontStyle() {
    return this.first('fontStyle') as FontStyle;
  }
  getFontStyles() {
    return this.all('fontStyle') as FontStyle[][];
  }
  setFontStyle(style: FontStyle | null) {
    return this.paint('fontStyle', style);
  }
  setFontStyles(styles: Given<FontStyle>) {
    return this.paintAll('fontStyle', styles);
  }
  getFontWeight() {
    return this.first('fontWeight') as FontWeight;
  }
  getFontWeights() {
    return this.all('fontWeight') as FontWeight[][];
  }
  setFontWeight(weight: FontWeight | null) {
    return this.paint('fontWeight', weight);
  }
  setFontWeights(weights: Given<FontWeight>) {
    return this.paintAll('fontWeight', weights);
  }
  getNumberFormat() {
    return this.first('numberFormat');
  }
  getNumberFormats() {
    return this.all('numberFormat');
  }
  setNumberFormat(format: string) {
    return this.paint('numberFormat', format);
  }
  setNumberFormats(formats: Given<string>) {
    return this.paintAll('numberFormat', formats);
  }
  getHorizontalAlignment() {
    return this.first('horizontalAlignment');
  }
  getHorizontalAlignments() {
    return this.all('horizontalAlignment');
  }
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null) {
    return this.paint('horizontalAlignment', alignment);
  }
  setHorizontalAlignments(alignments: Given<'left' | 'center' | 'normal' | 'right'>) {
    return this.paintAll('horizontalAlignment', alignments);
  }
  getVerticalAlignment() {
    return this.first('verticalAlignment');
  }
  getVerticalAlignments() {
    return this.all('verticalAlignment');
  }
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null) {
    return this.paint('verticalAlignment', alignment);
  }
  setVerticalAlignments(alignments: Given<'top' | 'middle' | 'bottom'>) {
    return this.paintAll('verticalAlignment', alignments);
  }
  getWrap() {
    return this.first('wrapStrategy') === WrapStrategy.WRAP;
  }
  getWraps() {
    return this.all('wrapStrategy').map((row) => row.map((strategy) => strategy === WrapStrategy.WRAP));
  }
  setWrap(isWrapped: boolean) {
    return this.paint('wrapStrategy', isWrapped ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW);
  }
  setWraps(areWrapped: readonly (readonly boolean[])[]) {
    const strategies = areWrapped.map((row) => row.map((is) => (is ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW)));
    return this.paintAll('wrapStrategy', strategies);
  }
  getWrapStrategy() {
    return this.first('wrapStrategy');
  }
  getWrapStrategies() {
    return this.all('wrapStrategy');
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy) {
    return this.paint('wrapStrategy', strategy);
  }
  setWrapStrategies(strategies: Given<GoogleAppsScript.Spreadsheet.WrapStrategy>) {
    return this.paintAll('wrapStrategy', strategies);
  }

  private first<K extends keyof Look>(key: K): Look[K] {
    return this.all(key)[0]?.[0] ?? PLAIN[key];
  }
  private all<K extends keyof Look>(key: K): Look[K][][] {
    return this.rows(({ row, column }) => this.sheet.looks.get(row, column)?.[key] ?? PLAIN[key]);
  }
  private paint<K extends keyof Look>(key: K, value: Look[K] | null): GRange {
    return this.paintAll(
      key,
      this.rows(() => value),
    );
  }
  private paintAll<K extends keyof Look>(key: K, values: Given<Look[K]>): GRange {
    this.checkShape(values);
    guard(this.world, this.sheet, this.block);
    for (const [place, value] of this.paired(values)) setLook(this.sheet, place, key, value);
    return this.google;
  }
}
