import { attempt, type PaneStorage } from '../../pane/state/storage.ts';

/**
 * What the pane remembers beside one file: the browser's storage is shared by all files of a person, and their ids may
 * meet. `undefined` where nobody said which file it is, or the browser gives no storage to a frame of another site.
 */
export function fileStorage(file: string | null | undefined, storage: () => PaneStorage): PaneStorage | undefined {
  const kept = attempt(storage);
  if (!file || !kept) return undefined;
  const keyOf = (key: string): string => `${file} ${key}`;
  return {
    getItem: (key) => kept.getItem(keyOf(key)),
    setItem: (key, value) => kept.setItem(keyOf(key), value),
    removeItem: (key) => kept.removeItem(keyOf(key)),
  };
}
