import type { Look, SheetState } from '../model/book.ts';
import { type Block, type Place, placesOf } from '../model/layer.ts';
import { setLook } from './cells.ts';

/** What `setBorder` is told of one line: draw it, take it away, or `null` to leave it as it is. */
export type Line = boolean | null;

/** The lines of a block: around it, and between its cells. */
export interface Lines {
  readonly around: readonly [top: Line, left: Line, bottom: Line, right: Line];
  readonly vertical: Line;
  readonly horizontal: Line;
}

/** Draws lines around and between the cells of a block. */
export function drawLines(sheet: SheetState, block: Block, { around, vertical, horizontal }: Lines, pen: string): void {
  const [top, left, bottom, right] = around;
  const [lastRow, lastColumn] = [block.row + block.rows - 1, block.column + block.columns - 1];
  for (const place of placesOf(block))
    draw(sheet, place, pen, {
      top: place.row === block.row ? top : horizontal,
      bottom: place.row === lastRow ? bottom : horizontal,
      left: place.column === block.column ? left : vertical,
      right: place.column === lastColumn ? right : vertical,
    });
}

function draw(sheet: SheetState, place: Place, pen: string, lines: Readonly<Record<keyof Look['border'], Line>>): void {
  const border: Record<string, string> = { ...sheet.looks.get(place.row, place.column)?.border };
  for (const [side, line] of Object.entries(lines)) {
    if (line === true) border[side] = pen;
    if (line === false) delete border[side];
  }
  setLook(sheet, place, 'border', Object.keys(border).length > 0 ? border : null);
}
