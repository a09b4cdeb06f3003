import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../core/model/vocabulary.ts';
import { type OpenPane, openPane } from '../test/pane/support/openPane.ts';

/**
 * Draws every screen of the pane in both languages into docs/images/pane, from the sample company in a workbook in
 * memory. Chinese needs its glyphs: apt-get install fonts-noto-cjk.
 */
const FOLDER = 'docs/images/pane';
const DAY = '2026-11-25';
const SIZE = { width: 320, height: 720 };

/** Who looks at it: somebody of the sample who has something to report. */
const WHO: Readonly<Record<Language, string>> = { en: 'Zhou Min', 'zh-CN': '周敏' };

const pane = await openPane(SIZE);
mkdirSync(FOLDER, { recursive: true });
for (const language of LANGUAGES) await takeAll(pane, language);
await pane.close();

async function takeAll({ page, startBook }: OpenPane, language: Language): Promise<void> {
  const take = (name: string): Promise<void> => picture(page, join(FOLDER, `${name}.${language}.png`));
  await startBook(DAY, { language, who: WHO[language], screen: 'set-up' });
  await page.locator('form').waitFor();
  await take('new');
  await page.locator('form button.primary').click();
  await page.locator('article').first().waitFor();
  await page.locator('.notice button').click();
  await take('now');
  for (const tab of ['tree', 'quality', 'board', 'set-up'] as const) {
    await page.evaluate((name) => window.pane?.show(name), tab);
    await settled(page);
    await take(tab);
  }
  await page.evaluate(() => window.pane?.show('check-in', 'S-OPS-O1-KR1'));
  await page.locator('form input').first().fill('27');
  await take('check-in');
  await page.evaluate(() => window.pane?.show('item', 'S-OPS-O1-KR1'));
  await settled(page);
  await take('item');
}

/** Until nothing is being read and the last frame is drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('.loading') === null,
  );
  await page.waitForTimeout(300);
}

/** Without the ring around a heading that was given the focus. */
async function picture(page: Page, path: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.mouse.move(0, 0);
  await page.screenshot({ path });
}
