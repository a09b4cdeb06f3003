import type { SheetKey } from '../../core/blueprint/keys.ts';
import type { BookLayout } from '../../core/blueprint/layout.ts';
import { tabPlaces } from '../../core/host/tabPlaces.ts';
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

/** Adds tabs in the blueprint's order. */
export const tabWrites = (added: readonly SheetKey[], layout: BookLayout, names: readonly string[]): readonly Write[] =>
  tabPlaces(added, layout, names).map(({ name, position, isLast }) =>
    command(({ worksheets }) => {
      const sheet = worksheets.add(name);
      if (!isLast) sheet.position = position;
    }, 2),
  );
