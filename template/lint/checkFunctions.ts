import { type DefinedName, sameName } from './book.ts';
import type { LintCode } from './finding.ts';
import { filePrefix } from './functionNames.ts';
import type { Token } from './tokenizeFormula.ts';

/** A finding that does not know its place yet. */
export interface Fault {
  readonly code: LintCode;
  readonly message: string;
}

/** Calls that the edition's programs do not know, or would not know as spelled. */
export function functionFaults(
  tokens: readonly Token[],
  allowed: ReadonlySet<string>,
  names: readonly DefinedName[],
): readonly Fault[] {
  return tokens
    .filter(({ kind, text }) => kind === 'call' && !text.startsWith('_xlpm.'))
    .flatMap(({ text }) => (names.some(({ name }) => sameName(name, text)) ? [] : callFaults(text, allowed)));
}

function callFaults(spelled: string, allowed: ReadonlySet<string>): readonly Fault[] {
  const name = bareName(spelled);
  const prefix = filePrefix(name);
  if (!allowed.has(name)) {
    return prefix === ''
      ? [{ code: 'function-unknown', message: `${spelled} is no function of this edition, and no defined name` }]
      : [{ code: 'function-not-portable', message: `${name} is missing in some of this edition's programs` }];
  }
  if (spelled.toUpperCase() === (prefix + name).toUpperCase()) return [];
  return [{ code: 'prefix-missing', message: `${spelled} must be written ${prefix}${name}` }];
}

function bareName(spelled: string): string {
  return spelled.replace(/^_xlfn\.(_xlws\.)?/i, '').toUpperCase();
}
