import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../core/model/vocabulary.ts';
import { CHINESE, ENGLISH, smallSnapshot } from '../support/books/sample.ts';
import { launchBrowser } from '../support/browser/launch.ts';
import { openBuiltSidebar } from './openBuiltSidebar.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** The built sidebar over a small tracker in that language. */
const openSidebar = (locale: Language) =>
  openBuiltSidebar(browser, { locale, start: smallSnapshot(locale === 'en' ? ENGLISH : CHINESE) });

/** Gives the name that check-ins are signed with. */
async function signAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /No name yet/ }).click();
  await page.getByLabel('My name').fill(name);
  await page.getByRole('button', { name: 'Save' }).click();
}

describe('the sidebar in a browser', () => {
  it('shows the tracker in the language of the browser, and asks the network for nothing', async () => {
    for (const [locale, tab] of [
      ['en', 'Check-in'],
      ['zh-CN', '填报'],
    ] as const) {
      const { page, errors, requests } = await openSidebar(locale);
      await page.getByRole('tab', { name: tab }).waitFor();
      await page
        .getByText(/S-O1-KR1|2026/)
        .first()
        .waitFor();
      expect([errors, requests]).toEqual([[], []]);
      await page.context().close();
    }
  });

  it('checks in: what is typed arrives in the spreadsheet, signed', async () => {
    const { page, found, errors } = await openSidebar('en');
    await signAs(page, 'Zoe');
    await page.getByRole('tab', { name: 'Check-in' }).click();
    await page.getByLabel('How far is it?').fill('31');
    await page.getByRole('button', { name: /^Submit/ }).click();
    await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
    const { checkIns, keyResults } = found();
    const last = checkIns.at(-1);
    expect([last?.by, last?.value, errors]).toEqual(['Zoe', 31, []]);
    expect(keyResults.filter(({ current }) => current === 31).map(({ id }) => id)).toEqual([last?.keyResult]);
    await page.context().close();
  });

  it('knows name and draft again when it is opened anew', async () => {
    const { page, found } = await openSidebar('en');
    await signAs(page, 'Zoe');
    await page.getByRole('tab', { name: 'Check-in' }).click();
    await page.getByLabel('How far is it?').fill('31');
    await page.reload();
    await page.getByRole('button', { name: 'Zoe' }).waitFor();
    await page.getByRole('tab', { name: 'Check-in' }).click();
    expect(await page.getByLabel('How far is it?').inputValue()).toBe('31');
    expect(found().checkIns.map(({ by }) => by)).not.toContain('Zoe');
    await page.context().close();
  });

  it('tells in words what could not be done, and keeps what was typed', async () => {
    const { page, found, holdLock } = await openSidebar('en');
    const before = found().checkIns.length;
    const release = holdLock();
    await page.getByRole('tab', { name: 'Check-in' }).click();
    await page.getByLabel('How far is it?').fill('31');
    await page.getByRole('button', { name: /^Submit/ }).click();
    await page
      .getByText(/A colleague is writing/)
      .first()
      .waitFor();
    expect([await page.getByLabel('How far is it?').inputValue(), found().checkIns.length]).toEqual(['31', before]);
    release();
    await page.getByRole('button', { name: /^Submit/ }).click();
    await expect.poll(() => found().checkIns.length, { timeout: 60_000 }).toBe(before + 1);
    await page.context().close();
  });
});
