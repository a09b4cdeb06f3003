import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { THEMES } from '../../pane/screenName.ts';
import { launchBrowser } from '../support/browser/launch.ts';
import { type ServedPane, servePane } from './page/servePane.ts';
import { aTracker } from './support/views.ts';

let served: ServedPane;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [served, browser] = await Promise.all([servePane(), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 300, height: 600 } });
  await page.goto(served.url);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('a mounted pane', () => {
  it('shows what needs somebody, and reads the workbook once for it', async () => {
    await page.evaluate((tracker) => {
      window.startPane({ views: { tracker } }, { language: 'en', theme: 'light', who: 'Mei' });
    }, aTracker());
    await page.getByText('40 points behind').waitFor();
    expect(await page.evaluate(() => window.calls)).toEqual([{ call: 'view', part: 'tracker' }]);
  });

  it('jumps to the cell of what is clicked', async () => {
    await page.getByRole('button', { name: /Grow the share/ }).click();
    expect(await page.evaluate(() => window.calls.at(-1))).toEqual({
      call: 'act',
      action: { kind: 'go-to', place: aTracker().keyResults[0]?.place },
    });
  });

  it.each(THEMES)('takes the theme %s', async (theme) => {
    await page.evaluate((name) => window.pane?.setTheme(name), theme);
    expect(await page.locator('.okr-pane').getAttribute('data-theme')).toBe(theme);
  });

  it('says what its host wants said', async () => {
    await page.evaluate(() => window.pane?.notify('Somebody else is editing.'));
    expect(await page.getByRole('status').textContent()).toContain('Somebody else is editing.');
  });

  it('goes where its host wants, and leaves nothing behind', async () => {
    await page.evaluate(() => window.pane?.show('check-in', 'S-O1-KR1'));
    await page.getByRole('heading', { name: 'Check in' }).waitFor();
    await page.evaluate(() => window.pane?.dispose());
    expect(await page.locator('.okr-pane').innerHTML()).toBe('');
  });
});
