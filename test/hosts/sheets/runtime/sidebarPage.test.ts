import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../../support/browser/launch.ts';
import { inMemorySheets } from '../inMemorySheets.ts';
import { loadBundle } from './loadBundle.ts';
import { connectPage } from './sidebarPage.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const CODE = `function add(text) { SpreadsheetApp.getActiveSheet().appendRow([text]); return { last: text }; }
function fail() { throw new Error('odd'); }
function hidden_() {}`;

async function pageOver(script: string): Promise<unknown> {
  const sheets = inMemorySheets();
  const page = await browser.newPage();
  await connectPage(page, loadBundle({ code: CODE }, sheets));
  await page.goto('about:blank');
  const heard = await page.evaluate(`new Promise((resolve) => {
    const hear = (kind) => (value, extra) => resolve([kind, value instanceof Error ? value.message : value, extra]);
    const run = google.script.run.withSuccessHandler(hear('success')).withFailureHandler(hear('failure'));
    ${script}
  })`);
  await page.close();
  return [heard, sheets.shown('Sheet1', 'A1')];
}

it.each([
  [
    'an answer with what the page gave along',
    'run.withUserObject(7).add("红灯")',
    ['success', { last: '红灯' }, 7],
    '红灯',
  ],
  ['an error', 'run.fail()', ['failure', 'Error: odd', undefined], ''],
  [
    'a Date as an error',
    'run.add(new Date(0))',
    ['failure', 'a value that google.script.run cannot carry: [object Date]', undefined],
    '',
  ],
  ['nothing of a function that is hidden', 'resolve(typeof run.hidden_)', 'undefined', ''],
])('a page of a browser hears %s', async (_why, script, heard, shown) => {
  await expect(pageOver(script)).resolves.toEqual([heard, shown]);
});
