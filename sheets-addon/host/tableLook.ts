import {
  type Appearance,
  cellAppearance,
  headerAppearance,
  settingAppearance,
} from '../../core/blueprint/appearance.ts';
import type { Column } from '../../core/blueprint/column.ts';
import { columnOf } from '../../core/blueprint/columns.ts';
import { lookRows } from '../../core/blueprint/formulaRows.ts';
import type { ColumnKey, TableKey } from '../../core/blueprint/keys.ts';
import { type BookLayout, sheetLayout } from '../../core/blueprint/layout.ts';
import { columnRules } from '../../core/blueprint/rules.ts';
import { type Speller, spellerFor } from '../../core/blueprint/speller.ts';
import { columnValidation, listValidation, type Validation } from '../../core/blueprint/validations.ts';
import type { Style } from '../../core/host/port.ts';
import { SETTINGS } from '../../core/policy/settings.ts';
import { applyLooks, setWidths } from './looks.ts';
import { dataValidation, formatRule } from './rules.ts';
import { runsOf } from './runsOf.ts';
import type { Range, Services, Sheet } from './services.ts';

/** Columns of a sheet of rows that are to look as the blueprint says; they stand beside each other. */
export interface LookPlan {
  readonly key: TableKey;
  readonly columns: readonly ColumnKey[];
  readonly layout: BookLayout;
  readonly style: Style;
  /** Rows of data there are. */
  readonly rows: number;
  readonly services: Services;
  readonly tab: Sheet;
  /** The cells a reference to another sheet means. */
  readonly rangeOf: (reference: string) => Range;
}

const positionOf = (plan: LookPlan, column: ColumnKey): number => sheetLayout(plan).columns.get(column) ?? 0;
const firstOf = (plan: LookPlan): number => Math.min(...plan.columns.map((column) => positionOf(plan, column)));
const spellerOf = ({ layout, style }: LookPlan, row: number): Speller => spellerFor(layout, style.edition, row);

/** Columns in the order in which they stand. */
const inOrder = (plan: LookPlan): readonly ColumnKey[] =>
  [...plan.columns].sort((a, b) => positionOf(plan, a) - positionOf(plan, b));

/** Headers, and the first row of data with its dropdowns: the row that all others are filled from. */
export function prepareTopRows(plan: LookPlan): void {
  const { tab, services } = plan;
  const { firstRow } = sheetLayout(plan);
  const columns = inOrder(plan);
  const bodies = plan.key === 'settings' ? settingRows(plan) : [columns.map((key) => bodyLook(columnOf(key)))];
  const headers = columns.map((key) => flat(headerAppearance(columnOf(key))));
  applyLooks({ tab, row: firstRow - 2, column: firstOf(plan), app: services.app }, [headers, ...bodies]);
  const validations = validationRows(plan, columns);
  if (validations.some((row) => row.some((rule) => rule !== null)))
    tab.getRange(firstRow, firstOf(plan) + 1, validations.length, columns.length).setDataValidations(validations);
  const notes = columns.map((key) => columnOf(key).note?.[plan.style.language] ?? null);
  if (notes.some((note) => note !== null))
    tab.getRange(firstRow - 1, firstOf(plan) + 1, 1, columns.length).setNotes([notes]);
}

/** Rows of a table are one line high in Google Sheets, so nothing stands at the middle of its height. */
const flat = ({ down: _down, ...look }: Appearance): Appearance => look;
const bodyLook = (column: Column): Appearance => flat(cellAppearance(column));

type Rules = (GoogleAppsScript.Spreadsheet.DataValidation | null)[][];

function validationRows(plan: LookPlan, columns: readonly ColumnKey[]): Rules {
  const { services, style, rangeOf } = plan;
  const built = (validation: Validation | undefined) =>
    (validation && dataValidation(validation, services.app, rangeOf)) ?? null;
  const lists = settingsInOrder(plan);
  if (plan.key === 'settings')
    return lists.map((setting) =>
      columns.map((key) =>
        built(key === 'setting.value' && setting?.list ? listValidation(setting.list, style.language) : undefined),
      ),
    );
  const speller = spellerOf(plan, sheetLayout(plan).firstRow);
  return [columns.map((key) => built(columnValidation(key, speller, style.language)))];
}

/** Every row of the settings has a look of its own. */
function settingRows(plan: LookPlan): readonly (readonly Appearance[])[] {
  return settingsInOrder(plan).map((setting) =>
    inOrder(plan).map((key) =>
      setting && key === 'setting.value' ? settingAppearance(setting) : bodyLook(columnOf(key)),
    ),
  );
}

function settingsInOrder({ layout, rows }: LookPlan): readonly ((typeof SETTINGS)[number] | undefined)[] {
  const first = layout.sheets.settings?.firstRow ?? 1;
  const byRow = new Map([...layout.settings].map(([key, row]) => [row, SETTINGS.find((known) => known.key === key)]));
  return Array.from({ length: Math.max(1, rows) }, (_, at) => byRow.get(first + at));
}

/** Fills all prepared rows from the first one: formulas, formats and dropdowns in one go. */
export function fillDown(plan: LookPlan): void {
  const { tab } = plan;
  const { firstRow } = sheetLayout(plan);
  const rest = lookRows(plan.key, plan.rows) - 1;
  if (plan.key === 'settings' || rest < 1) return;
  const [column, width] = [firstOf(plan) + 1, plan.columns.length];
  tab.getRange(firstRow, column, 1, width).copyTo(tab.getRange(firstRow + 1, column, rest, width));
}

/** Conditional formats of the columns, in order of priority. */
export function formatRules(plan: LookPlan): readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const { firstRow } = sheetLayout(plan);
  const speller = spellerOf(plan, firstRow);
  return inOrder(plan).flatMap((key) => {
    const rules = columnRules(key, speller);
    if (rules.length === 0) return [];
    const range = plan.tab.getRange(firstRow, positionOf(plan, key) + 1, lookRows(plan.key, plan.rows), 1);
    return rules.flatMap((rule) => formatRule(rule, [range], plan.services.app) ?? []);
  });
}

/** Widths of visible columns, and hidden ones out of sight. */
export function arrangeColumns(plan: LookPlan): void {
  const columns = inOrder(plan).map(columnOf);
  const first = firstOf(plan);
  setWidths(
    plan.tab,
    first,
    columns.map(({ width, hidden }) => (hidden ? undefined : width)),
  );
  const hidden = columns.flatMap((column, at) => (column.hidden ? [first + at] : []));
  for (const run of runsOf(hidden)) plan.tab.hideColumns(run.first + 1, run.count);
}

/** Warns people who are about to type over a formula; it keeps nobody from it. */
export function warnOverFormulas(plan: LookPlan): void {
  const { firstRow } = sheetLayout(plan);
  const calculated = inOrder(plan).flatMap((key) => (columnOf(key).formula ? [positionOf(plan, key)] : []));
  for (const { first, count } of runsOf(calculated))
    plan.tab
      .getRange(firstRow, first + 1, lookRows(plan.key, plan.rows), count)
      .protect()
      .setWarningOnly(true);
}

/** Columns added to a sheet that has rows, wherever they stand; people's own rules stay. */
export function dressColumns(plan: LookPlan): void {
  const rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] = [];
  const byPosition = new Map(plan.columns.map((column) => [positionOf(plan, column), column]));
  for (const { first, count } of runsOf([...byPosition.keys()].sort((a, b) => a - b))) {
    const columns = Array.from({ length: count }, (_, at) => byPosition.get(first + at)).flatMap((key) => key ?? []);
    const part: LookPlan = { ...plan, columns };
    prepareTopRows(part);
    fillDown(part);
    arrangeColumns(part);
    rules.push(...formatRules(part));
  }
  if (rules.length > 0) plan.tab.setConditionalFormatRules([...plan.tab.getConditionalFormatRules(), ...rules]);
}
