import { columnOf } from '../blueprint/columns.ts';
import type { ColumnKey } from '../blueprint/keys.ts';
import { type CellInput, isFormulaInput } from '../host/content.ts';
import type { Language } from '../model/vocabulary.ts';
import type { CellValue } from '../values/cell.ts';
import { readTerm, word } from '../words/terms.ts';

/** A value as its cell shows it: codes as words of the language, lists joined; text stays text. */
export function encodeCell(column: ColumnKey, value: CellValue | readonly string[], language: Language): CellValue {
  if (Array.isArray(value)) return value.join('; ');
  const { list } = columnOf(column);
  const plain = value as CellValue;
  if (list === undefined || typeof plain !== 'string') return plain;
  const code = readTerm(list, plain);
  // A priority is a number in its cell, as anybody would type it.
  return code === undefined ? plain : list === 'priority' ? Number(code) : word(list, code as never, language);
}

/** An input as what a host writes: a formula of ours or a value. */
export function encodeInput(
  column: ColumnKey,
  input: CellInput,
  language: Language,
): { readonly formula: string } | { readonly value: CellValue } {
  return isFormulaInput(input) ? { formula: input.formula } : { value: encodeCell(column, input, language) };
}
