import { type Book, readBook } from '../codec/readBook.ts';
import { describeOutcome, describeRefusal } from '../display/describeOutcome.ts';
import { HostError } from '../host/hostError.ts';
import type { ReadOptions, SyncWorkbookHost, WorkbookHost } from '../host/port.ts';
import { carryOut, carryOutNow, finished, type Step } from '../host/steps.ts';
import { fill } from '../words/fill.ts';
import { describeHostError } from '../words/hostErrors.ts';
import { REFUSAL_WORDS } from '../words/outcomes.ts';
import { askedDay } from './askedDay.ts';
import { decide } from './decide.ts';
import { type Decision, isRefusal } from './decision.ts';
import type { Intent, IntentContext, IntentKind, Outcome } from './intent.ts';

/** How often an intent is decided anew when somebody else was faster. */
const ATTEMPTS = 3;

/** Intents that compare what formulas say; the others need only know where there is one. */
const COMPARES_FORMULAS: readonly IntentKind[] = ['set-up', 'upgrade', 'spell', 'fix'];

/** Does what somebody asks for: read, decide, apply; again when a cell is no longer what was read. */
export async function perform(host: WorkbookHost, intent: Intent, context: IntentContext): Promise<Outcome> {
  try {
    return await carryOut(host, performSteps(intent, context));
  } catch (error) {
    return hostFault(error, context);
  }
}

/** The same on a host that answers at once. */
export function performNow(host: SyncWorkbookHost, intent: Intent, context: IntentContext): Outcome {
  try {
    return carryOutNow(host, performSteps(intent, context));
  } catch (error) {
    return hostFault(error, context);
  }
}

/** What an intent would do, line by line, or why it would be refused; nothing is written. */
export async function planOf(host: WorkbookHost, intent: Intent, context: IntentContext): Promise<Outcome> {
  try {
    return await carryOut(host, planSteps(intent, context));
  } catch (error) {
    return hostFault(error, context);
  }
}

/** The same on a host that answers at once. */
export function planNow(host: SyncWorkbookHost, intent: Intent, context: IntentContext): Outcome {
  try {
    return carryOutNow(host, planSteps(intent, context));
  } catch (error) {
    return hostFault(error, context);
  }
}

const performSteps = (intent: Intent, context: IntentContext, attempt = 1): Step<Outcome> =>
  deciding(intent, context, (decision, book) => {
    const outcome = describeOutcome(intent, decision, book, context.language);
    if (isRefusal(decision) || decision.operations.length === 0) return finished(outcome);
    const { operations, style } = decision;
    return {
      needs: 'apply',
      operations,
      style,
      next: (result) => {
        if (result.applied) return finished(outcome);
        if (attempt < ATTEMPTS) return performSteps(intent, context, attempt + 1);
        const { conflict } = result;
        return finished(describeRefusal({ why: 'changed-meanwhile', conflict }, book, context.language));
      },
    };
  });

const planSteps = (intent: Intent, context: IntentContext): Step<Outcome> =>
  deciding(intent, context, (decision, book) => finished(describeOutcome(intent, decision, book, context.language)));

/** Reads the book and decides on what was read. */
function deciding(
  intent: Intent,
  context: IntentContext,
  then: (decision: Decision, book: Book) => Step<Outcome>,
): Step<Outcome> {
  const options: ReadOptions = { formulas: COMPARES_FORMULAS.includes(intent.kind) ? 'text' : 'places' };
  return {
    needs: 'read',
    options,
    next: (snapshot) => {
      const book = readBook(snapshot);
      return then(decide(book, intent, { today: askedDay(context), who: context.who }), book);
    },
  };
}

/** What a host could not do, in words; anything else that was thrown is a bug and stays one. */
function hostFault(error: unknown, { language }: IntentContext): Outcome {
  if (!(error instanceof HostError)) throw error;
  const message = fill(REFUSAL_WORDS.host, language, { cause: describeHostError(error, language) });
  return { done: false, message, why: 'host' };
}
