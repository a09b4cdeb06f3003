import { isColumnKey } from '../../../core/blueprint/layout.ts';
import type { FoundSheet, Snapshot } from '../../../core/host/snapshot.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { cellsIn, sheetOf, type TestCell } from './snapshots.ts';

/** Chance with a seed: the same seed mangles a book the same way. */
interface Chance {
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  readonly shuffle: <T>(items: readonly T[]) => T[];
}

/** Mulberry32: small, even enough, and the same on every machine. */
function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined && items.length === 0) throw new Error('nothing to pick from');
    return item as T;
  };
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return { below, pick, shuffle };
}

/** What gets into cells by pasting, by other programs, and by mistake. */
const JUNK: readonly TestCell[] = [
  'TBD',
  'n/a',
  'NaN',
  'Infinity',
  '-',
  '45%',
  '４５％',
  '1,234.5',
  '1.2万',
  '2026年3月31日',
  '03/04/2026',
  '31.12.2026',
  '=1+1',
  '是',
  'yes',
  'S-O999',
  's-o1; S-O1,S-O2',
  'S1 60%; S2 70%',
  '🎯',
  '   ',
  '',
  "O'Brien",
  'x'.repeat(500),
  'null',
  0,
  -1,
  1e300,
  -1e300,
  1e-300,
  0.1 + 0.2,
  46351.75,
  2958466,
  true,
  false,
  null,
  { error: '#N/A' },
  { error: '#REF!' },
  { error: '#DIV/0!' },
  { formula: 'NOW()' },
  { formula: 'A1' },
];

const KEYS: readonly string[] = ['kr.target', 'objective.id', 'kr.score', 'team.name', 'setting.value', 'no.such.key'];

type Cells = TestCell[][];
type Mutation = (sheet: FoundSheet, chance: Chance) => readonly FoundSheet[];

const onCells =
  (change: (cells: Cells, chance: Chance) => Cells): Mutation =>
  (sheet, chance) => [sheetOf(sheet.name, change(cellsIn(sheet), chance), sheet.merges)];

const widthOf = (cells: Cells): number => Math.max(0, ...cells.map((row) => row.length));
const positions = (cells: Cells): number[] => Array.from({ length: widthOf(cells) }, (_, at) => at);
const inOrder = (cells: Cells, order: readonly (number | undefined)[]): Cells =>
  cells.map((row) => order.map((from) => (from === undefined ? null : (row[from] ?? null))));
const withCell = (cells: Cells, row: number, column: number, cell: TestCell): Cells =>
  cells.map((found, at) =>
    at === row
      ? [...found, ...Array<null>(Math.max(0, column + 1 - found.length)).fill(null)].with(column, cell)
      : found,
  );

/** Ways to mangle one sheet; some give two sheets or none. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  shuffleColumns: onCells((cells, chance) => inOrder(cells, chance.shuffle(positions(cells)))),
  insertColumn: onCells((cells, chance) => {
    const order: (number | undefined)[] = positions(cells);
    order.splice(chance.below(order.length + 1), 0, undefined);
    return inOrder(cells, order);
  }),
  ownColumn: onCells((cells, chance) => {
    const at = chance.below(widthOf(cells) + 2);
    return cells.map((row, n) => (n === 0 ? row : [...row.slice(0, at), `own ${n}`, ...row.slice(at)]));
  }),
  deleteColumn: onCells((cells, chance) => {
    const gone = chance.below(widthOf(cells) + 1);
    return inOrder(
      cells,
      positions(cells).filter((at) => at !== gone),
    );
  }),
  deleteRows: onCells((cells, chance) => {
    const from = chance.below(cells.length + 1);
    return cells.filter((_, at) => at < from || at > from + chance.below(3));
  }),
  duplicateRow: onCells((cells, chance) => {
    const row = cells[2 + chance.below(Math.max(1, cells.length - 2))];
    return row ? [...cells, row] : cells;
  }),
  blankRows: onCells((cells, chance) => {
    const at = 2 + chance.below(cells.length);
    return [...cells.slice(0, at), [], [], ...cells.slice(at)];
  }),
  sortRows: onCells((cells, chance) => [...cells.slice(0, 2), ...chance.shuffle(cells.slice(2))]),
  titleRow: onCells((cells, chance) => {
    const at = chance.below(2);
    return [...cells.slice(0, at), ['Our OKRs', null, 2026], ...cells.slice(at)];
  }),
  deleteKeys: onCells((cells) => cells.slice(1)),
  clearKey: onCells((cells, chance) => withCell(cells, 0, chance.below(widthOf(cells) + 1), null)),
  strayKey: onCells((cells, chance) =>
    withCell(cells, chance.below(4), chance.below(widthOf(cells) + 2), chance.pick(KEYS)),
  ),
  renameHeader: onCells((cells, chance) => withCell(cells, 1, chance.below(widthOf(cells) + 1), 'Renamed')),
  raggedRows: onCells((cells, chance) => cells.map((row) => row.slice(0, Math.max(2, row.length - chance.below(20))))),
  junk: onCells((cells, chance) => junkInto(cells, chance)),
  moreJunk: onCells((cells, chance) => Array.from({ length: 20 }).reduce<Cells>((all) => junkInto(all, chance), cells)),
  deleteSheet: () => [],
  emptySheet: (sheet) => [sheetOf(sheet.name, [])],
  renameSheet: (sheet, chance) => [{ ...sheet, name: `Renamed ${chance.below(1e6)}` }],
  copySheet: (sheet, chance) => [sheet, { ...sheet, name: `Copy ${chance.below(1e6)}` }],
  merge: (sheet, chance) => {
    const [top, left] = [chance.below(20), chance.below(10)];
    const merge = { top, left, bottom: top + chance.below(3), right: left + 1 + chance.below(3) };
    return [{ ...sheet, merges: [merge] }];
  },
};

function junkInto(cells: Cells, chance: Chance): Cells {
  const row = 2 + chance.below(Math.max(1, cells.length - 2));
  const column = chance.below(widthOf(cells) + 1);
  return withCell(cells, row, column, chance.pick(JUNK));
}

/** A book after one to six mutations, and their names for the message of a test that fails. */
export function mutated(start: Snapshot, seed: number): { readonly snapshot: Snapshot; readonly story: string } {
  const chance = chanceOf(seed);
  let { sheets } = start;
  const story: string[] = [];
  for (let count = 1 + chance.below(6); count > 0 && sheets.length > 0; count -= 1) {
    const name = chance.pick(Object.keys(MUTATIONS));
    const sheet = chance.pick(sheets);
    const result = MUTATIONS[name]?.(sheet, chance) ?? [sheet];
    sheets = sheets.flatMap((other) => (other === sheet ? result : [other]));
    story.push(`${name} ${sheet.name}`);
  }
  return {
    snapshot: { sheets: chance.below(10) === 0 ? chance.shuffle(sheets) : sheets },
    story: `seed ${seed}: ${story.join(', ')}`,
  };
}

/** A row of a mangled book that somebody filled in: known by an id of the book that was mangled. */
export interface InputRow {
  readonly sheet: string;
  readonly row: number;
  readonly id: string;
}

/** Rows that begin with an id of ours and say something else as well. */
export function inputRows(snapshot: Snapshot, ids: ReadonlySet<CellValue>): readonly InputRow[] {
  return snapshot.sheets.flatMap(({ name, rows, formulas }) =>
    rows.flatMap((cells, at) => {
      const known = cells.filter((cell) => typeof cell === 'string' && ids.has(cell));
      const others = cells.filter(
        (cell, column) =>
          cell !== null &&
          !ids.has(cell) &&
          !isColumnKey(cell) &&
          !(typeof cell === 'string' && (cell.trim() === '' || cell.startsWith('own '))) &&
          formulas.get(at)?.get(column) === undefined,
      );
      return known.length > 0 && others.length > 0 ? [{ sheet: name, row: at + 1, id: String(known[0]) }] : [];
    }),
  );
}
