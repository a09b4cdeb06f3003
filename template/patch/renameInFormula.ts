import { formulaTokens } from './formulaTokens.ts';

/** New names by old ones in lower case, because formulas do not care about case. */
export type Renames = ReadonlyMap<string, string>;

/** A formula with tables renamed wherever it names them; text, sheet names and functions stay. */
export function renameInFormula(formula: string, renames: Renames): string {
  if (renames.size === 0) return formula;
  return formulaTokens(formula)
    .map(({ kind, text, leads }) => {
      const isName = kind === 'word' && (leads === '' || leads === '[');
      return (isName && renames.get(text.toLowerCase())) || text;
    })
    .join('');
}

/** The names a formula mentions, in lower case: defined names and functions of the book, tables, sheets. */
export function namesInFormula(formula: string): readonly string[] {
  return formulaTokens(formula).flatMap(({ kind, text }) => {
    if (kind === 'quoted') return text.slice(1, -1).replace(/''/g, "'").toLowerCase();
    return kind === 'word' ? text.toLowerCase() : [];
  });
}
