import { LOOKS } from '../../core/blueprint/appearance.ts';
import type { PageKey } from '../../core/blueprint/keys.ts';
import { type BookLayout, columnLetters } from '../../core/blueprint/layout.ts';
import { type LookBlock, lookBlocks } from '../../core/blueprint/pages/lookBlocks.ts';
import { type Block, type Page, pageCells } from '../../core/blueprint/pages/page.ts';
import { PAGES } from '../../core/blueprint/pages/pages.ts';
import { lightRules } from '../../core/blueprint/rules.ts';
import { tallPageRows } from '../../core/blueprint/sheetForm.ts';
import { addressOf } from '../../core/host/area.ts';
import type { Style } from '../../core/host/port.ts';
import { addChart } from './charts.ts';
import { columnPoints, formatRange } from './formats.ts';
import type { NewSheet } from './newSheet.ts';
import { addRules } from './rules.ts';
import { cellWrites, command, formulaWrites } from './write.ts';

/** What makes a new page: its cells, how they look, its lights and bars, its charts. */
export function newPage(key: PageKey, layout: BookLayout, style: Style): NewSheet {
  const page = PAGES[key];
  const name = layout.sheets[key]?.name ?? key;
  const cells = pageCells(page, layout, style);
  const blocks = lookBlocks(page.cells);
  return {
    name,
    contents: cellWrites(
      name,
      cells.filter(({ formula }) => formula === undefined),
    ),
    formulas: formulaWrites(name, cells),
    look: [
      ...blocks.map((block) => command(({ worksheets }) => formatBlock(worksheets.getItem(name), block, style), 6)),
      command(({ worksheets }) => layOut(worksheets.getItem(name), page, style), 10 + page.cells.length / 4),
      command(({ worksheets }) => colourBlocks(worksheets.getItem(name), page), 8 * (page.lights.length + 1)),
      ...page.charts.map((chart) =>
        command(({ worksheets }) => addChart(worksheets.getItem(name), chart, style.language), 20),
      ),
    ],
  };
}

/** The address of a block; merged cells reach over their span. */
const blockAddress = ({ column, firstRow, lastRow }: Block, columns = 1): string =>
  addressOf({ row: firstRow - 1, column, rows: lastRow - firstRow + 1, columns });

function formatBlock(sheet: Excel.Worksheet, block: LookBlock, { language }: Style): void {
  const range = sheet.getRange(blockAddress(block, block.span));
  if (block.span > 1) range.merge(false);
  formatRange(range, LOOKS[block.look], language);
}

function layOut(sheet: Excel.Worksheet, page: Page, { language }: Style): void {
  sheet.showGridlines = false;
  sheet.getRange('1:1').rowHidden = true;
  for (const [at, width] of page.widths.entries())
    sheet.getRange(`${columnLetters(at)}:${columnLetters(at)}`).format.columnWidth = columnPoints(width);
  const heights = new Map(tallPageRows(page, language).map(({ row, height }) => [row, height]));
  for (const [row, height] of heights) sheet.getRange(`${row}:${row}`).format.rowHeight = height;
  if (page.key === 'guide') sheet.activate();
}

function colourBlocks(sheet: Excel.Worksheet, { lights, bars }: Page): void {
  for (const block of lights)
    addRules(sheet.getRange(blockAddress(block)), lightRules(`$${columnLetters(block.column)}${block.firstRow}`));
  for (const block of bars) addRules(sheet.getRange(blockAddress(block)), [{ kind: 'bar' }]);
}
