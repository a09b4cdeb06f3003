import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '../../pane/models/checkInDraft.ts';
import type { PaneApi } from '../../pane/paneApi.ts';
import { draftsIn } from '../../pane/state/drafts.ts';
import { lastValue } from '../../pane/state/load.ts';
import { Store } from '../../pane/state/store.ts';
import { cannedApi } from './page/cannedApi.ts';
import { anItem, aTracker } from './support/views.ts';

const storeOn = (api: PaneApi): Store => new Store(api, { language: 'en', who: 'Mei' });
const views = { tracker: aTracker(), item: anItem() };

describe('the store', () => {
  it('asks in the language and name of the moment', async () => {
    const askers: unknown[] = [];
    const api = cannedApi({ views }, []);
    const store = storeOn({
      ...api,
      view: (query, asker) => {
        askers.push(asker);
        return api.view(query, asker);
      },
    });
    await store.load({ part: 'tracker' });
    store.introduce('王伟');
    store.speak('zh-CN');
    expect(askers).toEqual([
      { who: 'Mei', language: 'en' },
      { who: '王伟', language: 'zh-CN' },
    ]);
  });

  it('keeps what was read in view when reading again fails', async () => {
    const answers = { views, failure: undefined as string | undefined };
    const store = storeOn({
      ...cannedApi({ views }, []),
      view: (query, asker) => cannedApi(answers as never, []).view(query, asker),
    });
    await store.load({ part: 'tracker' });
    answers.failure = 'The network is down.';
    await store.load({ part: 'tracker' });
    expect(store.get().tracker).toMatchObject({ status: 'error', message: 'The network is down.' });
    expect(lastValue(store.get().tracker)?.asOf).toBe('2026-11-25');
  });

  it('forgets an answer that was overtaken by a later question', async () => {
    const waiting: ((item: unknown) => void)[] = [];
    const api = cannedApi({ views }, []);
    const store = storeOn({ ...api, view: () => new Promise((resolve) => waiting.push(resolve as never)) });
    const first = store.load({ part: 'item', id: 'A' });
    const second = store.load({ part: 'item', id: 'B' });
    waiting[1]?.(anItem({ id: 'B' }));
    waiting[0]?.(anItem({ id: 'A' }));
    await Promise.all([first, second]);
    expect(lastValue(store.get().itemView)?.id).toBe('B');
  });

  it('reads again after something was done, not after a refusal', async () => {
    const calls: Parameters<typeof cannedApi>[1] = [];
    await storeOn(cannedApi({ views }, calls)).run({ kind: 'fix' });
    expect(calls.map(({ call }) => call)).toEqual(['run', 'view']);
    calls.length = 0;
    const outcome = { done: false, message: 'closed', why: 'closed' } as const;
    await storeOn(cannedApi({ views, outcome }, calls)).run({ kind: 'fix' });
    expect(calls.map(({ call }) => call)).toEqual(['run']);
  });

  it('says what a host threw, and carries on', async () => {
    const api = cannedApi({ views }, []);
    const store = storeOn({ ...api, run: async () => Promise.reject(new Error('The sheet is protected.')) });
    expect(await store.run({ kind: 'fix' })).toBeUndefined();
    expect(store.get()).toMatchObject({ busy: false, notice: { text: 'The sheet is protected.', tone: 'refused' } });
  });
});

describe('drafts', () => {
  it('leave room for the name of who is asking, which the next pane knows unless its host does', () => {
    const storage = memory();
    new Store(cannedApi({ views }, []), { language: 'en', who: '', storage }).introduce('王伟');
    const whoOf = (who: string) => new Store(cannedApi({ views }, []), { language: 'en', who, storage }).get().who;
    expect([whoOf(''), whoOf('Mei')]).toEqual(['王伟', 'Mei']);
  });
  const memory = (): Storage & { readonly kept: Map<string, string> } => {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    } as never;
  };
  const draft = { ...EMPTY_DRAFT, value: '30', blocker: '=1+1' };

  it('are there again in a new pane', () => {
    const storage = memory();
    draftsIn(storage).write('KR1', draft);
    expect(draftsIn(storage).read('KR1')).toEqual(draft);
    draftsIn(storage).drop('KR1');
    expect(storage.kept.size).toBe(0);
  });
  it.each([
    ['no JSON', '{'],
    ['something else', '{"value":1}'],
    ['null', 'null'],
    ['a confidence that is none', JSON.stringify({ ...draft, confidence: 'high' })],
  ])('are left where they are when they are %s', (_why, stored) => {
    const storage = memory();
    storage.setItem('okr-draft:KR1', stored);
    expect(draftsIn(storage).read('KR1')).toBeUndefined();
  });
  it('live as long as the pane where storage is forbidden', () => {
    const forbidden = () => {
      throw new Error('SecurityError');
    };
    const drafts = draftsIn({ getItem: forbidden, setItem: forbidden, removeItem: forbidden });
    drafts.write('KR1', draft);
    expect(drafts.read('KR1')).toEqual(draft);
    drafts.drop('KR1');
    expect(drafts.read('KR1')).toBeUndefined();
  });
});
