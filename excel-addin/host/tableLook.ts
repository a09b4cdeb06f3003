import {
  type Appearance,
  cellAppearance,
  headerAppearance,
  settingAppearance,
} from '../../core/blueprint/appearance.ts';
import { columnOf } from '../../core/blueprint/columns.ts';
import { lookRows } from '../../core/blueprint/formulaRows.ts';
import type { ColumnKey, TableKey } from '../../core/blueprint/keys.ts';
import { type BookLayout, sheetLayout } from '../../core/blueprint/layout.ts';
import { columnRules } from '../../core/blueprint/rules.ts';
import { spellerFor } from '../../core/blueprint/speller.ts';
import { columnValidation, listValidation } from '../../core/blueprint/validations.ts';
import { addressOf } from '../../core/host/area.ts';
import type { Style } from '../../core/host/port.ts';
import { SETTINGS } from '../../core/policy/settings.ts';
import { columnPoints, formatRange } from './formats.ts';
import { addRules, validate } from './rules.ts';
import type { Supports } from './supports.ts';
import { command, type Write } from './write.ts';

/** Columns of a sheet of rows that are to look as the blueprint says. */
export interface LookPlan {
  readonly key: TableKey;
  readonly columns: readonly ColumnKey[];
  readonly layout: BookLayout;
  readonly style: Style;
  /** Rows of data that are to be prepared. */
  readonly rows: number;
  readonly supports: Supports;
}

/** Commands a column takes at most. */
const COLUMN_COMMANDS = 14;

/** Widths, formats, dropdowns, rules and notes of columns, one write each. */
export function lookWrites(plan: LookPlan): readonly Write[] {
  return [
    ...formatGroups(plan).map((group) => command((workbook) => formatColumns(workbook, plan, group), 8)),
    ...plan.columns.map((column) => command((workbook) => prepareColumn(workbook, plan, column), COLUMN_COMMANDS)),
    ...(plan.key === 'settings' ? [command((workbook) => prepareSettings(workbook, plan), 3 * SETTINGS.length)] : []),
  ];
}

/** Neighbouring columns that look alike are formatted together. */
interface FormatGroup {
  readonly first: number;
  readonly columns: number;
  readonly header: Appearance;
  readonly cell: Appearance;
}

function formatGroups(plan: LookPlan): readonly FormatGroup[] {
  const groups: FormatGroup[] = [];
  for (const key of plan.columns) {
    const column = columnOf(key);
    const first = positionOf(plan, key);
    const look = { header: headerAppearance(column), cell: cellAppearance(column) };
    const last = groups[groups.length - 1];
    const isAlike =
      last &&
      last.first + last.columns === first &&
      JSON.stringify([last.header, last.cell]) === JSON.stringify([look.header, look.cell]);
    if (isAlike) groups[groups.length - 1] = { ...last, columns: last.columns + 1 };
    else groups.push({ first, columns: 1, ...look });
  }
  return groups;
}

function formatColumns(workbook: Excel.Workbook, plan: LookPlan, { first, columns, header, cell }: FormatGroup): void {
  const { firstRow, name } = sheetLayout(plan);
  const sheet = workbook.worksheets.getItem(name);
  const { language } = plan.style;
  const headers = { row: firstRow - 2, column: first, rows: 1, columns };
  formatRange(sheet.getRange(addressOf(headers)), header, language);
  const body = { row: firstRow - 1, column: first, rows: lookRows(plan.key, plan.rows), columns };
  formatRange(sheet.getRange(addressOf(body)), cell, language);
}

const positionOf = (plan: LookPlan, column: ColumnKey): number => sheetLayout(plan).columns.get(column) ?? 0;

/** Width, dropdown, rules and note of one column. */
function prepareColumn(workbook: Excel.Workbook, plan: LookPlan, key: ColumnKey): void {
  const { firstRow, name } = sheetLayout(plan);
  const { language, edition } = plan.style;
  const column = columnOf(key);
  const sheet = workbook.worksheets.getItem(name);
  const at = { row: firstRow - 1, column: positionOf(plan, key), rows: lookRows(plan.key, plan.rows), columns: 1 };
  const body = sheet.getRange(addressOf(at));
  body.format.columnWidth = columnPoints(column.width);
  if (column.hidden) body.columnHidden = true;
  const speller = spellerFor(plan.layout, edition, firstRow);
  addRules(body, columnRules(key, speller));
  const validation = plan.key === 'settings' ? undefined : columnValidation(key, speller, language);
  if (validation) validate(body, validation, column.words[language]);
  const header = addressOf({ ...at, row: firstRow - 2, rows: 1 });
  if (column.note && plan.supports('1.18')) sheet.notes.add(header, column.note[language]);
}

/** Formats and dropdowns of the values of settings. */
function prepareSettings(workbook: Excel.Workbook, plan: LookPlan): void {
  const { language } = plan.style;
  const sheet = workbook.worksheets.getItem(sheetLayout(plan).name);
  for (const setting of SETTINGS) {
    const row = plan.layout.settings.get(setting.key);
    if (row === undefined) continue;
    const cell = addressOf({ row: row - 1, column: positionOf(plan, 'setting.value'), rows: 1, columns: 1 });
    formatRange(sheet.getRange(cell), settingAppearance(setting), language);
    if (setting.list) validate(sheet.getRange(cell), listValidation(setting.list, language), setting.words[language]);
  }
}
