/** Everything the page takes from Univer, in one place: the grid is by far the largest part of the page. */
export {
  BorderStyleTypes,
  CellValueType,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  HorizontalAlign,
  type ICellData,
  type IRange,
  type ISheetDataValidationRule,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
export { FUniver } from '@univerjs/core/facade';
export {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
  UniverSheetsConditionalFormattingPreset,
} from '@univerjs/preset-sheets-conditional-formatting';
export {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  CalculationMode,
  ErrorValueObject,
  FunctionType,
  type FWorkbook,
  type FWorksheet,
  type IFunctionInfo,
  NumberValueObject,
  StringValueObject,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
export { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
