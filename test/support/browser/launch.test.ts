import { expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';

it('gives a browser that keeps to a content security policy', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent(
    `<meta http-equiv="Content-Security-Policy" content="script-src 'none'"><p>shown</p><script>document.title = 'run'</script>`,
  );
  expect([await page.textContent('p'), await page.title()]).toEqual(['shown', '']);
  await browser.close();
});
