import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { FIRST_ROW, SHEET_COLUMNS } from '../core/blueprint/keys.ts';
import { columnLetters } from '../core/blueprint/layout.ts';
import type { BookContent } from '../core/host/content.ts';
import type { Style } from '../core/host/port.ts';
import type { Running } from '../playground/page/run.ts';
import { renderBook } from '../template/render/renderBook.ts';
import { grownContent } from '../test/excel-addin/grownContent.ts';
import { sampleContent, TODAY } from '../test/support/books/sample.ts';
import { type GridPage, gridPage } from '../test/support/playground/gridPage.ts';
import { type Served, serve } from '../test/support/playground/servedPage.ts';
import { testBundle } from '../test/support/playground/testBundle.ts';
import { row, writeSection } from './section.ts';

declare const running: Running;
declare const stops: number[];

/**
 * Times the browser page on larger books in headless Chromium: opening a file, and what follows a value that is typed.
 * Writes docs/bench.md; `--quick` writes nothing, `--large` takes a book of 10,000 key results as well and as long as it needs.
 */
const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, large: { type: 'boolean', default: false } },
});

const STYLE: Style = { language: 'en', edition: 'portable' };

/** A cell of the first key result. */
const cellOf = (column: (typeof SHEET_COLUMNS.keyResults)[number]): string =>
  `${columnLetters(SHEET_COLUMNS.keyResults.indexOf(column))}${FIRST_ROW}`;

const SHEET = 'Key results';
const CURRENT = cellOf('kr.current');
const LIGHT = cellOf('kr.light');
/** Never seen, and calculated last of all. */
const HELPER = cellOf('kr.alarm');

/** As many key results, four to an objective as in the method. */
function contentOf(count: number): BookContent {
  const content = grownContent(STYLE, count);
  const own = content.keyResults ?? [];
  const objectives = Array.from({ length: Math.ceil(own.length / 4) }, (_, at) => ({
    ...content.objectives?.[at % 2],
    'objective.id': `S-O${at + 1}`,
  }));
  const keyResults = own.map((keyResult, at) => ({ ...keyResult, 'kr.objective': `S-O${Math.floor(at / 4) + 1}` }));
  return { ...content, objectives, keyResults };
}

interface Result {
  /** Seconds from choosing the file until the pane shows it. */
  readonly opened: number;
  /** Until the last formula is calculated. */
  readonly calculated: number;
  /** Longest time the page did not answer meanwhile. */
  readonly stopped: number;
  /** Seconds from Enter until the pane shows what was typed, and until the light in the grid does. */
  readonly inPane: number;
  readonly inGrid: number;
  /** Longest time the page did not answer meanwhile. */
  readonly stoppedTyping: number;
  readonly heap: number;
}

async function measure(served: Served, content: BookContent): Promise<Result> {
  const file = Buffer.from(await renderBook({ style: STYLE, content, today: TODAY }));
  const grid = await gridPage(served);
  const { page } = grid;
  page.setDefaultTimeout(0);
  await page.evaluate(watchPage);
  await calculated(page);
  await takeStops(page);
  const start = performance.now();
  const seconds = (since: number): number => (performance.now() - since) / 1000;
  await page.setInputFiles('input[type="file"]', { name: 'large.xlsx', mimeType: '', buffer: file });
  await page.waitForFunction(() => document.querySelector('#status')?.textContent?.startsWith('Opened large.xlsx.'));
  await page.waitForSelector('#pane .company');
  const opened = seconds(start);
  await calculated(page);
  const whole = seconds(start);
  const stopped = await takeStops(page);
  const [inPane, inGrid] = await typeValue(grid);
  return {
    opened,
    calculated: whole,
    stopped,
    inPane,
    inGrid,
    stoppedTyping: await takeStops(page),
    heap: await heapMegabytes(page),
  };
}

/** Runs in the page: remembers for how long it did not answer. */
function watchPage(): void {
  Object.assign(globalThis, { stops: [] });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) stops.push(duration);
  }).observe({ entryTypes: ['longtask'] });
}

/** Seconds of the longest stop since it was asked last. */
const takeStops = async (page: Page): Promise<number> =>
  Math.max(0, ...(await page.evaluate(() => stops.splice(0)))) / 1000;

/** Until the whole book is calculated: a file brings results for what people see, and none for our helpers. */
const calculated = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    ([sheet, cell]) => running.grid.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(cell).getValue() != null,
    [SHEET, HELPER] as const,
    { polling: 50 },
  );

/** Types a value that changes a light; seconds from Enter until the pane shows it, and until the grid does. */
async function typeValue({ page, type }: GridPage): Promise<readonly [inPane: number, inGrid: number]> {
  const before = await page.evaluate(
    ([sheet, cell]) => ({
      pane: document.querySelector('#pane')?.textContent,
      light: running.grid.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(cell).getValue(),
    }),
    [SHEET, LIGHT] as const,
  );
  await type(SHEET, CURRENT, '39');
  const start = performance.now();
  const seen = [
    page.waitForFunction((text) => document.querySelector('#pane')?.textContent !== text, before.pane, { polling: 50 }),
    page.waitForFunction(
      ([sheet, cell, light]) =>
        running.grid.getActiveWorkbook()?.getSheetByName(sheet)?.getRange(cell).getValue() !== light,
      [SHEET, LIGHT, before.light] as const,
      { polling: 50 },
    ),
  ].map(async (change) => {
    await change;
    return (performance.now() - start) / 1000;
  });
  const [inPane = 0, inGrid = 0] = await Promise.all(seen);
  return [inPane, inGrid];
}

async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
}

/** Rows of the table: what was measured, and in how many digits. */
const LINES: readonly (readonly [what: string, of: (result: Result) => string])[] = [
  ['from the chosen file to the first screen of the pane, s', ({ opened }) => opened.toFixed(1)],
  ['until every formula is calculated, s', ({ calculated }) => calculated.toFixed(1)],
  ['longest time without an answer meanwhile, s', ({ stopped }) => stopped.toFixed(1)],
  ['from a typed value to the pane, s', ({ inPane }) => inPane.toFixed(1)],
  ['from a typed value to the light in the grid, s', ({ inGrid }) => inGrid.toFixed(1)],
  ['longest time without an answer meanwhile, s', ({ stoppedTyping }) => stoppedTyping.toFixed(1)],
  ['heap of the page, MB', ({ heap }) => heap.toFixed(0)],
];

const BOOKS: readonly (readonly [name: string, content: BookContent])[] = [
  ['the sample', sampleContent(STYLE)],
  ['1,000 key results', contentOf(1000)],
  ...(!options.large ? [] : [['10,000 key results', contentOf(10_000)] as const]),
];

const served = await serve(await testBundle());
const results: Result[] = [];
for (const [, content] of BOOKS) results.push(await measure(served, content));
await served.close();

const text = [
  `${new Date().toISOString().slice(0, 10)} · ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores · load ${loadavg()[0]?.toFixed(1)} · headless Chromium, one run each`,
  '',
  row(['', ...BOOKS.map(([name]) => name)]),
  row(['---', ...BOOKS.map(() => '---:')]),
  ...LINES.map(([what, of]) => row([what, ...results.map(of)])),
].join('\n');
console.log(text);
if (!options.quick) writeSection('bench:playground', text);
