import type { FunctionMetadata, FunctionsMetadata } from './functionsMetadata.ts';

/** Ids stand in people's workbooks for ever; Excel takes these letters only. */
const ID = /^[A-Z0-9_.]+$/;
const NAME = /^\p{L}[\p{L}\p{N}_.]{2,127}$/u;
/** A name that is a cell's address in either style would be read as that cell. */
const ADDRESS = /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/i;

/** What Excel would not take in the names of custom functions, as sentences for developers. */
export function namingFaults({ functions }: FunctionsMetadata): readonly string[] {
  const names = functions.map(({ name }) => name.toUpperCase());
  return [
    ...functions.flatMap(faultsOf),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${name}: two functions of that name`),
  ];
}

function faultsOf({ id, name, parameters }: FunctionMetadata): readonly string[] {
  const optional = parameters.map((parameter) => parameter.optional === true);
  const parameterNames = parameters.map((parameter) => parameter.name);
  const checks: readonly (readonly [isFault: boolean, what: string])[] = [
    [!ID.test(id), 'its id has other characters than A-Z, 0-9, _ and .'],
    [
      !NAME.test(name),
      'its name needs a letter first, 3 to 128 characters, and no others than letters, digits, _ and .',
    ],
    [ADDRESS.test(name), 'its name is the address of a cell'],
    [
      optional.includes(true) && optional.lastIndexOf(false) > optional.indexOf(true),
      'a required parameter follows an optional one',
    ],
    [new Set(parameterNames).size < parameterNames.length, 'two of its parameters have the same name'],
    [parameterNames.some((parameter) => parameter.trim() === ''), 'one of its parameters has no name'],
  ];
  return checks.flatMap(([isFault, what]) => (isFault ? [`${id}: ${what}`] : []));
}
