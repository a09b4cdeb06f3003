/**
 * The name people report under. Office tells an add-in its user's name only with an account, so the pane asks once.
 *
 * It is kept in this browser and not in the workbook, because the next person who opens it is somebody else.
 */
const KEY = 'okr-who';

/** The name given last on this computer, empty if none was. */
export const rememberedName = (): string => attempt(() => localStorage.getItem(KEY)) ?? '';

/** Keeps a name for the next time. */
export const rememberName = (name: string): void => void attempt(() => localStorage.setItem(KEY, name));

/** Where half-typed check-ins are kept; none where a browser forbids it. */
export const browserStorage = (): Storage | undefined => attempt(() => localStorage);

/** Storage throws where a browser forbids it to a page in a frame; then the pane asks again next time. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
