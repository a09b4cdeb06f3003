import { formSigns } from './formSigns.ts';
import type { Reading } from './reading.ts';
import { heaviest, type Weights } from './weigh.ts';

export const FORMS = ['direction', 'task', 'metric', 'topic'] as const;
/** direction = a state or change to aim at; task = a job to finish; metric = mainly a number; topic = a bare noun. */
export type ObjectiveForm = (typeof FORMS)[number];

/**
 * How much each sign speaks for direction, task, metric and topic: found as those of `kind.ts` were, over the
 * objectives of the same statements.
 */
const WEIGHTS: Weights = {
  // what is done
  'verb act': [0, 1, -2, 1],
  'verb finish': [-1, 1, 0, 0],
  'verb keep': [-1, -1, 2, 0],
  'verb last': [-1, -1, -1, 3],
  'verb loose': [1, 0, -1, 0],
  'verb lower': [0, -1, 1, -1],
  'verb make': [0, 3, -2, 0],
  'verb none': [-1, -1, 3, -1],
  'verb raise': [-1, -2, 4, -1],
  'verb reach': [-1, -2, 4, -1],
  'verb ship': [-1, 3, -2, 0],
  'verb staff': [1, -1, 1, -1],
  'verb turn': [1, -1, -1, 0],
  'verb unknown': [0, 0, 1, 0],
  'verb win': [-1, -1, 3, -1],
  // the same without a number
  'bare act': [-3, 1, -1, 2],
  'bare become': [1, -1, 0, 0],
  'bare finish': [-3, 5, 0, -2],
  'bare improve': [3, 0, -1, -3],
  'bare keep': [2, -1, 0, -1],
  'bare loose': [3, 0, 0, -2],
  'bare lower': [3, -2, 0, 0],
  'bare make': [-1, 4, -1, -2],
  'bare none': [-2, -3, -1, 6],
  'bare raise': [5, -2, -1, -2],
  'bare reach': [1, -1, 0, 0],
  'bare ship': [-2, 5, -1, -2],
  'bare staff': [-2, 2, 0, 0],
  'bare turn': [3, -1, 0, -1],
  'bare unknown': [-2, -1, -1, 3],
  'bare win': [1, 1, 0, -2],
  // the same told of a subject
  'told act': [-2, -1, 0, 4],
  'told improve': [1, -1, 0, -1],
  'told loose': [1, -1, 0, 0],
  'told make': [-1, 0, 0, 2],
  'told none': [2, -1, 0, 0],
  'told ship': [-2, 2, 0, 0],
  'told turn': [1, -2, 0, 1],
  'told win': [-1, 1, 0, 0],
  // what else is done
  'also act': [1, 1, -1, -1],
  'also become': [1, -1, 0, 0],
  'also finish': [1, -1, 0, 0],
  'also improve': [1, 0, 0, -1],
  'also keep': [1, 0, 0, -1],
  'also loose': [2, 0, -1, -1],
  'also lower': [0, 0, 0, -1],
  'also make': [-1, 3, 0, -2],
  'also raise': [0, 0, 1, -1],
  'also reach': [2, -2, 1, -1],
  'also ship': [1, 3, -2, -1],
  'also staff': [0, 1, 0, -1],
  'also turn': [2, -2, -1, 1],
  'also win': [1, 1, 0, -2],
  // the number
  'number count': [-1, 1, 2, -1],
  'number money': [-2, 1, 2, -1],
  'number none': [-1, -1, 2, 1],
  'number percent': [-2, -2, 6, -2],
  'number time': [0, 2, 0, -1],
  'number times': [0, -1, 2, -1],
  // what a statement without a verb names
  'names burden': [-1, 0, 1, 0],
  'names document': [0, 0, 0, 1],
  'names event': [1, 0, 1, -1],
  'names gauge': [0, -1, 0, 1],
  'names other': [0, -2, 1, 1],
  'names people': [1, -1, 0, 0],
  'names quality': [-2, 0, -1, 3],
  'names thing': [-1, -1, 0, 1],
  // what stands beside it
  'of burden': [0, -1, 1, -1],
  'of document': [-2, 4, -1, -1],
  'of event': [-1, 2, 2, -3],
  'of gauge': [0, -1, 3, -1],
  'of people': [1, 0, 0, -1],
  'of proof': [-3, 2, 1, 0],
  'of quality': [2, -3, 0, 1],
  'of thing': [0, 2, 0, -2],
  // what it ends with
  'ends document': [1, 0, 0, -1],
  'ends event': [1, 0, -1, -1],
  'ends gauge': [1, 0, -1, -1],
  'ends people': [-1, 0, 0, 0],
  'ends quality': [2, -2, -1, 1],
  'ends thing': [-1, 1, 0, 0],
  // and
  all: [2, 1, -1, -1],
  ba: [1, 3, -2, -2],
  be: [1, 0, -1, 0],
  becomes: [5, -4, 1, -2],
  clause: [5, 0, -1, -3],
  compared: [3, 0, -1, -2],
  done: [0, 1, 0, -1],
  from: [2, -1, 0, -1],
  lets: [2, -1, -1, 0],
  long: [2, 4, 0, -5],
  middling: [0, 0, 1, 0],
  modal: [2, -1, 2, -3],
  negated: [2, 0, 1, -2],
  new: [-1, 1, 0, 0],
  'no number': [5, 3, -7, 1],
  'no thing': [-1, 1, 0, 0],
  often: [0, 0, 2, -2],
  short: [-2, -2, 2, 2],
  timed: [-2, 1, 3, -2],
  vague: [1, 0, -1, 0],
};

/** What form an objective has: the one most signs speak for. */
export function formOf(reading: Reading): ObjectiveForm {
  return FORMS[heaviest(formSigns(reading), WEIGHTS)] || 'direction';
}
