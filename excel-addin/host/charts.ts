import { blockReference } from '../../core/blueprint/pages/board.ts';
import type { Chart } from '../../core/blueprint/pages/page.ts';
import { addressOf } from '../../core/host/area.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import { colour } from './formats.ts';

const TYPES = { doughnut: 'Doughnut', bar: 'BarClustered', column: 'ColumnClustered', radar: 'Radar' } as const;

/** Width of the ring, in percent of the doughnut that is hole. */
const HOLE = 55;
const GAP = 40;

/** A native chart on the page whose blocks it shows. */
export function addChart(sheet: Excel.Worksheet, plan: Chart, language: Language): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(TYPES[plan.kind], sheet.getRange(blockReference(first.values)), 'Columns');
  chart.title.text = plan.title[language];
  const isRound = plan.kind === 'doughnut';
  const hasLegend = isRound || others.length > 0;
  chart.legend.visible = hasLegend;
  if (hasLegend) chart.legend.position = 'Bottom';
  place(chart, plan);
  addSeries(sheet, chart.series.getItemAt(0), plan, first, language);
  for (const series of others) addSeries(sheet, chart.series.add(series.name[language]), plan, series, language);
  if (plan.isShare) shareAxis(chart, plan.kind);
}

/** The blueprint counts from 0 and ends where the next cell begins. */
function place(chart: Excel.Chart, { from, to }: Chart): void {
  const corner = (row: number, column: number): string => addressOf({ row, column, rows: 1, columns: 1 });
  chart.setPosition(corner(from.row, from.column), corner(to.row - 1, to.column - 1));
}

function addSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  { kind }: Chart,
  { name, values, categories, colour: fill }: Chart['series'][number],
  language: Language,
): void {
  series.name = name[language];
  series.setValues(sheet.getRange(blockReference(values)));
  series.setXAxisValues(sheet.getRange(blockReference(categories)));
  if (kind === 'doughnut') series.doughnutHoleSize = HOLE;
  if (kind === 'column') series.gapWidth = GAP;
  if (kind === 'doughnut' || kind === 'column') series.hasDataLabels = true;
  if (typeof fill !== 'string') {
    for (const [at, rgb] of fill.entries()) series.points.getItemAt(at).format.fill.setSolidColor(colour(rgb));
  } else if (kind === 'radar') series.format.line.color = colour(fill);
  else series.format.fill.setSolidColor(colour(fill));
}

/** Scores run from 0 to 1; a bar chart lists its first row at the top. */
function shareAxis({ axes }: Excel.Chart, kind: Chart['kind']): void {
  axes.valueAxis.minimum = 0;
  axes.valueAxis.maximum = 1;
  axes.valueAxis.numberFormat = '0%';
  if (kind === 'bar') axes.categoryAxis.reversePlotOrder = true;
}
