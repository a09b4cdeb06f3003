import type { Locator } from 'playwright-core';
import type { Language } from '../../../core/model/vocabulary.ts';
import { plainFile } from '../../../template/render/plainFile.ts';
import { builtSite } from '../../excel-addin/builtSite.ts';
import { openExcel } from '../../hosts/excel/browser.ts';
import { openBuiltSidebar } from '../../sheets-addon/openBuiltSidebar.ts';
import { launchBrowser } from '../../support/browser/launch.ts';
import { gridPage } from '../../support/playground/gridPage.ts';
import { serve } from '../../support/playground/servedPage.ts';
import { testBundle } from '../../support/playground/testBundle.ts';
import { NOW } from './scenario.ts';

/** The pane over an empty workbook, on the day of the scenario. */
interface PaneOnHost {
  readonly pane: Locator;
  /** What went wrong in the page until now. */
  readonly faults: () => readonly string[];
  readonly close: () => Promise<unknown>;
}

type OpenPane = (language: Language) => Promise<PaneOnHost>;

const PANE = '.pane-frame';

/** Each host with the page people get: built, in a browser, and over the workbook of its kind. */
export const HOSTS: Readonly<Record<string, OpenPane>> = {
  'the browser page': async (language) => {
    const served = await serve(await testBundle());
    const { page, faults } = await gridPage(served, `?lang=${language}`, NOW);
    const buffer = Buffer.from(await plainFile({ sheets: [] }));
    await page.setInputFiles('input[type="file"]', { name: 'empty.xlsx', mimeType: '', buffer });
    return { pane: page.locator(PANE), faults, close: served.close };
  },
  Excel: async (language) => {
    const excel = await openExcel({ pane: await builtSite(), page: 'index.html', locale: language, now: NOW });
    const faults: string[] = [];
    excel.page.on('pageerror', ({ message }) => faults.push(message));
    return { pane: excel.frame.locator(PANE), faults: () => faults, close: excel.close };
  },
  'Google Sheets': async (language) => {
    const browser = await launchBrowser();
    const { page, errors } = await openBuiltSidebar(browser, { locale: language, start: { sheets: [] }, now: NOW });
    return { pane: page.locator(PANE), faults: () => errors, close: () => browser.close() };
  },
};
