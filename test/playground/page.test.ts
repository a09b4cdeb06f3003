import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTracker } from '../../core/codec/readTracker.ts';
import { LIGHT_TONES } from '../../core/display/colours.ts';
import { resultsOf } from '../../template/render/results.ts';
import { type GridPage, gridPage } from '../support/playground/gridPage.ts';
import { type Served, serve } from '../support/playground/servedPage.ts';
import { testBundle } from '../support/playground/testBundle.ts';

/** A formula engine in a worker on a busy machine takes its time. */
const PATIENCE = { timeout: 100_000, interval: 250 };

const KEY_RESULTS = 'Key results';

let served: Served;
let grid: GridPage;
beforeAll(async () => {
  served = await serve(await testBundle());
  grid = await gridPage(served);
});
afterAll(() => served.close());

const cell = (at: string): Promise<unknown> => grid.value(KEY_RESULTS, at);
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
});
