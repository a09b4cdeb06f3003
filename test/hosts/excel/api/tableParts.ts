import { type Area, gridOf, height, width } from '../model/area.ts';
import { requireUnprotected, writeCells } from '../model/edits.ts';
import { ExcelFault, NotImplemented } from '../model/fault.ts';
import { columnNameOf, dataArea, resizeTable } from '../model/tables.ts';
import type { Table } from '../model/workbook.ts';
import { apiType } from './apiType.ts';
import { rangeThing } from './rangeThings.ts';
import { found, type Session, type Thing, textArgument, thingOf } from './thing.ts';

interface ColumnTarget {
  readonly table: Table;
  readonly at: number;
}

const columnArea = ({ table, at }: ColumnTarget, area: Area = table.area): Area => ({
  ...area,
  left: area.left + at,
  right: area.left + at,
});

const shownIn = (table: Table, area: Area, { calculation }: Session) =>
  gridOf(area, (row, column) => {
    const shown = calculation.shown(table.sheet, row, column);
    return typeof shown === 'object' ? shown.error : shown;
  });

const COLUMN = apiType<Excel.TableColumn, ColumnTarget>({
  name: 'TableColumn',
  identity: ({ table, at }) => ({ Id: table.columnIds[at] }),
  reads: {
    Id: ({ table, at }) => table.columnIds[at],
    Index: ({ at }) => at,
    Name: ({ table, at }) => columnNameOf(table, at),
    Values: (target, session) => shownIn(target.table, columnArea(target), session),
  },
  writes: {
    Name: ({ table, at }, value, { book }) =>
      writeCells(book, table.sheet, { ...columnArea({ table, at }), bottom: table.area.top }, textArgument(value)),
  },
  methods: {
    GetRange: (target) => rangeThing(target.table.sheet, columnArea(target)),
    GetDataBodyRange: (target) => rangeThing(target.table.sheet, columnArea(target, dataArea(target.table))),
    GetHeaderRowRange: (target) =>
      rangeThing(target.table.sheet, { ...columnArea(target), bottom: target.table.area.top }),
  },
});

function columnOf(table: Table, key: unknown): number | undefined {
  const at = table.columnIds.findIndex(
    (id, index) => id === Number(key) || columnNameOf(table, index).toLowerCase() === String(key).toLowerCase(),
  );
  return at < 0 ? undefined : at;
}

const columnThing = (table: Table, at: number | undefined): Thing | null =>
  at === undefined || at < 0 || at >= table.columnIds.length ? null : thingOf(COLUMN, { table, at });

export const TABLE_COLUMNS = apiType<Excel.TableColumnCollection, Table>({
  name: 'TableColumnCollection',
  items: (table) => table.columnIds.map((_, at) => thingOf(COLUMN, { table, at })),
  reads: { Count: ({ columnIds }) => columnIds.length },
  methods: {
    GetItem: (table, [key]) => columnThing(table, found(columnOf(table, key), String(key))),
    GetItemOrNullObject: (table, [key]) => columnThing(table, columnOf(table, key)),
    GetItemAt: (table, [at]) => found(columnThing(table, Number(at)) ?? undefined),
    GetCount: ({ columnIds }) => columnIds.length,
  },
});

interface RowTarget {
  readonly table: Table;
  readonly at: number;
}

const rowArea = ({ table, at }: RowTarget): Area => {
  const top = dataArea(table).top + at;
  return { ...table.area, top, bottom: top };
};

const ROW = apiType<Excel.TableRow, RowTarget>({
  name: 'TableRow',
  reads: {
    Index: ({ at }) => at,
    Values: (target, session) => shownIn(target.table, rowArea(target), session),
  },
  writes: { Values: (target, value, { book }) => writeCells(book, target.table.sheet, rowArea(target), value) },
  methods: { GetRange: (target) => rangeThing(target.table.sheet, rowArea(target)) },
});

export const TABLE_ROWS = apiType<Excel.TableRowCollection, Table>({
  name: 'TableRowCollection',
  items: (table) => Array.from({ length: height(dataArea(table)) }, (_, at) => thingOf(ROW, { table, at })),
  reads: { Count: (table) => height(dataArea(table)) },
  methods: {
    /** Adds rows at the end of the table. */
    Add: (table, [index, values], { book }) => {
      requireUnprotected(table.sheet);
      if (typeof index === 'number' && index >= 0) throw new NotImplemented('TableRowCollection.add between rows');
      const rows = Array.isArray(values) ? values : [Array(width(table.area)).fill('')];
      if (rows.some((row) => !Array.isArray(row) || row.length !== width(table.area)))
        throw new ExcelFault('InvalidArgument');
      const { bottom } = table.area;
      resizeTable(book, table, { ...table.area, bottom: bottom + rows.length });
      const added = { ...table.area, top: bottom + 1 };
      writeCells(
        book,
        table.sheet,
        added,
        rows.map((row) => row.map((cell: unknown) => (cell === '' ? null : cell))),
      );
      return thingOf(ROW, { table, at: added.top - dataArea(table).top });
    },
    GetItemAt: (table, [at]) => {
      if (Number(at) >= height(dataArea(table))) throw new ExcelFault('InvalidArgument', String(at));
      return thingOf(ROW, { table, at: Number(at) });
    },
    GetCount: (table) => height(dataArea(table)),
  },
});
