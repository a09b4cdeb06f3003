import type { FunctionEntry } from './define.ts';
import { OMITTED } from './native.ts';

/** As typed into Excel's name manager, or as a file stores it, where newer functions and names carry prefixes. */
export type LambdaSpelling = 'typed' | 'file';

interface Prefixes {
  readonly lambda: string;
  readonly isOmitted: string;
  readonly required: (name: string) => string;
  readonly optional: (name: string) => string;
  readonly use: (name: string) => string;
}

const PREFIXES: Readonly<Record<LambdaSpelling, Prefixes>> = {
  typed: {
    lambda: 'LAMBDA',
    isOmitted: 'ISOMITTED',
    required: (name) => name,
    optional: (name) => `[${name}]`,
    use: (name) => name,
  },
  file: {
    lambda: '_xlfn.LAMBDA',
    isOmitted: '_xlfn.ISOMITTED',
    required: (name) => `_xlpm.${name}`,
    // Declared as optional once; everywhere else it is a parameter like any other.
    optional: (name) => `_xlop.${name}`,
    use: (name) => `_xlpm.${name}`,
  },
};

/**
 * The LAMBDA a defined name holds, so that a workbook knows the function without any add-in; without the leading `=`.
 *
 * Its body is the native formula with parameter names for expressions. `undefined` for a function that has none.
 *
 * @example lambdaDefinition(KRPROGRESS, 'file') // '_xlfn.LAMBDA(_xlpm.baseline,_xlpm.target,_xlpm.current,IF(…))'
 */
export function lambdaDefinition(entry: FunctionEntry, spelling: LambdaSpelling): string | undefined {
  const { native } = entry;
  if (!native) return undefined;
  const prefixes = PREFIXES[spelling];
  const parameters = Object.entries(entry.parameters);
  const declared = parameters.map(([name, { optional }]) => prefixes[optional ? 'optional' : 'required'](name));
  const names = Object.fromEntries(parameters.map(([name]) => [name, prefixes.use(name)]));
  const ranges = parameters.filter(([, { optional, shape }]) => optional && shape === 'range').map(([name]) => name);
  // A range that was left out has no rows to count, so it needs the formula that does without it.
  const body = ranges.reduce(
    (given, name) =>
      `IF(${prefixes.isOmitted}(${names[name]}),${native({ ...names, [name]: OMITTED } as never)},${given})`,
    native(names as never),
  );
  return `${prefixes.lambda}(${[...declared, body].join(',')})`;
}
