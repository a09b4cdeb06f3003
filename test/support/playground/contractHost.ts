import type { Page } from 'playwright-core';
import type { WorkbookHost } from '../../../core/host/port.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import type { MakeHost } from '../../contract/hostContract.ts';
import type { Remote } from './contractPage.ts';
import { openPage, serve } from './servedPage.ts';
import { snapshotAsJson, snapshotFromJson } from './snapshotAsJson.ts';
import { testBundle } from './testBundle.ts';

declare const remote: Remote;

/** Hosts a test may hold at the same time. */
const PAGES = 3;

/** Pages with nothing but the grid and its host, for tests that drive them from outside; each host gets the next one. */
export async function contractPages(): Promise<{ readonly makeHost: MakeHost; readonly close: () => Promise<void> }> {
  const served = await serve(await testBundle());
  const pages = await Promise.all(
    Array.from({ length: PAGES }, async () => (await openPage(served, 'contract.html')).page),
  );
  for (const page of pages) await page.waitForFunction(() => document.title === 'ready');
  let next = 0;
  const makeHost: MakeHost = (start) => {
    next = (next + 1) % PAGES;
    const page = pages[next];
    if (!page) throw new Error(`there is no page ${next}`);
    return pageHost(page, start);
  };
  return { makeHost, close: served.close };
}

/** The host of a page, holding a book. */
async function pageHost(page: Page, start: Snapshot): Promise<WorkbookHost> {
  await page.evaluate((json) => remote.load(json), snapshotAsJson(start));
  return {
    name: 'browser',
    can: await page.evaluate(() => remote.can()),
    read: async () => snapshotFromJson(await page.evaluate(() => remote.read())),
    apply: (operations, style) =>
      page.evaluate(([given, how]) => remote.apply(given, how), [operations, style] as const),
  };
}
