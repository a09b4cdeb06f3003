import { describe, expect, it } from 'vitest';
import { readTracker } from '../../../core/codec/readTracker.ts';
import { HostError } from '../../../core/host/hostError.ts';
import { applyToSnapshot, memoryHost } from '../../../core/host/memoryHost.ts';
import type { SyncWorkbookHost, WorkbookHost } from '../../../core/host/port.ts';
import { promised } from '../../../core/host/promised.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import type { Intent, IntentContext } from '../../../core/intents/intent.ts';
import { perform, performNow, planNow, planOf } from '../../../core/intents/perform.ts';
import { formatDay } from '../../../core/values/day.ts';
import { viewNow, viewOf } from '../../../core/view/viewOf.ts';
import { ENGLISH, smallSnapshot, TODAY } from '../../support/books/sample.ts';

const LIN: IntentContext = { today: formatDay(TODAY), who: 'Lin', language: 'en' };
const MEI: IntentContext = { ...LIN, who: 'Mei' };

const report = (keyResult: string, value: number): Intent => ({ kind: 'check-in', checkIns: [{ keyResult, value }] });

/** A host that lets somebody else write before each of our writes, so many times. */
function overtaken(host: WorkbookHost, others: readonly (() => Promise<unknown>)[]): WorkbookHost {
  let at = 0;
  return {
    ...host,
    apply: async (operations, style) => {
      await others[at++]?.();
      return host.apply(operations, style);
    },
  };
}

/** A host that counts what is asked of it. */
function counted(host: WorkbookHost): WorkbookHost & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    ...host,
    asked,
    read: async (options) => {
      asked.push(`read ${options?.formulas}`);
      return host.read(options);
    },
    apply: async (operations, style) => {
      asked.push('apply');
      return host.apply(operations, style);
    },
  };
}

/** A host that answers at once. */
function immediate(start: Snapshot): SyncWorkbookHost {
  let snapshot = start;
  return {
    name: 'immediate',
    can: { calculates: false, customFunctions: false, charts: false },
    read: () => snapshot,
    apply: (operations, style) => {
      const result = applyToSnapshot(snapshot, operations, style);
      if (!('sheets' in result)) return result;
      snapshot = result;
      return { applied: true };
    },
  };
}

describe('a host that answers at once', () => {
  it('gets the same answer and the same book as one that promises', async () => {
    const [now, later] = [immediate(smallSnapshot(ENGLISH)), memoryHost(smallSnapshot(ENGLISH))];
    const intent = report('S-O1-KR1', 30);
    expect(planNow(now, intent, LIN)).toEqual(await planOf(later, intent, LIN));
    expect(performNow(now, intent, LIN)).toEqual(await perform(later, intent, LIN));
    expect(now.read()).toEqual(await later.read());
    expect(viewNow(now, { part: 'tracker' }, LIN)).toEqual(await viewOf(later, { part: 'tracker' }, LIN));
  });

  it('can be taken for one that promises', async () => {
    const host = immediate(smallSnapshot(ENGLISH));
    expect(await perform(promised(host), report('S-O1-KR1', 30), LIN)).toMatchObject({ done: true });
    expect(readTracker(host.read()).keyResults[0]?.current).toBe(30);
  });
});

describe('an intent', () => {
  it('costs one read and one write', async () => {
    const host = counted(memoryHost(smallSnapshot(ENGLISH)));
    await perform(host, report('S-O1-KR1', 30), LIN);
    expect(host.asked).toEqual(['read places', 'apply']);
  });

  it('writes nothing when it is only planned', async () => {
    const host = counted(memoryHost(smallSnapshot(ENGLISH)));
    const planned = await planOf(host, report('S-O1-KR1', 30), LIN);
    expect(planned).toMatchObject({
      done: true,
      lines: expect.arrayContaining([{ text: 'S-O1-KR1 Current: 25 → 30', overwrites: true }]),
    });
    expect(host.asked).toEqual(['read places']);
  });

  it('is decided again when somebody was faster, and both keep their rows', async () => {
    const host = memoryHost(smallSnapshot(ENGLISH));
    const mine = overtaken(host, [() => perform(host, report('S-O1-KR1', 28), MEI)]);
    expect(await perform(mine, report('S-O1-KR1', 30), LIN)).toMatchObject({ done: true, items: ['S-O1-KR1'] });
    const { checkIns, changes, keyResults } = readTracker(await host.read());
    expect(checkIns.map(({ id, by, value }) => [id, by, value])).toEqual([
      ['CI-001', undefined, 25],
      ['CI-002', 'Mei', 28],
      ['CI-003', 'Lin', 30],
    ]);
    expect(changes.map(({ id, who, from, to }) => [id, who, from, to])).toEqual([
      ['CH-001', 'Mei', 25, 28],
      ['CH-002', 'Lin', 28, 30],
    ]);
    expect(keyResults[0]?.current).toBe(30);
  });

  it('gets an id of its own when two people report on different key results at once', async () => {
    const host = memoryHost(smallSnapshot(ENGLISH));
    const mine = overtaken(host, [() => perform(host, report('S-O1-KR2', 0.93), MEI)]);
    await perform(mine, report('S-O1-KR1', 30), LIN);
    const { checkIns, changes } = readTracker(await host.read());
    expect(checkIns.map(({ id, by }) => [id, by])).toEqual([
      ['CI-001', undefined],
      ['CI-002', 'Mei'],
      ['CI-003', 'Lin'],
    ]);
    expect(changes.map(({ id }) => id)).toEqual(['CH-001', 'CH-002']);
  });

  it('gives up after three times, and says what was found where', async () => {
    const host = memoryHost(smallSnapshot(ENGLISH));
    const others = [26, 27, 28].map((value) => () => perform(host, report('S-O1-KR1', value), MEI));
    const outcome = await perform(overtaken(host, others), report('S-O1-KR1', 30), LIN);
    expect(outcome).toMatchObject({ done: false, why: 'changed-meanwhile' });
    expect(outcome.message).toMatch(/Key results!J3 \(Current\).*"27" was expected, "28" is there now/);
    expect(readTracker(await host.read()).keyResults[0]?.current).toBe(28);
  });

  it('is refused in words when the host cannot carry on', async () => {
    const failing: WorkbookHost = {
      ...memoryHost(smallSnapshot(ENGLISH)),
      apply: async () => Promise.reject(new HostError('sheet-protected', { sheet: 'Check-ins' })),
    };
    const outcome = await perform(failing, report('S-O1-KR1', 30), LIN);
    expect(outcome).toMatchObject({ done: false, why: 'host' });
    expect(outcome.message).toContain('"Check-ins" is protected');
  });

  it('lets a bug be seen', async () => {
    const broken: WorkbookHost = {
      ...memoryHost(smallSnapshot(ENGLISH)),
      apply: async () => Promise.reject(new TypeError('bug')),
    };
    await expect(perform(broken, report('S-O1-KR1', 30), LIN)).rejects.toThrow(TypeError);
  });
});

describe('a new tracker', () => {
  const setUp = (content: 'blank' | 'sample'): Intent => ({
    kind: 'set-up',
    language: 'en',
    edition: 'portable',
    content,
    cycle: { name: '2026Q4', start: '2026-10-01', end: '2026-12-31' },
    team: 'S',
    preset: 'gap',
  });
  it.each([
    ['a blank one is to be written into', 'blank', 'en', 'Write the first objective'],
    ['a sample is to be looked at', 'sample', 'en', 'Look at the lights first'],
    ['a blank one is to be written into, in Chinese', 'blank', 'zh-CN', '写第一个目标'],
    ['a sample is to be looked at, in Chinese', 'sample', 'zh-CN', '先看红绿灯'],
  ] as const)('%s', async (_why, content, language, sentence) => {
    const outcome = await perform(memoryHost(), setUp(content), { ...LIN, language });
    expect(outcome).toMatchObject({ done: true, message: expect.stringContaining(sentence) });
  });
});
