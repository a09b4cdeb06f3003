import type { SheetState } from '../model/book.ts';
import { meterMethods, Served } from '../runtime/served.ts';
import { exception, type World } from '../runtime/world.ts';
import { placeOf, rangeOf } from './range.ts';

type GNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type GRange = GoogleAppsScript.Spreadsheet.Range;

class FakeNamedRange
  extends Served
  implements Pick<GNamedRange, 'getName' | 'getRange' | 'remove' | 'setName' | 'setRange'>
{
  #name: string;

  constructor(world: World, name: string) {
    super(world);
    this.#name = name;
  }
  getName() {
    return this.#name;
  }
  getRange() {
    const place = this.world.book.names.get(this.#name);
    if (!place) throw exception(this.world, `Named range ${this.#name} not found.`);
    return rangeOf(this.world, place.sheet, place.block);
  }
  remove() {
    removeName(this.world, this.#name);
  }
  setName(name: string) {
    const range = this.getRange();
    removeName(this.world, this.#name);
    setName(this.world, name, range);
    this.#name = name;
    return this as unknown as GNamedRange;
  }
  setRange(range: GRange) {
    setName(this.world, this.#name, range);
    return this as unknown as GNamedRange;
  }
}
meterMethods(FakeNamedRange, 'NamedRange');

/** Gives a block a name; a name that could be a cell is refused. */
export function setName(world: World, name: string, range: GRange): void {
  const isCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^R\d*C\d*$/i.test(name) || /^(?:true|false)$/i.test(name);
  if (isCell || !/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name))
    throw exception(world, `The name "${name}" is not a valid name for a named range.`);
  world.book.names.set(name, { ...placeOf(range) });
  world.calculation.restart();
}

export function removeName(world: World, name: string): void {
  if (!world.book.names.delete(name)) throw exception(world, `Named range ${name} not found.`);
  world.calculation.restart();
}

/** Named ranges, of one sheet or of all. */
export const namedRangesOf = (world: World, sheet?: SheetState): GNamedRange[] =>
  [...world.book.names]
    .filter(([, place]) => !sheet || place.sheet === sheet)
    .map(([name]) => new FakeNamedRange(world, name) as unknown as GNamedRange);
