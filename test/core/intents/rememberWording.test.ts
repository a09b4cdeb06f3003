import { describe, expect, it } from 'vitest';
import { cellOf } from '../../../core/codec/cellOf.ts';
import { readBook } from '../../../core/codec/readBook.ts';
import { memoryHost } from '../../../core/host/memoryHost.ts';
import type { WorkbookHost } from '../../../core/host/port.ts';
import type { Intent, IntentContext } from '../../../core/intents/intent.ts';
import { perform, planOf } from '../../../core/intents/perform.ts';
import { formatDay } from '../../../core/values/day.ts';
import { ENGLISH, smallSnapshot, TODAY } from '../../support/books/sample.ts';

const LIN: IntentContext = { today: formatDay(TODAY), who: 'Lin', language: 'en' };
const ID = 'S-O1-KR1';
const BETTER = 'Renewal rate from 80% to 95% by 2026-12-31';

/** A book whose verdicts are all up to date. */
async function upgraded(): Promise<WorkbookHost> {
  const host = memoryHost(smallSnapshot(ENGLISH));
  await perform(host, { kind: 'upgrade' }, LIN);
  return host;
}

async function told(host: WorkbookHost) {
  const book = readBook(await host.read());
  const row = book.rowOf('keyResults', ID) ?? 0;
  const [text, judged, verdict] = (['kr.keyResult', 'kr.wordingText', 'kr.wordingVerdict'] as const).map(
    (column) => cellOf(book.located, column, row)?.value ?? null,
  );
  return { text, judged, verdict };
}

const edit = (from: string, to: string | null): Intent => ({
  kind: 'edit',
  edits: [{ sheet: 'keyResults', id: ID, column: 'kr.keyResult', from, to }],
  why: 'agreed',
});

/** What somebody types into the cell, past every intent. */
const typeInCell = (host: WorkbookHost, from: string, to: string) =>
  host.apply(
    [{ kind: 'set-cells', sheet: 'keyResults', cells: [{ at: { id: ID }, column: 'kr.keyResult', from, to }] }],
    {
      language: 'en',
      edition: 'portable',
    },
  );

describe('a verdict on wording', () => {
  it('is that of the text an edit writes', async () => {
    const host = await upgraded();
    const before = await told(host);
    expect((await perform(host, edit(String(before.text), 'Visit 30 customers'), LIN)).done).toBe(true);
    const after = await told(host);
    expect(after).toMatchObject({ text: 'Visit 30 customers', judged: 'Visit 30 customers' });
    expect(after.verdict).not.toBe(before.verdict);
  });
  it('goes with a text that is taken out', async () => {
    const host = await upgraded();
    await perform(host, edit(String((await told(host)).text), null), LIN);
    expect(await told(host)).toEqual({ text: null, judged: null, verdict: null });
  });
  it('comes back with a change that is put back', async () => {
    const host = await upgraded();
    const before = await told(host);
    await perform(host, edit(String(before.text), 'Visit 30 customers'), LIN);
    const { tracker } = readBook(await host.read());
    const change = tracker.changes.find(({ to }) => to === 'Visit 30 customers')?.id ?? '';
    await perform(host, { kind: 'put-back', change }, LIN);
    expect(await told(host)).toEqual(before);
  });
  it('follows what was typed into the cell with the next check-in, whatever that is about', async () => {
    const host = await upgraded();
    await typeInCell(host, String((await told(host)).text), BETTER);
    expect((await told(host)).judged).not.toBe(BETTER);
    await perform(host, { kind: 'check-in', checkIns: [{ keyResult: 'S-O1-KR2', value: 0.9 }] }, LIN);
    expect((await told(host)).judged).toBe(BETTER);
  });
  it('leaves nothing of it for an upgrade to do', async () => {
    const host = await upgraded();
    await perform(host, edit(String((await told(host)).text), BETTER), LIN);
    expect(await planOf(host, { kind: 'upgrade' }, LIN)).toMatchObject({ done: false, why: 'nothing-to-do' });
  });
  it('is not written again while its text stays', async () => {
    const host = await upgraded();
    const plan = await planOf(host, { kind: 'check-in', checkIns: [{ keyResult: ID, value: 31 }] }, LIN);
    expect(plan.done && plan.lines.filter(({ text }) => /wording/.test(text))).toEqual([]);
  });
});
