import { BOTTOM, cellCount, gridOf, height, isUnbounded, width } from '../model/area.ts';
import type { Shown } from '../model/calculation.ts';
import { cellAt } from '../model/cells.ts';
import { ExcelFault, NotImplemented } from '../model/fault.ts';
import { formatOf } from '../model/formats.ts';
import type { RangeTarget } from '../model/resolve.ts';
import { formatDay } from '../../../../core/values/day.ts';
import { LAST_COLUMN } from '../../../../template/package/reference.ts';
import { alive, fullAddress } from './rangeThings.ts';
import type { Session } from './thing.ts';

const MOST_CELLS = 5_000_000;

type Show = (row: number, column: number) => unknown;

/** Something for every cell; Excel gives `null` for ranges without bounds and refuses more than five million. */
function cells(target: RangeTarget, show: Show): readonly (readonly unknown[])[] | null {
  const { area } = alive(target);
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MOST_CELLS) throw new ExcelFault('RangeExceedsLimit');
  return gridOf(area, show);
}

const plainly = (shown: Shown): string | number | boolean => (typeof shown === 'object' ? shown.error : shown);

const TYPES = { string: 'String', number: 'Double', boolean: 'Boolean', object: 'Error' } as const;

/** Text as people see it, for the formats that are in use here. */
function textOf(shown: Shown, format: unknown): string {
  if (typeof shown !== 'number')
    return String(plainly(shown)).replace(/^(?:true|false)$/, (word) => word.toUpperCase());
  if (format === 'General') return String(Number(shown.toPrecision(11)));
  const decimals = /^0(?:\.(0+))?(%?)$/.exec(String(format));
  if (decimals) return `${(decimals[2] ? shown * 100 : shown).toFixed(decimals[1]?.length ?? 0)}${decimals[2] ?? ''}`;
  if (format === 'yyyy-mm-dd') return formatDay(shown);
  throw new NotImplemented(`Range.text of the number format ${String(format)}`);
}

/** What can be asked of a range. */
export const RANGE_READS = {
  Values: (target: RangeTarget, { calculation }: Session) =>
    cells(target, (row, column) => plainly(calculation.shown(target.sheet, row, column))),
  ValueTypes: (target: RangeTarget, { calculation }: Session) =>
    cells(target, (row, column) => {
      const shown = calculation.shown(target.sheet, row, column);
      return shown === '' && !cellAt(target.sheet, row, column) ? 'Empty' : TYPES[typeof shown as keyof typeof TYPES];
    }),
  Formulas: (target: RangeTarget) => cells(target, (row, column) => cellAt(target.sheet, row, column)?.content ?? ''),
  FormulasLocal: (target: RangeTarget) =>
    cells(target, (row, column) => cellAt(target.sheet, row, column)?.content ?? ''),
  Text: (target: RangeTarget, { calculation }: Session) =>
    cells(target, (row, column) => {
      const area = { top: row, left: column, bottom: row, right: column };
      return textOf(calculation.shown(target.sheet, row, column), formatOf(target.sheet, area, 'numberFormat'));
    }),
  NumberFormat: (target: RangeTarget) =>
    cells(target, (row, column) =>
      formatOf(target.sheet, { top: row, left: column, bottom: row, right: column }, 'numberFormat'),
    ),
  RowIndex: (target: RangeTarget) => alive(target).area.top,
  ColumnIndex: (target: RangeTarget) => alive(target).area.left,
  RowCount: (target: RangeTarget) => height(alive(target).area),
  ColumnCount: (target: RangeTarget) => width(alive(target).area),
  CellCount: (target: RangeTarget) => {
    const count = cellCount(alive(target).area);
    // More than the client can count is -1.
    return count > 2 ** 31 - 1 ? -1 : count;
  },
  Address: (target: RangeTarget) => fullAddress(alive(target).sheet, [target.area]),
  IsEntireRow: ({ area }: RangeTarget) => area.left === 0 && area.right === LAST_COLUMN,
  IsEntireColumn: ({ area }: RangeTarget) => area.top === 0 && area.bottom === BOTTOM,
  RowHidden: (target: RangeTarget) => formatOf(alive(target).sheet, target.area, 'rowHidden'),
  ColumnHidden: (target: RangeTarget) => formatOf(alive(target).sheet, target.area, 'columnHidden'),
} as const;
