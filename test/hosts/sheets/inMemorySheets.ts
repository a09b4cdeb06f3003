import type { Snapshot } from '../../../core/host/snapshot.ts';
import { isCellError } from '../../../core/values/cell.ts';
import { parseBlock } from './model/a1.ts';
import {
  type BookState,
  type ChartState,
  newBook,
  newSheet,
  type RuleFormat,
  type SheetState,
  sheetNamed,
} from './model/book.ts';
import type { Shown } from './model/calculation.ts';
import type { Place } from './model/layer.ts';
import { ruleShownAt } from './model/shownAt.ts';
import type { BeforeCall, Meter } from './runtime/meter.ts';
import type { AuthMode } from './runtime/permissions.ts';
import type { UiState } from './runtime/uiState.ts';
import { newWorld, type World } from './runtime/world.ts';
import { type Globals, globalsOf } from './services/globals.ts';

/** How a spreadsheet is that nobody has touched yet. */
export interface SheetsOptions {
  /** Sheets with what is in them; without any, one empty `Sheet1`. */
  readonly start?: Snapshot;
  readonly zone?: string;
  readonly locale?: string;
  /** `false` leaves every formula without a result, for tests of large books that do not look at any. */
  readonly calculates?: boolean;
}

/** A spreadsheet of Google's in memory, with the services a script has to work on it. */
export interface InMemorySheets {
  readonly globals: Globals;
  /** Counts, time and authorisation. */
  readonly meter: Meter;
  /** What people saw, and what they will answer. */
  readonly ui: UiState;
  /** Everything that is in the spreadsheet. */
  readonly book: BookState;
  readonly world: World;
  /** Puts the services where a script not yet bundled finds them; gives a function that takes them away. */
  readonly install: () => () => void;
  /** Runs something as one execution of the script. */
  readonly run: <T>(action: () => T, mode?: AuthMode) => T;
  /** Lets the n-th call from now on fail, as Google's services sometimes do; gives a function that ends it. */
  readonly failCall: (nth: number, message?: string) => () => void;
  /** Does something right before the n-th call from now on, as another user might. */
  readonly beforeCall: (nth: number, action: (globals: Globals) => void) => () => void;
  /** Somebody else holds the lock of the document until the function it gives is called. */
  readonly holdLock: () => () => void;
  /** What a cell shows: errors as their text, days as serials. */
  readonly shown: (sheet: string, cell: string) => Shown;
  /** What people read when they point at a cell with an error. */
  readonly errorMessage: (sheet: string, cell: string) => string | undefined;
  /** How the conditional format that shows at a cell marks it; `undefined` when none does. */
  readonly markAt: (sheet: string, cell: string) => RuleFormat | undefined;
  readonly charts: (sheet: string) => readonly ChartState[];
}

/** Makes a spreadsheet in memory that is as strict as Google's. */
export function inMemorySheets(options: SheetsOptions = {}): InMemorySheets {
  const { start, zone = 'Etc/UTC', locale = 'en_US', calculates } = options;
  const book = newBook({ zone, locale });
  if (start && start.sheets.length > 0) fill(book, start);
  const world = newWorld(book, calculates);
  const globals = globalsOf(world);
  const { meter, calculation } = world;
  const at = (sheet: string, cell: string) => placeIn(book, sheet, cell);
  return {
    globals,
    meter,
    ui: world.ui,
    book,
    world,
    install: () => install(globals),
    run: (action, mode = 'FULL') => meter.execution(mode, action),
    failCall: (nth, message = `Service Spreadsheets failed while accessing document with id ${book.id}.`) =>
      onNth(meter, nth, () => {
        throw meter.makeError(message);
      }),
    beforeCall: (nth, action) => onNth(meter, nth, () => action(globals)),
    holdLock: () => {
      world.locks.set('document', -1);
      return () => void world.locks.delete('document');
    },
    shown: (sheet, cell) => calculation.shown(...at(sheet, cell)),
    errorMessage: (sheet, cell) => calculation.errorMessage(...at(sheet, cell)),
    markAt: (sheet, cell) => ruleShownAt(calculation, ...at(sheet, cell)),
    charts: (name) => sheetNamed(book, name)?.charts ?? [],
  };
}

function onNth(meter: Meter, nth: number, action: BeforeCall): () => void {
  const wanted = meter.calls().length + nth;
  let seen = meter.calls().length;
  const end = meter.watch((call) => {
    seen += 1;
    if (seen !== wanted) return;
    end();
    action(call);
  });
  return end;
}

function placeIn(book: BookState, name: string, cell: string): [SheetState, Place] {
  const sheet = sheetNamed(book, name);
  const block = sheet && parseBlock(cell, sheet);
  if (!sheet || !block) throw new Error(`there is no cell ${name}!${cell}`);
  return [sheet, { row: block.row, column: block.column }];
}

function install(globals: Globals): () => void {
  const names = Object.keys(globals);
  Object.assign(globalThis, globals);
  return () => {
    for (const name of names) Reflect.deleteProperty(globalThis, name);
  };
}

/** Puts the sheets of a snapshot into a book, as large as Google makes sheets, or larger where they hold more. */
function fill(book: BookState, { sheets }: Snapshot): void {
  book.sheets = sheets.map((found, at) => {
    const sheet = newSheet(at, found.name);
    for (const [down, cells] of found.rows.entries())
      for (const [right, value] of cells.entries())
        if (value !== null && value !== '')
          sheet.contents.set(down + 1, right + 1, { value: isCellError(value) ? value.error : value });
    for (const [down, cells] of found.formulas)
      for (const [right, formula] of cells) sheet.contents.set(down + 1, right + 1, { formula: `=${formula}` });
    sheet.merges = found.merges.map(({ top, left, bottom, right }) => ({
      row: top + 1,
      column: left + 1,
      rows: bottom - top + 1,
      columns: right - left + 1,
    }));
    for (const [{ row, column }] of sheet.contents.entries()) {
      sheet.maxRows = Math.max(sheet.maxRows, row);
      sheet.maxColumns = Math.max(sheet.maxColumns, column);
    }
    return sheet;
  });
  const [first] = book.sheets;
  if (first) book.active = { sheet: first, cells: { row: 1, column: 1, rows: 1, columns: 1 } };
}
