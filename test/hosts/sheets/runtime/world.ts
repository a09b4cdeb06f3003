import type { BookState, SheetState } from '../model/book.ts';
import { Calculation } from '../model/calculation.ts';
import { instantOf } from '../model/instants.ts';
import type { Place } from '../model/layer.ts';
import type { Cached, StoreName } from '../services/stores.ts';
import type { Realm } from './bareContext.ts';
import { Meter } from './meter.ts';
import { newUiState, type UiState } from './uiState.ts';

/** Everything that the services of one script share. */
export interface World {
  readonly book: BookState;
  readonly meter: Meter;
  readonly calculation: Calculation;
  realm: Pick<Realm, 'Date' | 'Error'>;
  /** Makes the Date that a function called by a cell gets. */
  cellDate: (instant: number) => Date;
  /** Who runs the script. */
  user: string;
  /** The language a person has chosen for Google, such as `zh_CN`. */
  userLocale: string;
  readonly ui: UiState;
  readonly properties: Readonly<Record<StoreName, Map<string, string>>>;
  readonly caches: Readonly<Record<StoreName, Map<string, Cached>>>;
  /** Which execution holds a lock. */
  readonly locks: Map<StoreName, number>;
  readonly log: string[];
  /** Files of HTML beside the script, by name. */
  htmlFiles: ReadonlyMap<string, string>;
  /** Functions of the script that cells can call, by name in capitals. */
  functions: ReadonlyMap<string, (...args: readonly unknown[]) => unknown>;
}

/** The owner of the spreadsheet. */
export const OWNER = 'owner@example.com';

export function newWorld(book: BookState, calculates = true): World {
  const meter = new Meter();
  const world: World = {
    book,
    meter,
    calculation: new Calculation(book, {
      names: () => [...world.functions.keys()],
      call: (name, args) =>
        meter.execution('CUSTOM_FUNCTION', () => {
          const called = world.functions.get(name.toUpperCase());
          if (!called) throw new Error(`Unknown function: '${name}'.`);
          return called(...args);
        }),
      date: (serial) => world.cellDate(instantOf(serial, book.zone)),
      calculates,
    }),
    realm: { Date, Error },
    cellDate: (instant) => new Date(instant),
    user: OWNER,
    userLocale: 'en',
    ui: newUiState(),
    properties: { document: new Map(), script: new Map(), user: new Map() },
    caches: { document: new Map(), script: new Map(), user: new Map() },
    locks: new Map(),
    log: [],
    htmlFiles: new Map(),
    functions: new Map(),
  };
  meter.onEnd = (execution) => {
    // Google lets go of the locks of an execution that ends, however it ends.
    for (const [name, holder] of world.locks) if (holder === execution) world.locks.delete(name);
  };
  meter.makeError = (message) => exception(world, message);
  return world;
}

/** A Date of the script's own, at what the clocks of the spreadsheet show. */
export const dateOf = ({ realm, book }: World, serial: number): Date => new realm.Date(instantOf(serial, book.zone));

/** An error as Google's services throw it. */
export function exception({ realm }: World, message: string): Error {
  const error = new realm.Error(message);
  error.name = 'Exception';
  return error;
}

/** Puts other content into a cell. */
export function setContent(
  world: World,
  sheet: SheetState,
  place: Place,
  content: Parameters<SheetState['contents']['set']>[2],
): void {
  sheet.contents.set(place.row, place.column, content);
  world.calculation.touch(sheet, place);
}
