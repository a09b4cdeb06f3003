import { columnOf } from '../../core/blueprint/columns.ts';
import { lookRows } from '../../core/blueprint/formulaRows.ts';
import { sheetLayout } from '../../core/blueprint/layout.ts';
import { frozenColumns, tableName } from '../../core/blueprint/sheetForm.ts';
import { spellerFor } from '../../core/blueprint/speller.ts';
import { encodeInput } from '../../core/codec/encodeCell.ts';
import { type CellContent, contentOf } from '../../core/host/cellContent.ts';
import type { RowValues } from '../../core/host/content.ts';
import { contentWrites, type Write } from './cellWrites.ts';
import { dayRows, showAsDays } from './dayCells.ts';
import { runsOf } from './runsOf.ts';
import { arrangeColumns, fillDown, formatRules, type LookPlan, prepareTopRows, warnOverFormulas } from './tableLook.ts';

/** A sheet of rows on a new tab, its keys last: until they are there, it counts as not there at all. */
export function writeTable(plan: Omit<LookPlan, 'rows'>, rows: readonly RowValues[]): void {
  const whole: LookPlan = { ...plan, rows: rows.length };
  prepareTopRows(whole);
  writeFirstFormulas(whole);
  fillDown(whole);
  for (const write of rowWrites(whole, rows)) write();
  if (plan.key === 'keyResults') showAsDays(plan.tab, dayRows(rows, plan.layout));
  arrange(whole);
  writeKeys(whole);
}

/** Formulas of the first row, from which all others are filled; nothing else is in that row yet. */
function writeFirstFormulas(plan: LookPlan): void {
  const { firstRow, columns } = sheetLayout(plan);
  const speller = spellerFor(plan.layout, plan.style.edition, firstRow);
  const texts = Array.from({ length: columns.size }, () => '');
  for (const [key, position] of columns) {
    const { formula } = columnOf(key);
    if (formula) texts[position] = `=${formula(speller)}`;
  }
  if (texts.some((text) => text !== '')) plan.tab.getRange(firstRow, 1, 1, texts.length).setFormulas([texts]);
}

/** What people have typed: a rectangle for each run of columns between the calculated ones. */
function rowWrites(plan: LookPlan, rows: readonly RowValues[]): readonly Write[] {
  const { firstRow, columns } = sheetLayout(plan);
  const inputs = [...columns].filter(([key]) => !columnOf(key).formula).sort(([, a], [, b]) => a - b);
  return runsOf(inputs.map(([, position]) => position)).flatMap(({ first, count }) => {
    const keys = inputs.filter(([, position]) => position >= first && position < first + count).map(([key]) => key);
    const contents = rows.map((values) =>
      keys.map((key): CellContent => {
        const cell = encodeInput(key, values[key] ?? null, plan.style.language);
        return 'formula' in cell ? `=${cell.formula}` : contentOf(cell.value);
      }),
    );
    const isBlank = contents.every((row) => row.every((content) => content === ''));
    return isBlank ? [] : contentWrites(plan.tab, { row: firstRow - 1, column: first }, contents);
  });
}

/** Colours, panes, widths, warnings and the name of the table. */
function arrange(plan: LookPlan): void {
  const { tab, key, services } = plan;
  const place = sheetLayout(plan);
  const rules = formatRules(plan);
  if (rules.length > 0) tab.setConditionalFormatRules([...rules]);
  tab.setFrozenRows(place.firstRow - 1);
  const frozen = frozenColumns(key, place);
  if (frozen > 0) tab.setFrozenColumns(frozen);
  if (place.keyRow !== undefined) tab.hideRows(place.keyRow);
  arrangeColumns(plan);
  warnOverFormulas(plan);
  if (key === 'settings') return;
  const table = tab.getRange(place.firstRow - 1, 1, lookRows(plan.key, plan.rows) + 1, place.columns.size);
  services.app.getActiveSpreadsheet().setNamedRange(tableName(key), table);
}

/** Keys and headers, in one call. */
function writeKeys(plan: LookPlan): void {
  const { columns, headers, firstRow } = sheetLayout(plan);
  const keys = [...columns.keys()];
  plan.tab.getRange(1, 1, firstRow - 1, keys.length).setValues([keys, keys.map((key) => headers.get(key) ?? key)]);
}
