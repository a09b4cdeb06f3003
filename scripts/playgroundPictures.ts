import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { LIGHT_TONES } from '../core/display/colours.ts';
import { LANGUAGES, type Language } from '../core/model/vocabulary.ts';
import { type GridPage, gridPage } from '../test/support/playground/gridPage.ts';
import { serve } from '../test/support/playground/servedPage.ts';
import { testBundle } from '../test/support/playground/testBundle.ts';

/**
 * Draws the story of the README in both languages into docs/images, on the page as `npm start` gives it: a red light,
 * a check-in, and the light it changes. Needs glyphs: apt-get install fonts-noto-cjk fonts-crosextra-carlito.
 */
const FOLDER = 'docs/images';
const SIZE = { width: 1280, height: 700 };

/** The first red light of the sample, and the value that it was to reach. */
const NEW_VALUE = '21';
const LIGHTS = { en: ['■ Red light', '✔ Done'], 'zh-CN': ['■ 红灯', '✔ 完成'] } as const;
const RED = `#${LIGHT_TONES.red.background}`;
const SHEET: Readonly<Record<Language, string>> = { en: 'Key results', 'zh-CN': '关键结果' };

const served = await serve(await testBundle());
mkdirSync(FOLDER, { recursive: true });
for (const language of LANGUAGES) await tell(await gridPage(served, `?lang=${language}`), language);
await served.close();

async function tell(grid: GridPage, language: Language): Promise<void> {
  const { page } = grid;
  const [red, done] = LIGHTS[language];
  const take = async (number: number): Promise<void> => {
    await page.mouse.move(0, 0);
    await page.waitForTimeout(2000);
    await page.screenshot({ path: join(FOLDER, `playground.${number}.${language}.png`) });
  };
  await page.setViewportSize(SIZE);
  await page.locator('#pane article .go-to').first().click();
  const light = `M${/\d+$/.exec(await grid.active())?.[0]}`;
  await until(async () => (await grid.value(SHEET[language], light)) === red, `${light} is not red`);
  await until(async () => (await grid.background(SHEET[language], light)) === RED, `${light} is not coloured`);
  await take(1);
  await page.locator('#pane article .actions button').first().click();
  await page.locator('#pane form input').first().fill(NEW_VALUE);
  await take(2);
  await page.locator('#pane form button.primary').click();
  await until(async () => (await grid.value(SHEET[language], light)) === done, `${light} is not done`);
  await take(3);
}

/** Waits for what a formula engine in a worker will come to. */
async function until(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
  for (let second = 0; second < 60; second += 1) {
    if (await isSo()) return;
    await new Promise((done) => setTimeout(done, 1000));
  }
  throw new Error(otherwise);
}
