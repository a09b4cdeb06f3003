import { SCORING_CATALOGUE } from '../../core/functions/scoringCatalogue.ts';
import { callInCell } from '../functions/callInCell.ts';
import { dayInSheet } from '../functions/dayInSheet.ts';
import { late } from './loadLate.ts';

export { onInstall, onOpen } from './menu.ts';

/** A custom function, called by a cell. Those that calculate are here; those that read words are read like a menu item. */
export function callCell(name: string, args: ArrayLike<unknown>) {
  const entry = SCORING_CATALOGUE.find((known) => known.name === name);
  return entry ? callInCell(entry, Array.from(args), dayInSheet()) : late().callWording(name, Array.from(args));
}

/** A menu item, or a call of the sidebar. */
export const callLate = (name: string, args: readonly unknown[]): unknown => {
  const called = (late() as Readonly<Record<string, unknown>>)[name];
  if (typeof called !== 'function') throw new Error(`no entry ${name}`);
  return called(...args);
};
