import { cellAppearance } from '../../core/blueprint/appearance.ts';
import type { Column } from '../../core/blueprint/column.ts';
import { columnOf } from '../../core/blueprint/columns.ts';
import type { TableKey } from '../../core/blueprint/keys.ts';
import { type BookLayout, sheetLayout } from '../../core/blueprint/layout.ts';
import { columnRules } from '../../core/blueprint/rules.ts';
import { frozenColumns, HEADER_HEIGHT, tallRows } from '../../core/blueprint/sheetForm.ts';
import { spellerFor } from '../../core/blueprint/speller.ts';
import { columnValidation, listValidation } from '../../core/blueprint/validations.ts';
import type { RowValues } from '../../core/host/content.ts';
import type { FoundSheet } from '../../core/host/snapshot.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import { SETTINGS } from '../../core/policy/settings.ts';
import { gridRows, lastPreparedRow } from './gridRows.ts';
import type { SheetLook, ValidatedRange } from './sheetLook.ts';
import { columnPixels, pointPixels } from './sizes.ts';
import { styleIds } from './styles.ts';
import type { IRange, IWorksheetData } from './univer.ts';

/** A sheet of rows as it stands in one book. */
export interface TableLookPlan {
  readonly key: TableKey;
  readonly found: FoundSheet;
  readonly layout: BookLayout;
  /** What rules and validations are spelled for: nothing they ask for is missing there. */
  readonly spelling: BookLayout;
  readonly language: Language;
}

/** Columns the grid offers at the right of ours. */
const SPARE_COLUMNS = 6;

/** How a sheet of rows looks, wherever people have put its columns. */
export function tableLook(plan: TableLookPlan): SheetLook {
  const sheet = sheetLayout(plan);
  const columns = [...sheet.columns].map(([key, position]) => ({ column: columnOf(key), position }));
  const headers = new Map(columns.map(({ column, position }) => [position, styleIds.header(column)]));
  const cells = new Map(columns.map(({ column, position }) => [position, styleIds.cell(column)]));
  const settings = plan.key === 'settings' ? settingStyles(plan) : new Map<number, string>();
  const valueAt = sheet.columns.get('setting.value');
  return {
    form: { ...formOf(plan, columns), ...sizeOf(plan) },
    cellStyle: (row, column) => {
      if (row === sheet.firstRow - 2) return headers.get(column);
      if (plan.key === 'settings') return column === valueAt ? settings.get(row) : undefined;
      return row < sheet.firstRow - 1 ? undefined : cells.get(column);
    },
    blank: columns.flatMap(({ column, position }) =>
      plan.key !== 'settings' && cellAppearance(column).format !== undefined
        ? [{ range: rangeOf(plan, position), style: styleIds.cell(column) }]
        : [],
    ),
    ruled: columns.map(({ column, position }) => ({
      range: rangeOf(plan, position),
      rules: columnRules(column.key, spellerFor(plan.spelling, 'portable', sheet.firstRow)),
    })),
    validated: plan.key === 'settings' ? settingValidations(plan) : columnValidations(plan, columns),
  };
}

interface Placed {
  readonly column: Column;
  readonly position: number;
}

function sizeOf(plan: TableLookPlan): Pick<IWorksheetData, 'rowCount' | 'columnCount'> {
  const sheet = sheetLayout(plan);
  const width = Math.max(...[...sheet.columns.values()], ...plan.found.rows.map((row) => row.length - 1)) + 1;
  return { rowCount: gridRows(plan.key, sheet, plan.found), columnCount: width + SPARE_COLUMNS };
}

function formOf(plan: TableLookPlan, columns: readonly Placed[]): Partial<IWorksheetData> {
  const sheet = sheetLayout(plan);
  const { firstRow, keyRow } = sheet;
  const frozen = frozenColumns(plan.key, sheet);
  const heights = tallRows(rowsOf(plan, columns), firstRow);
  return {
    columnData: Object.fromEntries(columns.map(({ column, position }) => [position, columnForm(plan, column)])),
    rowData: Object.fromEntries([
      ...heights.map(({ row, height }) => [row - 1, { h: pointPixels(height) }] as const),
      ...(keyRow === undefined ? [] : [[keyRow - 1, { hd: 1 }] as const]),
      [firstRow - 2, { h: pointPixels(HEADER_HEIGHT) }] as const,
    ]),
    freeze: { xSplit: frozen, ySplit: firstRow - 1, startRow: firstRow - 1, startColumn: frozen === 0 ? -1 : frozen },
    showGridlines: 0,
  };
}

const columnForm = ({ key }: TableLookPlan, column: Column) => ({
  w: columnPixels(column.width),
  ...(column.hidden ? { hd: 1 as const } : {}),
  // Blank cells of a column look like filled ones, so that what people type looks right at once.
  ...(key === 'settings' ? {} : { s: styleIds.cell(column) }),
});

/** Rows as the blueprint gives them, to see which are long. */
function rowsOf({ found, key, layout }: TableLookPlan, columns: readonly Placed[]): readonly RowValues[] {
  const long = columns.filter(({ column }) => column.type === 'long');
  const { firstRow } = sheetLayout({ key, layout });
  return found.rows
    .slice(firstRow - 1)
    .map((cells) => Object.fromEntries(long.map(({ column, position }) => [column.key, cells[position] ?? null])));
}

function rangeOf(plan: TableLookPlan, column: number): IRange {
  const sheet = sheetLayout(plan);
  const endRow = lastPreparedRow(plan.key, sheet, plan.found) - 1;
  return { startRow: sheet.firstRow - 1, endRow, startColumn: column, endColumn: column };
}

function columnValidations(plan: TableLookPlan, columns: readonly Placed[]): readonly ValidatedRange[] {
  const { language, layout, spelling } = plan;
  const at = spellerFor(spelling, 'portable', sheetLayout(plan).firstRow);
  const refersToColumn = ({ refersTo }: Column): boolean =>
    refersTo === undefined || Object.values(layout.sheets).some((sheet) => sheet?.columns.has(refersTo));
  return columns.flatMap(({ column, position }) => {
    const validation = refersToColumn(column) ? columnValidation(column.key, at, language) : undefined;
    return validation ? [{ range: rangeOf(plan, position), validation, title: column.words[language] }] : [];
  });
}

function settingStyles({ layout }: TableLookPlan): ReadonlyMap<number, string> {
  return new Map(
    SETTINGS.flatMap((setting) => {
      const row = layout.settings.get(setting.key);
      return row === undefined ? [] : [[row - 1, styleIds.setting(setting)] as const];
    }),
  );
}

function settingValidations(plan: TableLookPlan): readonly ValidatedRange[] {
  const column = sheetLayout(plan).columns.get('setting.value') ?? 0;
  return SETTINGS.flatMap(({ key, list, words }) => {
    const row = plan.layout.settings.get(key);
    if (!list || row === undefined) return [];
    const range = { startRow: row - 1, endRow: row - 1, startColumn: column, endColumn: column };
    return [{ range, validation: listValidation(list, plan.language), title: words[plan.language] }];
  });
}
