import { parseBlock, splitSheet } from '../model/a1.ts';
import { newSheet, sheetNamed } from '../model/book.ts';
import { fail, meterMethods, Served } from '../runtime/served.ts';
import { OWNER, type World } from '../runtime/world.ts';
import { limitCells } from './cells.ts';
import { addMetadata, metadataAt, metadataFinder } from './metadata.ts';
import { namedRangesOf, removeName, setName } from './namedRange.ts';
import { protectionsOf, userOf } from './protection.ts';
import { rangeOf } from './range.ts';
import { rangeListOf } from './rangeList.ts';
import { sheetOf, sheetState } from './sheet.ts';

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

type Methods =
  | `get${'ActiveCell' | 'ActiveRange' | 'ActiveSheet' | 'Id' | 'Name' | 'NamedRanges' | 'NumSheets' | 'Owner' | 'Url'}`
  | `get${'Protections' | 'Range' | 'RangeByName' | 'RangeList' | 'SheetById' | 'SheetByName' | 'Sheets'}`
  | `${'get' | 'set'}Spreadsheet${'Locale' | 'TimeZone'}`
  | `set${'ActiveRange' | 'ActiveSheet' | 'CurrentCell' | 'NamedRange'}`
  | 'addDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
  | 'deleteSheet'
  | 'getDeveloperMetadata'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'removeNamedRange'
  | 'rename'
  | 'toast';

/** The spreadsheet a script is bound to. */
class FakeSpreadsheet extends Served implements Pick<GSpreadsheet, Methods> {
  get #google(): GSpreadsheet {
    return this as unknown as GSpreadsheet;
  }

  getId() {
    return this.world.book.id;
  }
  getName() {
    return this.world.book.name;
  }
  rename(name: string) {
    this.world.book.name = name;
  }
  getUrl() {
    return `https://docs.google.com/spreadsheets/d/${this.world.book.id}/edit`;
  }
  getOwner() {
    return userOf(OWNER);
  }
  getSpreadsheetLocale() {
    return this.world.book.locale;
  }
  setSpreadsheetLocale(locale: string) {
    this.world.book.locale = locale;
  }
  getSpreadsheetTimeZone() {
    return this.world.book.zone;
  }
  setSpreadsheetTimeZone(zone: string) {
    this.world.book.zone = zone;
  }

  getSheets() {
    return this.world.book.sheets.map((sheet) => sheetOf(this.world, sheet));
  }
  getNumSheets() {
    return this.world.book.sheets.length;
  }
  getSheetByName(name: string) {
    const sheet = sheetNamed(this.world.book, name);
    return sheet ? sheetOf(this.world, sheet) : null;
  }
  getSheetById(wanted: number) {
    const sheet = this.world.book.sheets.find(({ id }) => id === wanted);
    return sheet ? sheetOf(this.world, sheet) : null;
  }
  insertSheet(...how: readonly (string | number | { template?: GSheet | undefined })[]) {
    const { book } = this.world;
    const given = how.find((part) => typeof part === 'string');
    const at = how.find((part) => typeof part === 'number') ?? book.sheets.indexOf(book.active.sheet) + 1;
    if (how.some((part) => typeof part === 'object')) fail(this, 'The in-memory Sheets copies no templates.');
    const id = 1_000_000 + book.nextId();
    const name = given ?? this.#freeName();
    if (sheetNamed(book, name))
      fail(this, `A sheet with the name "${name}" already exists. Please enter another name.`);
    if (at < 0 || at > book.sheets.length) fail(this, 'The sheet index is out of bounds.');
    const sheet = newSheet(id, name);
    limitCells(this.world, book, sheet.maxRows * sheet.maxColumns);
    book.sheets.splice(at, 0, sheet);
    book.active = { sheet, cells: { row: 1, column: 1, rows: 1, columns: 1 } };
    this.world.calculation.restart();
    return sheetOf(this.world, sheet);
  }
  deleteSheet(given: GSheet) {
    const { book, calculation } = this.world;
    const gone = sheetState(given);
    const rest = book.sheets.filter((sheet) => sheet !== gone);
    const [next] = rest;
    if (!next) fail(this, "You can't remove all the sheets in a document.");
    book.sheets = rest;
    book.metadata = book.metadata.filter(({ sheet }) => sheet !== gone);
    for (const [name, place] of book.names) if (place.sheet === gone) book.names.delete(name);
    if (book.active.sheet === gone) book.active = { sheet: next, cells: { row: 1, column: 1, rows: 1, columns: 1 } };
    calculation.restart();
  }
  moveActiveSheet(position: number) {
    const { book } = this.world;
    const rest = book.sheets.filter((sheet) => sheet !== book.active.sheet);
    if (position < 1 || position > book.sheets.length) fail(this, 'The sheet index is out of bounds.');
    rest.splice(position - 1, 0, book.active.sheet);
    book.sheets = rest;
  }

  getActiveSheet() {
    return sheetOf(this.world, this.world.book.active.sheet);
  }
  getActiveRange() {
    return rangeOf(this.world, this.world.book.active.sheet, this.world.book.active.cells);
  }
  getActiveCell() {
    const { sheet, cells } = this.world.book.active;
    return rangeOf(this.world, sheet, { ...cells, rows: 1, columns: 1 });
  }
  setActiveSheet(sheet: GSheet) {
    return sheet.activate();
  }
  setActiveRange(range: GRange) {
    return range.activate();
  }
  setCurrentCell(cell: GRange) {
    return cell.activate();
  }

  getRange(name: string): GRange {
    const { book } = this.world;
    const { sheet, rest } = splitSheet(name);
    const found = sheet === undefined ? book.active.sheet : sheetNamed(book, sheet);
    const block = found && parseBlock(rest, found);
    return found && block
      ? rangeOf(this.world, found, block)
      : (this.getRangeByName(name) ?? fail(this, 'Range not found'));
  }
  getRangeList(names: string[]) {
    return rangeListOf(
      this.world,
      names.map((name) => this.getRange(name)),
    );
  }
  getRangeByName(name: string) {
    const place = this.world.book.names.get(name);
    return place ? rangeOf(this.world, place.sheet, place.block) : null;
  }
  getNamedRanges() {
    return namedRangesOf(this.world);
  }
  setNamedRange(name: string, range: GRange) {
    setName(this.world, name, range);
  }
  removeNamedRange(name: string) {
    removeName(this.world, name);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType) {
    return this.world.book.sheets.flatMap((sheet) => protectionsOf(this.world, sheet, type));
  }
  addDeveloperMetadata(key: string, ...more: readonly (string | Visibility)[]) {
    addMetadata(this.world, {}, key, more);
    return this.#google;
  }
  getDeveloperMetadata() {
    return metadataAt(this.world, {});
  }
  createDeveloperMetadataFinder() {
    return metadataFinder(this.world, {});
  }
  toast(message: string, title = '', timeoutSeconds: number | null = 5) {
    this.world.ui.toasts.push({ message, title, timeoutSeconds });
  }

  #freeName(): string {
    for (let number = 1; ; number += 1) if (!sheetNamed(this.world.book, `Sheet${number}`)) return `Sheet${number}`;
  }
}
meterMethods(FakeSpreadsheet, 'Spreadsheet');

/** The spreadsheet for scripts. */
export const spreadsheetOf = (world: World): GSpreadsheet => new FakeSpreadsheet(world) as unknown as GSpreadsheet;
