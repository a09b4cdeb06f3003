import type { SheetState } from '../model/book.ts';
import { fail, Served } from '../runtime/served.ts';
import type { World } from '../runtime/world.ts';
import { chartState, chartsOf, newChart } from './charts.ts';
import { addMetadata, metadataAt, metadataFinder } from './metadata.ts';
import { protect, protectionsOf } from './protection.ts';
import { placeOf } from './range.ts';
import { ruleOf, ruleState } from './rules.ts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

type Methods =
  | `${'get' | 'set'}${'ColumnWidth' | 'ConditionalFormatRules' | 'FrozenColumns' | 'FrozenRows' | 'RowHeight' | 'TabColor'}`
  | `set${'ColumnWidths' | 'RowHeights' | 'RowHeightsForced' | 'HiddenGridlines'}`
  | `${'hide' | 'show'}${'Columns' | 'Rows' | 'Sheet'}`
  | `${'hide' | 'unhide'}${'Column' | 'Row'}`
  | `is${'Column' | 'Row'}HiddenByUser`
  | 'addDeveloperMetadata'
  | 'clearConditionalFormatRules'
  | 'createDeveloperMetadataFinder'
  | 'getCharts'
  | 'getDeveloperMetadata'
  | 'getProtections'
  | 'hasHiddenGridlines'
  | 'insertChart'
  | 'isSheetHidden'
  | 'newChart'
  | 'protect'
  | 'removeChart'
  | 'updateChart';

const WIDTH = 100;
const HEIGHT = 21;

/** How a sheet looks, and what lies upon its cells: rules, charts, protections, metadata. */
export abstract class SheetLooks extends Served implements Pick<GSheet, Methods> {
  readonly sheet: SheetState;

  constructor(world: World, sheet: SheetState) {
    super(world);
    this.sheet = sheet;
  }

  /** This sheet as scripts know it. */
  protected get google(): GSheet {
    return this as unknown as GSheet;
  }

  isSheetHidden() {
    return this.sheet.isHidden;
  }
  hideSheet() {
    if (this.world.book.sheets.every((sheet) => sheet === this.sheet || sheet.isHidden))
      fail(this, "You can't hide all the sheets in a document.");
    return this.#with({ isHidden: true });
  }
  showSheet() {
    return this.#with({ isHidden: false });
  }
  getFrozenRows() {
    return this.sheet.frozenRows;
  }
  setFrozenRows(rows: number) {
    const isCut = this.sheet.merges.some((merge) => merge.row <= rows && merge.row + merge.rows - 1 > rows);
    if (isCut) fail(this, "You can't freeze rows which contain only part of a merged cell.");
    if (rows >= this.sheet.maxRows) fail(this, "You can't freeze all visible rows on the sheet.");
    this.#with({ frozenRows: rows });
  }
  getFrozenColumns() {
    return this.sheet.frozenColumns;
  }
  setFrozenColumns(columns: number) {
    const isCut = this.sheet.merges.some(
      ({ column, columns: wide }) => column <= columns && column + wide - 1 > columns,
    );
    if (isCut) fail(this, "You can't freeze columns which contain only part of a merged cell.");
    if (columns >= this.sheet.maxColumns) fail(this, "You can't freeze all visible columns on the sheet.");
    this.#with({ frozenColumns: columns });
  }
  getTabColor() {
    return this.sheet.tabColor;
  }
  setTabColor(tabColor: string | null) {
    return this.#with({ tabColor });
  }
  hasHiddenGridlines() {
    return this.sheet.hasHiddenGridlines;
  }
  setHiddenGridlines(hasHiddenGridlines: boolean) {
    return this.#with({ hasHiddenGridlines });
  }

  getColumnWidth(column: number) {
    return this.sheet.columnWidths.get(column) ?? WIDTH;
  }
  setColumnWidth(column: number, width: number) {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, howMany: number, width: number) {
    this.#checkColumns(column, howMany);
    for (let at = 0; at < howMany; at += 1) this.sheet.columnWidths.set(column + at, width);
    return this.google;
  }
  getRowHeight(row: number) {
    return this.sheet.rowHeights.get(row) ?? HEIGHT;
  }
  setRowHeight(row: number, height: number) {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(row: number, howMany: number, height: number) {
    this.#checkRows(row, howMany);
    for (let at = 0; at < howMany; at += 1) this.sheet.rowHeights.set(row + at, height);
    return this.google;
  }
  setRowHeightsForced(row: number, howMany: number, height: number) {
    return this.setRowHeights(row, howMany, height);
  }
  hideColumns(column: number, howMany = 1) {
    this.#checkColumns(column, howMany);
    for (let at = 0; at < howMany; at += 1) this.sheet.hiddenColumns.add(column + at);
  }
  showColumns(column: number, howMany = 1) {
    for (let at = 0; at < howMany; at += 1) this.sheet.hiddenColumns.delete(column + at);
  }
  hideRows(row: number, howMany = 1) {
    this.#checkRows(row, howMany);
    for (let at = 0; at < howMany; at += 1) this.sheet.hiddenRows.add(row + at);
  }
  showRows(row: number, howMany = 1) {
    for (let at = 0; at < howMany; at += 1) this.sheet.hiddenRows.delete(row + at);
  }
  hideColumn(range: GRange) {
    const { column, columns } = placeOf(range).block;
    this.hideColumns(column, columns);
  }
  unhideColumn(range: GRange) {
    const { column, columns } = placeOf(range).block;
    this.showColumns(column, columns);
  }
  hideRow(range: GRange) {
    const { row, rows } = placeOf(range).block;
    this.hideRows(row, rows);
  }
  unhideRow(range: GRange) {
    const { row, rows } = placeOf(range).block;
    this.showRows(row, rows);
  }
  isColumnHiddenByUser(column: number) {
    return this.sheet.hiddenColumns.has(column);
  }
  isRowHiddenByUser(row: number) {
    return this.sheet.hiddenRows.has(row);
  }

  getConditionalFormatRules() {
    return this.sheet.rules.map((rule) => ruleOf(this.world, rule));
  }
  setConditionalFormatRules(rules: GRule[]) {
    this.checkAlive();
    const states = rules.map((rule) => ruleState(this.world, rule));
    if (states.some(({ ranges }) => ranges.some(({ sheet }) => sheet !== this.sheet)))
      fail(this, 'Conditional format rules must be on the sheet they are set on.');
    this.#with({ rules: states });
  }
  clearConditionalFormatRules() {
    this.#with({ rules: [] });
  }

  newChart() {
    return newChart(this.world);
  }
  getCharts() {
    return chartsOf(this.world, this.sheet);
  }
  insertChart(chart: GChart) {
    this.#with({ charts: [...this.sheet.charts, chartState(chart)] });
  }
  updateChart(chart: GChart) {
    const state = chartState(chart);
    if (!this.sheet.charts.some(({ id }) => id === state.id)) fail(this, 'That chart is not on this sheet.');
    this.#with({ charts: this.sheet.charts.map((old) => (old.id === state.id ? state : old)) });
  }
  removeChart(chart: GChart) {
    const gone = chartState(chart).id;
    this.#with({ charts: this.sheet.charts.filter(({ id }) => id !== gone) });
  }

  protect() {
    this.checkAlive();
    return protect(this.world, this.sheet);
  }
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType) {
    return protectionsOf(this.world, this.sheet, type);
  }

  addDeveloperMetadata(
    key: string,
    ...more: readonly (string | GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility)[]
  ) {
    addMetadata(this.world, { sheet: this.sheet }, key, more);
    return this.google;
  }
  getDeveloperMetadata() {
    return metadataAt(this.world, { sheet: this.sheet });
  }
  createDeveloperMetadataFinder() {
    return metadataFinder(this.world, { sheet: this.sheet });
  }

  /** A sheet that was deleted meanwhile answers nothing any more. */
  protected checkAlive(): void {
    if (!this.world.book.sheets.includes(this.sheet)) fail(this, `Sheet ${this.sheet.id} not found`);
  }
  #checkColumns(first: number, howMany: number): void {
    this.checkAlive();
    if (first < 1 || howMany < 1 || first + howMany - 1 > this.sheet.maxColumns)
      fail(this, 'Those columns are out of bounds.');
  }
  #checkRows(first: number, howMany: number): void {
    this.checkAlive();
    if (first < 1 || howMany < 1 || first + howMany - 1 > this.sheet.maxRows)
      fail(this, 'Those rows are out of bounds.');
  }
  #with(change: Partial<SheetState>): GSheet {
    this.checkAlive();
    Object.assign(this.sheet, change);
    return this.google;
  }
}
