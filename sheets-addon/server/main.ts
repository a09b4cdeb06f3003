import { callInCell } from '../functions/callInCell.ts';
import { dayInSheet } from '../functions/dayInSheet.ts';
import { late } from './loadLate.ts';

export { onInstall, onOpen } from './menu.ts';

/** A custom function, called by a cell. */
export const callCell = (name: string, args: ArrayLike<unknown>) => callInCell(name, Array.from(args), dayInSheet());

/** A menu item, or a call of the sidebar. */
export const callLate = (name: string, args: readonly unknown[]): unknown => {
  const called = (late() as Readonly<Record<string, unknown>>)[name];
  if (typeof called !== 'function') throw new Error(`no entry ${name}`);
  return called(...args);
};
