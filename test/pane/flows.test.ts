import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Intent } from '../../core/intents/intent.ts';
import { type OpenPane, openPane } from './support/openPane.ts';

/** Everything here is decided by core on a workbook in memory; nothing is prepared but a day. */
const DAY = '2026-11-25';

let pane: OpenPane;
beforeAll(async () => {
  pane = await openPane({ width: 320, height: 800 });
});
afterAll(() => pane.close());

const button = (name: string | RegExp): Locator => pane.page.getByRole('button', { name, exact: true });
const heading = (name: string): Promise<void> => pane.page.getByRole('heading', { name, level: 1 }).waitFor();
const press = (key: string): Promise<void> => pane.page.keyboard.press(key);
const type = (text: string): Promise<void> => pane.page.keyboard.type(text);
const focused = (): Promise<string> => pane.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
/** Something of the page has the focus: after an action nobody begins again at its top. */
const focusedRole = (): Promise<string | null> =>
  pane.page.evaluate(() => document.activeElement?.getAttribute('role') ?? null);
const hasFocus = (): Promise<boolean> => pane.page.evaluate(() => document.activeElement !== document.body);
const notice = (): Locator => pane.page.locator('.notice.done, .notice.refused');
const lastIntent = (): Promise<Intent | undefined> =>
  pane.page.evaluate(() => {
    const run = window.calls.filter((call) => call.call === 'run').at(-1);
    return run?.call === 'run' ? run.intent : undefined;
  });

/** A workbook with the sample company, looked at on the screen Now. */
async function sample(): Promise<void> {
  await pane.startBook(DAY);
  await button('Set one up').click();
  await button('Create').click();
  await heading('What needs you now');
  await pane.page.getByRole('article').first().waitFor();
}

/** Takes the id off a key result, as somebody does who clears a cell: it is for an upgrade or a fix to put back. */
async function clearAnId(): Promise<void> {
  const id = 'S-OPS-O1-KR1';
  const cells = [{ at: { id }, column: 'kr.id', from: id, to: null }] as const;
  const applied = await pane.page.evaluate(
    (change) => window.typePastThePane?.([{ kind: 'set-cells', sheet: 'keyResults', cells: change }]),
    cells,
  );
  expect(applied).toEqual({ applied: true });
}

/** Goes to a screen by the tabs' own keys. */
async function keyToScreen(name: string): Promise<void> {
  await tabTo(/^(Now|Tree|Check-in|Quality|Board|Set up)$/, 'Shift+Tab');
  await press('Home');
  for (let step = 0; step < 6 && (await focused()) !== name; step += 1) await press('ArrowRight');
  expect(await focused()).toBe(name);
}

/** Presses Tab until the field of that label has the focus. */
async function tabToField(label: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await press('Tab');
    const field = pane.page.getByLabel(label, { exact: true });
    if ((await field.count()) === 1 && (await field.evaluate((one) => one === document.activeElement))) return;
  }
  throw new Error(`Tab never came to the field ${label}`);
}

/** Types over what a field holds. */
async function retype(text: string): Promise<void> {
  await press('Control+a');
  await type(text);
}

/** Presses Tab until something of that name has the focus; nothing else brings it there. */
async function tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await press(key);
    const found = await focused();
    if (typeof name === 'string' ? found === name : name.test(found)) return;
  }
  throw new Error(`${key} never came to ${name}`);
}

describe('somebody who opens the pane for the first time', () => {
  it('checks in a key result after three clicks and a number, and its light changes', async () => {
    await pane.startBook(DAY);
    await button('Set one up').click();
    await button('Create').click();
    const first = pane.page.getByRole('article').first();
    await first.getByText('Red light').waitFor();
    await first.getByRole('button', { name: 'Check in' }).click();
    await heading('Check in');
    await pane.page.getByLabel('How far is it?').fill('21');
    await press('Enter');
    await notice().waitFor();
    const intent = await lastIntent();
    expect(intent).toMatchObject({ kind: 'check-in', checkIns: [{ value: 21 }] });
    await pane.page.getByRole('tab', { name: 'Now' }).click();
    await heading('What needs you now');
    const id = intent?.kind === 'check-in' ? (intent.checkIns[0]?.keyResult ?? '') : '';
    const red = pane.page.locator('.card.lit-red').filter({ hasText: id });
    await expect.poll(() => red.count()).toBe(0);
  });

  it('does the same without a mouse', async () => {
    await pane.startBook(DAY);
    await tabTo('Set one up');
    await press('Enter');
    await heading('Set up');
    await expect.poll(focused).toBe('Set up');
    await tabTo('Create');
    await press('Enter');
    await heading('What needs you now');
    await pane.page.getByRole('article').first().waitFor();
    await tabTo('Check in');
    await press('Enter');
    await heading('Check in');
    for (let step = 0; step < 8; step += 1) {
      await press('Tab');
      if (await pane.page.getByLabel('How far is it?').evaluate((field) => field === document.activeElement)) break;
    }
    await type('21');
    await press('Control+Enter');
    await notice().waitFor();
    expect(await lastIntent()).toMatchObject({ kind: 'check-in', checkIns: [{ value: 21 }] });
  });
});

describe('tabs', () => {
  beforeEach(sample);
  it('are one stop of Tab; arrows, Home and End go along them', async () => {
    await pane.page.getByRole('tab', { name: 'Now' }).focus();
    for (const [key, name] of [
      ['ArrowRight', 'Objectives and key results'],
      ['End', 'Set up'],
      ['Home', 'What needs you now'],
    ] as const) {
      await press(key);
      await heading(name);
    }
    expect(await focused()).toBe('Now');
    await press('ArrowRight');
    await press('Tab');
    expect(await pane.page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('tab');
  });
});

describe('Now', () => {
  beforeEach(sample);
  it('goes from row to row by arrows, and to the cell by Enter', async () => {
    await tabTo(/Cut the whole time/);
    await press('ArrowDown');
    expect(await focused()).not.toMatch(/Cut the whole time/);
    await press('Home');
    expect(await focused()).toMatch(/Cut the whole time/);
    await press('Enter');
    const call = await pane.page.evaluate(() => window.calls.at(-1));
    expect(call).toMatchObject({ call: 'act', action: { kind: 'go-to', place: { sheet: 'keyResults' } } });
  });
  it('narrows to one owner, keeps that on coming back, and widens again', async () => {
    await pane.page.locator('summary').first().click();
    const owner = pane.page.getByLabel('Owner');
    await owner.selectOption({ index: 1 });
    const name = await owner.inputValue();
    await pane.page.getByRole('tab', { name: 'Tree' }).click();
    await pane.page.getByRole('tab', { name: 'Now' }).click();
    expect(await pane.page.getByLabel('Owner').inputValue()).toBe(name);
    await button('Clear filters').click();
    expect(await pane.page.getByText('Red lights').count()).toBe(1);
  });
});

describe('Tree', () => {
  beforeEach(async () => {
    await sample();
    await pane.page.getByRole('tab', { name: 'Tree' }).click();
    await pane.page.getByRole('treeitem').first().waitFor();
  });
  const level = (): Promise<string | null> =>
    pane.page.evaluate(() => document.activeElement?.getAttribute('aria-level') ?? null);
  it('is walked, closed and opened by keys', async () => {
    await pane.page.getByRole('treeitem').first().focus();
    await press('ArrowRight');
    expect(await level()).toBe('2');
    await press('ArrowLeft');
    expect(await level()).toBe('1');
    await press('ArrowLeft');
    await expect.poll(() => pane.page.getByRole('treeitem').first().getAttribute('aria-expanded')).toBe('false');
    await press('ArrowRight');
    await expect.poll(() => pane.page.getByRole('treeitem').first().getAttribute('aria-expanded')).toBe('true');
    await press('End');
    await expect.poll(() => pane.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('treeitem');
    expect(await pane.page.evaluate(() => Number(document.activeElement?.getAttribute('data-index')))).toBeGreaterThan(
      20,
    );
  });
  it('finds what is typed into the search, and opens by mouse', async () => {
    await pane.page.getByLabel('Find text, id, person or team').fill('S-OPS-O1-KR1');
    await expect.poll(() => pane.page.getByText('Cut the whole time from order').count()).toBe(1);
    await pane.page.getByRole('treeitem').last().click();
    await button('Go to cell').click();
    expect(await pane.page.evaluate(() => window.calls.at(-1))).toMatchObject({ call: 'act' });
  });
});

describe('Check-in', () => {
  beforeEach(async () => {
    await sample();
    await pane.page.getByRole('article').first().getByRole('button', { name: 'Check in' }).click();
  });
  it('shows the score and light to come while a number is typed, and refuses a word', async () => {
    const field = pane.page.getByLabel('How far is it?');
    const live = pane.page.locator('form .panel');
    await field.fill('21');
    expect(await live.textContent()).toContain('Done');
    await field.fill('many');
    expect(await pane.page.locator('form').textContent()).toContain('“many” is no number');
    expect(await button(/^Submit/).isDisabled()).toBe(true);
  });
  it('keeps a draft when the pane is closed, and drops it when asked', async () => {
    await pane.page.getByLabel('What blocks it?').fill('The <b>dock</b> is full');
    await pane.page.evaluate(() => window.pane?.show('now'));
    await pane.page.getByRole('article').first().getByRole('button', { name: 'Check in' }).click();
    expect(await pane.page.getByLabel('What blocks it?').inputValue()).toBe('The <b>dock</b> is full');
    expect(await pane.page.evaluate(() => Object.keys(localStorage).length)).toBe(1);
    await button('Discard draft').click();
    expect(await pane.page.evaluate(() => Object.keys(localStorage).length)).toBe(0);
  });
});

describe('Quality', () => {
  beforeEach(async () => {
    await sample();
    await pane.page.getByRole('tab', { name: 'Quality' }).click();
    await button('Use this wording').first().waitFor();
  });
  it('underlines words, asks for the gaps of a rewrite, and writes it once it is confirmed', async () => {
    expect(await pane.page.locator('mark').first().textContent()).toContain('Visit');
    await button('Use this wording').first().click();
    const dialog = pane.page.getByRole('dialog');
    const use = dialog.getByRole('button', { name: 'Use this wording' });
    expect(await use.isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill('Share of visited customers who order rises from 10% to 25%');
    await use.click();
    await notice().waitFor();
    expect(await lastIntent()).toMatchObject({
      kind: 'edit',
      edits: [
        {
          column: 'kr.keyResult',
          from: 'Visit 30 customers',
          to: 'Share of visited customers who order rises from 10% to 25%',
        },
      ],
    });
    await expect.poll(() => pane.page.getByText('Visit 30 customers').count()).toBe(0);
  });
  it('closes a dialog on Escape, writes nothing, and gives the focus back', async () => {
    await button('Use this wording').first().focus();
    await press('Enter');
    await pane.page.getByRole('dialog').waitFor();
    await press('Escape');
    await expect.poll(() => pane.page.getByRole('dialog').count()).toBe(0);
    expect(await focused()).toBe('Use this wording');
    expect((await lastIntent())?.kind).toBe('set-up');
  });
  it('draws SMART+ as a radar with a table behind it', async () => {
    await pane.page.getByText('SMART+ in eight dimensions').first().click();
    await pane.page
      .getByRole('img', { name: /SMART\+ radar/ })
      .first()
      .waitFor();
    expect(await pane.page.getByRole('table').first().getByRole('row').count()).toBe(9);
  });
});

describe('Board', () => {
  beforeEach(async () => {
    await sample();
    await pane.page.getByRole('tab', { name: 'Board' }).click();
  });
  it('shows scores, KPIs and the course of a key result, each as a table too', async () => {
    await pane.page.getByRole('img', { name: /Scores of \d+ key results; ideal from 60% to 70%/ }).waitFor();
    await pane.page.getByText('Gross margin').waitFor();
    await pane.page.getByRole('img', { name: /from Oct 1, 2026 to Dec 31, 2026/ }).waitFor();
    for (const summary of await pane.page.getByText('As a table').all()) await summary.click();
    expect(await pane.page.getByRole('table').count()).toBe(2);
  });
  it('groups by priority when told so by keys', async () => {
    await pane.page.getByRole('radio', { name: 'By risk' }).focus();
    await press('ArrowRight');
    await press('ArrowRight');
    await pane.page.getByRole('heading', { name: /^Priority 1/ }).waitFor();
  });
});

describe('Set up', () => {
  beforeEach(async () => {
    await sample();
    await pane.page.getByRole('tab', { name: 'Set up' }).click();
  });
  it('changes a setting', async () => {
    await pane.page.getByText('Settings', { exact: true }).click();
    await pane.page.getByLabel('Check-in rhythm (days)').fill('7');
    await button('Save settings').click();
    await notice().waitFor();
    expect(await lastIntent()).toEqual({ kind: 'settings', values: { rhythmDays: 7 } });
  });
  it('finds a function and inserts its example', async () => {
    await pane.page.getByText('Formula help').click();
    await pane.page.getByLabel('Find a function').fill('KRPROGRESS');
    await pane.page.locator('details.card summary').first().click();
    await button('Insert in the active cell').click();
    expect(await pane.page.evaluate(() => window.calls.at(-1))).toMatchObject({
      call: 'act',
      action: { kind: 'insert-formula', formula: expect.stringMatching(/^=KRPROGRESS\(/) },
    });
  });
});

describe('without a mouse', () => {
  beforeEach(sample);
  it('a rewrite is looked at, filled in and written, and the focus is not lost', async () => {
    await keyToScreen('Quality');
    await button('Use this wording').first().waitFor();
    await tabTo('Use this wording');
    await press('Enter');
    await tabToField('Then');
    await retype('Share of visited customers who order rises from 10% to 25%');
    await tabTo('Use this wording');
    await press('Enter');
    await notice().waitFor();
    expect(await lastIntent()).toMatchObject({
      kind: 'edit',
      edits: [{ column: 'kr.keyResult', from: 'Visit 30 customers' }],
    });
    await expect.poll(() => pane.page.getByText('Visit 30 customers').count()).toBe(0);
    await expect.poll(hasFocus).toBe(true);
  });
  it('a setting is opened, changed and saved', async () => {
    await keyToScreen('Set up');
    await tabTo('Settings');
    await press('Enter');
    await tabToField('Check-in rhythm (days)');
    await retype('7');
    await press('Enter');
    await notice().waitFor();
    expect(await lastIntent()).toEqual({ kind: 'settings', values: { rhythmDays: 7 } });
    await expect.poll(hasFocus).toBe(true);
  });
  it('a choice among settings is made by arrows', async () => {
    await keyToScreen('Set up');
    await tabTo('Settings');
    await press('Enter');
    await tabToField('Key results without data');
    await press('ArrowDown');
    await tabTo('Save settings');
    await press('Enter');
    await notice().waitFor();
    expect(await lastIntent()).toMatchObject({ kind: 'settings', values: { missing: expect.any(String) } });
  });
  it('a function is found and its example inserted', async () => {
    await keyToScreen('Set up');
    await tabTo('Formula help');
    await press('Enter');
    await tabToField('Find a function');
    await type('KRPROGRESS');
    await tabTo(/^KRPROGRESS/);
    await press('Enter');
    await tabTo('Insert in the active cell');
    await press('Enter');
    await expect
      .poll(() => pane.page.evaluate(() => window.calls.at(-1)))
      .toMatchObject({ call: 'act', action: { kind: 'insert-formula' } });
  });
  it('a change is put back from the history of its item', async () => {
    await tabTo('Check in');
    await press('Enter');
    await heading('Check in');
    await tabToField('How far is it?');
    await retype('30');
    await press('Control+Enter');
    await notice().waitFor();
    await keyToScreen('Tree');
    await tabToField('Find text, id, person or team');
    await type('S-OPS-O1-KR1');
    await expect.poll(() => pane.page.getByText('Cut the whole time from order').count()).toBe(1);
    for (let step = 0; step < 9 && (await focusedRole()) !== 'treeitem'; step += 1) await press('Tab');
    await press('End');
    await expect.poll(focused).toMatch(/Cut the whole time/);
    await tabTo('History');
    await press('Enter');
    await heading('History of S-OPS-O1-KR1');
    await button('Put back').first().waitFor();
    await tabTo('Put back');
    await press('Enter');
    await pane.page.getByRole('dialog').getByRole('listitem').first().waitFor();
    await tabTo('Put back');
    await press('Enter');
    await expect.poll(async () => (await lastIntent())?.kind).toBe('put-back');
    await expect.poll(() => pane.page.locator('.notice.done').count()).toBe(1);
    await expect.poll(hasFocus).toBe(true);
  });
  it.each([
    ['all that needs no decision is fixed after a look at the plan', 'Quality', /^Fix the \d+ that/, 'fix'],
    ['an upgrade is looked at, then done', 'Set up', 'Check the structure again', 'upgrade'],
  ] as const)('%s', { timeout: 15_000 }, async (_why, screen, opener, kind) => {
    await clearAnId();
    await keyToScreen(screen);
    await tabTo('↻', 'Shift+Tab');
    await press('Enter');
    if (kind === 'fix') {
      await tabTo(/^Problems in the workbook/);
      await press('Enter');
    }
    await tabTo(opener);
    await press('Enter');
    const dialog = pane.page.getByRole('dialog');
    await dialog.getByRole('listitem').first().waitFor();
    expect(await dialog.textContent()).toContain('give ids to 1 row of "Key results"');
    expect((await lastIntent())?.kind).toBe('set-up');
    const confirm = await dialog.getByRole('button').first().textContent();
    await tabTo(confirm ?? '');
    await press('Enter');
    await expect.poll(async () => (await lastIntent())?.kind).toBe(kind);
    await expect.poll(() => pane.page.locator('.notice.done').count()).toBe(1);
    await expect.poll(hasFocus).toBe(true);
  });
});

describe('the history of an item', () => {
  it('puts a change back, which is a change of its own', async () => {
    await sample();
    await pane.page.getByRole('article').first().getByRole('button', { name: 'Check in' }).click();
    await pane.page.getByLabel('How far is it?').fill('30');
    await button(/^Submit/).click();
    await notice().waitFor();
    await pane.page.evaluate(() => window.pane?.show('item', 'S-OPS-O1-KR1'));
    await heading('History of S-OPS-O1-KR1');
    await button('Put back').first().click();
    await pane.page.getByRole('dialog').getByRole('button', { name: 'Put back' }).click();
    await expect.poll(async () => (await lastIntent())?.kind).toBe('put-back');
    await expect.poll(() => pane.page.locator('.notice.done').count()).toBe(1);
  });
});

describe('the other language', () => {
  it('is spoken by the pane and by what the workbook says', async () => {
    await sample();
    await button('中文').click();
    await heading('现在要做什么');
    await pane.page
      .getByText(/落后预期/)
      .first()
      .waitFor();
    await button('English').click();
    await pane.page
      .getByText(/points behind/)
      .first()
      .waitFor();
  });
});

describe('the page', () => {
  it('had nothing to complain of on the way', () => {
    expect(pane.complaints).toEqual([]);
  });
});
