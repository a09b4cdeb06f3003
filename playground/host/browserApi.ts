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
    run: (intent, asker) => perform(host, intent, context(asker)),
    act: async (action) => act(grid, action),
    onEdit: async (callback) => host.onEdit(callback),
    can: { insertFormula: true, watchEdits: true, customFunctions: true, functionEdition: 'lambda' },
  };
}

function act(grid: FUniver, action: HostAction): void {
  const workbook = grid.getActiveWorkbook();
  if (!workbook) throw new Error('the grid holds no book');
  switch (action.kind) {
    case 'go-to': {
      const { sheetName, row, column } = action.place;
      const sheet = workbook.getSheetByName(sheetName);
      if (!sheet) return;
      sheet.activate();
      const range = sheet.getRange(column === undefined ? `A${row}` : `${column}${row}`);
      range.activate();
      sheet.scrollToCell(range.getRow(), range.getColumn());
      return;
    }
    case 'insert-formula':
      workbook.getActiveCell()?.setValue({ f: action.formula.replace(/^=?/, '=') });
      return;
    default:
      action satisfies never;
  }
}
