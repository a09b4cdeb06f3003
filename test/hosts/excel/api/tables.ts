import { type Area, common } from '../model/area.ts';
import { clearCells } from '../model/cells.ts';
import { requireUnprotected } from '../model/edits.ts';
import { ExcelFault, NotImplemented } from '../model/fault.ts';
import { addTable, allTables, dataArea, headerArea, renameTable, resizeTable, tableNamed } from '../model/tables.ts';
import { type Sheet, type Table, tell, type Workbook } from '../model/workbook.ts';
import { apiType } from './apiType.ts';
import { eventMethods } from './events.ts';
import { rangeArgument, rangeThing } from './rangeThings.ts';
import { TABLE_COLUMNS, TABLE_ROWS } from './tableParts.ts';
import { type ApiType, found, type Session, type Thing, textArgument, thingOf } from './thing.ts';
import { WORKSHEET } from './worksheet.ts';

/** Tables of the workbook, of a sheet, or of a range. */
interface TablesTarget {
  readonly sheet: Sheet | undefined;
  readonly within?: Area;
}

/** Takes the table away; the cells stay. */
function removeTable(table: Table): void {
  table.sheet.tables = table.sheet.tables.filter((other) => other !== table);
}

const FLAGS = {
  HighlightFirstColumn: false,
  HighlightLastColumn: false,
  ShowBandedRows: true,
  ShowBandedColumns: false,
  ShowFilterButton: true,
} as const;

const flag =
  (name: keyof typeof FLAGS) =>
  ({ looks }: Table) =>
    looks.values.get(name) ?? FLAGS[name];
const setFlag =
  (name: string) =>
  (table: Table, value: unknown): void => {
    requireUnprotected(table.sheet);
    table.looks.values.set(name, value);
  };

const TABLE: ApiType<Table> = apiType<Excel.Table, Table>({
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  reads: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    ShowHeaders: ({ hasHeaders }) => hasHeaders,
    ShowTotals: ({ hasTotals }) => hasTotals,
    Style: ({ looks }) => looks.values.get('Style') ?? 'TableStyleMedium2',
    HighlightFirstColumn: flag('HighlightFirstColumn'),
    HighlightLastColumn: flag('HighlightLastColumn'),
    ShowBandedRows: flag('ShowBandedRows'),
    ShowBandedColumns: flag('ShowBandedColumns'),
    ShowFilterButton: flag('ShowFilterButton'),
  },
  writes: {
    Name: (table, value, { book }) => renameTable(book, table, textArgument(value)),
    Style: (table, value) => {
      if (!/^TableStyle(?:Light|Medium|Dark)\d+$/.test(textArgument(value)) && value !== '')
        throw new ExcelFault('InvalidArgument', String(value));
      setFlag('Style')(table, value);
    },
    HighlightFirstColumn: setFlag('HighlightFirstColumn'),
    HighlightLastColumn: setFlag('HighlightLastColumn'),
    ShowBandedRows: setFlag('ShowBandedRows'),
    ShowBandedColumns: setFlag('ShowBandedColumns'),
    ShowFilterButton: setFlag('ShowFilterButton'),
  },
  parts: {
    Worksheet: ({ sheet }) => thingOf(WORKSHEET, sheet),
    Columns: (table) => thingOf(TABLE_COLUMNS, table),
    Rows: (table) => thingOf(TABLE_ROWS, table),
  },
  methods: {
    ...eventMethods('table', ({ id }: Table) => id),
    GetRange: ({ sheet, area }) => rangeThing(sheet, area),
    GetDataBodyRange: (table) => rangeThing(table.sheet, dataArea(table)),
    GetHeaderRowRange: (table) => rangeThing(table.sheet, headerArea(table)),
    Resize: (table, [address], session) => {
      requireUnprotected(table.sheet);
      const { sheet, area } = rangeArgument(address, table.sheet, session);
      if (sheet !== table.sheet) throw new ExcelFault('InvalidArgument');
      resizeTable(session.book, table, area);
      return null;
    },
    ConvertToRange: (table) => {
      requireUnprotected(table.sheet);
      removeTable(table);
      return rangeThing(table.sheet, table.area);
    },
    Delete: (table, _args, { book }) => {
      requireUnprotected(table.sheet);
      removeTable(table);
      clearCells(table.sheet, table.area);
      tell(book, { kind: 'cells', sheet: table.sheet, area: table.area, how: 'RangeEdited' });
      return null;
    },
  },
});

const tablesOf = (book: Workbook, { sheet, within }: TablesTarget): readonly Table[] =>
  allTables(book).filter((table) => (!sheet || table.sheet === sheet) && (!within || common(table.area, within)));

function tableOf(target: TablesTarget, key: unknown, { book }: Session): Table | undefined {
  const table = tableNamed(book, String(key));
  return table && tablesOf(book, target).includes(table) ? table : undefined;
}

const tableThing = (table: Table | undefined): Thing | null => (table ? thingOf(TABLE, table) : null);

export const TABLES: ApiType<TablesTarget> = apiType<Excel.TableCollection, TablesTarget>({
  name: 'TableCollection',
  items: (target, { book }) => tablesOf(book, target).map((table) => thingOf(TABLE, table)),
  reads: { Count: (target, { book }) => tablesOf(book, target).length },
  methods: {
    ...eventMethods('table', () => 'Workbook'),
    Add: (target, [address, hasHeaders], session) => {
      const { book } = session;
      const { sheet, area } = rangeArgument(address, target.sheet ?? book.active, session);
      requireUnprotected(sheet);
      if (hasHeaders !== true) throw new NotImplemented('TableCollection.add of a table without headers');
      return thingOf(TABLE, addTable(book, sheet, area, true));
    },
    GetItem: (target, [key], session) => tableThing(found(tableOf(target, key, session), String(key))),
    GetItemOrNullObject: (target, [key], session) => tableThing(tableOf(target, key, session)),
    GetItemAt: (target, [at], { book }) => tableThing(found(tablesOf(book, target)[Number(at)])),
    GetCount: (target, _args, { book }) => tablesOf(book, target).length,
  },
});
