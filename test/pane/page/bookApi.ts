import { memoryHost } from '../../../core/host/memoryHost.ts';
import type { Operation } from '../../../core/host/port.ts';
import { perform, planOf } from '../../../core/intents/perform.ts';
import { viewOf } from '../../../core/view/viewOf.ts';
import type { Asker, PaneApi } from '../../../pane/paneApi.ts';
import type { Call } from './cannedApi.ts';

/** The pane's host, and what people do in the workbook past the pane. */
export interface BookApi extends PaneApi {
  readonly typePastThePane: (operations: readonly Operation[]) => Promise<unknown>;
}

/** A host on a workbook in memory, empty at first: what the pane does is done by core and nothing else. */
export function bookApi(today: string, calls: Call[]): BookApi {
  const host = memoryHost();
  const context = (asker: Asker) => ({ ...asker, today });
  return {
    can: { insertFormula: true, watchEdits: false, customFunctions: false },
    view: (query, asker) => viewOf(host, query, context(asker)),
    plan: async (intent, asker) => {
      const outcome = await planOf(host, intent, context(asker));
      if (!outcome.done) throw new Error(outcome.message);
      return outcome.lines;
    },
    run: (intent, asker) => {
      calls.push({ call: 'run', intent });
      return perform(host, intent, context(asker));
    },
    act: async (action) => {
      calls.push({ call: 'act', action });
    },
    onEdit: async () => () => {},
    typePastThePane: (operations) => host.apply(operations, { language: 'en', edition: 'portable' }),
  };
}
