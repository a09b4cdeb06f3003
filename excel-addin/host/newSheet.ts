import type { SheetKey } from '../../core/blueprint/keys.ts';
import { SHEET_KEYS } from '../../core/blueprint/keys.ts';
import type { BookLayout } from '../../core/blueprint/layout.ts';
import { command, type Write } from './write.ts';

/** A sheet that is not there yet, in the steps it is made in; formulas of all sheets need all sheets' names. */
export interface NewSheet {
  readonly name: string;
  readonly contents: readonly Write[];
  readonly formulas: readonly Write[];
  readonly look: readonly Write[];
}

/** All new sheets: first their tabs, then what they hold, then their formulas, at last how they look. */
export const newSheetWrites = (sheets: readonly NewSheet[], tabs: readonly Write[]): readonly Write[] => [
  ...tabs,
  ...sheets.flatMap(({ contents }) => contents),
  ...sheets.flatMap(({ formulas }) => formulas),
  ...sheets.flatMap(({ look }) => look),
];

/** Adds tabs in the blueprint's order, each after the one before it there, wherever people have put that. */
export function tabWrites(added: readonly SheetKey[], layout: BookLayout, names: readonly string[]): readonly Write[] {
  const tabs = [...names];
  return SHEET_KEYS.filter((key) => added.includes(key)).map((key) => {
    const name = layout.sheets[key]?.name ?? key;
    const before = SHEET_KEYS.slice(0, SHEET_KEYS.indexOf(key)).map((other) =>
      tabs.indexOf(layout.sheets[other]?.name ?? ''),
    );
    const last = Math.max(-1, ...before);
    const position = last < 0 ? tabs.length : last + 1;
    tabs.splice(position, 0, name);
    const isAtEnd = position === tabs.length - 1;
    return command(({ worksheets }) => {
      const sheet = worksheets.add(name);
      if (!isAtEnd) sheet.position = position;
    }, 2);
  });
}
