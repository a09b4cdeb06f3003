import type { Browser } from 'playwright-core';
import { readTracker } from '../../core/codec/readTracker.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import { connectPage } from '../hosts/sheets/runtime/sidebarPage.ts';
import { openedAddOn } from './builtProject.ts';

const ADDRESS = 'https://sidebar.example/';

interface SidebarOptions {
  readonly locale: Language;
  readonly start: Snapshot;
  /** What the clocks of browser and script begin at; else the machine's time, and that of the Google Sheets in memory. */
  readonly now?: Date;
}

/** The page of the built sidebar in a browser, with the built script behind it; what it asked of the network as well. */
export async function openBuiltSidebar(browser: Browser, { locale, start, now }: SidebarOptions) {
  const book = await openedAddOn(start);
  const context = await browser.newContext({ locale, viewport: { width: 300, height: 700 } });
  const page = await context.newPage();
  const [errors, requests]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  const html = shownSidebar(book);
  await page.route('**', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    requests.push(url);
    return route.abort();
  });
  if (now) {
    await page.clock.install({ time: now });
    book.meter.advance(now.getTime() - book.meter.now());
  }
  await connectPage(page, book.addOn);
  await page.goto(ADDRESS);
  return { ...book, page, errors, requests, found: () => readTracker(book.host().read()) };
}

/** The page the script shows when somebody chooses the sidebar in the menu. */
function shownSidebar({ addOn, ui }: Awaited<ReturnType<typeof openedAddOn>>): string {
  const items = ui.menus.flatMap(({ entries }) => entries);
  const item = items.find((entry) => entry.kind === 'item' && entry.functionName === 'okrSidebar');
  if (item?.kind !== 'item') throw new Error('the menu has no sidebar');
  addOn.click(item.caption);
  return ui.pages.at(-1)?.html ?? '';
}
