import { mountPane } from '../../pane/mountPane.tsx';
import { goTo, insertFormula, recalculate, selectedRow } from '../book/activeCell.ts';
import type { CommandName } from '../commands/commandNames.ts';
import { type ExcelRun, excelHost } from '../host/excelHost.ts';
import { supportsExcelApi } from '../host/supports.ts';
import { hostLanguage } from '../hostLanguage.ts';
import { excelPaneApi } from '../paneApi.ts';
import { isoDay } from './isoDay.ts';
import { officeTheme } from './officeTheme.ts';
import { progressBar } from './progressBar.ts';
import { browserStorage, rememberedName, rememberName } from './rememberedName.ts';
import { whileVisible } from './whileVisible.ts';

/** Runs the commands of the ribbon. */
export interface OpenedDesk {
  readonly run: (name: CommandName) => Promise<void>;
}

/** Opens the pane over the workbook, and what commands need to work with it. */
export function openDesk(root: HTMLElement): OpenedDesk {
  const run: ExcelRun = (batch) => Excel.run(batch);
  const host = excelHost(run, supportsExcelApi, (requests) => progressBar(requests, hostLanguage()));
  const book = {
    goTo: (place: Parameters<typeof goTo>[1]) => goTo(run, place),
    insertFormula: (formula: string) => insertFormula(run, formula),
    onEdit: (callback: () => void) => host.onEdit(whileVisible(callback)),
  };
  const api = excelPaneApi({
    host,
    book,
    today: () => isoDay(new Date()),
    language: hostLanguage,
    onNamed: rememberName,
  });
  const options = { language: hostLanguage(), theme: officeTheme(), who: rememberedName() };
  const storage = browserStorage();
  const pane = mountPane(root, api, storage ? { ...options, storage } : options);
  return {
    run: async (name) =>
      (await import('../commands/commands.ts')).runCommand(name, {
        api,
        asker: () => ({ who: rememberedName(), language: hostLanguage() }),
        pane: async () => {
          await Office.addin.showAsTaskpane();
          return pane;
        },
        selectedRow: () => selectedRow(run),
        recalculate: () => recalculate(run),
        lostFunctions: async () => (await import('../book/lostFunctions.ts')).lostFunctions(await host.read()),
      }),
  };
}
