import type { Edition } from '../core/blueprint/edition.ts';
import type { Intent, IntentContext, Outcome, PlanLine } from '../core/intents/intent.ts';
import type { ViewPlace, ViewQuery, Views } from '../core/view/view.ts';

export type { ViewQuery, Views } from '../core/view/view.ts';

/**
 * Who asks, and in which language the sentences of the answer are wanted: both can be set in the pane, whatever the
 * book speaks and where the host does not know its user.
 */
export type Asker = Pick<IntentContext, 'who' | 'language'>;

/** What a host does besides intents: nothing in the book changes, except by `insert-formula` in the active cell. */
export type HostAction =
  | { readonly kind: 'go-to'; readonly place: ViewPlace }
  | { readonly kind: 'insert-formula'; readonly formula: string };

export interface PaneCapabilities {
  readonly insertFormula: boolean;
  readonly watchEdits: boolean;
  readonly customFunctions: boolean;
  /** How formulas call our functions here where `customFunctions` is true; left out = `sheets`, by bare names. */
  readonly functionEdition?: Edition;
}

/**
 * All that the pane knows of its host: JSON in, JSON out, one round trip each, so that it is the same in Excel (in the
 * page), in Sheets (over `google.script.run`) and in the browser page.
 *
 * Every call rejects with an `Error` whose message is a sentence for people, saying cause and remedy.
 */
export interface PaneApi {
  view<Q extends ViewQuery>(query: Q, asker: Asker): Promise<Views[Q['part']]>;
  /** What the intent would do, in words; nothing is written. */
  plan(intent: Intent, asker: Asker): Promise<readonly PlanLine[]>;
  run(intent: Intent, asker: Asker): Promise<Outcome>;
  act(action: HostAction): Promise<void>;
  /** Calls back when people changed the book outside the pane; gives a function that ends it. */
  onEdit(callback: () => void): Promise<() => void>;
  /** What the host is able to do; screens hide what it is not. */
  readonly can: PaneCapabilities;
}
