import { type Area, around, BOTTOM, cellCount, common, contains, height, WHOLE_SHEET, width } from '../model/area.ts';
import { cellAt, copyCells, joined, mergeCells, rowsWhere, touchedArea, usedArea } from '../model/cells.ts';
import { emptyCells, requireUnlocked, requireUnprotected } from '../model/edits.ts';
import { ExcelFault, NotImplemented } from '../model/fault.ts';
import type { RangeTarget } from '../model/resolve.ts';
import { activate } from '../model/sheets.ts';
import { type Cell, tell } from '../model/workbook.ts';
import { LAST_COLUMN } from '../../../../template/package/reference.ts';
import { alive, areasThing, orThrow, rangeArgument, rangeThing, shared } from './rangeThings.ts';
import { type Arguments, numberArgument, type Session, type Thing } from './thing.ts';

type Method = (target: RangeTarget, args: Arguments, session: Session) => unknown;

const within = (target: RangeTarget, area: Area): Thing | null => {
  if (!contains(WHOLE_SHEET, area)) throw new ExcelFault('InvalidArgument');
  return rangeThing(alive(target).sheet, area);
};

const intersection: Method = (target, [other], session) => {
  const area = shared(alive(target), rangeArgument(other, target.sheet, session));
  return rangeThing(target.sheet, area);
};

/** The cells in use inside of a range; with formats, unless only values count. */
const used: Method = (target, [valuesOnly]) => {
  const { sheet, area } = alive(target);
  if (valuesOnly === true) return rangeThing(sheet, usedArea(sheet, area));
  const touched = touchedArea(sheet);
  return rangeThing(sheet, touched && common(touched, area));
};

type Kind = (cell: Cell, shown: unknown) => boolean;

/** Which cells `getSpecialCells` means by a kind of value. */
const KINDS: Readonly<Record<string, Kind>> = {
  All: () => true,
  Errors: (_cell, shown) => typeof shown === 'object',
  Numbers: (_cell, shown) => typeof shown === 'number',
  Text: (_cell, shown) => typeof shown === 'string',
  Logical: (_cell, shown) => typeof shown === 'boolean',
};

const special: Method = ({ sheet, area }, [type, kind = 'All'], { calculation }) => {
  if (type !== 'Formulas' && type !== 'Constants') throw new NotImplemented(`Range.getSpecialCells(${String(type)})`);
  const isKind = KINDS[String(kind ?? 'All')];
  if (!isKind) throw new NotImplemented(`SpecialCellValueType.${String(kind)}`);
  const columns = rowsWhere(sheet, area, (cell, row, column) => {
    if ((cell.kind === 'formula') !== (type === 'Formulas')) return false;
    return isKind === KINDS.All || isKind(cell, calculation.shown(sheet, row, column));
  });
  return areasThing(sheet, joined(columns));
};

const merged: Method = ({ sheet, area }) =>
  areasThing(
    sheet,
    sheet.merges.filter((merge) => common(merge, area)),
  );

const copyFrom: Method = (target, [from, type = 'All', skipsBlanks = false, transposes = false], session) => {
  const source = rangeArgument(from, target.sheet, session);
  const what = String(type ?? 'All');
  if ((what !== 'Formulas' && what !== 'Values') || skipsBlanks || transposes)
    throw new NotImplemented(`Range.copyFrom(${what})`);
  // A smaller target grows to the size of what is copied.
  const [rows, columns] = [
    Math.max(height(target.area), height(source.area)),
    Math.max(width(target.area), width(source.area)),
  ];
  const area = { ...target.area, bottom: target.area.top + rows - 1, right: target.area.left + columns - 1 };
  requireUnlocked(target.sheet, area);
  const { book, calculation } = session;
  copyCells(source, { sheet: target.sheet, area }, (row, column): Cell | undefined => {
    const cell = cellAt(source.sheet, row, column);
    if (what === 'Formulas' || cell?.kind !== 'formula') return cell;
    const shown = calculation.shown(source.sheet, row, column);
    return typeof shown === 'object' ? { content: shown.error, kind: 'error' } : { content: shown, kind: 'value' };
  });
  tell(book, { kind: 'cells', sheet: target.sheet, area, how: 'RangeEdited' });
  return null;
};

const clear: Method = ({ sheet, area }, [what = 'All'], { book }) => {
  if (what === 'Contents' || what === 'All') emptyCells(book, sheet, area);
  if (what === 'Formats' || what === 'All') {
    requireUnprotected(sheet);
    if (sheet.formats.some((layer) => common(layer.area, area) && !contains(area, layer.area)))
      throw new NotImplemented('Range.clear of part of what was formatted together');
    sheet.formats = sheet.formats.filter((layer) => !common(layer.area, area));
  }
  return null;
};

const merge: Method = ({ sheet, area }, [across], { book }) => {
  requireUnprotected(sheet);
  if (!across) mergeCells(book, sheet, area);
  else
    for (let row = area.top; row <= area.bottom; row += 1) mergeCells(book, sheet, { ...area, top: row, bottom: row });
  return null;
};

/** Methods of a range. */
export const RANGE_METHODS = {
  GetCell: (target, [row, column]) => {
    const at = { row: target.area.top + numberArgument(row), column: target.area.left + numberArgument(column) };
    return within(target, { top: at.row, left: at.column, bottom: at.row, right: at.column });
  },
  GetRow: (target, [row]) => {
    const at = target.area.top + numberArgument(row);
    return within(target, { ...target.area, top: at, bottom: at });
  },
  GetColumn: (target, [column]) => {
    const at = target.area.left + numberArgument(column);
    return within(target, { ...target.area, left: at, right: at });
  },
  GetBoundingRect: (target, [other], session) =>
    within(target, around(target.area, rangeArgument(other, target.sheet, session).area)),
  GetOffsetRange: (target, [rows, columns]) => {
    const [down, along] = [numberArgument(rows), numberArgument(columns)];
    const { top, left, bottom, right } = target.area;
    return within(target, { top: top + down, left: left + along, bottom: bottom + down, right: right + along });
  },
  GetResizedRange: (target, [rows, columns]) => {
    const { area } = target;
    return within(target, {
      ...area,
      bottom: area.bottom + numberArgument(rows),
      right: area.right + numberArgument(columns),
    });
  },
  GetAbsoluteResizedRange: (target, [rows, columns]) => {
    const { top, left } = target.area;
    return within(target, {
      top,
      left,
      bottom: top + numberArgument(rows) - 1,
      right: left + numberArgument(columns) - 1,
    });
  },
  GetEntireRow: (target) => within(target, { ...target.area, left: 0, right: LAST_COLUMN }),
  GetEntireColumn: (target) => within(target, { ...target.area, top: 0, bottom: BOTTOM }),
  GetLastCell: (target) => within(target, { ...target.area, top: target.area.bottom, left: target.area.right }),
  GetLastRow: (target) => within(target, { ...target.area, top: target.area.bottom }),
  GetIntersection: (target, args, session) => orThrow(intersection(target, args, session)),
  GetIntersectionOrNullObject: intersection,
  GetUsedRange: (target, args, session) =>
    used(target, args, session) ?? within(target, { ...target.area, bottom: target.area.top, right: target.area.left }),
  GetUsedRangeOrNullObject: used,
  GetSpecialCells: (target, args, session) => orThrow(special(alive(target), args, session)),
  GetSpecialCellsOrNullObject: (target, args, session) => special(alive(target), args, session),
  GetMergedAreasOrNullObject: (target, args, session) => merged(alive(target), args, session),
  CopyFrom: copyFrom,
  Clear: (target, args, session) => clear(alive(target), args, session),
  Merge: merge,
  Unmerge: ({ sheet, area }) => {
    requireUnprotected(sheet);
    sheet.merges = sheet.merges.filter((merge) => !common(merge, area));
    return null;
  },
  Select: (target, _args, { book }) => {
    const { sheet, area } = alive(target);
    activate(book, sheet);
    book.selected = area;
    tell(book, { kind: 'selected', sheet, area });
    return null;
  },
  Calculate: () => null,
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (cellCount(area) > 1 && (height(area) !== rows || width(area) !== columns))
      throw new ExcelFault('InvalidArgument');
    return null;
  },
} as const satisfies Readonly<Record<string, Method>>;
