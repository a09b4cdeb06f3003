import { CATALOGUE } from '../../core/functions/catalogue.ts';
import type { FunctionEntry } from '../../core/functions/define.ts';
import { readTerm } from '../../core/words/terms.ts';
import { type Disagreement, disagreements } from '../../test/support/engines/agreement.ts';
import { generateInputs, INPUT_COUNT } from '../../test/support/engines/generateInputs.ts';
import { type Input, layOut, nativeFor } from '../../test/support/engines/layOut.ts';
import { libreOffice } from '../../test/support/engines/libreOffice.ts';

/**
 * Asks LibreOffice what every native formula gives for the generated inputs, and fails on any difference from `run`.
 *
 * Too slow for `npm test`, and not every machine has it; run with `npx tsx scripts/crosscheck/agreement.ts`.
 */
async function main(): Promise<void> {
  console.log('LibreOffice against run. Left out: TRUE and FALSE where a number is meant, which are numbers there.');
  let total = 0;
  for (const entry of CATALOGUE.filter(({ native }) => native)) {
    const { asked, different } = await crosscheck(entry);
    console.log(`${entry.name}: ${asked} inputs, ${different.length} differences`);
    for (const one of different.slice(0, 5)) console.log(`  ${JSON.stringify(one)}`);
    total += different.length;
  }
  if (total > 0) process.exitCode = 1;
}

async function crosscheck(entry: FunctionEntry): Promise<{ asked: number; different: readonly Disagreement[] }> {
  const inputs = generateInputs(entry, INPUT_COUNT * 2)
    .filter((input) => !hasBooleanNumber(entry, input))
    .slice(0, INPUT_COUNT);
  const { cells, references } = layOut(inputs);
  const answers = await libreOffice.evaluate({
    inputs: cells,
    formulas: references.map((places) => nativeFor(entry, places)),
  });
  return { asked: inputs.length, different: disagreements(entry, inputs, answers) };
}

/** LibreOffice has no booleans, only numbers shown as TRUE and FALSE: ISNUMBER(TRUE) holds there, and TRUE=1 too. */
function hasBooleanNumber(entry: FunctionEntry, input: Input): boolean {
  const isDone = entry.name === 'KRSCORE' && typeof input[3] === 'string' && readTerm('kind', input[3]) === 'done';
  return input.flat(2).some((cell, at) => typeof cell === 'boolean' && !(isDone && at === 2));
}

main().catch((error: unknown) => {
  console.error(`LibreOffice could not be asked: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
