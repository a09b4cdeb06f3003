import type { Located } from '../codec/locate.ts';
import { SETTINGS } from '../policy/settings.ts';
import { SCHEMA_VERSION, SHEET_COLUMNS, SHEET_KEYS, TABLE_KEYS } from './keys.ts';

/**
 * True for a book that has every sheet, column and setting of this version.
 *
 * Cheap, because it looks at no formula: what is typed over one is a problem of its own.
 */
export const isComplete = ({ sheets, layout, meta }: Located): boolean =>
  meta.get('schema') === String(SCHEMA_VERSION) &&
  SHEET_KEYS.every((key) => sheets[key]) &&
  TABLE_KEYS.every((key) => SHEET_COLUMNS[key].every((column) => layout.sheets[key]?.columns.has(column))) &&
  SETTINGS.every(({ key }) => layout.settings.has(key));
