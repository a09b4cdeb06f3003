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
  'verb raise': [1, 0, -1],
  'verb lower': [1, -1, 0],
  'verb improve': [0, 1, 0],
  'verb ship': [-1, 1, -1],
  'verb win': [2, -1, -1],
  'verb staff': [-1, 2, -1],
  'verb make': [-1, 2, -1],
  'verb finish': [-1, 2, -1],
  'verb reach': [2, -2, 0],
  'verb become': [2, -1, -1],
  'verb act': [-2, -2, 4],
  'verb loose': [-2, -2, 4],
  'verb none': [2, -1, -1],
  'bare raise': [2, -1, -1],
  'bare lower': [2, -1, -1],
  'bare improve': [1, -2, 1],
  'bare ship': [-2, 3, -2],
  'bare win': [-1, 2, 0],
  'bare staff': [-1, 0, 1],
  'bare make': [-1, 2, -2],
  'bare finish': [-1, 2, -1],
  'bare reach': [1, -1, -1],
  'bare keep': [-1, -1, 2],
  'bare become': [2, -1, -1],
  'bare act': [-2, -1, 3],
  'bare loose': [-2, -2, 4],
  'bare turn': [1, 0, 1],
  'bare none': [1, 1, -1],
  'bare unknown': [0, 0, 1],
  done: [-1, 2, -1],
  // the number
  'no number': [-1, 0, 1],
  'number count': [-1, 1, 0],
  'number none': [-1, 1, 0],
  'number percent': [2, 0, -2],
  'number money': [1, -1, -1],
  'number time': [1, -1, 0],
  'number zero': [2, -1, -1],
  'number often': [-1, -1, 2],
  'from to': [1, 0, -1],
  change: [1, 0, 0],
  moves: [2, -1, -1],
  limit: [3, -1, -2],
  // what is counted
  'counts gauge': [1, 0, -1],
  'counts other': [1, 0, -1],
  'counts document': [0, 1, 0],
  'counts people': [-1, 1, 0],
  'counts piece': [0, 1, 0],
  'counts event': [0, -1, 1],
  // what stands beside it
  'of gauge': [1, -1, 0],
  'of burden': [2, -1, -1],
  'of quality': [2, -1, -1],
  'of document': [-1, 2, -1],
  'of thing': [-1, 2, -1],
  'of people': [0, 1, 0],
  'of proof': [-1, 2, -1],
  'of event': [-1, 0, 1],
  accepted: [0, 2, -2],
  all: [-2, 1, 1],
  be: [1, 0, -1],
  timed: [0, 2, -1],
  trained: [-2, 1, 1],
  vague: [1, -1, 1],
};

/** What kind of result a key result is: the kind most signs speak for; method plus result takes the result's kind. */
export function kindOf(reading: Reading): ResultKind {
  if (isLeftover(reading) || !reading.tokens.length) return 'activity';
  const totals: [number, number, number] = [1, 0, 0];
  for (const sign of kindSigns(reading)) {
    const [outcome, output, activity] = WEIGHTS[sign] || [0, 0, 0];
    totals[0] += outcome;
    totals[1] += output;
    totals[2] += activity;
  }
  return KINDS[totals.indexOf(Math.max(...totals))] || 'outcome';
}
