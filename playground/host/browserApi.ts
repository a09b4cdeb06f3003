import { perform, planOf } from '../../core/intents/perform.ts';
import { formatDay } from '../../core/values/day.ts';
import { viewOf } from '../../core/view/viewOf.ts';
import type { Asker, HostAction, PaneApi } from '../../pane/paneApi.ts';
import { today } from '../book/today.ts';
import type { FUniver } from '../grid/univer.ts';
import type { BrowserHost } from './browserHost.ts';

/** What the pane can ask of the browser page. */
export function browserApi(host: BrowserHost, grid: FUniver): PaneApi {
  const context = (asker: Asker) => ({ ...asker, today: formatDay(today()) });
  return {
    view: (query, asker) => viewOf(host, query, context(asker)),
    plan: async (intent, asker) => {
      const outcome = await planOf(host, intent, context(asker));
      if (!outcome.done) throw new Error(outcome.message);
      return outcome.lines;
    },
    run: async (intent, asker) => {
      const outcome = await perform(host, intent, context(asker));
      if (intent.kind === 'check-in' && outcome.done) {
        // Whoever checks in sees what becomes of the number: its score and its light.
        const { keyResults } = await viewOf(host, { part: 'tracker' }, context(asker));
        const checked = keyResults.find(({ id }) => id !== null && outcome.items.includes(id));
        if (checked) host.goTo(checked.place);
      }
      return outcome;
    },
    act: async (action) => act(host, grid, action),
    onEdit: async (callback) => host.onEdit(callback),
    can: { insertFormula: true, watchEdits: true, customFunctions: true, functionEdition: 'lambda' },
  };
}

function act(host: BrowserHost, grid: FUniver, action: HostAction): void {
  switch (action.kind) {
    case 'go-to':
      host.goTo(action.place);
      return;
    case 'insert-formula':
      grid
        .getActiveWorkbook()
        ?.getActiveCell()
        ?.setValue({ f: action.formula.replace(/^=?/, '=') });
      return;
    default:
      action satisfies never;
  }
}
