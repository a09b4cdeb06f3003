import { meterMethods, Served } from '../runtime/served.ts';
import type { World } from '../runtime/world.ts';
import {
  BooleanCriteria,
  BorderStyle,
  CopyPasteType,
  DataValidationCriteria,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  Dimension,
  InterpolationType,
  ProtectionType,
  WrapStrategy,
} from './enums.ts';
import { newRule } from './rules.ts';
import { spreadsheetOf } from './spreadsheet.ts';
import { uiOf } from './ui.ts';
import { newValidation } from './validation.ts';

type GApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

type Methods =
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getCurrentCell'
  | 'getUi'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'openById'
  | 'setActiveRange'
  | 'setActiveSheet'
  | 'setCurrentCell';

class FakeSpreadsheetApp extends Served implements Pick<GApp, Methods> {
  readonly BooleanCriteria = BooleanCriteria;
  readonly BorderStyle = BorderStyle;
  readonly CopyPasteType = CopyPasteType;
  readonly DataValidationCriteria = DataValidationCriteria;
  readonly DeveloperMetadataLocationType = DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = DeveloperMetadataVisibility;
  readonly Dimension = Dimension;
  readonly InterpolationType = InterpolationType;
  readonly ProtectionType = ProtectionType;
  readonly WrapStrategy = WrapStrategy;

  getActive() {
    return spreadsheetOf(this.world);
  }
  getActiveSpreadsheet() {
    return spreadsheetOf(this.world);
  }
  getActiveSheet() {
    return spreadsheetOf(this.world).getActiveSheet();
  }
  getActiveRange() {
    return spreadsheetOf(this.world).getActiveRange() as GRange;
  }
  getCurrentCell() {
    return this.getActiveSheet().getActiveCell();
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
  getUi() {
    return uiOf(this.world);
  }
  newConditionalFormatRule() {
    return newRule(this.world);
  }
  newDataValidation() {
    return newValidation(this.world);
  }
  /** Not within our scopes: the meter refuses before it comes here. */
  openById(id: string): never {
    throw new Error(`openById(${id})`);
  }
  flush() {
    // Every write is there at once; the call still counts, because a script must make it before it releases a lock.
  }
}
meterMethods(FakeSpreadsheetApp, 'SpreadsheetApp');

export const spreadsheetAppOf = (world: World): GApp => new FakeSpreadsheetApp(world) as unknown as GApp;
