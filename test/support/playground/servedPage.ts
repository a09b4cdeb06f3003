import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { launchBrowser } from '../browser/launch.ts';

/** A folder served on a free port of this machine, and a browser to look at it. */
export interface Served {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export async function serve(folder: string): Promise<Served> {
  const server = createServer(sirv(folder));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const browser = await launchBrowser();
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    browser,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** Milliseconds a busy machine may take to open the grid. */
const PATIENCE = 110_000;

/** Opens a page and keeps what went wrong in it; `prepare` sees the page while it is still blank. */
export async function openPage(
  { address, browser }: Served,
  path = '',
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await prepare(page);
  await page.goto(address + path);
  return { page, faults };
}
