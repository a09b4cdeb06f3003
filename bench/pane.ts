import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { blueprintLayout } from '../core/blueprint/blueprintLayout.ts';
import { snapshotOf } from '../core/host/contentSnapshot.ts';
import { memoryHost } from '../core/host/memoryHost.ts';
import type { Style } from '../core/host/port.ts';
import { viewOf } from '../core/view/viewOf.ts';
import { grownContent } from '../test/excel-addin/grownContent.ts';
import { servePane } from '../test/pane/page/servePane.ts';
import { launchBrowser } from '../test/support/browser/launch.ts';
import { row, writeSection } from './section.ts';

/**
 * Times the pane on a large book in headless Chromium: from opening the page to the first screen, and what people do on
 * it. Views come as JSON over HTTP, as from a host in another process. Writes docs/bench.md; `--quick` writes nothing.
 */
const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

const STYLE: Style = { language: 'en', edition: 'portable' };
const ROWS = options.quick ? 1000 : 10_000;
const RUNS = options.quick ? 1 : 5;
const DAY = '2026-11-25';

const NOW = { language: 'en', theme: 'light', who: 'Mei' } as const;

/** One thing a person does, and how it is seen to be done: everything happens inside the page. */
interface Action {
  readonly what: string;
  /** Runs in the page; the time is taken until the frame after it has been drawn. */
  readonly act: string;
}

const click = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}).click()`;
const fill = (selector: string, text: string): string =>
  `{ const field = document.querySelector(${JSON.stringify(selector)}); field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event('input', { bubbles: true })); }`;
const tab = (name: string): string => click(`#okr-tab-${name}`);
const key = (name: string): string =>
  `(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: '${name}', bubbles: true }))`;

/** In the order of one sitting; the first visit of a screen loads its part and is not timed as an action. */
const ACTIONS: readonly Action[] = [
  {
    what: 'filter Now by owner',
    act: "{ const list = document.querySelectorAll('.filters select')[1]; list.selectedIndex = 1; list.dispatchEvent(new Event('change', { bubbles: true })); }",
  },
  { what: 'clear the filter', act: click('.filter-fields button') },
  { what: 'scroll Now to its end', act: "document.querySelector('.pane-main').scrollTo(0, 1e9)" },
  { what: 'go to the tree', act: tab('tree') },
  { what: 'expand the whole tree', act: click('.pane-main > .actions button') },
  { what: 'search the tree', act: fill('input[type=search]', 'customer') },
  { what: 'clear the search', act: fill('input[type=search]', '') },
  { what: 'End in the tree', act: `document.querySelector('[role=treeitem]').focus(); ${key('End')}` },
  { what: 'go to the check-in', act: tab('check-in') },
  { what: 'type into a check-in', act: fill('form textarea', 'All parts are late') },
  { what: 'next key result', act: click('.position button:last-child') },
  { what: 'go to the board', act: tab('board') },
  { what: 'group the board by priority', act: "document.querySelectorAll('.segments input')[2].click()" },
  { what: 'back to Now', act: tab('now') },
];

const timed = (page: Page, act: string): Promise<number> =>
  page.evaluate(`(async () => {
    const start = performance.now();
    ${act};
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  })()`);

/** Milliseconds from navigation until the first card is drawn. */
async function firstScreen(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.evaluate(`window.startServed(${JSON.stringify(NOW)})`);
  await page.waitForSelector('.card');
  return page.evaluate(
    () => new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))),
  );
}

/** Loads every part once, so that actions are timed and not the network. */
async function visitAll(page: Page): Promise<void> {
  for (const name of ['tree', 'check-in', 'board', 'now']) {
    await page.click(`#okr-tab-${name}`);
    await page.waitForTimeout(300);
  }
}

async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

async function answersText(): Promise<string> {
  const snapshot = snapshotOf(grownContent(STYLE, ROWS), blueprintLayout('en'), STYLE);
  const host = memoryHost(snapshot);
  const context = { today: DAY, who: 'Mei', language: 'en' } as const;
  const tracker = await viewOf(host, { part: 'tracker' }, context);
  const item = await viewOf(host, { part: 'item', id: 'S-O1-KR1' }, context);
  return JSON.stringify({ views: { tracker, item } });
}

interface Result {
  readonly first: number;
  readonly actions: ReadonlyMap<string, number>;
  readonly heap: number;
  readonly answerMegabytes: number;
}

async function measure(): Promise<Result> {
  const text = await answersText();
  const [served, browser] = [await servePane(text), await launchBrowser()];
  const firsts: number[] = [];
  const times = new Map<string, number[]>();
  let heap = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    firsts.push(await firstScreen(page, served.url));
    await visitAll(page);
    for (const { what, act } of ACTIONS) times.set(what, [...(times.get(what) ?? []), await timed(page, act)]);
    heap = Math.max(heap, await heapMegabytes(page));
    await page.close();
  }
  await browser.close();
  await served.close();
  const actions = new Map([...times].map(([what, found]) => [what, median(found)]));
  return { first: median(firsts), actions, heap, answerMegabytes: text.length / 1e6 };
}

function report({ first, actions, heap, answerMegabytes }: Result): string {
  const slowest = Math.max(...actions.values());
  const verdict = (met: boolean): string => (met ? 'met' : '**not met**');
  return [
    `${new Date().toISOString().slice(0, 10)} · ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores · load ${loadavg()[0]?.toFixed(1)} · ${ROWS.toLocaleString('en')} key results, ${answerMegabytes.toFixed(1)} MB of JSON · medians of ${RUNS}`,
    '',
    row(['target', 'wanted', 'reached', '']),
    row(['---', '---', '---', '---']),
    row(['first screen, from navigation', '< 1500 ms', `${first.toFixed(0)} ms`, verdict(first < 1500)]),
    row(['slowest action', '< 100 ms', `${slowest.toFixed(0)} ms`, verdict(slowest < 100)]),
    row(['heap after all of it', '< 200 MB', `${heap.toFixed(0)} MB`, verdict(heap < 200)]),
    '',
    row(['action', 'ms']),
    row(['---', '---:']),
    ...[...actions].map(([what, time]) => row([what, time.toFixed(0)])),
  ].join('\n');
}

const text = report(await measure());
console.log(text);
if (!options.quick) writeSection('bench:pane', text);
