import type { FunctionEntry, Parameter } from '../../core/functions/define.ts';
import type { Language } from '../../core/model/vocabulary.ts';

/** One parameter in functions.json; every one may be a range. */
interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix';
  readonly optional?: true;
}

/** One function in functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

/** functions.json: what Excel knows of our functions before it has loaded any code. */
export interface FunctionsMetadata {
  readonly $schema: string;
  /** A range with an error in it is scored cell by cell, instead of being refused whole. */
  readonly allowErrorForDataTypeAny: true;
  /** A number that carries its own format is still a number. */
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * The metadata of one language.
 *
 * Ids and names are the same in all of them: a formula written by one user would be `#NAME?` for another otherwise.
 */
export const functionsMetadata = (catalogue: readonly FunctionEntry[], language: Language): FunctionsMetadata => ({
  $schema: 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json',
  allowErrorForDataTypeAny: true,
  allowCustomDataForDataTypeAny: true,
  functions: catalogue.map((entry) => ({
    id: entry.name,
    name: entry.name,
    description: entry.summary[language],
    parameters: Object.values(entry.parameters).map((parameter) => parameterMetadata(parameter, language)),
    result: { type: 'any', dimensionality: 'matrix' },
  })),
});

const parameterMetadata = ({ words, help, optional }: Parameter<unknown>, language: Language): ParameterMetadata => ({
  name: words[language],
  description: help[language],
  type: 'any',
  dimensionality: 'matrix',
  ...(optional ? { optional } : {}),
});
