import type { Locator } from 'playwright-core';
import type { TabName } from '../../../pane/screenName.ts';

/** What a screen tells: its own lines, and each row of its list, wherever the list has to be scrolled to. */
export interface ScreenText {
  readonly lines: readonly string[];
  readonly rows: readonly string[];
}

/** Goes to a screen by its tab and reads all of it. */
export async function readScreen(pane: Locator, tab: TabName): Promise<ScreenText> {
  await pane.locator(`#okr-tab-${tab}`).click();
  await pane.locator(`#okr-panel[aria-labelledby="okr-tab-${tab}"] .virtual [data-index]`).first().waitFor();
  if (tab === 'tree') await pane.locator('.pane-main > .actions button').first().click();
  return pane.locator('.pane-main').evaluate(collect);
}

/**
 * Runs in the page, so it must not use anything from outside. Only rows in view are drawn: how many there are, and so
 * when all are read, is told by the height of the list.
 */
async function collect(main: HTMLElement | SVGElement): Promise<ScreenText> {
  const list = main.querySelector('.virtual');
  if (!(main instanceof HTMLElement) || !(list instanceof HTMLElement)) throw new Error('the screen has no list');
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  // What is read out in place of a picture is text as well.
  const told = (element: HTMLElement): string =>
    [
      // biome-ignore lint/performance/useDomNodeTextContent: lines are to stay apart, and what is folded up untold
      element.innerText,
      ...[...element.querySelectorAll('[aria-label]')].map((named) => named.getAttribute('aria-label')),
    ]
      .join('\n')
      .replace(/\s+/g, ' ')
      .trim();
  const rows = new Map<number, string>();
  main.scrollTo(0, 0);
  for (let before = -1; main.scrollTop !== before; ) {
    await drawn();
    for (const row of list.querySelectorAll<HTMLElement>('[data-index]'))
      rows.set(Number(row.dataset.index), told(row));
    before = main.scrollTop;
    main.scrollBy(0, main.clientHeight / 2);
  }
  const lines = [...main.children].filter((child) => !child.contains(list)).map((child) => told(child as HTMLElement));
  const inOrder = [...rows.keys()].sort((one, other) => one - other);
  if (inOrder.some((row, at) => row !== at))
    throw new Error(`rows were passed over: only ${inOrder.join()} were drawn`);
  return { lines, rows: inOrder.map((row) => rows.get(row) ?? '') };
}
