import { describe, expect, it } from 'vitest';
import { callFunction } from '../../../core/functions/callFunction.ts';
import { CATALOGUE } from '../../../core/functions/catalogue.ts';
import { type FunctionEntry, isBadArgument } from '../../../core/functions/define.ts';
import { readTerm } from '../../../core/words/terms.ts';
import { disagreements } from '../../support/engines/agreement.ts';
import { generateInputs, INPUT_COUNT } from '../../support/engines/generateInputs.ts';
import { hyperFormula } from '../../support/engines/hyperFormula.ts';
import { type Input, layOut, nativeFor } from '../../support/engines/layOut.ts';

const entries = CATALOGUE.filter((entry) => entry.native);

describe.each(entries)('$name', (entry) => {
  const inputs = generateInputs(entry);

  it('as a native formula gives what run gives', async () => {
    const { cells, references } = layOut(inputs);
    const answers = await hyperFormula.evaluate({
      inputs: cells,
      formulas: references.map((places) => nativeFor(entry, places)),
    });
    expect(inputs.length).toBeGreaterThanOrEqual(INPUT_COUNT);
    expect(disagreements(entry, inputs, answers).slice(0, 5)).toEqual([]);
  });

  it('is asked often enough for each of its answers', () => {
    const counts: Record<string, number> = {};
    for (const input of inputs) {
      const answer = answerTo(entry, input);
      counts[answer] = (counts[answer] ?? 0) + 1;
    }
    const rare = answersOf(entry).filter((answer) => (counts[answer] ?? 0) < 20);
    expect(rare.map((answer) => `${answer}: ${counts[answer]}`)).toEqual([]);
  });
});

const SCORES = ['refused', 'none', '0', '1', 'between'];
const BY_KIND: Readonly<Record<string, readonly string[]>> = {
  default: SCORES,
  metric: SCORES,
  'at-least': SCORES,
  'at-most': SCORES,
  between: SCORES,
  milestone: SCORES,
  'by-date': SCORES,
  done: ['refused', 'none', '0', '1'],
};
const PACE = ['green', 'amber', 'red'];

/** The answers a function can give, told apart by what decided them as far as the answer shows it. */
function answersOf({ name }: FunctionEntry): readonly string[] {
  if (name === 'KRSCORE')
    return ['refused: word', ...Object.entries(BY_KIND).flatMap(([kind, all]) => all.map((one) => `${kind}: ${one}`))];
  if (name === 'KRPROGRESS') return [...SCORES, 'negative', 'above 1'];
  if (name === 'KRLIGHT') {
    const paced = ['gap', 'viva', 'wide', 'ratio', 'elapsed', 'grade'].flatMap((preset) =>
      [...PACE, 'done', 'outdated', 'no-data'].map((light) => `${preset}: ${light}`),
    );
    return ['refused', ...paced];
  }
  if (name === 'KPILIGHT') return ['refused', 'no-data', ...PACE];
  if (name === 'OKRVERDICT') return ['refused', 'none', 'too-hard', 'blocked', 'fair', 'ideal', 'too-safe'];
  return SCORES;
}

function answerTo(entry: FunctionEntry, input: Input): string {
  const result = callFunction(entry, input);
  const shown = isBadArgument(result) ? 'refused' : classOf(result);
  if (entry.name === 'KRSCORE') {
    const kind = wordAt(input[3], 'kind', 'default');
    return kind === undefined ? 'refused: word' : `${kind}: ${shown}`;
  }
  if (entry.name === 'KRLIGHT' && shown !== 'refused') return `${wordAt(input[4], 'preset', 'gap')}: ${shown}`;
  return shown;
}

function classOf(result: unknown): string {
  if (typeof result !== 'number') return result === '' ? 'none' : String(result);
  if (result === 0 || result === 1) return String(result);
  return result < 0 ? 'negative' : result > 1 ? 'above 1' : 'between';
}

function wordAt(argument: Input[number], list: 'kind' | 'preset', blank: string): string | undefined {
  if (argument === null || argument === undefined || argument === '') return blank;
  return typeof argument === 'string' ? readTerm(list, argument) : undefined;
}
