import { readFile } from 'node:fs/promises';
import axe, { type AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTracker } from '../../core/codec/readTracker.ts';
import { LIGHT_TONES } from '../../core/display/colours.ts';
import type { Running } from '../../playground/page/run.ts';
import { resultsOf } from '../../template/render/results.ts';
import { opened } from '../support/books/hosts.ts';
import { CHINESE, sampleFile } from '../support/books/sample.ts';
import { type GridPage, gridPage } from '../support/playground/gridPage.ts';
import { type Served, serve } from '../support/playground/servedPage.ts';
import { testBundle } from '../support/playground/testBundle.ts';

declare const running: Running;

/** A formula engine in a worker on a busy machine takes its time. */
const PATIENCE = { timeout: 100_000, interval: 250 };

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const KEY_RESULTS = 'Key results';

let served: Served;
let grid: GridPage;
beforeAll(async () => {
  served = await serve(await testBundle());
  grid = await gridPage(served);
});
afterAll(() => served.close());

const status = (): Promise<string | null> => grid.page.textContent('#status');
const cell = (at: string): Promise<unknown> => grid.value(KEY_RESULTS, at);
const choose = (name: string, bytes: Uint8Array): Promise<void> =>
  grid.page.setInputFiles('input[type="file"]', { name, mimeType: XLSX, buffer: Buffer.from(bytes) });

/** The first key result the pane speaks of. */
const firstInPane = async (): Promise<string> =>
  /S-[\w-]+-KR\d+/.exec((await grid.page.textContent('#pane')) ?? '')?.[0] ?? '';

/** The row of a key result, found as people do: by its id. */
async function rowOf(id: string): Promise<number> {
  const keyResult = readTracker(await grid.read()).keyResults.find((candidate) => candidate.id === id);
  if (!keyResult) throw new Error(`no ${id}`);
  return keyResult.row;
}

describe('the page', () => {
  it('opens with the sample, its lights coloured by conditional formats', async () => {
    const row = await rowOf('S-O1-KR3');
    await expect.poll(() => cell(`M${row}`), PATIENCE).toBe('■ Red light');
    await expect.poll(() => grid.background(KEY_RESULTS, `M${row}`), PATIENCE).toBe(`#${LIGHT_TONES.red.background}`);
    expect(await grid.page.textContent('#pane')).toContain('What needs you now');
    await expect.poll(() => grid.sees('J3', 'K3', 'M3'), PATIENCE).toBe(true);
  });

  it('calculates what core comes to, for every key result and objective', async () => {
    const tracker = readTracker(await grid.read());
    const wanted = resultsOf(tracker, tracker.policy.asOf ?? 0, {});
    const expected = [
      ...tracker.keyResults.map(({ row }) => [wanted('kr.score', row), wanted('kr.light', row)]),
      ...tracker.objectives.map(({ row }) => [wanted('objective.rolledUp', row), wanted('objective.light', row)]),
    ];
    const found = async () => [
      ...(await Promise.all(tracker.keyResults.map(async ({ row }) => [await cell(`K${row}`), await cell(`M${row}`)]))),
      ...(await Promise.all(
        tracker.objectives.map(async ({ row }) => [
          await grid.value('Objectives', `L${row}`),
          await grid.value('Objectives', `N${row}`),
        ]),
      )),
    ];
    const rounded = (rows: readonly (readonly unknown[])[]) =>
      rows.map((row) => row.map((value) => (typeof value === 'number' ? value.toFixed(9) : value)));
    // A helper that only formulas read is calculated last of all.
    await expect.poll(() => cell('AK3'), PATIENCE).not.toBeNull();
    expect(rounded(await found())).toEqual(rounded(expected));
  });

  it('knows our functions: ranges in, arrays out', async () => {
    const answers = (at: string): Promise<unknown> => grid.value('Start here', at);
    await grid.type('Start here', 'F22', '=KRSCORE(0,100,40)');
    await expect.poll(() => answers('F22'), PATIENCE).toBe(0.4);
    await grid.type('Start here', 'F24', '=SUM(KRSCORE({0;0},100,{40;20}))');
    await expect.poll(() => answers('F24'), PATIENCE).toBeCloseTo(0.6, 9);
    await grid.type('Start here', 'F26', '=KRSCORE("x",1,1)');
    await expect.poll(() => answers('F26'), PATIENCE).toBe('#VALUE!');
  });

  it('follows a number that is typed: score, light and pane', async () => {
    const row = await rowOf('S-O1-KR1');
    await expect.poll(() => cell(`M${row}`), PATIENCE).toBe('● On track');
    const before = await grid.page.textContent('#pane');
    await grid.type(KEY_RESULTS, `J${row}`, '12');
    await expect.poll(() => cell(`M${row}`), PATIENCE).toBe('■ Red light');
    expect(await cell(`K${row}`)).toBe(0);
    await expect.poll(() => grid.background(KEY_RESULTS, `M${row}`), PATIENCE).toBe(`#${LIGHT_TONES.red.background}`);
    await expect.poll(() => grid.page.textContent('#pane'), PATIENCE).not.toBe(before);
  });

  it('refuses what is typed over a formula, and keeps the formula', async () => {
    await grid.type(KEY_RESULTS, 'K3', '0.9');
    await expect.poll(status, PATIENCE).toContain('This column is calculated');
    await grid.page.keyboard.press('Escape');
    expect(await cell('K3')).not.toBe(0.9);
  });

  it('gives a row typed below the last one its formulas', async () => {
    const { keyResults } = readTracker(await grid.read());
    const row = Math.max(...keyResults.map((keyResult) => keyResult.row)) + 20;
    expect(await cell(`K${row}`)).toBeNull();
    await grid.type(KEY_RESULTS, `C${row}`, 'Win 40 customers');
    await grid.type(KEY_RESULTS, `H${row}`, '40');
    await grid.type(KEY_RESULTS, `J${row}`, '10');
    await expect.poll(() => cell(`K${row}`), PATIENCE).toBe(0.25);
  });

  it('goes to the cell that the pane speaks of', async () => {
    await grid.page.getByRole('button', { name: 'Go to cell' }).first().click();
    const row = await rowOf(await firstInPane());
    await expect.poll(() => grid.active(), PATIENCE).toMatch(new RegExp(`^${KEY_RESULTS}![A-Z]+${row}$`));
    await expect.poll(() => grid.sees(`C${row}`, `K${row}`, `M${row}`), PATIENCE).toBe(true);
  });

  it('takes a check-in through the pane in three clicks and a number', async () => {
    const { page } = grid;
    const id = await firstInPane();
    const row = await rowOf(id);
    await expect.poll(() => cell(`M${row}`), PATIENCE).toBe('■ Red light');
    await page.getByRole('button', { name: 'Check in' }).first().click();
    await page.getByLabel('How far is it?').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(String(await cell(`H${row}`)));
    await page.getByRole('button', { name: /^Submit/ }).click();
    await expect.poll(() => cell(`J${row}`), PATIENCE).toBe(await cell(`H${row}`));
    await expect.poll(() => cell(`M${row}`), PATIENCE).not.toBe('■ Red light');
    expect(await grid.sees(`J${row}`, `K${row}`, `M${row}`)).toBe(true);
    expect(
      readTracker(await grid.read())
        .checkIns.map(({ keyResult }) => keyResult)
        .at(-1),
    ).toBe(id);
  });

  it('saves a file that holds what the grid does', async () => {
    await grid.type(KEY_RESULTS, 'J3', '24');
    await expect.poll(() => cell('J3'), PATIENCE).toBe(24);
    const [download] = await Promise.all([
      grid.page.waitForEvent('download'),
      grid.page.getByRole('button', { name: 'Save .xlsx' }).click(),
    ]);
    const { snapshot } = await opened(new Uint8Array(await readFile(await download.path())));
    expect(readTracker(snapshot)).toEqual(readTracker(await grid.read()));
    expect(readTracker(snapshot).keyResults[0]?.current).toBe(24);
    expect(await status()).toContain(download.suggestedFilename());
  });

  it.each([
    ['nothing in it', new Uint8Array(), 'the file is empty'],
    ['no file of this kind', new TextEncoder().encode('<html>'), 'it is not an .xlsx file'],
    ['the beginning of a zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'the file is damaged'],
  ])('says in words why a file cannot be opened, and keeps the book it has: %s', async (_why, bytes, cause) => {
    await choose('hostile<b>.xlsx', bytes);
    await expect
      .poll(status, PATIENCE)
      .toBe(`hostile<b>.xlsx cannot be opened: ${cause}. The grid still holds what it held.`);
    expect(await cell('A3')).toBe('S-O1-KR1');
  });

  it('does not insert columns, and says why', async () => {
    const { page } = grid;
    await page.evaluate(() => running.grid.getActiveWorkbook()?.getActiveSheet().insertColumnsBefore(2, 1));
    expect(await cell('C2')).toBe('Key result');
    expect(await status()).toContain('Please do that in Excel');
  });

  it('moves between grid and pane with F6, and makes the pane wider with the arrow keys', async () => {
    const { page } = grid;
    const inPane = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('#pane') !== null);
    await page
      .locator('#grid canvas[id^="univer-sheet-main-canvas"]')
      .first()
      .click({ position: { x: 300, y: 200 } });
    await page.keyboard.press('F6');
    expect(await inPane()).toBe(true);
    await page.keyboard.press('F6');
    expect(await inPane()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.closest('#grid') !== null)).toBe(true);
    await page.focus('#splitter');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getAttribute('#splitter', 'aria-valuenow')).toBe('400');
    await page.getByRole('button', { name: 'Hide the pane' }).click();
    expect(await page.isVisible('#pane')).toBe(false);
    await page.keyboard.press('F6');
    expect([await page.isVisible('#pane'), await inPane()]).toEqual([true, true]);
  });

  it.each(['light', 'dark', 'contrast'])('has nothing that axe finds around the grid: %s', async (theme) => {
    const { page } = grid;
    await page.selectOption('header select', theme);
    // Buttons change colour over a moment; half-way they have neither theme's contrast.
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
    await page.evaluate(axe.source);
    const found = (await page.evaluate(
      `axe.run({ exclude: ['#grid > *'] }, { resultTypes: ['violations'] })`,
    )) as AxeResults;
    expect(
      found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`)),
    ).toEqual([]);
  });

  it('opens a book in Chinese', async () => {
    await choose('示例.xlsx', await sampleFile(CHINESE));
    await expect.poll(() => grid.value('关键结果', 'A3'), PATIENCE).toBe('S-O1-KR1');
    expect(await status()).toBe('Opened 示例.xlsx.');
    await expect.poll(() => grid.value('关键结果', 'M5'), PATIENCE).toBe('■ 红灯');
  });

  it('takes a file that is dropped on the grid', async () => {
    const bytes = [...(await sampleFile(CHINESE))];
    await grid.page.evaluate((given) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(given)], 'dropped.xlsx'));
      document.querySelector('#grid')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    }, bytes);
    await expect.poll(status, PATIENCE).toBe('Opened dropped.xlsx.');
  });

  it('asks before it starts a new book', async () => {
    const { page } = grid;
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await grid.value('关键结果', 'A3')).toBe('S-O1-KR1');
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('button', { name: 'Blank' }).click();
    await expect.poll(() => grid.value('Objectives', 'A3'), PATIENCE).toBe('S-O1');
    expect(await cell('A3')).toBeNull();
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('button', { name: 'Sample company' }).click();
    await expect.poll(() => cell('A3'), PATIENCE).toBe('S-O1-KR1');
  });

  it('speaks the other language, and so does a sample nobody has worked in', async () => {
    await grid.page.getByRole('button', { name: '中文' }).first().click();
    await expect.poll(() => grid.value('关键结果', 'A3'), PATIENCE).toBe('S-O1-KR1');
    expect(await grid.page.title()).toBe('红灯 OKR：试用页');
    expect(await grid.page.getAttribute('html', 'lang')).toBe('zh-CN');
  });

  it('asked nobody else, kept to its policy, and met no fault in all of this', async () => {
    expect([grid.strangers, await grid.violations(), grid.faults()]).toEqual([[], [], []]);
  });
});
