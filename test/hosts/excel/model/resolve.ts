import { type Area, parseArea, splitAddress } from './area.ts';
import { ExcelFault } from './fault.ts';
import { sheetOf } from './sheets.ts';
import { dataArea, tableNamed } from './tables.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** A block of cells of one sheet. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** What an address, a defined name or a table's name means on a sheet. */
export function rangeOf(book: Workbook, address: string, here: Sheet): RangeTarget {
  const { sheet: sheetName, place } = splitAddress(address.replace(/^=/, ''));
  const sheet = sheetName === undefined ? here : sheetOf(book, sheetName);
  if (!sheet) throw new ExcelFault('InvalidArgument', address);
  const name = book.names.find((known) => known.name.toLowerCase() === place.toLowerCase());
  if (name) return rangeOf(book, name.formula, sheet);
  const table = tableNamed(book, place);
  if (table) return { sheet: table.sheet, area: dataArea(table) };
  return { sheet, area: parseArea(place) };
}
