import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScreenName } from '../../pane/screenName.ts';
import type { Answers } from './page/cannedApi.ts';
import { fullAnswers } from './support/fullAnswers.ts';
import { type OpenPane, openPane } from './support/openPane.ts';
import { aProblem, aQuality, aTracker } from './support/views.ts';

let pane: OpenPane;
beforeAll(async () => {
  pane = await openPane({ width: 320, height: 700 });
});
afterAll(() => pane.close());

const text = (): Promise<string | null> => pane.page.locator('.pane-main').textContent();
const empty = aTracker({ objectives: [], keyResults: [], kpis: [], problems: [] });
const nothing: Answers = { views: { tracker: empty, quality: aQuality({ rows: [], together: [] }) } };
const absent: Answers = { views: { tracker: aTracker({ state: 'absent', objectives: [], keyResults: [] }) } };

describe('a screen', () => {
  it.each<readonly [screen: ScreenName, says: string]>([
    ['now', 'There are no objectives and key results yet.'],
    ['tree', 'There are no objectives yet.'],
    ['check-in', 'No key result to check in.'],
    ['quality', 'There is no wording to check yet.'],
    ['board', 'There are no objectives to show yet.'],
  ])('says so when there is nothing: %s', async (screen, says) => {
    await pane.start(nothing, { screen });
    await expect.poll(text).toContain(says);
  });

  it.each<ScreenName>(['now', 'tree', 'check-in', 'quality', 'board'])(
    'offers a tracker where there is none: %s',
    async (screen) => {
      await pane.start(absent, { screen });
      await pane.page.getByRole('button', { name: 'Set one up' }).click();
      await pane.page.getByRole('button', { name: 'Create' }).waitFor();
    },
  );

  it.each<ScreenName>(['now', 'tree', 'check-in', 'quality', 'board', 'set-up'])(
    'says what failed and tries again: %s',
    async (screen) => {
      await pane.start({ views: {}, failure: 'A cell is being edited. Press Enter, then try again.' }, { screen });
      await pane.page.getByRole('alert').getByText('A cell is being edited.').waitFor();
      const before = await pane.page.evaluate(() => window.calls.length);
      await pane.page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
      await expect.poll(() => pane.page.evaluate(() => window.calls.length)).toBeGreaterThan(before);
    },
  );

  it.each<ScreenName>(['now', 'tree', 'check-in', 'quality', 'board', 'set-up'])(
    'says that it reads while it does: %s',
    async (screen) => {
      await pane.page.evaluate((name) => {
        window.startPane({ views: {}, silent: true }, { language: 'en', theme: 'light', who: '', screen: name });
      }, screen);
      await pane.page.getByText('Reading the workbook…').waitFor();
    },
  );
});

describe('a book', () => {
  it('of a later version is shown, but offers nothing to write', async () => {
    await pane.start({ views: { tracker: aTracker({ state: 'newer' }) } }, { screen: 'set-up' });
    await expect.poll(text).toContain('Read only: a newer version made this workbook.');
    expect(await pane.page.getByRole('button', { name: 'Save settings' }).count()).toBe(0);
  });

  it('of an earlier version is upgraded once its plan was seen', async () => {
    const { views, plan = [] } = fullAnswers();
    await pane.start({ views: { ...views, tracker: aTracker({ state: 'older' }) }, plan });
    await pane.page.getByRole('button', { name: 'See the upgrade' }).click();
    await pane.page.getByRole('button', { name: 'Upgrade' }).click();
    const dialog = pane.page.getByRole('dialog');
    await dialog.getByText('Adds the column Wording').waitFor();
    expect(await dialog.getByRole('listitem').last().textContent()).toContain('Replaces typing');
    await dialog.getByRole('button', { name: 'Upgrade' }).click();
    await expect
      .poll(() => pane.page.evaluate(() => window.calls.filter(({ call }) => call === 'run')))
      .toEqual([{ call: 'run', intent: { kind: 'upgrade' } }]);
  });

  it('with problems that need no decision has them fixed once the plan was seen', async () => {
    await pane.start(fullAnswers(), { screen: 'quality' });
    await pane.page.getByRole('button', { name: /^Fix the 1/ }).click();
    await pane.page.getByRole('dialog').getByRole('button', { name: 'Fix what needs no decision' }).click();
    await expect
      .poll(() =>
        pane.page.evaluate(() => window.calls.some((call) => call.call === 'run' && call.intent.kind === 'fix')),
      )
      .toBe(true);
  });

  it('with a plan of nothing has nothing to confirm', async () => {
    await pane.start({ ...fullAnswers(), plan: [] }, { screen: 'set-up' });
    await pane.page.getByRole('button', { name: 'Check the structure again' }).click();
    await pane.page.getByRole('dialog').getByText('There is nothing to change.').waitFor();
    expect(await pane.page.getByRole('dialog').getByRole('button', { name: 'Upgrade' }).isDisabled()).toBe(true);
  });

  it('whose formulas call functions offers ordinary ones, and the other way round', async () => {
    const { views, plan = [] } = fullAnswers();
    await pane.start({ views: { ...views, tracker: aTracker({ edition: 'excel' }) }, plan }, { screen: 'set-up' });
    await pane.page.getByRole('button', { name: 'Make portable' }).click();
    await pane.page.getByRole('dialog').getByRole('button', { name: 'Make portable' }).click();
    await expect
      .poll(() => pane.page.evaluate(() => window.calls.at(-2)))
      .toEqual({
        call: 'run',
        intent: { kind: 'spell', edition: 'portable' },
      });
  });
});

describe('ten thousand key results', () => {
  const many: Answers = { views: { tracker: aTracker({ problems: [aProblem()] }) }, copies: 10_000 };
  it('are drawn in part, and the last one is reached by a key', async () => {
    await pane.start(many);
    await expect.poll(text).toContain('10001 items in all');
    expect(await pane.page.getByRole('listitem').count()).toBeLessThan(60);
    await pane.page.getByRole('button', { name: 'Key result 0', exact: true }).focus();
    await pane.page.keyboard.press('End');
    await expect
      .poll(() => pane.page.evaluate(() => document.activeElement?.textContent))
      .toBe('"a lot" is not a number');
    expect(await pane.page.getByRole('listitem').count()).toBeLessThan(60);
  });
  it('are a tree of which only what is in view is drawn', async () => {
    await pane.start(many, { screen: 'tree' });
    await pane.page.getByRole('treeitem').first().focus();
    await pane.page.keyboard.press('ArrowRight');
    await expect.poll(() => pane.page.getByRole('treeitem').count()).toBeGreaterThan(5);
    await pane.page.keyboard.press('End');
    await expect.poll(() => pane.page.evaluate(() => document.activeElement?.textContent)).toContain('Key result 9999');
    expect(await pane.page.getByRole('treeitem').count()).toBeLessThan(60);
  });
});

describe('a host that fails', () => {
  it('says why in the place for notices', async () => {
    const outcome = {
      done: false,
      message: 'Somebody changed this cell: read again.',
      why: 'changed-meanwhile',
    } as const;
    await pane.start({ ...fullAnswers(), outcome }, { screen: 'check-in' });
    await pane.page.getByLabel('What blocks it?').fill('x');
    await pane.page.keyboard.press('Control+Enter');
    await pane.page.locator('.notice.refused').getByText('Somebody changed this cell').waitFor();
    expect(await pane.page.getByLabel('What blocks it?').inputValue()).toBe('x');
  });
});
