import { SCHEMA_VERSION } from '../blueprint/keys.ts';
import { type Book, isTracker } from '../codec/readBook.ts';
import { checkIn } from './checkIn.ts';
import { type Decision, type DecisionContext, isRefusal, type Refusal, refuse } from './decision.ts';
import { edit } from './edit.ts';
import { fix } from './fix.ts';
import type { Intent } from './intent.ts';
import { putBack } from './putBack.ts';
import { refreshWording } from './rememberWording.ts';
import { settings } from './settings.ts';
import { setUp } from './setUp.ts';
import { upgradeBook } from './upgradeBook.ts';

/** What is to be done about an intent in the book as it was read, or why not. Pure: nothing is written here. */
export function decide(book: Book, intent: Intent, context: DecisionContext): Decision {
  if (intent.kind === 'set-up') return setUp(book, intent, context);
  const refusal = unusable(book);
  if (refusal) return refuse(refusal);
  switch (intent.kind) {
    case 'upgrade':
      return upgradeBook(book, undefined, context);
    case 'spell':
      return upgradeBook(book, intent.edition, context);
    default:
      return withVerdicts(book, decideCells(book, intent, context));
  }
}

/** Intents that change cells and rows, and nothing of the book's structure. */
function decideCells(
  book: Book,
  intent: Exclude<Intent, { kind: 'set-up' | 'upgrade' | 'spell' }>,
  context: DecisionContext,
): Decision {
  switch (intent.kind) {
    case 'check-in':
      return checkIn(book, intent.checkIns, context);
    case 'edit':
      return edit(book, intent, context);
    case 'put-back':
      return putBack(book, intent.change, context);
    case 'settings':
      return settings(book, intent.values, context);
    case 'fix':
      return fix(book, context);
    default:
      return intent satisfies never;
  }
}

/** Whoever writes brings the verdicts on changed texts up to date: the same write, and no question to the host more. */
function withVerdicts(book: Book, decision: Decision): Decision {
  if (isRefusal(decision)) return decision;
  return { ...decision, operations: [...decision.operations, ...refreshWording(book, decision.operations)] };
}

/** A book that is no tracker, or one made by a later version, whose columns we might not know. */
function unusable({ located, tracker }: Book): Refusal | undefined {
  if (!isTracker(located)) return { why: 'not-a-tracker' };
  const { schema = 0 } = tracker;
  return schema > SCHEMA_VERSION ? { why: 'newer-schema', found: schema } : undefined;
}
