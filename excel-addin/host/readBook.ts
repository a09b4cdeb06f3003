import type { SheetKey } from '../../core/blueprint/keys.ts';
import { locate } from '../../core/codec/locate.ts';
import { type Area, addressOf } from '../../core/host/area.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import { type FoundGrid, foundSheet, gridOfProbe, putFormulas, putValues } from './foundGrid.ts';
import { bytesOf, parcels, RESPONSE_LIMIT } from './payload.ts';
import { type ProbeOptions, probeSheet, type SheetProbe } from './sheetProbe.ts';

/** How a book is read. */
export interface BookReading extends ProbeOptions {
  /** Whether all rows of one of our sheets are wanted, or the first will do. */
  readonly isWhole: (key: SheetKey) => boolean;
}

/** A book as read, with what only Excel knows of it. */
export interface FoundBook {
  readonly snapshot: Snapshot;
  readonly protectedSheets: ReadonlySet<string>;
}

/** Sheets asked for in the first request, before anybody knows how many there are. */
const GUESSED_SHEETS = 40;

/**
 * Reads a book in one request, and in one more for every 4 MB that do not fit into its answer.
 *
 * The sheets are walked from first to next without knowing their names: a sheet that is not there answers nothing.
 * Rows beyond the first ones are asked for where a sheet is ours; of other people's sheets nothing there concerns us.
 */
export async function readBook(context: Excel.RequestContext, reading: BookReading): Promise<FoundBook> {
  const probes = await probeSheets(context, reading);
  const grids = probes.map(gridOfProbe);
  const keys = keysByName(grids);
  const isWhole = ({ name }: FoundGrid): boolean => {
    const key = keys.get(name);
    return key !== undefined && reading.isWhole(key);
  };
  const pieces = probes.flatMap((probe, at) => {
    const grid = grids[at];
    if (!grid) return [];
    return [
      ...(isWhole(grid) ? valuePieces(grid, probe, reading.topRows) : []),
      ...(probe.head ? formulaPieces(grid, probe.head) : []),
    ];
  });
  await readPieces(context, pieces);
  return {
    snapshot: { sheets: grids.map(foundSheet) },
    protectedSheets: new Set(probes.filter(({ sheet }) => sheet.protection.protected).map(({ sheet }) => sheet.name)),
  };
}

async function probeSheets(context: Excel.RequestContext, options: ProbeOptions): Promise<readonly SheetProbe[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const probes: SheetProbe[] = [];
  let sheet = worksheets.getFirst();
  for (let count = 0; count < GUESSED_SHEETS; count += 1) {
    probes.push(probeSheet(sheet, options));
    sheet = sheet.getNextOrNullObject();
  }
  await context.sync();
  const found = probes.filter((probe) => !probe.sheet.isNullObject);
  const further = worksheets.items.slice(found.length).map((item) => probeSheet(item, options));
  if (further.length > 0) await context.sync();
  return [...found, ...further];
}

function keysByName(grids: readonly FoundGrid[]): ReadonlyMap<string, SheetKey> {
  const { sheets } = locate({ sheets: grids.map(foundSheet) });
  return new Map(Object.entries(sheets).map(([key, { name }]) => [name, key as SheetKey]));
}

/** A block of cells still to be read. */
interface Piece extends Area {
  readonly grid: FoundGrid;
  readonly what: 'values' | 'formulas';
  readonly bytes: number;
}

/** The rows below the first ones. */
function valuePieces(grid: FoundGrid, { top }: SheetProbe, topRows: number): readonly Piece[] {
  const { used } = grid;
  const row = Math.max(topRows, used.row);
  const rows = used.row + used.rows - row;
  if (rows <= 0 || top.isNullObject) return [];
  const rowBytes = bytesOf(top.values) / Math.max(1, top.values.length);
  return inBlocks({ ...used, row, rows, grid, what: 'values', bytes: rowBytes * rows });
}

/** Bytes of a formula that is not among the first rows. */
const UNSEEN_FORMULA = 200;

/** Blocks of neighbouring columns that hold formulas. */
function formulaPieces(grid: FoundGrid, head: Excel.Range): readonly Piece[] {
  const lastRow = grid.used.row + grid.used.rows;
  const columns = new Map<number, number>();
  for (const area of grid.formulaAreas)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      columns.set(column, Math.min(columns.get(column) ?? lastRow, area.row));
  const longest = (column: number): number =>
    head.isNullObject
      ? UNSEEN_FORMULA
      : Math.max(UNSEEN_FORMULA, ...head.formulas.map((cells) => bytesOf(cells[column - head.columnIndex] ?? '')));
  const pieces: Piece[] = [];
  for (const [column, row] of [...columns].sort(([a], [b]) => a - b)) {
    const last = pieces[pieces.length - 1];
    const isNext = last !== undefined && last.column + last.columns === column;
    const top = isNext ? Math.min(last.row, row) : row;
    const rows = lastRow - top;
    const bytes = (isNext ? (last.bytes / last.rows) * rows : 0) + longest(column) * rows;
    const piece: Piece = {
      grid,
      what: 'formulas',
      row: top,
      rows,
      column: isNext ? last.column : column,
      columns: isNext ? last.columns + 1 : 1,
      bytes,
    };
    if (isNext) pieces[pieces.length - 1] = piece;
    else pieces.push(piece);
  }
  return pieces.flatMap(inBlocks);
}

/** A piece that no answer can hold, cut into blocks of rows. */
function inBlocks(piece: Piece): readonly Piece[] {
  const rowBytes = piece.bytes / piece.rows;
  // Blocks of half an answer leave less room unused when they are packed.
  const most = Math.max(1, Math.floor(RESPONSE_LIMIT / 2 / rowBytes));
  return Array.from({ length: Math.ceil(piece.rows / most) }, (_, at) => {
    const rows = Math.min(most, piece.rows - at * most);
    return { ...piece, row: piece.row + at * most, rows, bytes: rowBytes * rows };
  });
}

async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  for (const parcel of parcels(pieces, RESPONSE_LIMIT)) {
    const asked = parcel.map((piece) => {
      const range = context.workbook.worksheets.getItem(piece.grid.name).getRange(addressOf(piece));
      range.load(piece.what);
      return { piece, range };
    });
    await context.sync();
    for (const { piece, range } of asked) {
      if (piece.what === 'values') putValues(piece.grid, piece.row, range.values);
      else putFormulas(piece.grid, piece, range.formulas);
    }
  }
}
