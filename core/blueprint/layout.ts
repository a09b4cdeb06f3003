import type { SettingKey } from '../policy/settings.ts';
import { type ColumnKey, SHEET_COLUMNS, type SheetKey, TABLE_KEYS, type TableKey } from './keys.ts';

/** Where a sheet's columns stand in one book: as the blueprint lays them out, or as people have moved them. */
export interface SheetLayout {
  /** The sheet's name as the user sees it. */
  readonly name: string;
  /** Column position, counted from 0, by key. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Headers as the user sees them. */
  readonly headers: ReadonlyMap<ColumnKey, string>;
  /** Row of the column keys; `undefined` when it was deleted and headers had to do. */
  readonly keyRow: number | undefined;
  readonly firstRow: number;
  /** Last row that formulas over the whole column cover. */
  readonly lastRow: number;
}

export interface BookLayout {
  readonly sheets: Readonly<Partial<Record<SheetKey, SheetLayout>>>;
  /** Row of each setting. */
  readonly settings: ReadonlyMap<SettingKey, number>;
}

/** The layout of a planned sheet, which is there by construction. */
export function sheetLayout({ key, layout }: { readonly key: SheetKey; readonly layout: BookLayout }): SheetLayout {
  const sheet = layout.sheets[key];
  if (!sheet) throw new Error(`the layout has no sheet ${key}`);
  return sheet;
}

/**
 * Column letters of a position counted from 0.
 *
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(position: number): string {
  const rest = Math.floor(position / 26) - 1;
  return `${rest >= 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + (position % 26))}`;
}

/** A sheet name as a formula needs it: always quoted, because a Chinese name or a space would break an unquoted one. */
export const quoteSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

const SHEET_BY_COLUMN: ReadonlyMap<string, TableKey> = new Map(
  TABLE_KEYS.flatMap((sheet) => SHEET_COLUMNS[sheet].map((column) => [column, sheet] as const)),
);

/** The sheet a column belongs to. */
export function sheetOf(column: ColumnKey): TableKey {
  const sheet = SHEET_BY_COLUMN.get(column);
  if (sheet === undefined) throw new Error(`no sheet has the column ${column}`);
  return sheet;
}

/** True for text that is the key of a column. */
export const isColumnKey = (text: unknown): text is ColumnKey => typeof text === 'string' && SHEET_BY_COLUMN.has(text);
