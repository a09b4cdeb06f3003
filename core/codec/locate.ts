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
import { type FoundSheet, formulaAt, type Snapshot } from '../host/snapshot.ts';
import type { Problem } from '../model/tracker.ts';
import { LANGUAGES } from '../model/vocabulary.ts';
import { SETTINGS, type SettingKey } from '../policy/settings.ts';
import type { CellValue } from '../values/cell.ts';
import { readTerm } from '../words/terms.ts';

/** The sheets of a book by key, where their columns stand, and what is odd about them. */
export interface Located {
  readonly layout: BookLayout;
  readonly sheets: Readonly<Partial<Record<SheetKey, FoundSheet>>>;
  /** Names of all sheets, those of the user's own included. */
  readonly names: readonly string[];
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
  const take = (sheet: FoundSheet, place: Found): void => {
    if (sheets[place.key]) {
      problems.push(sheetProblem('duplicate-sheet', place.key, sheet.name));
      return;
    }
    sheets[place.key] = sheet;
    layouts[place.key] = place.layout;
  };
  const unkeyed: FoundSheet[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.name === META_SHEET) continue;
    const place = pagePlace(sheet) ?? keyedPlace(sheet, problems);
    if (place) take(sheet, place);
    else unkeyed.push(sheet);
  }
  // A sheet with keys goes before one that only looks like it, wherever its tab stands.
  for (const sheet of unkeyed) {
    const place = namedPlace(sheet);
    if (place) take(sheet, place);
  }
  for (const key of TABLE_KEYS) {
    const layout = layouts[key];
    if (layout) problems.push(...missingColumns(key, layout));
  }
  const meta = readMeta(snapshot.sheets.find((sheet) => sheet.name === META_SHEET));
  return {
    layout: { sheets: layouts, settings: settingRows(sheets.settings, layouts.settings) },
    sheets,
    names: snapshot.sheets.map(({ name }) => name),
    meta,
    problems,
  };
}

type Columns = ReadonlyMap<ColumnKey, number>;

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

function keyedPlace(sheet: FoundSheet, problems: Problem[]): Found | undefined {
  const top = sheet.rows.slice(0, SEARCHED_ROWS);
  const at = top.findIndex((row) => row.some(isColumnKey));
  const row = top[at];
  if (!row) return undefined;
  const repeated: Problem[] = [];
  const columns = keyColumns(row, repeated);
  const first = columns.keys().next().value;
  // Helper columns are headed by their keys: with the key row deleted, the header row holds keys, but more words.
  if (first === undefined || headerColumns(sheetOf(first), row).size > columns.size) return undefined;
  problems.push(...repeated);
  return placeOf(sheet, columns, { keyAt: at, headerAt: headerRowOf(sheet, at, columns) });
}

/**
 * People see row 2 as the first one and put titles above it: the header row is where the words are. With no words to
 * go by it is the row below the keys, unless that one holds data because somebody deleted the headers.
 */
function headerRowOf(sheet: FoundSheet, keyAt: number, columns: Columns): number {
  const counts = sheet.rows
    .slice(0, SEARCHED_ROWS)
    .map((row, at) => (at > keyAt ? [...columns].filter(([key, n]) => isHeader(key, row[n])).length : 0));
  const most = Math.max(...counts);
  if (most > 0) return counts.indexOf(most);
  return [...columns].some(([key, n]) => isData(sheet, key, keyAt + 1, n)) ? keyAt : keyAt + 1;
}

/** What no header is: a number, a formula, a word of a list. */
function isData(sheet: FoundSheet, column: ColumnKey, row: number, position: number): boolean {
  const cell = sheet.rows[row]?.[position];
  const { list } = columnOf(column);
  if (typeof cell === 'string') return list !== undefined && readTerm(list, cell) !== undefined;
  return typeof cell === 'number' || formulaAt(sheet, row, position) !== undefined;
}

const NO_HEADERS: { readonly at: number; readonly columns: Columns } = { at: 0, columns: new Map() };

function namedPlace(sheet: FoundSheet): Found | undefined {
  const top = sheet.rows.slice(0, SEARCHED_ROWS);
  const named = TABLE_KEYS.flatMap((key) => top.map((row, at) => ({ at, columns: headerColumns(key, row) })));
  const best = named.reduce((a, b) => (b.columns.size > a.columns.size ? b : a), NO_HEADERS);
  if (best.columns.size < KNOWN_HEADERS) return undefined;
  return placeOf(sheet, best.columns, { keyAt: undefined, headerAt: best.at });
}

function placeOf(
  sheet: FoundSheet,
  columns: Columns,
  { keyAt, headerAt }: { readonly keyAt: number | undefined; readonly headerAt: number },
): Found | undefined {
  const first = columns.keys().next().value;
  if (first === undefined) return undefined;
  const key = sheetOf(first);
  const headers = new Map(
    [...columns].map(([column, position]) => [
      column,
      headerAt === keyAt ? '' : String(sheet.rows[headerAt]?.[position] ?? ''),
    ]),
  );
  const keyRow = keyAt === undefined ? undefined : keyAt + 1;
  const layout = { name: sheet.name, columns, headers, keyRow, firstRow: headerAt + 2 };
  return { key, layout: { ...layout, lastRow: formulaLastRow(key, sheet.rows.length) } };
}

/** Keys of the sheet that most of the row's keys belong to; the first of two equal keys counts. */
function keyColumns(row: readonly CellValue[], problems: Problem[]): Columns {
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

/** Columns of a table whose words, in either language, stand in the row; the first of two equal headers counts. */
function headerColumns(key: TableKey, row: readonly CellValue[]): Columns {
  const positions = new Map<string, number>();
  row.forEach((cell, position) => {
    const header = headerOf(cell);
    if (header !== undefined && !positions.has(header)) positions.set(header, position);
  });
  const columns = new Map<ColumnKey, number>();
  for (const column of SHEET_COLUMNS[key]) {
    const found = headersOf(column).flatMap((header) => positions.get(header) ?? []);
    if (found.length > 0) columns.set(column, Math.min(...found));
  }
  return columns;
}

/** True for the words of a column in either language. */
function isHeader(column: ColumnKey, cell: CellValue | undefined): boolean {
  const header = headerOf(cell);
  return header !== undefined && headersOf(column).includes(header);
}

/** A cell as headers are compared; `undefined` for what is no text. */
const headerOf = (cell: CellValue | undefined): string | undefined =>
  typeof cell === 'string' ? cell.trim().toLowerCase() : undefined;

/** Words of every column in lower case, put down once: the top of each sheet is compared with all of them. */
const HEADERS: ReadonlyMap<ColumnKey, readonly string[]> = new Map(
  TABLE_KEYS.flatMap((table) =>
    SHEET_COLUMNS[table].map((column): [ColumnKey, readonly string[]] => [
      column,
      LANGUAGES.map((language) => columnOf(column).words[language].toLowerCase()),
    ]),
  ),
);

const headersOf = (column: ColumnKey): readonly string[] => HEADERS.get(column) ?? [];

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
