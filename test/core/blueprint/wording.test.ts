import { HyperFormula } from 'hyperformula';
import { describe, expect, it } from 'vitest';
import { wording } from '../../../core/blueprint/keyResultFormulas.ts';
import type { Speller } from '../../../core/blueprint/speller.ts';
import { locate } from '../../../core/codec/locate.ts';
import { readTracker } from '../../../core/codec/readTracker.ts';
import { memoryHost } from '../../../core/host/memoryHost.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import { rememberWording } from '../../../core/intents/rememberWording.ts';
import { ENGLISH, smallSnapshot } from '../../support/books/sample.ts';

const CELLS = { 'kr.keyResult': '$A1', 'kr.wordingText': '$B1', 'kr.wordingVerdict': '$C1' };
const at = { cell: (column: keyof typeof CELLS) => CELLS[column] } as unknown as Speller;

describe('the wording column', () => {
  it.each([
    ['shows what was said of this text', ['NPS≥60', 'NPS≥60', '✔ fine'], '✔ fine'],
    ['is silent once the text has changed', ['NPS≥70', 'NPS≥60', '✔ fine'], ''],
    ['is silent when only the case has changed', ['nps≥60', 'NPS≥60', '✔ fine'], ''],
    ['is silent on a text nobody has looked at', ['NPS≥60', null, null], ''],
    ['is silent in an empty row, whatever is remembered', [null, '', '✔ fine'], ''],
  ])('%s', (_why, cells, shown) => {
    const sheet = HyperFormula.buildFromArray([[...cells, `=${wording(at)}`]], { licenseKey: 'gpl-v3' });
    expect(sheet.getCellValue({ sheet: 0, row: 0, col: 3 })).toBe(shown);
  });
});

describe('verdicts remembered', () => {
  const plan = (book: Snapshot) => rememberWording(locate(book), readTracker(book), 'en');

  it('are written beside every key result, and a second time there is nothing to write', async () => {
    const host = memoryHost(smallSnapshot(ENGLISH));
    await host.apply(plan(await host.read()), ENGLISH);
    const after = await host.read();
    expect(plan(after)).toEqual([]);
  });

  it('are written again for a text that was changed, and only for it', async () => {
    const host = memoryHost(smallSnapshot(ENGLISH));
    await host.apply(plan(await host.read()), ENGLISH);
    const to = 'Visit 30 customers';
    const from = readTracker(await host.read()).keyResults[0]?.keyResult ?? null;
    const row = readTracker(await host.read()).keyResults[0]?.row ?? 0;
    const cells = [{ at: { row }, column: 'kr.keyResult', from, to }] as const;
    await host.apply([{ kind: 'set-cells', sheet: 'keyResults', cells }], ENGLISH);
    expect(plan(await host.read())).toMatchObject([
      {
        cells: [
          { column: 'kr.wordingText', to },
          { column: 'kr.wordingVerdict', to: expect.stringMatching(/^✎/) },
        ],
      },
    ]);
  });

  it('never make a row out of an empty one', async () => {
    const host = memoryHost(smallSnapshot(ENGLISH));
    await host.apply(plan(await host.read()), ENGLISH);
    const before = readTracker(await host.read()).keyResults;
    expect(before).toEqual(readTracker(smallSnapshot(ENGLISH)).keyResults);
  });
});
