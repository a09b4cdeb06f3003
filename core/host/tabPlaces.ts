import { SHEET_KEYS, type SheetKey } from '../blueprint/keys.ts';
import type { BookLayout } from '../blueprint/layout.ts';

/** Where a new tab goes: its name and its position, counted from 0, when it is put there. */
export interface TabPlace {
  readonly key: SheetKey;
  readonly name: string;
  readonly position: number;
  /** After all that are there. */
  readonly isLast: boolean;
}

/** New tabs in the blueprint's order, each after the one before it there, wherever people have put that. */
export function tabPlaces(
  added: readonly SheetKey[],
  layout: BookLayout,
  names: readonly string[],
): readonly TabPlace[] {
  const tabs = [...names];
  return SHEET_KEYS.filter((key) => added.includes(key)).map((key) => {
    const name = layout.sheets[key]?.name ?? key;
    const before = SHEET_KEYS.slice(0, SHEET_KEYS.indexOf(key)).map((other) =>
      tabs.indexOf(layout.sheets[other]?.name ?? ''),
    );
    const last = Math.max(-1, ...before);
    const position = last < 0 ? tabs.length : last + 1;
    tabs.splice(position, 0, name);
    return { key, name, position, isLast: position === tabs.length - 1 };
  });
}
