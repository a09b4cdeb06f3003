import type { Language } from '../model/vocabulary.ts';
import { SETTINGS } from '../policy/settings.ts';
import { COLUMNS } from './columns.ts';
import { formulaLastRow } from './formulaRows.ts';
import { type ColumnKey, FIRST_ROW, isPage, KEY_ROW, SHEET_KEYS, type SheetKey, type TableKey } from './keys.ts';
import type { BookLayout, SheetLayout } from './layout.ts';
import { sheetWords } from './sheets.ts';

/** Layout of a book fresh from the blueprint. */
export function blueprintLayout(
  language: Language,
  usedRows: Readonly<Partial<Record<TableKey, number>>> = {},
): BookLayout {
  const sheets = Object.fromEntries(
    SHEET_KEYS.map((key) => [
      key,
      isPage(key) ? pageLayout(key, language) : tableLayout(key, language, usedRows[key] ?? 0),
    ]),
  ) as Record<SheetKey, SheetLayout>;
  return { sheets, settings: new Map(SETTINGS.map(({ key }, at) => [key, FIRST_ROW + at])) };
}

/**
 * Layout of a book once what it lacks has been added: everything found keeps its place, missing sheets stand as in
 * the blueprint, missing columns to the right of everything that is there.
 */
export function completedLayout(
  found: BookLayout,
  language: Language,
  widths: Readonly<Partial<Record<SheetKey, number>>>,
): BookLayout {
  const fresh = blueprintLayout(language);
  const sheets = Object.fromEntries(
    SHEET_KEYS.map((key) => {
      const [present, wanted] = [found.sheets[key], fresh.sheets[key]];
      return [
        key,
        present && wanted && !isPage(key) ? withMissing(present, wanted, widths[key] ?? 0) : (present ?? wanted),
      ];
    }),
  ) as Record<SheetKey, SheetLayout>;
  const settings = found.sheets.settings ? found.settings : fresh.settings;
  return { sheets, settings };
}

function tableLayout(key: TableKey, language: Language, usedRows: number): SheetLayout {
  const columns = COLUMNS[key];
  return {
    name: sheetWords(key)[language],
    columns: new Map(columns.map((column, at) => [column.key, at])),
    headers: new Map(columns.map((column) => [column.key, column.words[language]])),
    keyRow: KEY_ROW,
    firstRow: FIRST_ROW,
    lastRow: formulaLastRow(key, usedRows + FIRST_ROW - 1),
  };
}

const pageLayout = (key: SheetKey, language: Language): SheetLayout => ({
  name: sheetWords(key)[language],
  columns: new Map(),
  headers: new Map(),
  keyRow: KEY_ROW,
  firstRow: 1,
  lastRow: 1,
});

function withMissing(present: SheetLayout, wanted: SheetLayout, width: number): SheetLayout {
  const columns = new Map(present.columns);
  const headers = new Map(present.headers);
  let next = Math.max(width, ...[...present.columns.values()].map((position) => position + 1));
  for (const key of wanted.columns.keys() as IterableIterator<ColumnKey>) {
    if (columns.has(key)) continue;
    columns.set(key, next);
    headers.set(key, wanted.headers.get(key) ?? key);
    next += 1;
  }
  return { ...present, columns, headers };
}
