import { SCORING_CATALOGUE } from '../functions/scoringCatalogue.ts';
import type { SettingKey } from '../policy/settings.ts';
import type { Edition } from './edition.ts';
import type { ColumnKey } from './keys.ts';
import { type BookLayout, columnLetters, quoteSheet, sheetOf } from './layout.ts';

/**
 * What stands before a function's name where it is called by name: Excel puts an add-in's under its namespace. In
 * Google Sheets an add-on's functions have bare names, like the defined names of the lambda edition.
 */
const NAME_PREFIXES = { lambda: '', excel: 'OKR.', sheets: '' } as const satisfies Partial<Record<Edition, string>>;

/** What a formula builder may ask for: references and calls, spelled for one row of one book. */
export interface Speller {
  /** The cell of a column in the same row, e.g. `$J3`. */
  readonly cell: (column: ColumnKey) => string;
  /** All cells of a column, with sheet name and fixed rows, e.g. `'Key results'!$J$3:$J$2002`. */
  readonly column: (column: ColumnKey) => string;
  /** The value cell of a setting. */
  readonly setting: (key: SettingKey) => string;
  /** A call of a custom function: its native formula, or its name, as the edition wants. */
  readonly call: (name: string, args: Readonly<Record<string, string>>) => string;
}

/** Stands for a row that is put in later: no name of a sheet can hold this sign, since XML has none such. */
export const ANY_ROW = '\uffff';

/** Spells formulas for one row of a book. */
export function spellerFor(layout: BookLayout, edition: Edition, row: number | typeof ANY_ROW): Speller {
  const at = (column: ColumnKey): number => {
    const found = layout.sheets[sheetOf(column)]?.columns.get(column);
    if (found === undefined) throw new Error(`the layout has no column ${column}`);
    return found;
  };
  return {
    cell: (column) => `$${columnLetters(at(column))}${row}`,
    column: (column) => {
      const sheet = layout.sheets[sheetOf(column)];
      if (!sheet) throw new Error(`the layout has no sheet for ${column}`);
      const letters = columnLetters(at(column));
      return `${quoteSheet(sheet.name)}!$${letters}$${sheet.firstRow}:$${letters}$${sheet.lastRow}`;
    },
    setting: (key) => {
      const sheet = layout.sheets.settings;
      const settingRow = layout.settings.get(key);
      if (!sheet || settingRow === undefined) throw new Error(`the layout has no setting ${key}`);
      return `${quoteSheet(sheet.name)}!$${columnLetters(at('setting.value'))}$${settingRow}`;
    },
    call: (name, args) => spellCall(name, args, edition),
  };
}

/** Spells one call; every parameter is given, blank ones as `""`, so that no engine has to know optional arguments. */
function spellCall(name: string, args: Readonly<Record<string, string>>, edition: Edition): string {
  const entry = SCORING_CATALOGUE.find((known) => known.name === name);
  if (!entry?.native) throw new Error(`${name} has no native formula`);
  const all = Object.fromEntries(
    Object.keys(entry.parameters).map((parameter) => [parameter, args[parameter] ?? '""']),
  );
  if (edition === 'portable') return entry.native(all as never);
  const spelled = Object.values(all).map((argument) => (edition === 'excel' ? blankAsText(argument) : argument));
  return `${NAME_PREFIXES[edition]}${entry.name}(${spelled.join(',')})`;
}

const ENDS_IN_CELL = /\$[A-Z]{1,3}(?:\$?\d+|\uffff)$/;

/** Some versions of Excel hand a blank cell to an add-in as 0: a cell that nothing is typed into is sent as `""`. */
const blankAsText = (argument: string): string =>
  ENDS_IN_CELL.test(argument) ? `IF(${argument}="","",${argument})` : argument;
