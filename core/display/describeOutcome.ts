import { SCHEMA_VERSION } from '../blueprint/keys.ts';
import { sheetWords } from '../blueprint/sheets.ts';
import type { Book } from '../codec/readBook.ts';
import { type Decision, isRefusal, type Refusal } from '../intents/decision.ts';
import type { Intent, Outcome } from '../intents/intent.ts';
import type { Language } from '../model/vocabulary.ts';
import { isBlank } from '../values/cell.ts';
import { type Filling, fill } from '../words/fill.ts';
import { BLANK, DONE_WORDS, REFUSAL_WORDS, SAMPLE_DONE } from '../words/outcomes.ts';
import type { Term } from '../words/terms.ts';
import { describePlan } from './describePlan.ts';
import { describePlace, describeProblem, formatFound } from './describeProblem.ts';

/** A decision as the answer people get. */
export function describeOutcome(intent: Intent, decision: Decision, book: Book, language: Language): Outcome {
  if (isRefusal(decision)) return describeRefusal(decision.refusal, book, language);
  const { operations, items, count } = decision;
  return {
    done: true,
    message: fill(doneWords(intent), language, { count }),
    items,
    lines: describePlan(operations, { located: book.located, language }),
  };
}

const doneWords = (intent: Intent): Term =>
  intent.kind === 'set-up' && intent.content === 'sample' ? SAMPLE_DONE : DONE_WORDS[intent.kind];

/** A refusal as the answer people get: the reason and what to do. */
export function describeRefusal(refusal: Refusal, { located }: Book, language: Language): Outcome {
  const message = fill(REFUSAL_WORDS[refusal.why], language, factsOf(refusal, located.layout, language));
  return { done: false, message, why: refusal.why };
}

function factsOf(refusal: Refusal, layout: Book['located']['layout'], language: Language): Filling {
  switch (refusal.why) {
    case 'newer-schema':
      return { found: refusal.found, known: SCHEMA_VERSION };
    case 'needs-upgrade':
    case 'calculated-column':
      return { where: describePlace(refusal.place, layout, language) };
    case 'unknown-item':
      return { id: refusal.id, sheet: layout.sheets[refusal.sheet]?.name ?? sheetWords(refusal.sheet)[language] };
    case 'bad-value':
      return { ...describeProblem(refusal.problem, layout, language) };
    case 'changed-meanwhile': {
      const { expected, found, ...place } = refusal.conflict;
      const shown = (value: typeof found): string =>
        isBlank(value) ? BLANK[language] : formatFound(value, false, language);
      return { where: describePlace(place, layout, language), expected: shown(expected), found: shown(found) };
    }
    case 'closed':
      return { item: refusal.item, objective: refusal.objective };
    case 'bad-dates':
      return { start: refusal.start || BLANK[language], end: refusal.end || BLANK[language] };
    case 'bad-prefix':
      return { found: refusal.found };
    default:
      return {};
  }
}
