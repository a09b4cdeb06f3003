import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../core/functions/catalogue.ts';
import { type LambdaSpelling, lambdaDefinition } from '../../../core/functions/lambda.ts';
import { disagreements } from '../../support/engines/agreement.ts';
import { generateInputs, INPUT_COUNT } from '../../support/engines/generateInputs.ts';
import { ironCalc } from '../../support/engines/ironCalc.ts';
import { callFor, layOut } from '../../support/engines/layOut.ts';

/** The file spelling only adds prefixes: fewer inputs show that they are understood. */
const ASKED: readonly (readonly [LambdaSpelling, number])[] = [
  ['typed', INPUT_COUNT],
  ['file', 300],
];

// IronCalc knows optional parameters in both spellings, so that calls leave out what the input leaves out.
describe.each(CATALOGUE.filter((entry) => entry.native))('$name', (entry) => {
  it.each(ASKED)('as a LAMBDA name, %s, gives what run gives', async (spelling, count) => {
    const inputs = generateInputs(entry, count);
    const { cells, references } = layOut(inputs);
    const formulas = references.map((places) => callFor(entry, places));
    const names = { [entry.name]: lambdaDefinition(entry, spelling) ?? '' };
    const answers = await ironCalc.evaluate({ inputs: cells, formulas, names });
    expect(disagreements(entry, inputs, answers).slice(0, 5)).toEqual([]);
  });
});
