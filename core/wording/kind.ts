import { kindSigns } from './kindSigns.ts';
import { isLeftover } from './measure.ts';
import type { Reading } from './reading.ts';

const KINDS = ['outcome', 'output', 'activity'] as const;
/** outcome = something changes outside; output = a thing is delivered; activity = effort. */
export type ResultKind = (typeof KINDS)[number];

/**
 * How much each sign speaks for outcome, output and activity. A "bare" verb has no number beside it.
 *
 * Whole numbers from −2 to 4, so that anybody can follow the sum: "Cut errors by 25%" is `verb lower` + `number percent`
 * + `counts burden` + `change` + `moves`, an outcome.
 */
const WEIGHTS: Readonly<Record<string, readonly [outcome: number, output: number, activity: number]>> = {
  // what is done
  'verb act': [-2, -2, 4],
  'verb become': [2, -1, -1],
  'verb finish': [-1, 2, -1],
  'verb improve': [-1, 1, 0],
  'verb keep': [1, 0, 0],
  'verb loose': [-2, -2, 4],
  'verb lower': [2, -1, -1],
  'verb make': [-1, 2, -1],
  'verb none': [2, -2, -1],
  'verb reach': [2, -2, 0],
  'verb ship': [-1, 1, -1],
  'verb staff': [-2, 3, -1],
  'verb unknown': [-1, 0, 1],
  'verb win': [2, -1, -1],
  // the same without a number
  'bare act': [-2, -1, 3],
  'bare become': [3, -1, -1],
  'bare finish': [-1, 2, -1],
  'bare improve': [2, -2, 1],
  'bare keep': [-1, -1, 2],
  'bare loose': [-2, -2, 4],
  'bare lower': [2, -1, -1],
  'bare make': [0, 2, -2],
  'bare none': [1, 0, -1],
  'bare raise': [2, -2, 0],
  'bare reach': [1, 0, -1],
  'bare ship': [-2, 4, -2],
  'bare staff': [-1, 0, 0],
  'bare turn': [1, 0, 1],
  'bare win': [-1, 1, 0],
  // the number
  'number count': [-1, 1, 0],
  'number money': [2, -1, -1],
  'number none': [-1, 1, 0],
  'number often': [-2, -1, 3],
  'number percent': [2, 0, -2],
  'number time': [1, -1, 0],
  'number zero': [2, -1, -1],
  // what is counted
  'counts burden': [0, -1, 1],
  'counts document': [0, 1, -1],
  'counts event': [1, -2, 1],
  'counts gauge': [1, -1, -1],
  'counts other': [1, 0, -1],
  'counts people': [-2, 1, 0],
  'counts piece': [0, 1, 0],
  // what stands beside it
  'of burden': [2, -1, -1],
  'of document': [-1, 2, -1],
  'of event': [-1, 0, 1],
  'of gauge': [1, -1, 0],
  'of proof': [-1, 2, 0],
  'of quality': [2, -1, 0],
  'of thing': [-1, 2, -1],
  // and
  accepted: [0, 2, -2],
  all: [-2, 1, 1],
  be: [1, 0, -1],
  change: [1, -1, 0],
  done: [-1, 2, -2],
  'from to': [1, 0, -1],
  limit: [4, -1, -2],
  moves: [3, -1, -2],
  'no number': [-1, 0, 1],
  'second number': [1, -1, 0],
  timed: [0, 3, -3],
  trained: [-2, 2, 1],
  vague: [0, -1, 1],
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
