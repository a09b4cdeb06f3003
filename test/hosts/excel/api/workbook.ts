import { cellArea } from '../model/area.ts';
import { ExcelFault } from '../model/fault.ts';
import { noProperties, type Properties } from '../model/properties.ts';
import type { Workbook } from '../model/workbook.ts';
import { APPLICATION } from './application.ts';
import { apiType } from './apiType.ts';
import { DOCUMENT_PROPERTIES, SETTINGS } from './keyed.ts';
import { NAMES } from './names.ts';
import { rangeThing } from './rangeThings.ts';
import { TABLES } from './tables.ts';
import { thingOf } from './thing.ts';
import { WORKSHEETS } from './worksheet.ts';

const applications = new WeakMap<Workbook, { readonly application: Properties; readonly known: Properties }>();

/** What a workbook keeps beside its cells. */
function besides(book: Workbook) {
  const made = applications.get(book) ?? { application: noProperties(), known: noProperties() };
  applications.set(book, made);
  return made;
}

/** The workbook that is open. */
export const WORKBOOK = apiType<Excel.Workbook, Workbook>({
  name: 'Workbook',
  reads: { Name: () => 'Book1.xlsx', ReadOnly: () => false },
  parts: {
    Worksheets: (book) => thingOf(WORKSHEETS, book),
    Tables: () => thingOf(TABLES, { sheet: undefined }),
    Names: () => thingOf(NAMES, { scope: undefined }),
    Settings: ({ settings }) => thingOf(SETTINGS, settings),
    Application: (book) => thingOf(APPLICATION, besides(book).application),
    Properties: (book) => thingOf(DOCUMENT_PROPERTIES, { custom: book.properties, known: besides(book).known }),
  },
  methods: {
    GetSelectedRange: ({ active, selected }) => rangeThing(active, selected),
    GetActiveCell: ({ active, selected }) => rangeThing(active, cellArea(selected.top, selected.left)),
    _GetRangeForEventByReferenceId: (_book, [reference], { kept }) => {
      const thing = kept.get(String(reference));
      if (!thing) throw new ExcelFault('ItemNotFound');
      return thing;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_book, [reference], { kept }) => kept.get(String(reference)) ?? null,
  },
});
