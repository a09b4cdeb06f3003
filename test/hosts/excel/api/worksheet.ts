import { parseArea, WHOLE_SHEET } from '../model/area.ts';
import { touchedArea, usedArea } from '../model/cells.ts';
import { ExcelFault } from '../model/fault.ts';
import { colourOf } from '../model/formats.ts';
import { rangeOf } from '../model/resolve.ts';
import { activate, addSheet, deleteSheet, moveSheet, renameSheet, sheetOf } from '../model/sheets.ts';
import type { Sheet, Workbook } from '../model/workbook.ts';
import { apiType } from './apiType.ts';
import { CHARTS } from './charts.ts';
import { eventMethods } from './events.ts';
import { SHEET_PROPERTIES } from './keyed.ts';
import { NAMES } from './names.ts';
import { areasThing, orThrow, rangeThing } from './rangeThings.ts';
import { FREEZE_PANES, PROTECTION } from './sheetParts.ts';
import { TABLES } from './tables.ts';
import { type ApiType, found, numberArgument, type Session, type Thing, textArgument, thingOf } from './thing.ts';

const alive = (sheet: Sheet): Sheet => {
  if (sheet.isDeleted) throw new ExcelFault('ItemNotFound');
  return sheet;
};

const sheetThing = (sheet: Sheet | undefined): Thing | null => (sheet ? thingOf(WORKSHEET, sheet) : null);

/** The next or previous sheet, of all or of those people see. */
function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown, { book }: Session): Sheet | undefined {
  let at = book.sheets.indexOf(alive(sheet)) + step;
  while (visibleOnly === true && book.sheets[at] && book.sheets[at]?.visibility !== 'Visible') at += step;
  return book.sheets[at];
}

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

function setVisibility(book: Workbook, sheet: Sheet, value: unknown): void {
  const visibility = VISIBILITIES.find((known) => known === value);
  const isLast = !book.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
  if (!visibility) throw new ExcelFault('InvalidArgument', String(value));
  if (visibility !== 'Visible' && isLast) throw new ExcelFault('InvalidOperation', 'the last visible sheet');
  sheet.visibility = visibility;
  const next = book.sheets.find((other) => other.visibility === 'Visible');
  if (book.active === sheet && visibility !== 'Visible' && next) activate(book, next);
}

const range = (sheet: Sheet, address: unknown, { book }: Session): Thing | null => {
  if (address === undefined || address === null || address === '') return rangeThing(alive(sheet), WHOLE_SHEET);
  const target = rangeOf(book, textArgument(address), alive(sheet));
  if (target.sheet !== sheet) throw new ExcelFault('InvalidArgument', String(address));
  return rangeThing(sheet, target.area);
};

const usedRange = (sheet: Sheet, valuesOnly: unknown): Thing | null =>
  rangeThing(alive(sheet), valuesOnly === true ? usedArea(sheet) : touchedArea(sheet));

/** A sheet. */
export const WORKSHEET: ApiType<Sheet> = apiType<Excel.Worksheet, Sheet>({
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  reads: {
    Id: ({ id }) => id,
    Name: (sheet) => alive(sheet).name,
    Position: (sheet, { book }) => book.sheets.indexOf(alive(sheet)),
    Visibility: (sheet) => alive(sheet).visibility,
    TabColor: ({ tabColor }) => tabColor,
    ShowGridlines: ({ showGridlines }) => showGridlines,
    ShowHeadings: ({ showHeadings }) => showHeadings,
    StandardHeight: () => 15,
    StandardWidth: () => 8.43,
  },
  writes: {
    Name: (sheet, value, { book }) => renameSheet(book, alive(sheet), textArgument(value)),
    Position: (sheet, value, { book }) => moveSheet(book, alive(sheet), numberArgument(value)),
    Visibility: (sheet, value, { book }) => setVisibility(book, alive(sheet), value),
    TabColor: (sheet, value) => {
      alive(sheet).tabColor = colourOf(value);
    },
    Gridlines: (sheet, value) => {
      alive(sheet).showGridlines = value === true;
    },
    Headings: (sheet, value) => {
      alive(sheet).showHeadings = value === true;
    },
  },
  parts: {
    Tables: (sheet) => thingOf(TABLES, { sheet: alive(sheet) }),
    Charts: (sheet) => thingOf(CHARTS, alive(sheet)),
    Names: (sheet) => thingOf(NAMES, { scope: alive(sheet) }),
    Protection: (sheet) => thingOf(PROTECTION, alive(sheet)),
    FreezePanes: (sheet) => thingOf(FREEZE_PANES, alive(sheet)),
    CustomProperties: (sheet) => thingOf(SHEET_PROPERTIES, alive(sheet).properties),
  },
  methods: {
    ...eventMethods('sheet', ({ id }: Sheet) => id),
    Activate: (sheet, _args, { book }) => {
      activate(book, alive(sheet));
      return null;
    },
    Calculate: () => null,
    Delete: (sheet, _args, { book }) => {
      deleteSheet(book, alive(sheet));
      return null;
    },
    GetRange: (sheet, [address], session) => range(sheet, address, session),
    GetRanges: (sheet, [address]) =>
      areasThing(
        alive(sheet),
        textArgument(address)
          .split(',')
          .map((one) => parseArea(one)),
      ),
    GetRangeByIndexes: (sheet, args) => {
      const [top = 0, left = 0, rows = 0, columns = 0] = args.map(numberArgument);
      if (top < 0 || left < 0 || rows < 1 || columns < 1) throw new ExcelFault('InvalidArgument');
      return rangeThing(alive(sheet), { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    },
    GetCell: (sheet, args) => {
      const [top = 0, left = 0] = args.map(numberArgument);
      return rangeThing(alive(sheet), { top, left, bottom: top, right: left });
    },
    GetUsedRange: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly) ?? rangeThing(sheet, parseArea('A1')),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly),
    GetNext: (sheet, [visibleOnly], session) => orThrow(sheetThing(neighbour(sheet, 1, visibleOnly, session))),
    GetNextOrNullObject: (sheet, [visibleOnly], session) => sheetThing(neighbour(sheet, 1, visibleOnly, session)),
    GetPrevious: (sheet, [visibleOnly], session) => orThrow(sheetThing(neighbour(sheet, -1, visibleOnly, session))),
    GetPreviousOrNullObject: (sheet, [visibleOnly], session) => sheetThing(neighbour(sheet, -1, visibleOnly, session)),
  },
});

const seen = ({ sheets }: Workbook, visibleOnly: unknown): readonly Sheet[] =>
  sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');

/** All sheets. */
export const WORKSHEETS: ApiType<Workbook> = apiType<Excel.WorksheetCollection, Workbook>({
  name: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map((sheet) => thingOf(WORKSHEET, sheet)),
  methods: {
    ...eventMethods('sheet', () => 'Workbook'),
    Add: (book, [name]) =>
      sheetThing(addSheet(book, name === undefined || name === null ? undefined : textArgument(name))),
    GetActiveWorksheet: ({ active }) => sheetThing(active),
    GetItem: (book, [key]) => sheetThing(found(sheetOf(book, textArgument(key)), String(key))),
    GetItemOrNullObject: (book, [key]) => sheetThing(sheetOf(book, textArgument(key))),
    GetFirst: (book, [visibleOnly]) => sheetThing(seen(book, visibleOnly)[0]),
    GetLast: (book, [visibleOnly]) => sheetThing(seen(book, visibleOnly).at(-1)),
    GetCount: (book, [visibleOnly]) => seen(book, visibleOnly).length,
  },
});
