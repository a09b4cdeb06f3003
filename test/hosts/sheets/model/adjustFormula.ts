import { columnName, columnNumber } from '../../../../template/package/reference.ts';
import { type FormulaToken, formulaTokens } from '../../../../template/patch/formulaTokens.ts';
import { type Shift, shiftBlock } from './layer.ts';

/** Rows or columns that came or went on one sheet, and the sheet the formula stands on. */
export interface SheetShift extends Shift {
  readonly sheet: string;
  readonly home: string;
}

/**
 * A formula after rows or columns came or went: references keep to their cells, and become `#REF!` with them.
 *
 * @example adjustFormula('=A5', { axis: 'row', at: 2, by: 1, sheet: 'S', home: 'S' }) // '=A6'
 */
export function adjustFormula(formula: string, shift: SheetShift): string {
  const tokens = formulaTokens(formula);
  let adjusted = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const next = tokens[at + 1]?.text === ':' ? tokens[at + 2] : undefined;
    const ends = [token, ...(next && isCell(next) ? [next] : [])];
    if (!isReference(token)) {
      adjusted += token.text;
      continue;
    }
    const texts = ends.map(({ text }) => text);
    const isThere = sheetBefore(tokens, at, shift.home) === shift.sheet.toLowerCase();
    if (isCell(token)) adjusted += isThere ? adjustCells(texts, shift) : texts.join(':');
    else adjusted += isThere ? adjustArea(token.text, shift) : token.text;
    // The other end of a range on another sheet says no sheet of its own.
    if (isCell(token) && ends.length === 2) at += 2;
  }
  return adjusted;
}

const isCell = ({ kind, text, leads }: FormulaToken): boolean =>
  kind === 'word' && leads === '' && /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/.test(text);

const isReference = (token: FormulaToken): boolean => token.kind === 'area' || isCell(token);

/** The sheet a reference is on, in lower case: the name before its `!`, or the formula's own. */
function sheetBefore(tokens: readonly FormulaToken[], at: number, home: string): string {
  if (tokens[at - 1]?.text !== '!') return home.toLowerCase();
  const name = tokens[at - 2];
  return (name?.kind === 'quoted' ? name.text.slice(1, -1).replace(/''/g, "'") : (name?.text ?? '')).toLowerCase();
}

function adjustCells(ends: readonly string[], shift: Shift): string {
  const cells = ends.map((text) => {
    const [, pinColumn = '', letters = '', pinRow = '', digits = ''] =
      /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(text) ?? [];
    return { pinColumn, pinRow, row: Number(digits), column: columnNumber(letters) + 1 };
  });
  const [first, last = first] = [cells[0], cells[1]];
  if (!first || !last) return '';
  const [row, column] = [Math.min(first.row, last.row), Math.min(first.column, last.column)];
  const rows = Math.abs(first.row - last.row) + 1;
  const columns = Math.abs(first.column - last.column) + 1;
  const block = shiftBlock({ row, column, rows, columns }, shift);
  if (!block) return '#REF!';
  const corners = [
    [block.row, block.column],
    [block.row + block.rows - 1, block.column + block.columns - 1],
  ] as const;
  return cells
    .map(({ pinColumn, pinRow }, at) => {
      const [toRow, toColumn] = corners[at] ?? corners[0];
      return `${pinColumn}${columnName(toColumn - 1)}${pinRow}${toRow}`;
    })
    .join(':');
}

/** Whole rows (`1:$3`) or whole columns (`A:$C`). */
function adjustArea(text: string, shift: Shift): string {
  const isRows = /\d/.test(text);
  if (isRows !== (shift.axis === 'row')) return text;
  const ends = text.split(':').map((end) => ({
    pin: end.startsWith('$') ? '$' : '',
    at: isRows ? Number(end.replace('$', '')) : columnNumber(end.replace('$', '')) + 1,
  }));
  const [from = 1, to = from] = ends.map(({ at }) => at).sort((a, b) => a - b);
  const length = to - from + 1;
  const block = shiftBlock({ row: from, column: from, rows: length, columns: length }, shift);
  if (!block) return '#REF!';
  const moved = isRows ? [block.row, block.row + block.rows - 1] : [block.column, block.column + block.columns - 1];
  const name = (at: number): string => (isRows ? String(at) : columnName(at - 1));
  return ends.map(({ pin }, at) => pin + name(moved[at] ?? 1)).join(':');
}
