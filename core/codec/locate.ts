import { columnOf } from '../blueprint/columns.ts';
import { formulaLastRow } from '../blueprint/formulaRows.ts';
import {
  type ColumnKey,
  META_SHEET,
  PAGE_KEYS,
  SHEET_COLUMNS,
  type SheetKey,
  TABLE_KEYS,
  type TableKey,
} from '../blueprint/keys.ts';
import { type BookLayout, isColumnKey, type SheetLayout, sheetOf } from '../blueprint/layout.ts';
import { pageMark } from '../blueprint/pageMark.ts';
import type { FoundSheet, Snapshot } from '../host/snapshot.ts';
import type { Problem } from '../model/tracker.ts';
import { LANGUAGES } from '../model/vocabulary.ts';
import { SETTINGS, type SettingKey } from '../policy/settings.ts';
import type { CellValue } from '../values/cell.ts';

/** The sheets of a book by key, where their columns stand, and what is odd about them. */
export interface Located {
  readonly layout: BookLayout;
  readonly sheets: Readonly<Partial<Record<SheetKey, FoundSheet>>>;
  /** Key/value rows of the hidden sheet. */
  readonly meta: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** How far down keys or headers are looked for, when people have put rows above them. */
const SEARCHED_ROWS = 10;

/** How many headers must be known before a sheet without keys is taken for one of ours. */
const KNOWN_HEADERS = 3;

/** Finds our sheets and columns by key, or by their words when somebody deleted the hidden key row. */
export function locate(snapshot: Snapshot): Located {
  const layouts: Partial<Record<SheetKey, SheetLayout>> = {};
  const sheets: Partial<Record<SheetKey, FoundSheet>> = {};
  const problems: Problem[] = [];
  for (const sheet of snapshot.sheets) {
    const place = sheet.name === META_SHEET ? undefined : (pagePlace(sheet) ?? tablePlace(sheet, problems));
    if (!place) continue;
    if (sheets[place.key]) {
      problems.push(sheetProblem('duplicate-sheet', place.key, sheet.name));
      continue;
    }
    sheets[place.key] = sheet;
    layouts[place.key] = place.layout;
  }
  for (const key of TABLE_KEYS) {
    const layout = layouts[key];
    if (layout) problems.push(...missingColumns(key, layout));
  }
  const meta = readMeta(snapshot.sheets.find((sheet) => sheet.name === META_SHEET));
  return {
    layout: { sheets: layouts, settings: settingRows(sheets.settings, layouts.settings) },
    sheets,
    meta,
    problems,
  };
}

interface Found {
  readonly key: SheetKey;
  readonly layout: SheetLayout;
}

function pagePlace(sheet: FoundSheet): Found | undefined {
  const key = PAGE_KEYS.find((page) => sheet.rows[0]?.[0] === pageMark(page));
  if (!key) return undefined;
  const layout = {
    name: sheet.name,
    columns: new Map(),
    headers: new Map(),
    keyRow: 1,
    firstRow: 1,
    lastRow: sheet.rows.length,
  };
  return { key, layout };
}

function tablePlace(sheet: FoundSheet, problems: Problem[]): Found | undefined {
  const top = sheet.rows.slice(0, SEARCHED_ROWS);
  const keyed = top.findIndex((row) => row.some(isColumnKey));
  if (keyed >= 0) return placeOf(sheet, keyed, keyColumns(top[keyed] ?? [], problems));
  const named = TABLE_KEYS.flatMap((key) => top.map((row, at) => ({ at, columns: headerColumns(key, row) })));
  const best = named.reduce((a, b) => (b.columns.size > a.columns.size ? b : a));
  return best.columns.size >= KNOWN_HEADERS ? placeOf(sheet, best.at, best.columns, true) : undefined;
}

function placeOf(
  sheet: FoundSheet,
  at: number,
  columns: ReadonlyMap<ColumnKey, number>,
  byHeader = false,
): Found | undefined {
  const first = columns.keys().next().value;
  if (first === undefined) return undefined;
  const key = sheetOf(first);
  const headerAt = byHeader ? at : at + 1;
  const headers = new Map(
    [...columns].map(([column, position]) => [column, String(sheet.rows[headerAt]?.[position] ?? '')]),
  );
  const firstRow = headerAt + 2;
  const layout = { name: sheet.name, columns, headers, keyRow: byHeader ? undefined : at + 1, firstRow };
  return { key, layout: { ...layout, lastRow: formulaLastRow(key, sheet.rows.length) } };
}

/** Keys of the sheet that most of the row's keys belong to; the first of two equal keys counts. */
function keyColumns(row: readonly CellValue[], problems: Problem[]): ReadonlyMap<ColumnKey, number> {
  const keys = row.map((cell) => (isColumnKey(cell) ? cell : undefined));
  const counts = TABLE_KEYS.map((sheet) => ({
    sheet,
    count: keys.filter((key) => key && sheetOf(key) === sheet).length,
  }));
  const { sheet } = counts.reduce((a, b) => (b.count > a.count ? b : a));
  const columns = new Map<ColumnKey, number>();
  keys.forEach((key, position) => {
    if (!key || sheetOf(key) !== sheet) return;
    if (!columns.has(key)) columns.set(key, position);
    else
      problems.push({
        code: 'duplicate-column',
        severity: 'warning',
        place: { sheet, column: key },
        found: key,
        facts: {},
      });
  });
  return columns;
}

/** Columns of a table whose words, in either language, stand in the row. */
function headerColumns(key: TableKey, row: readonly CellValue[]): ReadonlyMap<ColumnKey, number> {
  const headers = row.map((cell) => (typeof cell === 'string' ? cell.trim().toLowerCase() : ''));
  const columns = new Map<ColumnKey, number>();
  for (const column of SHEET_COLUMNS[key]) {
    const words: readonly string[] = LANGUAGES.map((language) => columnOf(column).words[language].toLowerCase());
    const position = headers.findIndex((header) => header !== '' && words.includes(header));
    if (position >= 0) columns.set(column, position);
  }
  return columns;
}

function missingColumns(key: TableKey, layout: SheetLayout): readonly Problem[] {
  return SHEET_COLUMNS[key]
    .filter((column) => !layout.columns.has(column) && !columnOf(column).hidden)
    .map((column) => ({
      code: 'missing-column',
      severity: 'warning',
      place: { sheet: key, column },
      found: null,
      facts: {},
    }));
}

const sheetProblem = (code: Problem['code'], sheet: SheetKey, name: string): Problem => ({
  code,
  severity: 'warning',
  place: { sheet },
  found: name,
  facts: {},
});

function settingRows(sheet: FoundSheet | undefined, layout: SheetLayout | undefined): ReadonlyMap<SettingKey, number> {
  const rows = new Map<SettingKey, number>();
  if (!sheet || !layout) return rows;
  const keyAt = layout.columns.get('setting.key');
  const nameAt = layout.columns.get('setting.name');
  sheet.rows.forEach((cells, at) => {
    if (at + 1 < layout.firstRow) return;
    const key =
      SETTINGS.find((setting) => keyAt !== undefined && cells[keyAt] === setting.key) ??
      settingByName(nameAt === undefined ? null : cells[nameAt]);
    if (key && !rows.has(key.key)) rows.set(key.key, at + 1);
  });
  return rows;
}

const settingByName = (name: CellValue | undefined) =>
  SETTINGS.find((setting) => LANGUAGES.some((language) => setting.words[language] === name));

function readMeta(sheet: FoundSheet | undefined): ReadonlyMap<string, string> {
  return new Map((sheet?.rows ?? []).map((row) => [String(row[0] ?? ''), String(row[1] ?? '')]));
}
