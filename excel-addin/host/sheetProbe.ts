import type { ReadOptions } from '../../core/host/port.ts';
import type { Supports } from './supports.ts';

/** What is asked of a sheet that may or may not be there, before anything about it is known. */
export interface SheetProbe {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** The first rows, with their values. */
  readonly top: Excel.Range;
  /** A few rows with the text of their formulas, from which the length of the others is estimated. */
  readonly head: Excel.Range | undefined;
  readonly formulas: Excel.RangeAreas;
  readonly errors: readonly Excel.RangeAreas[];
  readonly merged: Excel.RangeAreas | undefined;
}

/** How a book is looked at first. */
export interface ProbeOptions extends ReadOptions {
  /** Rows whose values come at once. */
  readonly topRows: number;
  readonly supports: Supports;
}

/** Rows of the head: keys, headers and the first rows of data. */
const HEAD = '1:6';

/** Queues everything a first request can ask of one sheet; on a sheet that is not there it asks nothing. */
export function probeSheet(sheet: Excel.Worksheet, { topRows, formulas, supports }: ProbeOptions): SheetProbe {
  sheet.load('name,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const top = used.getIntersectionOrNullObject(`1:${topRows}`);
  top.load('values,rowIndex');
  const places = used.getSpecialCellsOrNullObject('Formulas');
  const errors = [
    used.getSpecialCellsOrNullObject('Formulas', 'Errors'),
    used.getSpecialCellsOrNullObject('Constants', 'Errors'),
  ];
  for (const areas of [places, ...errors]) areas.load('address');
  const head = formulas === 'places' ? undefined : used.getIntersectionOrNullObject(HEAD);
  head?.load('formulas,columnIndex');
  // Merged cells are only remarked on by the check, so an older Excel goes without.
  const merged = supports('1.13') ? used.getMergedAreasOrNullObject() : undefined;
  merged?.load('address');
  return { sheet, used, top, head, formulas: places, errors, merged };
}
