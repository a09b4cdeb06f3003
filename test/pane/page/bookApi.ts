import { memoryHost } from '../../../core/host/memoryHost.ts';
import { perform, planOf } from '../../../core/intents/perform.ts';
import { viewOf } from '../../../core/view/viewOf.ts';
import type { Asker, PaneApi } from '../../../pane/paneApi.ts';
import type { Call } from './cannedApi.ts';

/** A host on a workbook in memory, empty at first: what the pane does is done by core and nothing else. */
export function bookApi(today: string, calls: Call[]): PaneApi {
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
  };
}
