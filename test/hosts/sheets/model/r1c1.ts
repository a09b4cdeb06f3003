import { columnName, columnNumber } from '../../../../template/package/reference.ts';
import { formulaTokens } from '../../../../template/patch/formulaTokens.ts';
import type { Place } from './layer.ts';

const R1C1 = /(?<![A-Za-z0-9_.$'])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![A-Za-z0-9_.(])/gi;

/** A formula as it reads in A1 notation at a cell. @example fromR1C1('=R[-1]C*R2C3', { row: 5, column: 1 }) // '=A4*$C$2' */
export function fromR1C1(formula: string, at: Place): string {
  return outsideTexts(formula, (piece) =>
    piece.replace(R1C1, (_all, row?: string, column?: string) => {
      const [down, right] = [place(row, at.row), place(column, at.column)];
      if (down.at < 1 || right.at < 1) return '#REF!';
      return `${right.pin}${columnName(right.at - 1)}${down.pin}${down.at}`;
    }),
  );
}

function place(text: string | undefined, from: number): { readonly pin: string; readonly at: number } {
  if (text === undefined) return { pin: '', at: from };
  return text.startsWith('[') ? { pin: '', at: from + Number(text.slice(1, -1)) } : { pin: '$', at: Number(text) };
}

/** Everything that is neither text in quotes nor the quoted name of a sheet. */
const outsideTexts = (formula: string, change: (piece: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, at) => (at % 2 === 0 ? change(piece) : piece))
    .join('');

/** The other way round. @example toR1C1('=A4*$C$2', { row: 5, column: 1 }) // '=R[-1]C[0]*R2C3' */
export function toR1C1(formula: string, at: Place): string {
  return formulaTokens(formula)
    .map(({ kind, text, leads }) => {
      const [, pinColumn, letters = '', pinRow, digits] = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(text) ?? [];
      if (kind !== 'word' || leads !== '' || !digits) return text;
      const [row, column] = [Number(digits), columnNumber(letters) + 1];
      const down = pinRow ? row : `[${row - at.row}]`;
      return `R${down}C${pinColumn ? column : `[${column - at.column}]`}`;
    })
    .join('');
}
