import { parse } from 'acorn';

/** A function that a script declares at its top. */
export interface Declared {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The comment right above it, without its marks; `''` when there is none. */
  readonly comment: string;
}

/** What stands at the top level of a script, by kind. */
export interface TopLevel {
  readonly variables: readonly string[];
  readonly functions: readonly Declared[];
}

/** The parts of acorn's tree that are looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly id?: { readonly name: string };
  readonly params?: readonly { readonly name?: string }[];
  readonly kind?: string;
  readonly declarations?: readonly { readonly id: { readonly name: string } }[];
  readonly directive?: string;
}

interface Comment {
  readonly end: number;
  readonly text: string;
}

/**
 * Reads a script as Apps Script's editor does: no module, no newer than ES2019. Throws on anything that would not be
 * saved, and on a top level that holds more than variables and functions, since Sheets sees only declarations.
 */
export function topLevelOf(code: string): TopLevel {
  const comments: Comment[] = [];
  const { body } = parse(code, {
    ecmaVersion: 2019,
    sourceType: 'script',
    onComment: (isBlock, text, _start, end) => void (isBlock && comments.push({ end, text })),
  }) as unknown as { readonly body: readonly Node[] };
  const others = body.filter(({ type, kind, directive }) => {
    const isDeclaration = type === 'FunctionDeclaration' || (type === 'VariableDeclaration' && kind === 'var');
    return !isDeclaration && directive === undefined;
  });
  if (others.length > 0) throw new Error(`at the top level stands ${others.map(({ type }) => type).join(', ')}`);
  return {
    variables: body.flatMap(({ declarations = [] }) => declarations.map(({ id }) => id.name)),
    functions: body.flatMap(({ type, id, params = [], start }) =>
      type === 'FunctionDeclaration' && id
        ? [{ name: id.name, parameters: params.map(({ name = '' }) => name), comment: commentAbove(start) }]
        : [],
    ),
  };

  function commentAbove(start: number): string {
    const above = comments.find(({ end }) => end <= start && code.slice(end, start).trim() === '');
    return above ? above.text.replace(/^\s*\*\s?/gm, '').trim() : '';
  }
}
