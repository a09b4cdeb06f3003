import type { WrittenCell } from '../../core/blueprint/blueprintCells.ts';
import type { Area } from '../../core/host/area.ts';
import { type CellToWrite, cellBlocks, formulaBlocks } from '../../core/host/cellBlocks.ts';
import { type CellContent, contentOf } from '../../core/host/cellContent.ts';
import { growGrid } from './growGrid.ts';
import type { Range, Services, Sheet } from './services.ts';

/** A piece of work on the spreadsheet that is done in one go. */
export type Write = () => void;

/** Cells one call takes; more are cut into blocks of rows. */
const CELLS_A_CALL = 250_000;

/** What cells are written into. */
export interface Target {
  readonly tab: Sheet;
  readonly app: Services['app'];
}

/** Values and formulas of cells, each block by one call. */
export const cellWrites = (target: Target, cells: readonly WrittenCell[]): readonly Write[] => [
  ...valueWrites(
    target,
    cells.filter(({ formula }) => formula === undefined),
  ),
  ...formulaWrites(target, cells),
];

/** Cells in as few rectangles as they make; what begins with an equals sign is a formula to Google. */
export function valueWrites({ tab }: Target, cells: readonly WrittenCell[]): readonly Write[] {
  const contents = cells.map(({ row, column, value, formula }): CellToWrite => {
    const content = formula === undefined ? contentOf(value) : `=${formula}`;
    return { row: row - 1, column, content };
  });
  return cellBlocks(contents).flatMap(({ row, column, contents: rows }) => contentWrites(tab, { row, column }, rows));
}

/** Formulas: the first row of a block as text, the others filled down from it. */
export function formulaWrites({ tab, app }: Target, cells: readonly WrittenCell[]): readonly Write[] {
  const formulas = cells.flatMap(({ row, column, formula }) =>
    formula === undefined ? [] : [{ row: row - 1, column, formula }],
  );
  return formulaBlocks(formulas).map(({ row, column, rows, columns, formulas: texts }) => () => {
    const first = roomFor(tab, { row, column, rows: 1, columns }).setFormulas([texts.map((text) => `=${text}`)]);
    if (rows === 1) return;
    const rest = roomFor(tab, { row: row + 1, column, rows: rows - 1, columns });
    first.copyTo(rest, app.CopyPasteType.PASTE_FORMULA, false);
  });
}

/** A rectangle of contents from one corner, row and column counted from 0. */
export function contentWrites(
  tab: Sheet,
  corner: { readonly row: number; readonly column: number },
  contents: readonly (readonly CellContent[])[],
): readonly Write[] {
  const columns = contents[0]?.length ?? 0;
  const most = Math.max(1, Math.floor(CELLS_A_CALL / Math.max(1, columns)));
  return Array.from({ length: Math.ceil(contents.length / most) }, (_, at) => () => {
    const rows = contents.slice(at * most, (at + 1) * most).map((row) => [...row]);
    roomFor(tab, { row: corner.row + at * most, column: corner.column, rows: rows.length, columns }).setValues(rows);
  });
}

/** A range of a tab, which grows when it ends before that; whether it does is not asked beforehand. */
function roomFor(tab: Sheet, { row, column, rows, columns }: Area): Range {
  const range = (): Range => tab.getRange(row + 1, column + 1, rows, columns);
  try {
    return range();
  } catch {
    growGrid(tab, { rows: row + rows, columns: column + columns });
    return range();
  }
}
