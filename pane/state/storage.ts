/** Where what is half typed survives the closing of the pane; `localStorage` is one. */
export type PaneStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Storage throws when it is full, blocked by the browser or cut off in a frame of another site. */
export function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const NAME = 'okr-who';

/** The name somebody gave in an earlier sitting, where the host does not know its user. */
export const rememberedName = (storage: PaneStorage | undefined): string => attempt(() => storage?.getItem(NAME)) ?? '';

export const rememberName = (storage: PaneStorage | undefined, name: string): void => {
  attempt(() => storage?.setItem(NAME, name));
};
