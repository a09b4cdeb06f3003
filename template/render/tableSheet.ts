import type { Cell, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';
import { blueprintCells, type SheetPart, type WrittenCell } from '../../core/blueprint/blueprintCells.ts';
import { columnOf } from '../../core/blueprint/columns.ts';
import { preparedRows } from '../../core/blueprint/formulaRows.ts';
import type { ColumnKey, TableKey } from '../../core/blueprint/keys.ts';
import { type BookLayout, columnLetters, type SheetLayout } from '../../core/blueprint/layout.ts';
import { columnRules } from '../../core/blueprint/rules.ts';
import { frozenColumns, HEADER_HEIGHT, tableName, tallRows } from '../../core/blueprint/sheetForm.ts';
import { spellerFor } from '../../core/blueprint/speller.ts';
import { columnValidation, listValidation } from '../../core/blueprint/validations.ts';
import type { RowValues } from '../../core/host/content.ts';
import type { Style } from '../../core/host/port.ts';
import { SETTINGS } from '../../core/policy/settings.ts';
import { type CellValue, isCellError } from '../../core/values/cell.ts';
import type { Results } from './results.ts';
import { conditionalRules, dataValidation } from './rules.ts';
import { stylesFor } from './styles.ts';

/** Everything a sheet of rows needs to be written. */
export interface TableSheetPlan {
  readonly key: TableKey;
  readonly rows: readonly RowValues[];
  readonly layout: BookLayout;
  readonly style: Style;
  /** Cached results of calculated cells, for programs that show a file without calculating it. */
  readonly results: Results;
}

/** A sheet of rows, as hucre writes it. */
export function tableSheet(plan: TableSheetPlan): WriteSheet {
  const { key } = plan;
  const sheet = layoutOf(plan);
  const columns = [...sheet.columns.keys()];
  const frozen = frozenColumns(key, sheet);
  return {
    name: sheet.name,
    columns: columnDefinitions(plan),
    cells: writtenCells(plan, columns),
    rowDefs: new Map<number, { readonly hidden?: boolean; readonly height?: number }>([
      [(sheet.keyRow ?? 1) - 1, { hidden: true }],
      [sheet.firstRow - 2, { height: HEADER_HEIGHT }],
      ...tallRows(plan.rows, sheet.firstRow).map(({ row, height }) => [row - 1, { height }] as const),
    ]),
    freezePane: { rows: sheet.firstRow - 1, ...(frozen > 0 ? { columns: frozen } : {}) },
    ...(key === 'settings' ? {} : { tables: [table(plan)] }),
    conditionalRules: rulesOf(plan, columns),
    dataValidations: key === 'settings' ? settingValidations(plan) : validationsOf(plan, columns),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${sheet.firstRow - 1}:$${sheet.firstRow - 1}`,
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    view: { showGridLines: false },
  };
}

function layoutOf({ key, layout }: TableSheetPlan): SheetLayout {
  const sheet = layout.sheets[key];
  if (!sheet) throw new Error(`the layout has no sheet ${key}`);
  return sheet;
}

/** Last row with formats, dropdowns and formulas. */
function lastRowOf(plan: TableSheetPlan): number {
  return layoutOf(plan).firstRow + Math.max(preparedRows(plan.key), plan.rows.length) - 1;
}

const rangeOf = (plan: TableSheetPlan, column: ColumnKey): string => {
  const letters = columnLetters(layoutOf(plan).columns.get(column) ?? 0);
  return `${letters}${layoutOf(plan).firstRow}:${letters}${lastRowOf(plan)}`;
};

function columnDefinitions(plan: TableSheetPlan): NonNullable<WriteSheet['columns']> {
  const { cell } = stylesFor(plan.style.language);
  const byPosition = new Map([...layoutOf(plan).columns].map(([key, position]) => [position, columnOf(key)]));
  const width = Math.max(...byPosition.keys()) + 1;
  return Array.from({ length: width }, (_, position) => {
    const column = byPosition.get(position);
    if (!column) return {};
    const { hidden, formula } = column;
    return {
      width: column.width,
      ...(hidden ? { hidden } : {}),
      ...(formula || plan.key === 'settings' ? {} : { style: cell(column) }),
    };
  });
}

function writtenCells(plan: TableSheetPlan, columns: readonly ColumnKey[]): Map<string, Partial<Cell>> {
  const { key, style, layout, results } = plan;
  const styles = stylesFor(style.language);
  const sheet = layoutOf(plan);
  const byPosition = new Map([...sheet.columns].map(([column, position]) => [position, column]));
  const part: SheetPart = { sheet: key, columns, rows: plan.rows };
  const written = new Map(
    blueprintCells(part, layout, style).map((cell) => {
      const column = columnOf(byPosition.get(cell.column) ?? columns[0] ?? 'setting.key');
      const isHeader = cell.row === sheet.firstRow - 1;
      const setting =
        key === 'settings' && column.key === 'setting.value' ? SETTINGS[cell.row - sheet.firstRow] : undefined;
      const look =
        cell.row === sheet.keyRow
          ? {}
          : isHeader
            ? styles.header(column)
            : setting
              ? styles.setting(setting)
              : styles.cell(column);
      const note = isHeader && column.note ? { comment: { author: 'OKR', text: column.note[style.language] } } : {};
      return [
        `${cell.row - 1},${cell.column}`,
        { ...contentOf(cell, results(column.key, cell.row)), style: look, ...note },
      ];
    }),
  );
  return new Map([...blankCells(plan), ...written]);
}

/** Empty cells of the prepared rows with the format of their column, so that what people type looks right at once. */
function blankCells(plan: TableSheetPlan): readonly (readonly [string, Partial<Cell>])[] {
  const { cell, setting } = stylesFor(plan.style.language);
  const { firstRow, columns } = layoutOf(plan);
  if (plan.key === 'settings') {
    const position = columns.get('setting.value') ?? 0;
    return SETTINGS.map(
      (entry, at) => [`${firstRow - 1 + at},${position}`, { value: null, style: setting(entry) }] as const,
    );
  }
  const count = lastRowOf(plan) - firstRow + 1;
  return [...columns].flatMap(([key, position]) => {
    const column = columnOf(key);
    if (column.formula || column.hidden) return [];
    const style = cell(column);
    return Array.from(
      { length: count },
      (_, at) => [`${firstRow - 1 + at},${position}`, { value: null, style }] as const,
    );
  });
}

/** A cell's content for hucre; a formula with the result that core gives for it. */
export function contentOf(cell: WrittenCell, result: CellValue): Partial<Cell> {
  const plain = (value: CellValue | undefined) => (isCellError(value) ? value.error : (value ?? null));
  if (cell.formula === undefined) return { value: plain(cell.value) };
  return { formula: cell.formula, ...(result === null ? {} : { formulaResult: plain(result) }) };
}

function table(plan: TableSheetPlan): NonNullable<WriteSheet['tables']>[number] {
  const sheet = layoutOf(plan);
  const positions = [...sheet.columns].sort(([, a], [, b]) => a - b);
  const [first, last] = [positions[0]?.[1] ?? 0, positions[positions.length - 1]?.[1] ?? 0];
  return {
    name: tableName(plan.key),
    displayName: tableName(plan.key),
    range: `${columnLetters(first)}${sheet.firstRow - 1}:${columnLetters(last)}${lastRowOf(plan)}`,
    columns: positions.map(([key]) => ({ name: sheet.headers.get(key) ?? key })),
    style: 'TableStyleLight1',
    showRowStripes: false,
  };
}

function rulesOf(plan: TableSheetPlan, columns: readonly ColumnKey[]): ConditionalRule[] {
  const at = spellerFor(plan.layout, plan.style.edition, layoutOf(plan).firstRow);
  const rules: ConditionalRule[] = [];
  for (const column of columns)
    rules.push(...conditionalRules(columnRules(column, at), rangeOf(plan, column), rules.length + 1));
  return rules;
}

function validationsOf(plan: TableSheetPlan, columns: readonly ColumnKey[]): DataValidation[] {
  const { style, layout } = plan;
  const at = spellerFor(layout, style.edition, layoutOf(plan).firstRow);
  return columns.flatMap((column) => {
    const validation = columnValidation(column, at, style.language);
    return validation
      ? [dataValidation(validation, rangeOf(plan, column), columnOf(column).words[style.language])]
      : [];
  });
}

function settingValidations(plan: TableSheetPlan): DataValidation[] {
  const position = columnLetters(layoutOf(plan).columns.get('setting.value') ?? 0);
  const { language } = plan.style;
  return SETTINGS.flatMap(({ key, list, words }) => {
    const row = plan.layout.settings.get(key);
    return list && row ? [dataValidation(listValidation(list, language), `${position}${row}`, words[language])] : [];
  });
}

/** Calculated columns of the sheet's table, so that Excel fills new rows by itself; spelled for the first row. */
export function calculatedColumns(plan: TableSheetPlan): Readonly<Record<string, string>> {
  const sheet = layoutOf(plan);
  const at = spellerFor(plan.layout, plan.style.edition, sheet.firstRow);
  return Object.fromEntries(
    [...sheet.columns.keys()].flatMap((key) => {
      const { formula } = columnOf(key);
      return formula ? [[sheet.headers.get(key) ?? key, formula(at)]] : [];
    }),
  );
}
