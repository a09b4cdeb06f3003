import { type Area, cellCount, parseArea, splitAddress, width } from '../model/area.ts';
import { requireUnprotected } from '../model/edits.ts';
import { ExcelFault } from '../model/fault.ts';
import { noProperties } from '../model/properties.ts';
import type { Chart, Series, Sheet } from '../model/workbook.ts';
import { apiType } from './apiType.ts';
import { bagThing } from './bag.ts';
import { fullAddress, rangeArgument } from './rangeThings.ts';
import { type ApiType, found, type Session, type Thing, textArgument, thingOf } from './thing.ts';
import { WORKSHEET } from './worksheet.ts';

interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

interface SeriesTarget extends ChartTarget {
  readonly series: Series;
}

const newSeries = (name: unknown, values: string | undefined): Series => {
  const series: Series = { properties: noProperties(), points: [], values, categories: undefined };
  if (typeof name === 'string') series.properties.values.set('Name', name);
  return series;
};

/** A point for every value of a series. */
function pointAt({ series }: SeriesTarget, at: unknown): Thing {
  const count = series.values === undefined ? 0 : cellCount(parseArea(splitAddress(series.values).place));
  const index = Number(at);
  if (!Number.isInteger(index) || index < 0 || index >= count) throw new ExcelFault('InvalidArgument', String(at));
  while (series.points.length <= index) series.points.push(noProperties());
  return bagThing('ChartPoint', series.points[index] ?? noProperties());
}

const POINTS = apiType<Excel.ChartPointsCollection, SeriesTarget>({
  name: 'ChartPointsCollection',
  methods: { GetItemAt: (target, [at]) => pointAt(target, at) },
});

function cellsOf(target: SeriesTarget, argument: unknown, session: Session): string {
  const { sheet, area } = rangeArgument(argument, target.sheet, session);
  return fullAddress(sheet, [area]);
}

const SERIES = apiType<Excel.ChartSeries, SeriesTarget>({
  name: 'ChartSeries',
  bag: ({ series }) => series.properties,
  parts: { Points: (target) => thingOf(POINTS, target) },
  methods: {
    SetValues: (target, [range], session) => {
      target.series.values = cellsOf(target, range, session);
      return null;
    },
    SetXAxisValues: (target, [range], session) => {
      target.series.categories = cellsOf(target, range, session);
      return null;
    },
    Delete: ({ chart, series }) => {
      chart.series.splice(chart.series.indexOf(series), 1);
      return null;
    },
  },
});

const seriesThing = (target: ChartTarget, series: Series | undefined): Thing =>
  thingOf(SERIES, { ...target, series: found(series) });

const SERIES_LIST = apiType<Excel.ChartSeriesCollection, ChartTarget>({
  name: 'ChartSeriesCollection',
  items: (target) => target.chart.series.map((series) => seriesThing(target, series)),
  reads: { Count: ({ chart }) => chart.series.length },
  methods: {
    Add: (target, [name]) => {
      const series = newSeries(name, undefined);
      target.chart.series.push(series);
      return seriesThing(target, series);
    },
    GetItemAt: (target, [at]) => seriesThing(target, target.chart.series[Number(at)]),
    GetCount: ({ chart }) => chart.series.length,
  },
});

const CHART: ApiType<ChartTarget> = apiType<Excel.Chart, ChartTarget>({
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  bag: ({ chart }) => chart.properties,
  reads: {
    Id: ({ chart }) => chart.id,
    Name: ({ chart }) => chart.name,
    ChartType: ({ chart }) => chart.type,
  },
  writes: {
    Name: ({ chart }, value) => {
      chart.name = textArgument(value);
    },
  },
  parts: {
    Series: (target) => thingOf(SERIES_LIST, target),
    Worksheet: ({ sheet }) => thingOf(WORKSHEET, sheet),
    Title: ({ chart }) => partThing(chart, 'ChartTitle', 'Title'),
    Legend: ({ chart }) => partThing(chart, 'ChartLegend', 'Legend'),
    Axes: ({ chart }) => partThing(chart, 'ChartAxes', 'Axes'),
    Format: ({ chart }) => partThing(chart, 'ChartAreaFormat', 'Format'),
  },
  methods: {
    SetPosition: ({ sheet, chart }, [from, to], session) => {
      requireUnprotected(sheet);
      const [start, end = from] = [from, to ?? from];
      const address = (cell: unknown): string => fullAddress(sheet, [rangeArgument(cell, sheet, session).area]);
      chart.position = { from: address(start), to: address(end) };
      return null;
    },
    Delete: ({ sheet, chart }) => {
      requireUnprotected(sheet);
      sheet.charts = sheet.charts.filter((other) => other !== chart);
      return null;
    },
  },
});

function partThing({ properties }: Chart, type: string, name: string): Thing {
  const part = properties.parts.get(name) ?? noProperties();
  properties.parts.set(name, part);
  return bagThing(type, part);
}

const TYPES =
  /^(?:Doughnut|Pie|Radar(?:Markers|Filled)?|Line(?:Markers)?(?:Stacked)?(?:100)?|Area(?:Stacked)?(?:100)?|XYScatter\w*|(?:Bar|Column)(?:Clustered|Stacked|Stacked100))$/;

/** One series for each column or row of the source. */
function seriesOf({ sheet, area }: Chart['source'], by: unknown): Series[] {
  const cut = (part: Partial<Area>): string => fullAddress(sheet, [{ ...area, ...part }]);
  if (by === 'Rows')
    return Array.from({ length: area.bottom - area.top + 1 }, (_, at) =>
      newSeries(undefined, cut({ top: area.top + at, bottom: area.top + at })),
    );
  return Array.from({ length: width(area) }, (_, at) =>
    newSeries(undefined, cut({ left: area.left + at, right: area.left + at })),
  );
}

const named = (sheet: Sheet, key: unknown): Chart | undefined =>
  sheet.charts.find(({ id, name }) => id === key || name === key);

/** Charts of a sheet. */
export const CHARTS: ApiType<Sheet> = apiType<Excel.ChartCollection, Sheet>({
  name: 'ChartCollection',
  items: (sheet) => sheet.charts.map((chart) => thingOf(CHART, { sheet, chart })),
  reads: { Count: ({ charts }) => charts.length },
  methods: {
    Add: (sheet, [type, range, by = 'Auto'], session) => {
      requireUnprotected(sheet);
      if (!TYPES.test(String(type))) throw new ExcelFault('InvalidArgument', String(type));
      const source = rangeArgument(range, sheet, session);
      const chart: Chart = {
        id: session.book.nextId(),
        name: `Chart ${sheet.charts.length + 1}`,
        type: String(type),
        source,
        position: undefined,
        properties: noProperties(),
        series: seriesOf(source, by),
      };
      sheet.charts.push(chart);
      return thingOf(CHART, { sheet, chart });
    },
    GetItem: (sheet, [key]) => thingOf(CHART, { sheet, chart: found(named(sheet, key), String(key)) }),
    GetItemOrNullObject: (sheet, [key]) => {
      const chart = named(sheet, key);
      return chart ? thingOf(CHART, { sheet, chart }) : null;
    },
    GetItemAt: (sheet, [at]) => thingOf(CHART, { sheet, chart: found(sheet.charts[Number(at)]) }),
    GetCount: ({ charts }) => charts.length,
  },
});
