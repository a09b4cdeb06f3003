import type { Intent, IntentContext, Outcome } from '../../core/intents/intent.ts';
import { performNow, planNow } from '../../core/intents/perform.ts';
import { exclusively } from '../host/exclusively.ts';
import { googleServices } from '../host/services.ts';
import { sheetsHost } from '../host/sheetsHost.ts';
import type { Dialogs } from './dialogs.ts';
import { DIALOG_WORDS } from './dialogWords.ts';
import { contextFor, knownName, rememberName } from './execution.ts';

/** What an intent would do; nothing is written. */
export const planIntent = (intent: Intent, context: IntentContext): Outcome => planNow(sheetsHost(), intent, context);

/** Does what somebody asks for while no colleague's click is being carried out. */
export function runIntent(intent: Intent, context: IntentContext): Outcome {
  const services = googleServices();
  return exclusively(services, () => performNow(sheetsHost({ services, isAlone: true }), intent, context));
}

/** Shows the plan, asks, does it, and tells what came of it; true when it was done. */
export function askAndRun(intent: Intent, dialogs: Dialogs, who: string): boolean {
  const context = contextFor({ who, language: dialogs.language });
  const plan = planIntent(intent, context);
  if (!plan.done || plan.lines.length === 0) {
    dialogs.tell(plan.message);
    return false;
  }
  if (!dialogs.confirm(plan.lines)) {
    dialogs.tell(dialogs.say(DIALOG_WORDS.cancelled));
    return false;
  }
  const outcome = runIntent(intent, context);
  dialogs.tell(outcome.message);
  return outcome.done;
}

/** The name of who asks: as given before, or asked for once. `undefined` = cancelled. */
export function nameOf(dialogs: Dialogs): string | undefined {
  const known = knownName();
  if (known !== '') return known;
  const name = dialogs.prompt(dialogs.say(DIALOG_WORDS.who));
  if (name) rememberName(name);
  return name;
}
