/** A piece of a formula. Only `word` and `area` can name cells; the others are carried along as they are. */
export interface FormulaToken {
  readonly kind: 'word' | 'area' | 'text' | 'quoted' | 'bracket' | 'other';
  readonly text: string;
  /** For a word or area: what follows makes it the name of something else: a function, a sheet, a table. */
  readonly leads: '(' | '!' | '[' | '';
}

/**
 * Cuts a formula into pieces that put together give the formula back.
 *
 * This is not a parser: it only has to tell a cell's name from the same letters inside text,
 * sheet names, structured references, functions such as `LOG10(`, and numbers such as `1E5`.
 */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let place = 0;
  while (place < formula.length) {
    const { kind, text } = pieceAt(formula, place);
    place += text.length;
    tokens.push({ kind, text, leads: kind === 'word' || kind === 'area' ? leadOf(formula, place) : '' });
  }
  return tokens;
}

type Piece = Pick<FormulaToken, 'kind' | 'text'>;

const PIECES: readonly (readonly [Piece['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"?/y],
  ['quoted', /'(?:[^']|'')*'?/y],
  ['area', /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.\\?$])/uy],
  ['area', /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])/uy],
  ['other', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['word', /[\p{L}_\\$][\p{L}\p{N}_.\\?$]*/uy],
];

/** Signs that no piece begins with: most of a formula, and looked at before any pattern is. */
const SINGLE = new Set('(),=<>+-*/&^%{}:;!#@ ');

function pieceAt(formula: string, place: number): Piece {
  const sign = formula[place] ?? '';
  if (SINGLE.has(sign)) return { kind: 'other', text: sign };
  if (sign === '[') return { kind: 'bracket', text: bracketAt(formula, place) };
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = place;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: 'other', text: String.fromCodePoint(formula.codePointAt(place) ?? 0) };
}

/** From a bracket to the one that closes it; `'` takes the meaning from the sign after it, as in `[a'[b]`. */
function bracketAt(formula: string, start: number): string {
  let depth = 0;
  for (let place = start; place < formula.length; place += 1) {
    if (formula[place] === "'") place += 1;
    else if (formula[place] === '[') depth += 1;
    else if (formula[place] === ']') depth -= 1;
    if (depth === 0) return formula.slice(start, place + 1);
  }
  return formula.slice(start);
}

function leadOf(formula: string, place: number): FormulaToken['leads'] {
  const next = formula[place];
  return next === '(' || next === '!' || next === '[' ? next : '';
}
