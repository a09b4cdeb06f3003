import { kindSigns } from './kindSigns.ts';
import { isLeftover } from './measure.ts';
import type { Reading } from './reading.ts';
import { heaviest, type Weights } from './weigh.ts';

export const KINDS = ['outcome', 'output', 'activity'] as const;
/** outcome = something changes outside; output = a thing is delivered; activity = effort. */
export type ResultKind = (typeof KINDS)[number];

/**
 * How much each sign speaks for outcome, output and activity. A "bare" verb has no number beside it.
 *
 * Whole numbers, so that anybody can follow the sum: "Cut errors by 25%" is `verb lower` + `number percent` + `counts
 * burden` + `of burden` + `change` + `moves`, an outcome. They were found by logistic regression over the statements in
 * test/core/wording/statements and two thirds of the corpus, then rounded; docs/wording says how well they do on others.
 */
const WEIGHTS: Weights = {
  // what is done
  'verb act': [-4, -6, 9],
  'verb finish': [-3, 4, 0],
  'verb improve': [-1, 0, 1],
  'verb keep': [5, -3, -2],
  'verb loose': [-2, -3, 4],
  'verb lower': [5, -3, -3],
  'verb make': [-4, 5, -1],
  'verb none': [2, -3, 0],
  'verb raise': [2, -1, -1],
  'verb reach': [5, -4, -1],
  'verb ship': [-1, 6, -5],
  'verb staff': [-2, 6, -5],
  'verb turn': [-1, 0, 1],
  'verb unknown': [-1, 0, 2],
  'verb win': [6, -2, -4],
  // the same without a number
  'bare act': [-5, -4, 9],
  'bare become': [4, -2, -2],
  'bare finish': [-5, 2, 3],
  'bare improve': [-3, -1, 4],
  'bare keep': [-2, -4, 5],
  'bare loose': [-7, -5, 11],
  'bare lower': [3, -4, 1],
  'bare make': [-5, 7, -2],
  'bare none': [0, 1, -1],
  'bare raise': [4, -4, 0],
  'bare reach': [1, -1, 0],
  'bare ship': [0, 5, -5],
  'bare staff': [-3, 2, 1],
  'bare turn': [1, 1, -2],
  'bare unknown': [-3, 2, 1],
  'bare win': [0, 1, -1],
  // the same told of a subject
  'told act': [0, -2, 2],
  'told become': [3, -1, -1],
  'told finish': [-2, 3, -2],
  'told improve': [2, 1, -3],
  'told keep': [0, -1, 1],
  'told loose': [-3, 0, 3],
  'told lower': [6, -3, -3],
  'told make': [-2, 4, -2],
  'told none': [5, 0, -4],
  'told raise': [6, -2, -3],
  'told reach': [0, 1, -1],
  'told ship': [-1, 7, -6],
  'told staff': [3, -2, -1],
  'told turn': [2, -2, 0],
  'told win': [-1, 2, -1],
  // what else is done
  'also act': [-1, -1, 3],
  'also become': [4, -4, 0],
  'also finish': [0, 4, -4],
  'also improve': [1, 0, -1],
  'also keep': [-1, -1, 2],
  'also loose': [-2, -2, 4],
  'also lower': [5, -2, -2],
  'also make': [-2, 3, -1],
  'also raise': [2, -1, -1],
  'also reach': [3, -1, -2],
  'also ship': [-1, 3, -3],
  'also turn': [2, 1, -3],
  'also win': [2, 0, -2],
  // the number
  'number all of': [-1, 1, -1],
  'number count': [-3, 2, 1],
  'number money': [4, -3, -1],
  'number none': [-2, 2, 1],
  'number often': [-2, 1, 1],
  'number percent': [4, 1, -5],
  'number time': [2, -5, 3],
  'number times': [-1, -1, 1],
  'number zero': [5, -2, -3],
  // what is counted
  'counts burden': [3, -3, 0],
  'counts document': [1, -1, 0],
  'counts event': [-1, -3, 4],
  'counts gauge': [3, -3, 0],
  'counts other': [1, 0, -1],
  'counts people': [-3, 3, 0],
  'counts piece': [-1, 3, -2],
  'counts proof': [2, -1, -1],
  'counts quality': [-1, 1, 0],
  'counts somebody': [1, 0, 0],
  'counts thing': [2, 0, -2],
  // what a statement without a verb names
  'names burden': [1, 0, -1],
  'names document': [-1, 3, -2],
  'names event': [-1, -1, 2],
  'names gauge': [1, -1, 0],
  'names other': [1, -2, 1],
  'names people': [3, -2, -2],
  'names proof': [1, 1, -2],
  'names quality': [1, 0, -2],
  'names somebody': [1, 0, 0],
  'names thing': [-1, 0, 1],
  // what stands beside it
  'of burden': [2, -1, -1],
  'of document': [-1, 4, -3],
  'of event': [-1, -1, 2],
  'of gauge': [2, -1, -2],
  'of proof': [0, 4, -3],
  'of quality': [1, -1, 0],
  'of thing': [-2, 3, -2],
  // and
  accepted: [0, 6, -5],
  all: [-2, 1, 1],
  be: [0, 0, -1],
  betters: [3, -2, -2],
  change: [1, 0, -2],
  compared: [5, -2, -3],
  covers: [2, -1, -2],
  done: [0, 4, -4],
  'from to': [3, -1, -3],
  limit: [11, -5, -7],
  moves: [6, -2, -5],
  negated: [3, -2, -2],
  new: [0, 2, -2],
  'no number': [0, -1, 2],
  often: [-2, -5, 6],
  'second number': [1, 0, -2],
  timed: [-1, 3, -1],
  told: [2, -1, -1],
  trained: [0, 3, -2],
  vague: [-1, 0, 1],
  with: [-6, -1, 6],
};

/** What kind of result a key result is: the kind most signs speak for; method plus result takes the result's kind. */
export function kindOf(reading: Reading): ResultKind {
  if (isLeftover(reading) || !reading.tokens.length) return 'activity';
  return KINDS[heaviest(kindSigns(reading), WEIGHTS)] || 'outcome';
}
