import { type Area, common, formatArea, quotedName } from '../model/area.ts';
import { ExcelFault } from '../model/fault.ts';
import { type RangeTarget, rangeOf } from '../model/resolve.ts';
import type { Sheet } from '../model/workbook.ts';
import { AREAS } from './rangeAreas.ts';
import { RANGE } from './range.ts';
import { isThing, type Session, type Thing, thingOf } from './thing.ts';

/** Blocks of cells of one sheet. */
export interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** A range as the client gets it; none is a null object. */
export const rangeThing = (sheet: Sheet, area: Area | undefined): Thing | null =>
  area === undefined ? null : thingOf(RANGE, { sheet, area });

export const areasThing = (sheet: Sheet, areas: readonly Area[]): Thing | null =>
  areas.length === 0 ? null : thingOf(AREAS, { sheet, areas });

/** The range an argument names: an object, or an address. */
export function rangeArgument(argument: unknown, here: Sheet, { book }: Session): RangeTarget {
  if (typeof argument === 'string') return rangeOf(book, argument, here);
  if (!isThing(argument) || argument.type.name !== 'Range') throw new ExcelFault('InvalidArgument');
  return argument.target as RangeTarget;
}

/** Nothing of a sheet that is gone can be asked for. */
export function alive<T extends { readonly sheet: Sheet }>(target: T): T {
  if (target.sheet.isDeleted) throw new ExcelFault('InvalidReference');
  return target;
}

/** Addresses with the sheet's name before each. */
export const fullAddress = ({ name }: Sheet, areas: readonly Area[]): string =>
  areas.map((area) => `${quotedName(name)}!${formatArea(area)}`).join(',');

/** What two ranges share, on one sheet. */
export function shared(a: RangeTarget, b: RangeTarget): Area | undefined {
  return a.sheet === b.sheet ? common(a.area, b.area) : undefined;
}

/** For methods of which one throws where the other gives a null object. */
export function orThrow<T>(thing: T | null): T {
  if (thing === null) throw new ExcelFault('ItemNotFound');
  return thing;
}
