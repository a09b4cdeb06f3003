import type { MetadataState, SheetState } from '../model/book.ts';
import { type Block, overlap } from '../model/layer.ts';
import { meterMethods, Served } from '../runtime/served.ts';
import { exception, type World } from '../runtime/world.ts';
import { DeveloperMetadataLocationType as LocationType, DeveloperMetadataVisibility as Visibility } from './enums.ts';
import { rangeOf } from './range.ts';
import { sheetOf } from './sheet.ts';
import { spreadsheetOf } from './spreadsheet.ts';

type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type GLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type GVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;

/** Where metadata is: the spreadsheet, a sheet, or whole rows or columns. */
export interface MetadataPlace {
  readonly sheet?: SheetState;
  readonly block?: Block;
}

class FakeMetadata
  extends Served
  implements
    Pick<
      GMetadata,
      | 'getId'
      | 'getKey'
      | 'getLocation'
      | 'getValue'
      | 'getVisibility'
      | 'remove'
      | 'setKey'
      | 'setValue'
      | 'setVisibility'
    >
{
  readonly #state: MetadataState;

  constructor(world: World, state: MetadataState) {
    super(world);
    this.#state = state;
  }
  get #google(): GMetadata {
    return this as unknown as GMetadata;
  }
  getId() {
    return this.#state.id;
  }
  getKey() {
    return this.#state.key;
  }
  getValue() {
    return this.#state.value;
  }
  getVisibility() {
    return this.#state.visibility;
  }
  getLocation() {
    return locationOf(this.world, this.#state);
  }
  remove() {
    this.world.book.metadata = this.world.book.metadata.filter((entry) => entry !== this.#state);
  }
  setKey(key: string) {
    this.#state.key = key;
    return this.#google;
  }
  setValue(value: string) {
    this.#state.value = value;
    return this.#google;
  }
  setVisibility(visibility: GVisibility) {
    this.#state.visibility = visibility;
    return this.#google;
  }
}
meterMethods(FakeMetadata, 'DeveloperMetadata');

function typeOf({ sheet, block }: MetadataPlace): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
  if (!sheet) return LocationType.SPREADSHEET;
  if (!block) return LocationType.SHEET;
  return block.rows === sheet.maxRows ? LocationType.COLUMN : LocationType.ROW;
}

function locationOf(world: World, place: MetadataState): GLocation {
  const { sheet, block } = place;
  const type = typeOf(place as MetadataPlace);
  const range = (wanted: typeof type) => (sheet && block && type === wanted ? rangeOf(world, sheet, block) : null);
  return {
    getLocationType: () => type,
    getColumn: () => range(LocationType.COLUMN),
    getRow: () => range(LocationType.ROW),
    getSheet: () => (sheet && !block ? sheetOf(world, sheet) : null),
    getSpreadsheet: () => (sheet ? null : spreadsheetOf(world)),
  };
}

class FakeFinder
  extends Served
  implements
    Pick<
      GFinder,
      'find' | 'onIntersectingLocations' | 'withId' | 'withKey' | 'withLocationType' | 'withValue' | 'withVisibility'
    >
{
  readonly #place: MetadataPlace;
  #tests: readonly ((state: MetadataState) => boolean)[] = [];
  #isIntersecting = false;

  constructor(world: World, place: MetadataPlace) {
    super(world);
    this.#place = place;
  }
  find() {
    return this.world.book.metadata
      .filter((state) => isAt(state, this.#place, this.#isIntersecting) && this.#tests.every((test) => test(state)))
      .map((state) => metadataOf(this.world, state));
  }
  onIntersectingLocations() {
    this.#isIntersecting = true;
    return this as unknown as GFinder;
  }
  withId(id: number) {
    return this.#with((state) => state.id === id);
  }
  withKey(key: string) {
    return this.#with((state) => state.key === key);
  }
  withValue(value: string) {
    return this.#with((state) => state.value === value);
  }
  withVisibility(visibility: GVisibility) {
    return this.#with((state) => state.visibility === visibility);
  }
  withLocationType(type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType) {
    return this.#with((state) => typeOf(state as MetadataPlace) === type);
  }
  #with(test: (state: MetadataState) => boolean): GFinder {
    this.#tests = [...this.#tests, test];
    return this as unknown as GFinder;
  }
}
meterMethods(FakeFinder, 'DeveloperMetadataFinder');

/** A finder of the spreadsheet finds everything in it; one of a sheet or range only what is right there, or touches it. */
function isAt(state: MetadataState, { sheet, block }: MetadataPlace, isIntersecting: boolean): boolean {
  if (!sheet) return true;
  if (state.sheet !== sheet) return isIntersecting && !state.sheet;
  if (isIntersecting) return !block || !state.block || overlap(block, state.block);
  return block ? state.block !== undefined && sameBlock(block, state.block) : !state.block;
}

const sameBlock = (one: Block, other: Block): boolean =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;

const metadataOf = (world: World, state: MetadataState): GMetadata =>
  new FakeMetadata(world, state) as unknown as GMetadata;

/** Adds metadata; of a range only whole rows or columns can have some. */
export function addMetadata(
  world: World,
  { sheet, block }: MetadataPlace,
  key: string,
  more: readonly (string | GVisibility)[],
): void {
  if (sheet && block && block.rows !== sheet.maxRows && block.columns !== sheet.maxColumns)
    throw exception(
      world,
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  const value = more.find((part): part is string => typeof part === 'string') ?? null;
  const visibility = more.find((part): part is GVisibility => typeof part !== 'string') ?? Visibility.DOCUMENT;
  world.book.metadata.push({ id: world.book.nextId(), key, value, visibility, sheet, block });
}

/** Metadata right at a place. */
export const metadataAt = (world: World, place: MetadataPlace): GMetadata[] =>
  world.book.metadata
    .filter((state) => (place.sheet ? isAt(state, place, false) : !state.sheet))
    .map((state) => metadataOf(world, state));

export const metadataFinder = (world: World, place: MetadataPlace): GFinder =>
  new FakeFinder(world, place) as unknown as GFinder;
