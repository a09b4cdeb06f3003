import type { Browser, Page } from 'playwright-core';
import type { PaneOptions } from '../../../pane/mountPane.tsx';
import { launchBrowser } from '../../support/browser/launch.ts';
import type { Answers } from '../page/cannedApi.ts';
import { type ServedPane, servePane } from '../page/servePane.ts';
import type {} from '../page/window.ts';

/** A page with the pane's bundle under a strict policy, and what it complained of. */
export interface OpenPane {
  readonly page: Page;
  /** Errors of the page, what its console shows, dialogs and refused policies. */
  readonly complaints: string[];
  start(answers: Answers, options?: Partial<PaneOptions> & { readonly item?: string }): Promise<void>;
  /** Begins with an empty workbook in memory, on that day. */
  startBook(today: string, options?: Partial<PaneOptions>): Promise<void>;
  close(): Promise<void>;
}

/** Opens a browser on the test page. */
export async function openPane(size: { readonly width: number; readonly height: number }): Promise<OpenPane> {
  const [served, browser]: [ServedPane, Browser] = await Promise.all([servePane(), launchBrowser()]);
  const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(served.url);
  return {
    page,
    complaints,
    start: async (answers, { item, ...options } = {}) => {
      await page.evaluate(
        ([given, wanted]) => {
          localStorage.clear();
          window.startPane(given, wanted);
        },
        [answers, { language: 'en', theme: 'light', who: 'Mei', ...options }] as const,
      );
      if (item !== undefined) await page.evaluate((id) => window.pane?.show('item', id), item);
      await arrived(page);
    },
    startBook: async (today, options = {}) => {
      await page.evaluate(
        ([day, wanted]) => {
          localStorage.clear();
          window.startBook(day, wanted);
        },
        [today, { language: 'en', theme: 'light', who: '', ...options }] as const,
      );
      await arrived(page);
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** Waits until a screen stands and nothing is being read any more. */
async function arrived(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('.pane-main h1') !== null && document.querySelector('.pane-main .loading') === null,
  );
}

/** Opens everything that is folded, so that a look at the page is a look at all of it. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let depth = 0; depth < 3; depth += 1) {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.okr-pane details')) details.open = true;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
