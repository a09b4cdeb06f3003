import { diff } from '../../core/blueprint/diff.ts';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import type { BookContent } from '../../core/host/content.ts';
import type { ApplyResult, Operation, Style, WorkbookHost } from '../../core/host/port.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import { upgrade } from '../../core/intents/upgrade.ts';
import { ENGLISH, TODAY } from '../support/books/sample.ts';

/** What somebody reports about a key result. */
export interface Report {
  readonly keyResult: string;
  readonly value: number;
  readonly by: string;
}

/** The operations of a check-in, decided on what was read: the current value, a line in the log, a line in Changes. */
export function checkInOperations(snapshot: Snapshot, { keyResult, value, by }: Report): readonly Operation[] {
  const tracker = readTracker(snapshot);
  const found = tracker.keyResults.find(({ id }) => id === keyResult);
  if (!found) throw new Error(`no key result ${keyResult}`);
  const from = found.current ?? null;
  const trace = {
    'change.when': TODAY,
    'change.who': by,
    'change.item': keyResult,
    'change.field': 'Current',
    'change.from': from,
    'change.to': value,
  };
  return [
    {
      kind: 'set-cells',
      sheet: 'keyResults',
      cells: [{ at: { id: keyResult }, column: 'kr.current', from, to: value }],
    },
    {
      kind: 'append-rows',
      sheet: 'checkIns',
      rows: [
        {
          'checkIn.id': `CI-${by}-${value}`,
          'checkIn.date': TODAY,
          'checkIn.keyResult': keyResult,
          'checkIn.value': value,
          'checkIn.progress': '=on the way',
          'checkIn.by': by,
        },
      ],
    },
    { kind: 'append-rows', sheet: 'changes', rows: [trace] },
  ];
}

/** Read, decide, apply; again when somebody was faster, three times at most. */
export async function checkIn(host: WorkbookHost, report: Report, style: Style = ENGLISH): Promise<ApplyResult> {
  let result: ApplyResult | undefined;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const snapshot = await host.read({ formulas: 'places' });
    result = await host.apply(checkInOperations(snapshot, report), style);
    if (result.applied) return result;
  }
  if (!result) throw new Error('nothing was tried');
  return result;
}

/** An empty workbook, or one that lacks sheets, becomes a tracker. */
export async function setUp(host: WorkbookHost, style: Style, content: BookContent): Promise<void> {
  const snapshot = await host.read({ formulas: 'places' });
  await host.apply(diff(locate(snapshot), style, content), style);
}

/** Everything an older book lacks is added. */
export async function upgradeBook(host: WorkbookHost, style: Style): Promise<void> {
  const snapshot = await host.read();
  const operations = upgrade(locate(snapshot), readTracker(snapshot), { style, today: TODAY, who: 'Lin' });
  await host.apply(operations, style);
}
