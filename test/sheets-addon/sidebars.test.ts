import { describe, expect, it } from 'vitest';
import { readTracker } from '../../core/codec/readTracker.ts';
import type { Outcome } from '../../core/intents/intent.ts';
import type { TrackerView } from '../../core/view/view.ts';
import { sheetsPaneApi } from '../../sheets-addon/sidebar/paneApi.ts';
import type { ScriptRun, ServerCall } from '../../sheets-addon/sidebar/scriptRun.ts';
import type { Runtime } from '../hosts/sheets/runtime/loadBundle.ts';
import { ENGLISH, smallSnapshot } from '../support/books/sample.ts';
import { contentsOf } from '../support/books/snapshots.ts';
import { openedAddOn } from './builtProject.ts';
import { checkInIntent } from './clicks.ts';

/** `google.script.run` as a sidebar has it, over the built script. */
function runOver({ scriptRun }: Runtime): ScriptRun {
  let [succeed, fail]: ((given: unknown) => void)[] = [];
  const call =
    (name: ServerCall) =>
    (...args: readonly unknown[]): void =>
      void scriptRun(name, args).then(succeed, fail);
  const run: ScriptRun = {
    withSuccessHandler: (handler) => {
      succeed = handler;
      return run;
    },
    withFailureHandler: (handler) => {
      fail = handler;
      return run;
    },
    okrView: call('okrView'),
    okrPlan: call('okrPlan'),
    okrRun: call('okrRun'),
    okrAct: call('okrAct'),
  };
  return run;
}

const ASKER = { who: 'Mei', language: 'en' } as const;

async function withSidebar(start = smallSnapshot(ENGLISH)) {
  const book = await openedAddOn(start);
  const api = sheetsPaneApi({ run: () => runOver(book.addOn), isOnline: () => true });
  return { ...book, api, found: () => readTracker(book.host().read()) };
}

describe('the sidebar', () => {
  it('sees the tracker in one round trip, as JSON', async () => {
    const { api } = await withSidebar();
    const view: TrackerView = await api.view({ part: 'tracker' }, ASKER);
    expect(view.keyResults.map(({ id, current }) => [id, current])).toEqual([
      ['S-O1-KR1', 25],
      ['S-O1-KR2', 0.9],
      ['S-O2-KR1', null],
    ]);
    expect(view).toEqual(JSON.parse(JSON.stringify(view)));
  });

  it('plans without writing, then does it', async () => {
    const { api, found, host } = await withSidebar();
    const before = contentsOf(host().read());
    const lines = await api.plan(checkInIntent('S-O1-KR1', 31), ASKER);
    expect(lines.some(({ overwrites }) => overwrites)).toBe(true);
    expect(contentsOf(host().read())).toEqual(before);
    const outcome: Outcome = await api.run(checkInIntent('S-O1-KR1', 31), ASKER);
    expect(outcome).toMatchObject({ done: true, items: ['S-O1-KR1'] });
    expect(found().keyResults[0]?.current).toBe(31);
    expect(found().checkIns[1]?.by).toBe('Mei');
  });

  it('keeps the rows of two people who check in at once', async () => {
    const { api, found } = await withSidebar();
    const other = { who: 'Lin', language: 'zh-CN' } as const;
    await Promise.all([
      api.run(checkInIntent('S-O1-KR1', 31), ASKER),
      api.run(checkInIntent('S-O1-KR2', 0.93), other),
      api.run(checkInIntent('S-O1-KR1', 33), other),
    ]);
    const { checkIns, keyResults } = found();
    expect(checkIns.map(({ by }) => by)).toEqual([undefined, 'Mei', 'Lin', 'Lin']);
    expect(new Set(checkIns.map(({ id }) => id)).size).toBe(4);
    expect(keyResults.slice(0, 2).map(({ current }) => current)).toEqual([33, 0.93]);
  });

  it('decides again when somebody types into the grid between its read and its write', async () => {
    const { api, found, meter, book, globals } = await withSidebar();
    let reads = 0;
    const end = meter.watch(({ method }) => {
      reads += method === 'getValues' ? 1 : 0;
      if (reads <= book.sheets.length) return;
      end();
      globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Key results')?.getRange('J3').setValue(28);
    });
    expect(await api.run(checkInIntent('S-O1-KR1', 31), ASKER)).toMatchObject({ done: true });
    const { changes, keyResults } = found();
    expect(keyResults[0]?.current).toBe(31);
    expect(changes.map(({ from, to }) => [from, to])).toContainEqual([28, 31]);
  });

  it('tells in words why a click was not carried out', async () => {
    const { api, holdLock } = await withSidebar();
    holdLock();
    await expect(api.run(checkInIntent('S-O1-KR1', 31), ASKER)).rejects.toThrow(/A colleague is writing/);
  });

  it('is told what an intent is refused for', async () => {
    const { api } = await withSidebar();
    await expect(api.plan(checkInIntent('S-O9-KR9', 1), ASKER)).rejects.toThrow(/S-O9-KR9/);
    expect(await api.run(checkInIntent('S-O9-KR9', 1), ASKER)).toMatchObject({ done: false, why: 'unknown-item' });
  });

  it('goes to a cell, and puts a formula into an empty one only', async () => {
    const { api, globals } = await withSidebar();
    const app = globals.SpreadsheetApp;
    await api.act({ kind: 'go-to', place: { sheet: 'keyResults', sheetName: 'Key results', row: 9, column: 'D' } });
    expect(app.getActiveSheet().getName()).toBe('Key results');
    expect(app.getCurrentCell()?.getA1Notation()).toBe('D9');
    await api.act({ kind: 'insert-formula', formula: '=KRSCORE(0,40,10)' });
    expect(app.getCurrentCell()?.getFormula()).toBe('=KRSCORE(0,40,10)');
    await expect(api.act({ kind: 'insert-formula', formula: '=1+1' })).rejects.toThrow(/D9 holds something already/);
    const gone = { sheet: 'board', sheetName: 'Nowhere', row: 1 } as const;
    await expect(api.act({ kind: 'go-to', place: gone })).rejects.toThrow(/no sheet "Nowhere"/);
  });

  it('costs no more reads and writes than it may when its part is loaded late', async () => {
    const { api, meter } = await withSidebar();
    meter.resetCalls();
    await api.run(checkInIntent('S-O1-KR1', 31), ASKER);
    const writing = meter.calls().filter(({ method }) => /^(?:set|get(?:Values|Formulas))/.test(method));
    expect(writing.length).toBeLessThanOrEqual(30);
  });
});
