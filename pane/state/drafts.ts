import type { CheckInDraft } from '../models/checkInDraft.ts';
import { attempt, type PaneStorage } from './storage.ts';

const PREFIX = 'okr-draft:';

/** Drafts of check-ins by key result. A store that is full or forbidden loses drafts, never the pane. */
export interface Drafts {
  read(keyResult: string): CheckInDraft | undefined;
  write(keyResult: string, draft: CheckInDraft): void;
  drop(keyResult: string): void;
}

export function draftsIn(storage: PaneStorage | undefined): Drafts {
  const kept = new Map<string, CheckInDraft>();
  return {
    read: (keyResult) => kept.get(keyResult) ?? stored(storage, keyResult),
    write: (keyResult, draft) => {
      kept.set(keyResult, draft);
      attempt(() => storage?.setItem(PREFIX + keyResult, JSON.stringify(draft)));
    },
    drop: (keyResult) => {
      kept.delete(keyResult);
      attempt(() => storage?.removeItem(PREFIX + keyResult));
    },
  };
}

function stored(storage: PaneStorage | undefined, keyResult: string): CheckInDraft | undefined {
  const text = attempt(() => storage?.getItem(PREFIX + keyResult));
  const found: unknown = text ? attempt(() => JSON.parse(text)) : undefined;
  return isDraft(found) ? found : undefined;
}

/** A store is open to other scripts of the same origin, so what comes out of it is checked. */
function isDraft(found: unknown): found is CheckInDraft {
  if (typeof found !== 'object' || found === null) return false;
  const { value, confidence, progress, blocker, blockerKind, help } = found as Record<string, unknown>;
  const isText = [value, progress, blocker, blockerKind, help].every((text) => typeof text === 'string');
  return isText && (confidence === null || typeof confidence === 'number');
}
