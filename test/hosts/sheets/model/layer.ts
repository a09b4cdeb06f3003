/** Where a cell stands; both counted from 1, as Google's methods do. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A block of cells. */
export interface Block extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** Rows or columns that come in (`by` > 0) before `at`, or go away (`by` < 0) from `at` on. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly by: number;
}

/** More than a sheet can have columns, so that a place is one number. */
const WIDTH = 20_000;

/** One property of the cells of a sheet, kept only for the cells that have it. */
export class Layer<T> {
  #cells = new Map<number, T>();

  get size(): number {
    return this.#cells.size;
  }

  get(row: number, column: number): T | undefined {
    return this.#cells.get(row * WIDTH + column);
  }

  set(row: number, column: number, value: T | undefined): void {
    if (value === undefined) this.#cells.delete(row * WIDTH + column);
    else this.#cells.set(row * WIDTH + column, value);
  }

  *entries(): Generator<readonly [Place, T]> {
    for (const [key, value] of this.#cells) yield [{ row: Math.floor(key / WIDTH), column: key % WIDTH }, value];
  }

  shift(shift: Shift): void {
    const moved = new Map<number, T>();
    for (const [place, value] of this.entries()) {
      const to = shiftPlace(place, shift);
      if (to) moved.set(to.row * WIDTH + to.column, value);
    }
    this.#cells = moved;
  }
}

/** Where a cell stands after rows or columns came or went; `undefined` when it went with them. */
function shiftPlace(place: Place, { axis, at, by }: Shift): Place | undefined {
  const from = place[axis];
  if (from < at) return place;
  if (by < 0 && from < at - by) return undefined;
  return { ...place, [axis]: from + by };
}

/** All places of a block, row by row. */
export function* placesOf({ row, column, rows, columns }: Block): Generator<Place> {
  for (let down = 0; down < rows; down += 1)
    for (let right = 0; right < columns; right += 1) yield { row: row + down, column: column + right };
}

/** True when the cell lies in the block. */
export const holds = ({ row, column, rows, columns }: Block, place: Place): boolean =>
  place.row >= row && place.row < row + rows && place.column >= column && place.column < column + columns;

/** True when the blocks have a cell in common. */
export const overlap = (one: Block, other: Block): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** A block after rows or columns came or went; it grows with what comes inside it. */
export function shiftBlock(block: Block, { axis, at, by }: Shift): Block | undefined {
  const length = axis === 'row' ? 'rows' : 'columns';
  const first = block[axis];
  const end = first + block[length];
  const moved = (edge: number): number => (edge <= at ? edge : Math.max(at, edge + by));
  const [start, stop] =
    by > 0 ? [first >= at ? first + by : first, end > at ? end + by : end] : [moved(first), moved(end)];
  return stop > start ? { ...block, [axis]: start, [length]: stop - start } : undefined;
}
