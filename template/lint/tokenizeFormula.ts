/** What a piece of a formula is; `unknown` is what no formula may hold. */
export type TokenKind =
  | 'space'
  | 'text'
  | 'error'
  | 'sheet'
  | 'structured'
  | 'cell'
  | 'number'
  | 'call'
  | 'name'
  | 'open'
  | 'close'
  | 'comma'
  | 'semicolon'
  | 'operator'
  | 'unknown';

/** One piece of a formula. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/**
 * A formula, as a file holds it, cut into pieces; put together they are the formula again.
 *
 * Cutting never fails: what fits nothing becomes `unknown`,
 * so every check can still look at the rest.
 *
 * @example tokenizeFormula('SUM(A1)').map((token) => token.kind) // ['call', 'open', 'cell', 'close']
 */
export function tokenizeFormula(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** In this order: the first that fits wins. `Q1!A1` is no sheet, because Excel wants `'Q1'!A1`. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['error', /#(?:REF!|N\/A|VALUE!|NAME\?|NULL!|DIV\/0!|NUM!|CALC!|SPILL!)/y],
  ['sheet', /(?:'(?:[^']|'')+'|(?![A-Z]{1,3}\d+!)[\p{L}_][\p{L}\p{N}_.]*)!/iuy],
  ['structured', /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/uy],
  ['cell', /\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.([])/iuy],
  ['cell', /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.([!])/iuy],
  ['cell', /\$?\d{1,7}:\$?\d{1,7}(?!\d)/y],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iy],
  ['call', /[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\()/uy],
  ['name', /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ['open', /[({]/y],
  ['close', /[)}]/y],
  ['comma', /,/y],
  ['semicolon', /;/y],
  ['operator', /<=|>=|<>|[-+*/^&=<>:%#@]/y],
  ['unknown', /./suy],
];

function tokenAt(formula: string, at: number): Token {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  throw new Error(`no token at ${at} of ${JSON.stringify(formula)}`);
}
