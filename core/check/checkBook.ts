import { type ColumnKey, SHEET_COLUMNS, TABLE_KEYS, type TableKey } from '../blueprint/keys.ts';
import { sheetOf } from '../blueprint/layout.ts';
import { overwrittenCells } from '../blueprint/overwrittenCells.ts';
import type { Located } from '../codec/locate.ts';
import { rowFilter } from '../codec/reader.ts';
import type { Facts, Problem, ProblemCode, Severity } from '../model/tracker.ts';
import { type CellValue, isBlank } from '../values/cell.ts';

/** What the cells of a book say beyond its tracker: formulas typed over or too short, and settings nobody knows. */
export function checkBook(located: Located): readonly Problem[] {
  return [...overwritten(located), ...beyondFormulas(located), ...unknownSettings(located)];
}

function overwritten(located: Located): readonly Problem[] {
  return overwrittenCells(located).map(({ sheet, column, row }) => {
    const position = located.layout.sheets[sheet]?.columns.get(column) ?? -1;
    const found = located.sheets[sheet]?.rows[row - 1]?.[position];
    return cellProblem('overwritten-formula', { column, row, found });
  });
}

/** Rows in use below the last one that formulas over whole columns cover; they would count nowhere. */
function beyondFormulas(located: Located): readonly Problem[] {
  const formulas = TABLE_KEYS.flatMap((key) => firstFormulas(located, key));
  return TABLE_KEYS.flatMap((key) => {
    const [sheet, layout] = [located.sheets[key], located.layout.sheets[key]];
    if (!sheet || !layout) return [];
    const covered = coveredRow(formulas, layout.name) ?? sheet.rows.length;
    const isFilled = rowFilter(layout);
    const beyond = sheet.rows.findIndex((cells, at) => at >= covered && isFilled(cells)) + 1;
    const cell = { column: SHEET_COLUMNS[key][0], row: beyond, found: null };
    return beyond > 0 ? [cellProblem('beyond-formulas', cell, { facts: { row: beyond } })] : [];
  });
}

/** One formula of each calculated column, without quotes and fixing signs, as programs differ in these. */
function firstFormulas({ sheets }: Located, key: TableKey): readonly string[] {
  const byColumn = new Map<number, string>();
  for (const row of sheets[key]?.formulas.values() ?? [])
    for (const [column, formula] of row) if (formula !== '' && !byColumn.has(column)) byColumn.set(column, formula);
  return [...byColumn.values()].map((formula) => formula.replace(/['$]/g, ''));
}

/** Last row of the sheet's columns that formulas speak of; `undefined` when none does. */
function coveredRow(formulas: readonly string[], name: string): number | undefined {
  const sheet = `${name.replace(/['$]/g, '')}!`;
  const rows = formulas.flatMap((formula) =>
    formula
      .split(sheet)
      .slice(1)
      .flatMap((rest) => /^[A-Z]+\d+:[A-Z]+(\d+)/.exec(rest)?.[1] ?? []),
  );
  return rows.length > 0 ? Math.max(...rows.map(Number)) : undefined;
}

/** Rows of the settings sheet with a key nobody knows, or with a value under a name nobody knows. */
function unknownSettings({ sheets, layout: { sheets: layouts, settings } }: Located): readonly Problem[] {
  const [sheet, layout] = [sheets.settings, layouts.settings];
  if (!sheet || !layout) return [];
  const known = new Set(settings.values());
  const at = (column: ColumnKey, cells: readonly CellValue[]) => cells[layout.columns.get(column) ?? -1];
  return sheet.rows.flatMap((cells, index) => {
    const row = index + 1;
    if (row < layout.firstRow || known.has(row)) return [];
    const [key, name] = [at('setting.key', cells), at('setting.name', cells)];
    if (!isBlank(key)) return [cellProblem('unknown-setting', { column: 'setting.key', row, found: key })];
    if (isBlank(name) || isBlank(at('setting.value', cells))) return [];
    return [cellProblem('unknown-setting', { column: 'setting.name', row, found: name }, { severity: 'note' })];
  });
}

interface Cell {
  readonly column: ColumnKey;
  readonly row: number;
  readonly found: CellValue | undefined;
}

const cellProblem = (
  code: ProblemCode,
  { column, row, found }: Cell,
  { facts = {}, severity = 'warning' }: { readonly facts?: Facts; readonly severity?: Severity } = {},
): Problem => ({ code, severity, place: { sheet: sheetOf(column), row, column }, found: found ?? null, facts });
