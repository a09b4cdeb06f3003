import { BOTTOM } from '../model/area.ts';
import { requireUnprotected, writeCells } from '../model/edits.ts';
import { ExcelFault } from '../model/fault.ts';
import { layFormat } from '../model/formats.ts';
import type { RangeTarget } from '../model/resolve.ts';
import { LAST_COLUMN } from '../../../../template/package/reference.ts';
import { apiType } from './apiType.ts';
import { CONDITIONAL_FORMATS } from './conditionalFormats.ts';
import { DATA_VALIDATION } from './dataValidation.ts';
import { FORMAT } from './rangeFormat.ts';
import { RANGE_METHODS } from './rangeMethods.ts';
import { RANGE_READS } from './rangeReads.ts';
import { TABLES } from './tables.ts';
import { type ApiType, type Session, thingOf } from './thing.ts';
import { WORKSHEET } from './worksheet.ts';

const write = ({ sheet, area }: RangeTarget, value: unknown, { book }: Session): void =>
  writeCells(book, sheet, area, value);

/** One number format for all cells, or one for each. */
function writeNumberFormat({ sheet, area }: RangeTarget, value: unknown): void {
  requireUnprotected(sheet);
  if (!Array.isArray(value)) {
    layFormat(sheet, { area, path: 'numberFormat', value: formatText(value) });
    return;
  }
  if (value.length !== area.bottom - area.top + 1) throw new ExcelFault('InvalidArgument');
  for (const [down, row] of value.entries()) {
    if (!Array.isArray(row) || row.length !== area.right - area.left + 1) throw new ExcelFault('InvalidArgument');
    for (const [along, format] of row.entries()) {
      const [top, left] = [area.top + down, area.left + along];
      if (format === null) continue;
      layFormat(sheet, {
        area: { top, left, bottom: top, right: left },
        path: 'numberFormat',
        value: formatText(format),
      });
    }
  }
}

function formatText(value: unknown): string {
  if (typeof value !== 'string') throw new ExcelFault('InvalidArgument', JSON.stringify(value));
  return value;
}

function hide({ sheet, area }: RangeTarget, path: 'rowHidden' | 'columnHidden', value: unknown): void {
  requireUnprotected(sheet);
  const whole = path === 'rowHidden' ? { ...area, left: 0, right: LAST_COLUMN } : { ...area, top: 0, bottom: BOTTOM };
  layFormat(sheet, { area: whole, path, value: value === true });
}

/** Cells of one sheet. */
export const RANGE: ApiType<RangeTarget> = apiType<Excel.Range, RangeTarget>({
  name: 'Range',
  isKept: true,
  reads: RANGE_READS,
  writes: {
    Values: write,
    Formulas: write,
    FormulasLocal: write,
    NumberFormat: writeNumberFormat,
    RowHidden: (target, value) => hide(target, 'rowHidden', value),
    ColumnHidden: (target, value) => hide(target, 'columnHidden', value),
  },
  parts: {
    Format: ({ sheet, area }) => thingOf(FORMAT, { sheet, areas: [area], path: 'format' }),
    Worksheet: ({ sheet }) => thingOf(WORKSHEET, sheet),
    ConditionalFormats: ({ sheet, area }) => thingOf(CONDITIONAL_FORMATS, { sheet, areas: [area] }),
    DataValidation: ({ sheet, area }) => thingOf(DATA_VALIDATION, { sheet, areas: [area] }),
  },
  methods: {
    ...RANGE_METHODS,
    GetTables: ({ sheet, area }) => thingOf(TABLES, { sheet, within: area }),
  },
});
