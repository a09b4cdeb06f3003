import type { Parts } from '../finish/parts.ts';
import type { Book, Formula } from './book.ts';
import { type Fault, functionFaults } from './checkFunctions.ts';
import { checkHeaders } from './checkHeaders.ts';
import { checkNames } from './checkNames.ts';
import { parameterFaults } from './checkParameters.ts';
import { referenceFaults } from './checkReferences.ts';
import { syntaxFault } from './checkSyntax.ts';
import { checkValidations } from './checkValidations.ts';
import type { LintFinding } from './finding.ts';
import { PORTABLE_FUNCTIONS } from './functionNames.ts';
import { readBook } from './readBook.ts';
import { tokenizeFormula } from './tokenizeFormula.ts';

/** What the edition under check allows. */
export interface LintOptions {
  /** Functions every program of the edition has, in capitals and without prefix. */
  readonly functions?: ReadonlySet<string>;
}

/**
 * What Excel would refuse, repair or show as an error in a book the schema allows.
 *
 * Microsoft's Open XML SDK checks the grammar of a file, not
 * its sense; this checks the sense our templates rely on.
 *
 * @example expect(lintWorkbook(unpackParts(bytes))).toEqual([])
 */
export function lintWorkbook(parts: Parts, options: LintOptions = {}): readonly LintFinding[] {
  const book = readBook(parts);
  const functions = options.functions ?? PORTABLE_FUNCTIONS;
  return [
    ...checkNames(book),
    ...checkHeaders(book),
    ...checkValidations(book),
    ...book.formulas.flatMap((formula) => lintFormula(book, formula, functions)),
  ];
}

function lintFormula(book: Book, formula: Formula, functions: ReadonlySet<string>): readonly LintFinding[] {
  const { part, where } = formula;
  return formulaFaults(book, formula, functions).map((fault) => ({ ...fault, part, where }));
}

/** A formula that cannot be read says nothing reliable about what is in it. */
function formulaFaults(book: Book, formula: Formula, functions: ReadonlySet<string>): readonly Fault[] {
  const tokens = tokenizeFormula(formula.text);
  const message = syntaxFault(formula, tokens);
  if (message !== undefined) return [{ code: 'formula-syntax', message }];
  return [
    ...functionFaults(tokens, functions, book.names),
    ...parameterFaults(tokens),
    ...referenceFaults(book, formula, tokens),
  ];
}
