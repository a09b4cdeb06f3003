import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from '../package/reference.ts';
import { formulaTokens } from './formulaTokens.ts';

/** How far a formula moves. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A formula as it reads after being copied some rows and columns away: relative references move, `$` ones stay.
 *
 * A reference that would leave the sheet becomes `#REF!`, as when copying in Excel.
 *
 * @example shiftFormula('A1*$B$2', { rows: 1, columns: 1 }) // 'B2*$B$2'
 */
export function shiftFormula(formula: string, shift: Shift): string {
  if (shift.rows === 0 && shift.columns === 0) return formula;
  return formulaTokens(formula)
    .map(({ kind, text, leads }) => {
      if (leads !== '') return text;
      return kind === 'word' ? shiftWord(text, shift) : kind === 'area' ? shiftArea(text, shift) : text;
    })
    .join('');
}

function shiftWord(word: string, shift: Shift): string {
  const [, columnAnchor, letters = '', rowAnchor, digits = ''] =
    /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(word) ?? [];
  if (!letters || columnNumber(letters) > LAST_COLUMN || Number(digits) < 1 || Number(digits) > LAST_ROW) return word;
  const column = shiftColumn(`${columnAnchor}${letters}`, shift);
  const row = shiftRow(`${rowAnchor}${digits}`, shift);
  return column === undefined || row === undefined ? '#REF!' : column + row;
}

/** Whole columns (`A:$C`) or whole rows (`1:$3`). */
function shiftArea(area: string, shift: Shift): string {
  const ends = area.split(':').map((end) => (/\d/.test(end) ? shiftRow(end, shift) : shiftColumn(end, shift)));
  return ends.includes(undefined) ? '#REF!' : ends.join(':');
}

function shiftColumn(letters: string, { columns }: Shift): string | undefined {
  if (letters.startsWith('$')) return letters;
  const column = columnNumber(letters) + columns;
  return column < 0 || column > LAST_COLUMN ? undefined : columns === 0 ? letters : columnName(column);
}

function shiftRow(digits: string, { rows }: Shift): string | undefined {
  if (digits.startsWith('$')) return digits;
  const row = Number(digits) + rows;
  return row < 1 || row > LAST_ROW ? undefined : String(row);
}
