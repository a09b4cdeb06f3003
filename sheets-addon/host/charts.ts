import type { Block, Chart, Page } from '../../core/blueprint/pages/page.ts';
import type { Style } from '../../core/host/port.ts';
import { colour } from './looks.ts';
import type { Range, Services, Sheet } from './services.ts';

/** A chart to be put on its page. */
export interface ChartPlan {
  readonly tab: Sheet;
  readonly page: Page;
  readonly chart: Chart;
  readonly style: Style;
  readonly services: Services;
}

const HOLE = 0.55;

/** A native chart over the cells of its own page. */
export function insertChart({ tab, page, chart, style, services }: ChartPlan): void {
  const [first] = chart.series;
  if (!first) return;
  const builder = tab.newChart().setChartType(typeOf(chart, services));
  for (const block of [first.categories, ...chart.series.map(({ values }) => values)])
    builder.addRange(rangeOf(tab, block));
  // The builder merges ranges as columns and takes their first row for data, as our blocks are.
  builder.setNumHeaders(0).setPosition(chart.from.row + 1, chart.from.column + 1, 0, 0);
  for (const [option, value] of Object.entries(optionsOf(chart, page, style))) builder.setOption(option, value);
  tab.insertChart(builder.build());
}

const rangeOf = (tab: Sheet, { column, firstRow, lastRow }: Block): Range =>
  tab.getRange(firstRow, column + 1, lastRow - firstRow + 1, 1);

function typeOf({ kind }: Chart, { charts: { ChartType } }: Services): GoogleAppsScript.Charts.ChartType {
  return { doughnut: ChartType.PIE, bar: ChartType.BAR, column: ChartType.COLUMN, radar: ChartType.RADAR }[kind];
}

function optionsOf(chart: Chart, page: Page, { language }: Style): Readonly<Record<string, unknown>> {
  const { kind, series, isShare } = chart;
  return {
    title: chart.title[language],
    'legend.position': kind === 'doughnut' || series.length > 1 ? 'bottom' : 'none',
    ...sizeOf(chart, page),
    ...(kind === 'doughnut' ? { pieHole: HOLE } : {}),
    ...coloursOf(chart),
    series: series.map(({ name }) => ({ labelInLegend: name[language] })),
    ...(isShare && kind !== 'radar' ? shareAxis(kind) : {}),
  };
}

/** One colour a series; where each point has its own, slices take it, and columns the middle one. */
function coloursOf({ kind, series }: Chart): Readonly<Record<string, unknown>> {
  if (kind === 'doughnut') {
    const points = series.flatMap(({ colour: fill }) => fill);
    return { colors: points.map(colour) };
  }
  return {
    colors: series.map(({ colour: fill }) => {
      const single = typeof fill === 'string' ? fill : fill[Math.floor(fill.length / 2)];
      return colour(single ?? '');
    }),
  };
}

/** Bars run to the right. */
const shareAxis = (kind: Chart['kind']): Readonly<Record<string, unknown>> => ({
  [kind === 'bar' ? 'hAxis' : 'vAxis']: { minValue: 0, maxValue: 1, format: 'percent' },
});

const PIXELS_A_ROW = 21;

/** Pixels from one cell to another; rows of charts are of the common height. */
function sizeOf({ from, to }: Chart, { widths }: Page): { readonly width: number; readonly height: number } {
  const width = widths.slice(from.column, to.column).reduce((sum, characters) => sum + characters * 7 + 5, 0);
  return { width, height: (to.row - from.row) * PIXELS_A_ROW };
}
