import { layoutOnceComplete } from '../../core/blueprint/diff.ts';
import { isPage, META_SHEET, type SheetKey } from '../../core/blueprint/keys.ts';
import type { BookLayout } from '../../core/blueprint/layout.ts';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import type { FoundSheet, Snapshot } from '../../core/host/snapshot.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import { cellData, formulaData } from './cellData.ts';
import { pageLook } from './pageLook.ts';
import { conditionalFormats, dataValidations } from './rules.ts';
import type { SheetLook } from './sheetLook.ts';
import { fontOf, stylesFor } from './styles.ts';
import { tableLook } from './tableLook.ts';
import {
  type ICellData,
  type IConditionFormattingRule,
  type ISheetDataValidationRule,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from './univer.ts';

/** Names under which the grid keeps conditional formats and validations in a workbook. */
export const RESOURCES = {
  rules: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  validations: 'SHEET_DATA_VALIDATION_PLUGIN',
} as const;

/** A sheet as the grid takes it, with its conditional formats and validations. */
export interface GridSheet {
  readonly data: IWorksheetData;
  readonly rules: readonly IConditionFormattingRule[];
  readonly validations: readonly ISheetDataValidationRule[];
}

/** A book with the place of everything in it, and the language of its words. */
export interface GridBook {
  readonly snapshot: Snapshot;
  readonly layout: BookLayout;
  /** The same with everything the book lacks: a rule may ask for a column somebody has deleted. */
  readonly spelling: BookLayout;
  readonly language: Language;
}

/** Where everything stands in a book, and the language of its words. */
export function gridBook(snapshot: Snapshot): GridBook {
  const located = locate(snapshot);
  const { language } = readTracker(snapshot);
  const spelling = layoutOnceComplete(located, { language, edition: 'portable' });
  return { snapshot, layout: located.layout, spelling, language };
}

/** A whole book as the grid takes it: what its cells hold, and for sheets of ours how they look. */
export function workbookData(book: GridBook, id: string): IWorkbookData {
  const sheets = book.snapshot.sheets.map((found, at) => gridSheet(found, `sheet-${at + 1}`, book));
  const byId = <T>(of: (sheet: GridSheet) => T): Record<string, T> =>
    Object.fromEntries(sheets.map((sheet) => [sheet.data.id, of(sheet)]));
  return {
    id,
    name: id,
    appVersion: '',
    locale: book.language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    styles: stylesFor(book.language),
    defaultStyle: fontOf({}, book.language),
    sheetOrder: sheets.map(({ data }) => data.id),
    sheets: byId(({ data }) => data),
    resources: [
      { name: RESOURCES.rules, data: JSON.stringify(byId(({ rules }) => rules)) },
      { name: RESOURCES.validations, data: JSON.stringify(byId(({ validations }) => validations)) },
    ],
  };
}

/** Rows and columns of a sheet that is not ours, at least. */
const PLAIN_ROWS = 200;
const PLAIN_COLUMNS = 26;

/** One sheet of a book as the grid takes it. */
export function gridSheet(found: FoundSheet, id: string, book: GridBook): GridSheet {
  const key = (Object.keys(book.layout.sheets) as SheetKey[]).find(
    (candidate) => book.layout.sheets[candidate]?.name === found.name,
  );
  const look = key === undefined ? plainLook(found) : lookOf(key, found, book);
  const merges = found.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    endRow: bottom,
    startColumn: left,
    endColumn: right,
  }));
  return {
    data: {
      id,
      name: found.name,
      hidden: found.name === META_SHEET ? 1 : 0,
      ...look.form,
      cellData: cellsOf(found, look),
      mergeData: merges.length > 0 ? merges : (look.form.mergeData ?? []),
    } as IWorksheetData,
    rules: conditionalFormats(id, look.ruled),
    validations: dataValidations(id, look.validated),
  };
}

const lookOf = (key: SheetKey, found: FoundSheet, book: GridBook): SheetLook =>
  isPage(key) ? pageLook(key, book.language) : tableLook({ ...book, key, found });

/** Other people's sheets are shown plainly; what the grid does not show of them stays in their file. */
const plainLook = ({ rows }: FoundSheet): SheetLook => ({
  form: {
    rowCount: Math.max(PLAIN_ROWS, rows.length + 50),
    columnCount: Math.max(PLAIN_COLUMNS, ...rows.map((row) => row.length + 5)),
  },
  cellStyle: () => undefined,
  blank: [],
  ruled: [],
  validated: [],
});

function cellsOf({ rows, formulas }: FoundSheet, { cellStyle, blank }: SheetLook): IWorksheetData['cellData'] {
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, data: ICellData): void => {
    const line = cells[row] ?? {};
    cells[row] = line;
    const style = cellStyle(row, column);
    line[column] = style === undefined ? data : { ...data, s: style };
  };
  for (const { range, style } of blank)
    for (let row = range.startRow; row <= range.endRow; row += 1)
      cells[row] = { ...cells[row], [range.startColumn]: { s: style } };
  for (const [row, values] of rows.entries())
    for (const [column, value] of values.entries())
      if (value !== null || cellStyle(row, column) !== undefined) put(row, column, cellData(value));
  for (const [row, line] of formulas)
    for (const [column, formula] of line) put(row, column, formulaData(formula, rows[row]?.[column] ?? null));
  return cells;
}
