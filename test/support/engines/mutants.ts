/** A formula with one thing changed, and where: what stood there, what stands there now, and its neighbours. */
export interface Mutant {
  readonly formula: string;
  readonly change: string;
}

/** How many tokens on either side name the place of a change. */
const NEIGHBOURS = 4;

const TOKEN = /"(?:[^"]|"")*"|[A-Za-z_][A-Za-z_0-9.]*|\d+(?:\.\d+)?|<=|>=|<>|[^\s]/g;

const SWAPS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>'],
  '>': ['>=', '<'],
  '<=': ['<', '>='],
  '>=': ['>', '<='],
  '=': ['<>'],
  '<>': ['='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '&': ['='],
  AND: ['OR'],
  OR: ['AND'],
  NOT: ['N'],
  MIN: ['MAX'],
  MAX: ['MIN'],
  ISNUMBER: ['ISTEXT'],
  INT: ['ABS'],
  ABS: ['INT'],
  N: ['ABS'],
  ROUND: ['ROUNDUP', 'ROUNDDOWN'],
  ROWS: ['COLUMNS'],
  COLUMNS: ['ROWS'],
  SUM: ['COUNT'],
  COUNT: ['SUM'],
  AVERAGE: ['SUM', 'MAX'],
  SUMPRODUCT: ['MAX'],
  TRUE: ['FALSE'],
  FALSE: ['TRUE'],
  NA: ['TRUE'],
};

/**
 * Every formula that differs from this one in one small mistake: a comparison, a sign, a digit, a function, a word,
 * or a parameter taken for the next one. Always the same mutants in the same order.
 *
 * @example mutantsOf('MAX(0,a)', ['a']).map(({ formula }) => formula) // ['MIN(0,a)', 'MAX(1,a)']
 */
export function mutantsOf(formula: string, parameters: readonly string[]): readonly Mutant[] {
  const tokens = formula.match(TOKEN) ?? [];
  return tokens.flatMap((token, at) =>
    replacements(token, parameters).map((mutated) => ({
      formula: [...tokens.slice(0, at), mutated, ...tokens.slice(at + 1)].join(''),
      change: `${tokens.slice(Math.max(0, at - NEIGHBOURS), at).join('')}⟦${token}→${mutated}⟧${tokens
        .slice(at + 1, at + 1 + NEIGHBOURS)
        .join('')}`,
    })),
  );
}

/**
 * The formula with each parameter replaced by the place its argument stands at.
 *
 * @example bind('IF(kind="kind",1)', { kind: 'B1' }) // 'IF(B1="kind",1)'
 */
export const bind = (formula: string, places: Readonly<Record<string, string>>): string =>
  formula.replace(TOKEN, (token) => places[token] ?? token);

function replacements(token: string, parameters: readonly string[]): readonly string[] {
  if (/^\d/.test(token)) return digitsBumped(token);
  if (token.startsWith('"')) return [token === '""' ? '"x"' : `"${token.slice(1, -2)}"`];
  const at = parameters.indexOf(token);
  if (at >= 0) return parameters.length > 1 ? [parameters[(at + 1) % parameters.length] ?? token] : [];
  return SWAPS[token] ?? [];
}

/** One mutant per digit, each digit one up. */
function digitsBumped(number: string): readonly string[] {
  return [...number].flatMap((digit, at) =>
    digit === '.' ? [] : [`${number.slice(0, at)}${(Number(digit) + 1) % 10}${number.slice(at + 1)}`],
  );
}
