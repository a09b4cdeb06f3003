import type { SheetBlock, ValidationState } from './book.ts';
import { type Place, placesOf } from './layer.ts';

/** What of a spreadsheet a validation looks at. */
type Shown = (sheet: SheetBlock['sheet'], place: Place) => string | number | boolean;

/** A range or a day among the values of a criterion, as they are kept: a day survives another time zone. */
export interface Kept {
  readonly range?: SheetBlock;
  readonly day?: number;
}
export const isKept = (value: unknown): value is Kept => typeof value === 'object' && value !== null;

/** True when a cell with this validation accepts a value; what is blank is always accepted. */
export function accepts(
  { criteria, values }: ValidationState,
  value: string | number | boolean,
  shown: Shown,
): boolean {
  if (value === '') return true;
  const name = String(criteria);
  const [first, second] = values.map((bound) => (isKept(bound) ? bound.day : Number(bound)));
  if (name.startsWith('NUMBER_')) return isNumberWithin(name, value, [first, second]);
  if (name.startsWith('DATE_')) return isNumberWithin(name, Math.floor(Number(value)), [first, second]);
  switch (name) {
    case 'VALUE_IN_LIST':
      return (values[0] as readonly unknown[]).map(String).includes(String(value));
    case 'VALUE_IN_RANGE':
      return valuesIn((values[0] as Kept).range, shown).includes(String(value));
    case 'TEXT_EQUAL_TO':
      return String(value) === String(values[0]);
    case 'CHECKBOX':
      return values.length === 0 ? typeof value === 'boolean' : values.map(String).includes(String(value));
    default:
      throw new Error(`nobody has said what a strict ${name} accepts`);
  }
}

const valuesIn = (range: SheetBlock | undefined, shown: Shown): readonly string[] =>
  range ? [...placesOf(range.block)].map((place) => String(shown(range.sheet, place))) : [];

function isNumberWithin(name: string, value: unknown, bounds: readonly (number | undefined)[]): boolean {
  const [low = Number.NaN, high = Number.NaN] = bounds;
  if (typeof value !== 'number' || Number.isNaN(value)) return false;
  switch (name.replace(/^(?:NUMBER|DATE)_/, '')) {
    case 'IS_VALID_DATE':
      return true;
    case 'BETWEEN':
      return value >= low && value <= high;
    case 'EQUAL_TO':
      return value === low;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > low;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= low;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < low;
    case 'LESS_THAN_OR_EQUAL_TO':
    case 'ON_OR_BEFORE':
      return value <= low;
    default:
      throw new Error(`nobody has said what a strict ${name} accepts`);
  }
}
