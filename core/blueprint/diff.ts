import { firstFreeRow } from '../codec/firstFreeRow.ts';
import type { Located } from '../codec/locate.ts';
import type { BookContent } from '../host/content.ts';
import type { Operation, Style } from '../host/port.ts';
import { formulaAt } from '../host/snapshot.ts';
import { SETTINGS } from '../policy/settings.ts';
import { completedLayout } from './blueprintLayout.ts';
import { COLUMNS } from './columns.ts';
import { defaultContent, settingRow } from './defaultContent.ts';
import { formulaLastRow } from './formulaRows.ts';
import { isSameFormula } from './isSameFormula.ts';
import {
  FIRST_ROW,
  PAGE_KEYS,
  type PageKey,
  SCHEMA_VERSION,
  SHEET_COLUMNS,
  SHEET_KEYS,
  type SheetKey,
  TABLE_KEYS,
  type TableKey,
} from './keys.ts';
import type { BookLayout, SheetLayout } from './layout.ts';
import { calculatedRows } from './overwrittenCells.ts';
import { pageCells } from './pages/page.ts';
import { PAGES } from './pages/pages.ts';
import { rowFormula } from './rowFormula.ts';

/**
 * What has to be done to make a found book the blueprint's: set-up of an empty one, upgrade of an older one and
 * repair of a damaged one are the same thing, and a second run gives nothing.
 *
 * Nothing people have is taken away or moved. Sheets and columns are only added; formulas are put back where they
 * differ from what the book's own layout asks for. `content` fills sheets that are not there yet.
 */
export function diff(located: Located, style: Style, content: BookContent = {}): readonly Operation[] {
  const added = SHEET_KEYS.filter((key) => !located.sheets[key]).map((sheet) => addSheet(sheet, style, content));
  const wantedLayout = layoutOnceComplete(located, style, added);
  return [
    ...added,
    ...TABLE_KEYS.flatMap((key) => addColumns(key, located)),
    ...missingSettings(located, style),
    ...TABLE_KEYS.flatMap((key) => restoreFormulas(key, located, wantedLayout, style)),
    ...PAGE_KEYS.flatMap((key) => restorePage(key, located, wantedLayout, style)),
    ...setMeta(located, style),
  ];
}

/**
 * The layout formulas are spelled for: the found book with everything it lacks.
 *
 * `operations` tell how many rows new sheets come with.
 */
export function layoutOnceComplete(located: Located, style: Style, operations: readonly Operation[] = []): BookLayout {
  const widths: Partial<Record<SheetKey, number>> = {};
  for (const key of TABLE_KEYS) {
    const rows = located.sheets[key]?.rows ?? [];
    widths[key] = rows.reduce((width, row) => Math.max(width, row.length), 0);
  }
  const layout = completedLayout(located.layout, style.language, widths);
  return { sheets: newSheets(layout, located, operations), settings: settingRows(layout, located) };
}

/** New sheets get a name nobody has taken, and formulas that reach as far as their rows. */
function newSheets({ sheets }: BookLayout, located: Located, operations: readonly Operation[]): BookLayout['sheets'] {
  const taken = new Set(located.names.map((name) => name.toLowerCase()));
  const named: Partial<Record<SheetKey, SheetLayout>> = { ...sheets };
  for (const key of SHEET_KEYS) {
    const sheet = sheets[key];
    if (!sheet || located.sheets[key]) continue;
    const name = freeName(sheet.name, taken);
    taken.add(name.toLowerCase());
    named[key] = { ...sheet, name, lastRow: Math.max(sheet.lastRow, formulaLastRow(key, lastNewRow(key, operations))) };
  }
  return named;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name} (${number})`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

function lastNewRow(sheet: SheetKey, operations: readonly Operation[]): number {
  const added = operations.find((operation) => operation.kind === 'add-sheet' && operation.sheet === sheet);
  return added?.kind === 'add-sheet' ? added.rows.length + FIRST_ROW - 1 : 0;
}

/** Rows of the settings, those that will be appended included. */
function settingRows({ settings }: BookLayout, located: Located): BookLayout['settings'] {
  const [sheet, layout] = [located.sheets.settings, located.layout.sheets.settings];
  if (!sheet || !layout) return settings;
  const next = firstFreeRow(sheet, layout);
  return new Map([...settings, ...missingSettingKeys(located).map((key, at) => [key, next + at] as const)]);
}

function addSheet(sheet: SheetKey, style: Style, content: BookContent): Operation {
  const key = sheet as TableKey;
  return { kind: 'add-sheet', sheet, rows: content[key] ?? defaultContent(style)[key] ?? [] };
}

function addColumns(key: TableKey, { layout }: Located): readonly Operation[] {
  const present = layout.sheets[key];
  if (!present) return [];
  const columns = SHEET_COLUMNS[key].filter((column) => !present.columns.has(column));
  return columns.length > 0 ? [{ kind: 'add-columns', sheet: key, columns }] : [];
}

const missingSettingKeys = ({ layout }: Located) =>
  SETTINGS.map(({ key }) => key).filter((key) => !layout.settings.has(key));

function missingSettings(located: Located, style: Style): readonly Operation[] {
  if (!located.sheets.settings) return [];
  const rows = missingSettingKeys(located).map((key) => settingRow(key, style, {}));
  return rows.length > 0 ? [{ kind: 'append-rows', sheet: 'settings', rows }] : [];
}

/** Rows whose calculated cells differ from what this book's layout asks for, column by column. */
function restoreFormulas(key: TableKey, located: Located, wanted: BookLayout, style: Style): readonly Operation[] {
  const [sheet, present] = [located.sheets[key], located.layout.sheets[key]];
  if (!sheet || !present) return [];
  const calculated = calculatedRows(key, sheet, present);
  return COLUMNS[key].flatMap(({ key: column }) => {
    const formula = rowFormula(column, wanted, style.edition);
    const position = present.columns.get(column);
    if (!formula || position === undefined) return [];
    const rows = calculated.filter((row) => {
      const found = formulaAt(sheet, row - 1, position);
      return found === undefined || !isSameFormula(found, formula(row));
    });
    return rows.length > 0 ? [{ kind: 'restore-formulas' as const, sheet: key, column, rows }] : [];
  });
}

const LOST_REFERENCE = '#REF!';

/**
 * Cells of a page that have lost a column or sheet they read. Only formulas that say so are touched, in the cells
 * where the blueprint has formulas: what people have written on a page is theirs.
 */
function restorePage(sheet: PageKey, located: Located, wanted: BookLayout, style: Style): readonly Operation[] {
  const found = located.sheets[sheet];
  if (!found) return [];
  const cells = pageCells(PAGES[sheet], wanted, style).filter(({ row, column, formula }) => {
    return formula !== undefined && formulaAt(found, row - 1, column)?.includes(LOST_REFERENCE);
  });
  return cells.length > 0
    ? [{ kind: 'restore-page', sheet, cells: cells.map(({ row, column }) => ({ row, column })) }]
    : [];
}

function setMeta({ meta }: Located, { language, edition }: Style): readonly Operation[] {
  const wanted: Record<string, string> = { schema: String(SCHEMA_VERSION), edition, language };
  const changed = Object.entries(wanted).filter(([key, value]) => meta.get(key) !== value);
  return changed.length > 0 ? [{ kind: 'set-meta', values: Object.fromEntries(changed) }] : [];
}
