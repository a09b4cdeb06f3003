import type { FUniver, FWorksheet } from '../grid/univer.ts';

/** A cell people want to see, and how far right it is worth seeing; rows and columns from 0. */
export interface ShownCell {
  readonly row: number;
  readonly column: number;
  /** Seen too where there is room: the light that the cell decides on. */
  readonly lastColumn: number;
}

/** Rows left above one that was out of sight, so that people see where they are. */
const ROWS_ABOVE = 3;

/** Scrolls the sheet people are on, only as far as it takes; the cell itself stays in sight in any case. */
export function showCell(grid: FUniver, sheet: FWorksheet, { row, column, lastColumn }: ShownCell): void {
  const seen = sheet.getVisibleRange();
  if (!seen) return;
  const { xSplit, ySplit } = sheet.getFreeze();
  const left = (from: number, to: number): number => widthOf(sheet, from, to);
  const isRowSeen = row >= seen.startRow && row < seen.endRow;
  const cutAtLeft = column >= xSplit && column <= seen.startColumn && seen.startColumn > xSplit;
  if (isRowSeen && !cutAtLeft && lastColumn < seen.endColumn) return;
  // The last column that is seen may be cut, and the first once people have scrolled: what is between is certain to fit.
  const room = left(seen.startColumn > xSplit ? seen.startColumn + 1 : xSplit, seen.endColumn);
  const furthest = column < xSplit ? Number.POSITIVE_INFINITY : left(xSplit, column);
  const needed = Math.max(0, left(xSplit, lastColumn + 1) - room);
  grid.executeCommand('sheet.command.scroll-view', {
    // The command counts in columns and rows from the first of the sheet, whatever is frozen; pixels say it exactly.
    sheetViewStartColumn: 0,
    offsetX: Math.min(needed, furthest),
    ...(isRowSeen ? {} : { sheetViewStartRow: Math.max(0, row - ySplit - ROWS_ABOVE), offsetY: 0 }),
  });
}

/** Pixels from the left of one column to the left of another; hidden columns have none. */
function widthOf(sheet: FWorksheet, from: number, to: number): number {
  let width = 0;
  for (let column = from; column < to; column += 1)
    if (sheet.getSheet().getColVisible(column)) width += sheet.getColumnWidth(column);
  return width;
}
