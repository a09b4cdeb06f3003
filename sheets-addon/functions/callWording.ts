import { WORDING_CATALOGUE } from '../../core/functions/wordingCatalogue.ts';
import { callInCell } from './callInCell.ts';
import { dayInSheet } from './dayInSheet.ts';

/** A custom function that reads words. Its word lists weigh more than all that calculates, so it is loaded late. */
export function callWording(name: string, args: readonly unknown[]) {
  const entry = WORDING_CATALOGUE.find((known) => known.name === name);
  if (!entry) throw new Error(`no function ${name}`);
  return callInCell(entry, args, dayInSheet());
}
