import { looksLikeCell } from './book.ts';
import type { Fault } from './checkFunctions.ts';
import type { Token } from './tokenizeFormula.ts';

/** Parameters of LAMBDA and LET that Excel refuses, or that a file spells in another way. */
export function parameterFaults(tokens: readonly Token[]): readonly Fault[] {
  const parameters = declaredParameters(tokens);
  const bare = new Set(parameters.map(bareParameter));
  const unprefixed = tokens.filter(({ kind, text }) => kind === 'name' && bare.has(text));
  return [
    ...parameters.flatMap((parameter) => parameterFault(parameter) ?? []),
    ...unprefixed.map(({ text }) => fault(`${text} must be written _xlpm.${text}`)),
  ];
}

/** The parameters as spelled where they are declared. */
export function declaredParameters(tokens: readonly Token[]): readonly string[] {
  const solid = tokens.filter(({ kind }) => kind !== 'space');
  return solid.flatMap(({ kind, text }, place) => {
    const maker = kind === 'call' ? /^(?:_xlfn\.)?(LAMBDA|LET)$/i.exec(text)?.[1]?.toUpperCase() : undefined;
    if (maker === undefined) return [];
    const declared = splitArguments(solid.slice(place + 2)).slice(0, -1);
    return declared.filter((_, index) => maker === 'LAMBDA' || index % 2 === 0);
  });
}

/** A parameter without the prefix, and without the brackets of an optional one. */
export function bareParameter(spelled: string): string {
  return spelled.replace(/^\[|\]$/g, '').replace(/^_xl[po][mp]\./, '');
}

function parameterFault(spelled: string): Fault | undefined {
  const name = bareParameter(spelled);
  if (looksLikeCell(name)) return fault(`${name} would be read as a cell`);
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) return fault(`${name} is no legal parameter name`);
  // An optional parameter is declared with `_xlop.` and used with `_xlpm.` like any other.
  const prefixed = /^_xl(?:pm|op)\./.test(spelled);
  return prefixed ? undefined : fault(`${spelled} must be written _xlpm.${name}`);
}

/** The text of each argument, up to the bracket that closes the call. */
function splitArguments(tokens: readonly Token[]): readonly string[] {
  const found = [''];
  let depth = 1;
  for (const { kind, text } of tokens) {
    depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    if (depth === 0) break;
    if (kind === 'comma' && depth === 1) found.push('');
    else found.push((found.pop() ?? '') + text);
  }
  return found;
}

function fault(message: string): Fault {
  return { code: 'parameter-name', message };
}
