import type { Argument, Parameter } from '../../core/functions/define.ts';
import type { CellValue } from '../../core/values/cell.ts';

/**
 * One argument as Excel sends it, as core reads it.
 *
 * Every parameter is declared as a range, so a single cell comes as a range of one: it is one cell again where a cell
 * is meant. Blank comes as `null` or `""`, both of which are blank. Some desktop versions send 0 for a blank cell: it
 * stays 0, because nobody could tell it from a 0 that was typed; our own formulas send `""` instead (`speller.ts`).
 */
export function argumentFromExcel(sent: unknown, { shape }: Pick<Parameter<unknown>, 'shape'>): Argument {
  if (!Array.isArray(sent)) return cellFromExcel(sent);
  const rows = sent.map((row: unknown) => (Array.isArray(row) ? row.map(cellFromExcel) : [cellFromExcel(row)]));
  const isOneCell = rows.length === 1 && rows[0]?.length === 1;
  return shape === 'cell' && isOneCell ? (rows[0]?.[0] ?? null) : rows;
}

/** One cell. Errors are objects with a code; a rich value, such as a number with its format, has a plain one inside. */
function cellFromExcel(sent: unknown): CellValue {
  if (sent === null || sent === undefined) return null;
  if (typeof sent === 'string' || typeof sent === 'number' || typeof sent === 'boolean') return sent;
  const { code, basicValue } = sent as { readonly code?: unknown; readonly basicValue?: unknown };
  const error = [code, basicValue].find((found) => typeof found === 'string' && found.startsWith('#'));
  if (typeof error === 'string') return { error };
  const isPlain = typeof basicValue === 'string' || typeof basicValue === 'number' || typeof basicValue === 'boolean';
  return isPlain ? basicValue : { error: '#VALUE!' };
}
