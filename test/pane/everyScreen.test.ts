import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../core/model/vocabulary.ts';
import { type ScreenName, TABS, THEMES } from '../../pane/screenName.ts';
import { fullAnswers } from './support/fullAnswers.ts';
import { type OpenPane, openPane, unfold } from './support/openPane.ts';

const SCREENS: readonly ScreenName[] = [...TABS, 'item'];

let pane: OpenPane;
beforeAll(async () => {
  pane = await openPane({ width: 300, height: 700 });
  // Evaluated by the debugger, not by the page, so that the page's policy stays as strict as it is.
  await pane.page.evaluate(axe.source);
});
afterAll(() => pane.close());

const open = async (screen: ScreenName, options: Partial<Parameters<OpenPane['start']>[1]> = {}): Promise<void> => {
  await pane.start(fullAnswers(), screen === 'item' ? { ...options, item: 'S-O1-KR1' } : { ...options, screen });
  await unfold(pane.page);
};

/** What axe finds, short enough to read in a failed test. */
const violations = async (options: RunOptions): Promise<readonly string[]> => {
  const asked = { ...options, resultTypes: ['violations'] };
  const { violations: found } = (await pane.page.evaluate(`axe.run(${JSON.stringify(asked)})`)) as AxeResults;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
};

const looks = [300, 600].flatMap((width) =>
  SCREENS.flatMap((screen) => LANGUAGES.map((language) => [screen, language, width] as const)),
);

describe('axe', () => {
  it.each(looks)('finds nothing wrong with %s in %s at %i px, in any theme', async (screen, language, width) => {
    await pane.page.setViewportSize({ width, height: 700 });
    await open(screen, { language });
    expect(await violations({})).toEqual([]);
    // A theme changes nothing but colours.
    for (const theme of THEMES) {
      await pane.page.evaluate((name) => window.pane?.setTheme(name), theme);
      expect(await violations({ runOnly: ['color-contrast'] })).toEqual([]);
    }
  });
});

/** Elements that stick out at the side, or hide part of their text. */
const cutText = (): Promise<readonly string[]> =>
  pane.page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    const isHidden = (element: Element): boolean => element.closest('svg, option') !== null;
    return [...document.querySelectorAll<HTMLElement>('.okr-pane *')]
      .filter((element) => !isHidden(element))
      .filter((element) => {
        const { right, left } = element.getBoundingClientRect();
        const cuts = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        const isField = element.matches('input, textarea, select');
        return right > edge || left < -1 || (cuts && !isField);
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
  });

describe('text', () => {
  const sizes = [
    ['300 px', 300, '100%'],
    ['300 px at 200 % zoom', 150, '100%'],
    ['300 px with text twice as large', 300, '200%'],
  ] as const;
  const all = sizes.flatMap(([name, width, size]) =>
    SCREENS.flatMap((screen) => LANGUAGES.map((language) => [name, screen, language, width, size] as const)),
  );
  it.each(all)('is not cut at %s: %s in %s', async (_name, screen, language, width, size) => {
    await pane.page.setViewportSize({ width, height: 700 });
    await pane.page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    await open(screen, { language });
    expect(await cutText()).toEqual([]);
    await pane.page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
  });
});

describe('focus', () => {
  it.each(SCREENS)('is visible wherever Tab leads on %s', async (screen) => {
    await pane.page.setViewportSize({ width: 300, height: 700 });
    await open(screen);
    const unseen: string[] = [];
    for (let step = 0; step < 25; step += 1) {
      await pane.page.keyboard.press('Tab');
      const found = await pane.page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return '';
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? element.outerHTML.slice(0, 120) : '';
      });
      if (found !== '') unseen.push(found);
    }
    expect(unseen).toEqual([]);
  });
});

describe('the page', () => {
  it('had nothing to complain of on the way', () => {
    expect(pane.complaints).toEqual([]);
  });
});
