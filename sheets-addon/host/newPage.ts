import { type Appearance, LOOKS } from '../../core/blueprint/appearance.ts';
import type { PageKey } from '../../core/blueprint/keys.ts';
import { type BookLayout, columnLetters } from '../../core/blueprint/layout.ts';
import { lookBlocks } from '../../core/blueprint/pages/lookBlocks.ts';
import { type Block, type Page, pageCells } from '../../core/blueprint/pages/page.ts';
import { PAGES } from '../../core/blueprint/pages/pages.ts';
import { lightRules } from '../../core/blueprint/rules.ts';
import { tallPageRows } from '../../core/blueprint/sheetForm.ts';
import { type CellContent, contentOf } from '../../core/host/cellContent.ts';
import type { Style } from '../../core/host/port.ts';
import { insertChart } from './charts.ts';
import { applyLooks, setWidths } from './looks.ts';
import { formatRule } from './rules.ts';
import type { Range, Services, Sheet } from './services.ts';

/** A page to be made on a new tab. */
export interface PagePlan {
  readonly key: PageKey;
  readonly layout: BookLayout;
  readonly style: Style;
  readonly services: Services;
  readonly tab: Sheet;
}

/** A page on a new tab: cells, looks, lights, charts, and last of all the mark it is known by. */
export function writePage(plan: PagePlan): void {
  const { key, style, services, tab } = plan;
  const page = PAGES[key];
  const [mark, ...cells] = pageCells(page, plan.layout, style);
  const size = sizeOf(page);
  const contents = blankRows<CellContent>(size, '');
  for (const { row, column, value, formula } of cells) {
    const line = contents[row - 2];
    if (line) line[column] = formula === undefined ? contentOf(value) : `=${formula}`;
  }
  tab.getRange(2, 1, size.rows, size.columns).setValues(contents);
  applyLooks({ tab, row: 1, column: 0, app: services.app }, looksOf(page, size));
  mergeCells(tab, page);
  arrange(plan, page);
  for (const chart of page.charts) insertChart({ tab, page, chart, style, services });
  if (key === 'guide') tab.activate();
  tab.getRange(1, 1).setValue(mark?.value ?? key);
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Rows below the hidden first one, and columns. */
function sizeOf({ cells, widths }: Page): Size {
  const rows = Math.max(...cells.map(({ row }) => row)) - 1;
  return { rows, columns: Math.max(widths.length, ...cells.map(({ column, span = 1 }) => column + span)) };
}

const blankRows = <T>({ rows, columns }: Size, blank: T): T[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => blank));

function looksOf({ cells }: Page, size: Size): readonly (readonly (Appearance | undefined)[])[] {
  const looks = blankRows<Appearance | undefined>(size, undefined);
  for (const { row, column, look, span = 1 } of cells) {
    const line = looks[row - 2];
    for (let at = column; line && at < column + span; at += 1) line[at] = LOOKS[look];
  }
  return looks;
}

/**
 * Only text that wraps needs its columns merged; a heading runs over blank neighbours by itself. Rows below each other
 * that are merged over the same columns take one call.
 */
function mergeCells(tab: Sheet, { cells }: Page): void {
  const merged = lookBlocks(cells).filter(({ span, look }) => span > 1 && LOOKS[look].wrapped);
  const blocks: (Block & { readonly span: number })[] = [];
  for (const block of merged) {
    const last = blocks[blocks.length - 1];
    const isNext = last?.column === block.column && last.span === block.span && last.lastRow === block.firstRow - 1;
    if (last && isNext) blocks[blocks.length - 1] = { ...last, lastRow: block.lastRow };
    else blocks.push(block);
  }
  for (const block of blocks) rangeOf(tab, block, block.span).mergeAcross();
}

const rangeOf = (tab: Sheet, { column, firstRow, lastRow }: Block, columns = 1): Range =>
  tab.getRange(firstRow, column + 1, lastRow - firstRow + 1, columns);

const PIXELS_A_POINT = 4 / 3;

function arrange({ tab, style, services }: PagePlan, page: Page): void {
  tab.setHiddenGridlines(true);
  tab.hideRows(1);
  setWidths(tab, 0, page.widths);
  for (const { row, rows, height } of heightRuns(page, style))
    tab.setRowHeights(row, rows, Math.round(height * PIXELS_A_POINT));
  const rules = [
    ...page.lights.flatMap((block) =>
      lightRules(`$${columnLetters(block.column)}${block.firstRow}`).map((rule) => ({ rule, block })),
    ),
    ...page.bars.map((block) => ({ rule: { kind: 'bar' } as const, block })),
  ];
  const built = rules.flatMap(({ rule, block }) => formatRule(rule, [rangeOf(tab, block)], services.app) ?? []);
  if (built.length > 0) tab.setConditionalFormatRules(built);
}

interface HeightRun {
  readonly row: number;
  readonly rows: number;
  readonly height: number;
}

/** Rows fit what is in them by themselves, but for merged cells. */
function heightRuns(page: Page, { language }: Style): readonly HeightRun[] {
  const merged = new Set(
    page.cells.flatMap(({ row, span = 1, look }) => (span > 1 && LOOKS[look].wrapped ? [row] : [])),
  );
  const tall = tallPageRows(page, language).filter(({ row }) => merged.has(row));
  const heights = new Map(tall.map(({ row, height }) => [row, height]));
  const runs: HeightRun[] = [];
  for (const [row, height] of [...heights].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.height === height && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, rows: 1, height });
  }
  return runs;
}
