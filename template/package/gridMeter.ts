import { LAST_COLUMN, parseCell } from './reference.ts';
import { localName } from './xml.ts';

/** Measures how far apart the cells of a sheet lie. */
export interface GridMeter {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** True when a reader that lays out rows and columns would use far more memory than the file has content. */
  readonly isTooSparse: () => boolean;
  /** Empty places of this sheet that no cell accounts for. */
  readonly emptyPlaces: () => number;
}

/** Empty places a book may have for nothing; one stray cell in the last row of a sheet stays below. */
export const FREE_PLACES = 4_500_000;

/** What a row costs besides its places. */
const PLACES_A_ROW = 3;

/** Places a real cell accounts for. */
const PLACES_A_CELL = 4;

/** How often all columns of a sheet may be described; once is what programs write. */
const COLUMN_ROUNDS = 8;

/**
 * A meter for one worksheet part, with the empty places its book has left.
 *
 * Twenty thousand cells in column XFD are 100 kB of file and gigabytes of grid, without any of the usual signs of a
 * zip bomb.
 */
export function gridMeter(free = FREE_PLACES): GridMeter {
  let [row, column, cells, lastRow, lastColumn, described] = [0, -1, 0, 0, -1, 0];
  const openRow = ({ r }: Readonly<Record<string, string>>): void => {
    row = Number(r) || row + 1;
    column = -1;
  };
  const openCell = ({ r }: Readonly<Record<string, string>>): void => {
    if (row === 0) return; // a cell of something else, such as the calculation chain
    const place = r === undefined ? undefined : parseCell(r);
    column = place?.column ?? column + 1;
    cells += 1;
    lastRow = Math.max(lastRow, place?.row ?? row);
    lastColumn = Math.max(lastColumn, column);
  };
  const emptyPlaces = (): number => Math.max(0, lastRow * (lastColumn + 1 + PLACES_A_ROW) - PLACES_A_CELL * cells);
  return {
    emptyPlaces,
    open: (name, attributes) => {
      const local = localName(name);
      if (local === 'c') openCell(attributes);
      else if (local === 'row') openRow(attributes);
      else if (local === 'col') described += Math.max(0, Number(attributes.max) - Number(attributes.min) + 1 || 0);
    },
    isTooSparse: () => emptyPlaces() > free || described > COLUMN_ROUNDS * (LAST_COLUMN + 1),
  };
}
