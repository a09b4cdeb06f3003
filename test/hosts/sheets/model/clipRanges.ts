import { type FormulaToken, formulaTokens } from '../../../../template/patch/formulaTokens.ts';

/** Functions for which blank cells at the end of a range make no difference. */
const REDUCERS: ReadonlySet<string> = new Set([
  'AVERAGEIF',
  'AVERAGEIFS',
  'COUNT',
  'COUNTA',
  'COUNTIF',
  'COUNTIFS',
  'MATCH',
  'MAX',
  'MAXIFS',
  'MIN',
  'MINIFS',
  'SUM',
  'SUMIF',
  'SUMIFS',
  'SUMPRODUCT',
]);
/** Functions that count the blank ones as well. */
const COUNTERS: ReadonlySet<string> = new Set(['COLUMNS', 'COUNTBLANK', 'ROWS']);

/**
 * A formula whose long ranges end where the book does: the engine takes seconds over two thousand blank rows, and a
 * fault run calculates a book hundreds of times.
 *
 * @example clipRanges('=SUM($A$3:$A$2002)', 20) // '=SUM($A$3:$A$20)'
 */
export function clipRanges(formula: string, lastRow: number): string {
  const key = `${lastRow} ${formula}`;
  const known = clipped.get(key) ?? clip(formula, lastRow);
  clipped.set(key, known);
  return known;
}

/** Books that are opened again and again hold the same formulas. */
const clipped = new Map<string, string>();

function clip(formula: string, lastRow: number): string {
  const tokens = formulaTokens(formula);
  const open: string[] = [];
  return tokens
    .map((token, at) => {
      if (token.text === '(')
        open.push(tokens[at - 1]?.leads === '(' ? (tokens[at - 1]?.text.toUpperCase() ?? '') : '');
      if (token.text === ')') open.pop();
      const isEnd = tokens[at - 1]?.text === ':' && isCell(tokens[at - 2]) && isCell(token);
      const isReduced = open.some((name) => REDUCERS.has(name)) && !open.some((name) => COUNTERS.has(name));
      return isEnd && isReduced ? clipEnd(token.text, tokens[at - 2]?.text ?? '', lastRow) : token.text;
    })
    .join('');
}

const isCell = (token: FormulaToken | undefined): boolean =>
  token?.kind === 'word' && token.leads === '' && /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/.test(token.text);

const rowOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0]);

/** A range that begins below the last row keeps the one row it begins with. */
const clipEnd = (end: string, start: string, lastRow: number): string =>
  rowOf(end) > lastRow ? end.replace(/\d+$/, String(Math.min(rowOf(end), Math.max(lastRow, rowOf(start))))) : end;
