import type { Cell, ConditionalRule, WriteSheet } from 'hucre/xlsx';
import { type BookLayout, columnLetters, quoteSheet } from '../../core/blueprint/layout.ts';
import { blockReference } from '../../core/blueprint/pages/board.ts';
import { type Block, type Chart, type Page, pageCells } from '../../core/blueprint/pages/page.ts';
import { lightRules } from '../../core/blueprint/rules.ts';
import { tallPageRows } from '../../core/blueprint/sheetForm.ts';
import type { Style } from '../../core/host/port.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import { conditionalRules } from './rules.ts';
import { stylesFor } from './styles.ts';
import { contentOf } from './tableSheet.ts';

type SheetChart = NonNullable<WriteSheet['charts']>[number];

/** A page of the blueprint, as hucre writes it. */
export function pageSheet(page: Page, layout: BookLayout, style: Style): WriteSheet {
  const name = layout.sheets[page.key]?.name ?? page.key;
  const styles = stylesFor(style.language);
  const looks = new Map(page.cells.map(({ row, column, look }) => [`${row},${column}`, styles.look(look)]));
  const cells = new Map(
    pageCells(page, layout, style).map((cell): [string, Partial<Cell>] => {
      const look = looks.get(`${cell.row},${cell.column}`);
      return [`${cell.row - 1},${cell.column}`, { ...contentOf(cell, null), ...(look ? { style: look } : {}) }];
    }),
  );
  return {
    name,
    columns: page.widths.map((width) => ({ width })),
    cells,
    rowDefs: rowDefinitions(page, style.language),
    merges: page.cells.flatMap(({ row, column, span }) =>
      span && span > 1 ? [{ startRow: row - 1, endRow: row - 1, startCol: column, endCol: column + span - 1 }] : [],
    ),
    conditionalRules: pageRules(page),
    charts: page.charts.map((chart) => nativeChart(chart, name, style.language)),
    pageSetup: { paperSize: 'a4', orientation: page.orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
    view: { showGridLines: false },
  };
}

function rowDefinitions(page: Page, language: Language): NonNullable<WriteSheet['rowDefs']> {
  const heights = tallPageRows(page, language).map(({ row, height }) => [row - 1, { height }] as const);
  return new Map<number, { readonly height?: number; readonly hidden?: boolean }>([[0, { hidden: true }], ...heights]);
}

function pageRules(page: Page): ConditionalRule[] {
  const rules: ConditionalRule[] = [];
  const range = ({ column, firstRow, lastRow }: Block): string =>
    `${columnLetters(column)}${firstRow}:${columnLetters(column)}${lastRow}`;
  for (const block of page.lights) {
    rules.push(
      ...conditionalRules(
        lightRules(`$${columnLetters(block.column)}${block.firstRow}`),
        range(block),
        rules.length + 1,
      ),
    );
  }
  for (const block of page.bars) rules.push(...conditionalRules([{ kind: 'bar' }], range(block), rules.length + 1));
  return rules;
}

/** hucre writes no radar: it is written as a line chart and turned by the finishing step. */
function nativeChart(chart: Chart, sheet: string, language: Language): SheetChart {
  const reference = (block: Block): string => `${quoteSheet(sheet)}!${blockReference(block)}`;
  const at = ({ row, column }: Chart['from']) => ({ row, col: column });
  const share = { scale: { min: 0, max: 1 }, numberFormat: { formatCode: '0%' }, gridlines: { major: true } };
  const isRound = chart.kind === 'doughnut';
  return {
    type: chart.kind === 'radar' ? 'line' : chart.kind,
    title: chart.title[language],
    altText: chart.description[language],
    anchor: { from: at(chart.from), to: at(chart.to) },
    ...(isRound ? { holeSize: 55, dataLabels: { showValue: true } } : {}),
    ...(isRound || chart.series.length > 1 ? { legend: 'bottom' as const } : { legend: false as const }),
    ...(chart.kind === 'column' ? { gapWidth: 40, dataLabels: { showValue: true } } : {}),
    ...(chart.isShare ? { axes: { y: share, ...(chart.kind === 'bar' ? { x: { reverse: true } } : {}) } } : {}),
    series: chart.series.map(({ name, values, categories, colour }) => ({
      name: name[language],
      values: reference(values),
      categories: reference(categories),
      ...(typeof colour === 'string'
        ? { color: colour }
        : { dataPoints: colour.map((fillColor, idx) => ({ idx, fillColor })) }),
    })),
  };
}
