import { describe, expect, it } from 'vitest';
import { inMemorySheets } from '../inMemorySheets.ts';

const properties = () => inMemorySheets().globals.PropertiesService.getDocumentProperties();

describe('a property', () => {
  it('is kept, listed and deleted, apart for document, script and user', () => {
    const { PropertiesService } = inMemorySheets().globals;
    const store = PropertiesService.getDocumentProperties();
    store.setProperty('a', '1').setProperties({ b: '2' });
    expect([store.getProperty('a'), store.getProperty('c')]).toEqual(['1', null]);
    expect(store.getProperties()).toEqual({ a: '1', b: '2' });
    expect(PropertiesService.getUserProperties().getKeys()).toEqual([]);
    expect(store.setProperties({ d: '4' }, true).getKeys()).toEqual(['d']);
    expect(store.deleteProperty('d').getKeys()).toEqual([]);
  });

  it('holds 9 KB, counted in bytes', () => {
    const store = properties();
    store.setProperty('a', '红'.repeat(3072));
    expect(() => store.setProperty('b', '红'.repeat(3073))).toThrow('Argument too large: value');
    expect(() => store.setProperty('b', 'x'.repeat(9217))).toThrow('Argument too large: value');
  });

  it('is refused once its store holds 500 KB', () => {
    const store = properties();
    for (let number = 0; number < 55; number += 1) store.setProperty(`key ${number}`, 'x'.repeat(9216));
    expect(() => store.setProperty('one more', 'x'.repeat(9216))).toThrow('exceeded the property storage quota');
    store.setProperty('key 1', 'y'.repeat(9216)).setProperty('small', 'x');
  });
});

describe('a cache', () => {
  it('keeps text for ten minutes, or as long as it is told, six hours at most', () => {
    const { globals, meter } = inMemorySheets();
    const cache = globals.CacheService.getDocumentCache();
    cache?.put('usual', 'a');
    cache?.put('short', 'b', 1);
    cache?.put('long', 'c', 99_999);
    const kept = () => ['usual', 'short', 'long'].map((key) => cache?.get(key));
    meter.execution('FULL', () => expect(kept()).toEqual(['a', 'b', 'c']));
    meter.advance(1000);
    meter.execution('FULL', () => expect(kept()).toEqual(['a', null, 'c']));
    meter.advance(600_000);
    meter.execution('FULL', () => expect(kept()).toEqual([null, null, 'c']));
    meter.advance(21_000_000);
    meter.execution('FULL', () => expect(kept()).toEqual([null, null, null]));
  });

  it('refuses long keys and large values, and forgets what is removed', () => {
    const cache = inMemorySheets().globals.CacheService.getScriptCache();
    expect(() => cache.put('k'.repeat(251), 'a')).toThrow('Argument too large: key');
    expect(() => cache.put('k', 'x'.repeat(102_401))).toThrow('Argument too large: value');
    cache.put('k', 'a');
    cache.remove('k');
    expect(cache.get('k')).toBeNull();
  });
});
