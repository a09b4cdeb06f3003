import { isPage, type SheetKey } from '../../core/blueprint/keys.ts';
import type { BookLayout } from '../../core/blueprint/layout.ts';
import { tabPlaces } from '../../core/host/tabPlaces.ts';
import { BEGUN_MARK } from './begunMark.ts';
import { growGrid } from './growGrid.ts';
import type { Unit } from './planUnits.ts';
import type { FoundBook } from './readBook.ts';
import type { Services, Sheet } from './services.ts';

/** The tabs of sheets that are made, once the unit has run. */
export interface MadeTabs {
  readonly tabs: ReadonlyMap<SheetKey, Sheet>;
  readonly unit: Unit;
}

interface Making {
  readonly layout: BookLayout;
  readonly found: FoundBook;
  readonly services: Services;
}

/**
 * Adds all tabs, in their full size, before anything is written into one of them: formulas speak of other sheets by
 * name, and rows that come in later would move what formulas refer to. A tab that an earlier set-up has begun is
 * emptied and used again.
 */
export function makeTabs(added: readonly SheetKey[], { layout, found, services }: Making): MadeTabs {
  const tabs = new Map<SheetKey, Sheet>();
  const own: Sheet[] = [];
  const run = (): void => {
    const spreadsheet = services.app.getActiveSpreadsheet();
    const names = [...found.tabs.map((tab) => tab.found.name), ...found.begun.keys()];
    for (const { key, name, position } of tabPlaces(added, layout, names)) {
      const begun = found.begun.get(name);
      if (begun) {
        emptyTab(begun, services);
        tabs.set(key, begun);
        continue;
      }
      const tab = spreadsheet.insertSheet(name, position);
      own.push(tab);
      tab.getRange(1, 1).setValue(BEGUN_MARK);
      growFor(tab, key, layout);
      tabs.set(key, tab);
    }
  };
  const undo = (): void => {
    for (const tab of own) services.app.getActiveSpreadsheet().deleteSheet(tab);
  };
  return { tabs, unit: { run, undo } };
}

/** Google makes every new tab of one size. */
function growFor(tab: Sheet, key: SheetKey, { sheets }: BookLayout): void {
  const sheet = sheets[key];
  if (sheet && !isPage(key)) growGrid(tab, { rows: sheet.lastRow, columns: sheet.columns.size }, NEW_TAB);
}

const NEW_TAB = { rows: 1000, columns: 26 };

/** Takes away what a set-up that broke off has left behind, but for the mark. */
function emptyTab(tab: Sheet, { app }: Services): void {
  for (const protection of tab.getProtections(app.ProtectionType.RANGE)) protection.remove();
  for (const chart of tab.getCharts()) tab.removeChart(chart);
  tab.clear();
  tab.clearConditionalFormatRules();
  tab.getRange(1, 1).setValue(BEGUN_MARK);
}
