import type { FunctionEntry } from './define.ts';
import { OMITTED } from './native.ts';

/** As typed into Excel's name manager, or as a file stores it, where newer functions and names carry prefixes. */
export type LambdaSpelling = 'typed' | 'file';

interface Prefixes {
  readonly function: string;
  /** Before a name where it is used, and where a required one is declared. */
  readonly name: string;
  /** Around a name where it is declared as optional. */
  readonly optional: readonly [before: string, after: string];
}

const PREFIXES: Readonly<Record<LambdaSpelling, Prefixes>> = {
  typed: { function: '', name: '', optional: ['[', ']'] },
  file: { function: '_xlfn.', name: '_xlpm.', optional: ['_xlop.', ''] },
};

/**
 * The LAMBDA a defined name holds, so that a workbook knows the function without any add-in; without the leading `=`.
 *
 * Its body is the native formula with parameter names for expressions. What is left out is neither blank nor 0 to a
 * LAMBDA, so it is made `""` first. `undefined` for a function that has no native formula.
 *
 * @example lambdaDefinition(KRPROGRESS, 'file') // '_xlfn.LAMBDA(_xlpm.baseline,_xlpm.target,_xlpm.current,IF(…))'
 */
export function lambdaDefinition(entry: FunctionEntry, spelling: LambdaSpelling): string | undefined {
  const { native } = entry;
  if (!native) return undefined;
  const prefixes = PREFIXES[spelling];
  const parameters = Object.entries(entry.parameters);
  const [before, after] = prefixes.optional;
  const declared = parameters.map(([name, { optional }]) =>
    optional ? `${before}${name}${after}` : `${prefixes.name}${name}`,
  );
  const { names, given } = optionalCells(entry, prefixes);
  const body = withoutOmittedRanges(entry, names, prefixes);
  const settled = given.length === 0 ? body : `${prefixes.function}LET(${[...given, body].join(',')})`;
  return `${prefixes.function}LAMBDA(${[...declared, settled].join(',')})`;
}

interface Settled {
  /** What each parameter is called in the body. */
  readonly names: Readonly<Record<string, string>>;
  /** Names and values of LET, in turn. */
  readonly given: readonly string[];
}

/** An optional cell gets a second name, because it is not settled whether LET may take the parameter's own. */
function optionalCells({ parameters }: FunctionEntry, { function: prefix, name: mark }: Prefixes): Settled {
  const names: Record<string, string> = {};
  const given: string[] = [];
  for (const [name, { optional, shape }] of Object.entries(parameters)) {
    const declared = `${mark}${name}`;
    const isSettled = optional && shape === 'cell';
    names[name] = isSettled ? `${declared}_or_blank` : declared;
    if (isSettled) given.push(`${declared}_or_blank`, `IF(${prefix}ISOMITTED(${declared}),${OMITTED},${declared})`);
  }
  return { names, given };
}

/** A range that was left out has no rows to count, so it needs the formula that does without it. */
function withoutOmittedRanges(entry: FunctionEntry, names: Settled['names'], { function: prefix }: Prefixes): string {
  const body = (expressions: Settled['names']): string => entry.native?.(expressions as never) ?? '';
  return Object.entries(entry.parameters)
    .filter(([, { optional, shape }]) => optional && shape === 'range')
    .reduce(
      (rest, [name]) => `IF(${prefix}ISOMITTED(${names[name]}),${body({ ...names, [name]: OMITTED })},${rest})`,
      body(names),
    );
}
