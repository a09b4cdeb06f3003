import { describe, expect, it } from 'vitest';
import type { PaneStorage } from '../../pane/state/storage.ts';
import { fileStorage } from '../../sheets-addon/sidebar/fileStorage.ts';

/** A storage as browsers have one. */
function inMemory(): PaneStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe('what a sidebar remembers', () => {
  it('is kept by file: what was written beside one is not found beside another', () => {
    const shared = inMemory();
    const [one, other] = ['file-a', 'file-b'].map((file) => fileStorage(file, () => shared));
    one?.setItem('draft', '31');
    expect([one?.getItem('draft'), other?.getItem('draft')]).toEqual(['31', null]);
    other?.removeItem('draft');
    expect(one?.getItem('draft')).toBe('31');
    one?.removeItem('draft');
    expect(one?.getItem('draft')).toBe(null);
  });

  it.each([
    ['the file is not known', null, inMemory],
    ['the file has no name', '', inMemory],
    [
      'the browser refuses',
      'file-a',
      () => {
        throw new Error('SecurityError');
      },
    ],
  ])('is nothing where %s', (_why, file, storage) => {
    expect(fileStorage(file, storage)).toBeUndefined();
  });
});
