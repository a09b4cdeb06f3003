import type { BookLayout } from '../../core/blueprint/layout.ts';
import type { ViewPlace } from '../../core/view/view.ts';
import type { FUniver, FWorkbook, FWorksheet } from '../grid/univer.ts';
import { showCell } from './showCell.ts';

/** Goes to a cell that the pane speaks of, and scrolls so that the light of its row is seen beside it. */
export function goTo(grid: FUniver, layout: BookLayout, { sheetName, row, column }: ViewPlace): void {
  const workbook = grid.getActiveWorkbook();
  const sheet = workbook?.getSheetByName(sheetName);
  if (!workbook || !sheet) return;
  sheet.activate();
  const range = sheet.getRange(`${column ?? 'A'}${row}`);
  range.activate();
  const cell = { row: range.getRow(), column: range.getColumn() };
  const lastColumn = Math.max(cell.column, lightColumn(layout, sheetName));
  void onceDrawn(workbook, sheet, () => showCell(grid, sheet, { ...cell, lastColumn }));
}

/** Position of the light on a sheet of ours, wherever people have put it; 0 where there is none. */
function lightColumn({ sheets }: BookLayout, sheetName: string): number {
  const columns = Object.values(sheets).find((sheet) => sheet?.name === sheetName)?.columns ?? [];
  return [...columns].find(([key]) => key.endsWith('.light'))?.[1] ?? 0;
}

/** Frames a sheet may take until it is drawn; after that nobody waits for it any more. */
const FRAMES = 120;

/** Does something once a sheet has been drawn: before, nobody knows what can be seen of it. */
async function onceDrawn(workbook: FWorkbook, sheet: FWorksheet, act: () => void): Promise<void> {
  for (let frame = 0; frame < FRAMES; frame += 1) {
    await new Promise(requestAnimationFrame);
    if (workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) return;
    if (sheet.getVisibleRange()) return act();
  }
}
