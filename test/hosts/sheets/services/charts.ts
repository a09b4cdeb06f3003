import type { ChartState, SheetBlock, SheetState } from '../model/book.ts';
import { fail, meterMethods, Served } from '../runtime/served.ts';
import type { World } from '../runtime/world.ts';
import { ChartType } from './enums.ts';
import { placeOf, rangeOf } from './range.ts';

type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GBar = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type GColumn = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type GLine = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;
type GPie = GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type Type = GoogleAppsScript.Charts.ChartType;

class FakeChart
  extends Served
  implements
    Pick<
      GChart,
      | 'getChartId'
      | 'getContainerInfo'
      | 'getNumHeaders'
      | 'getOptions'
      | 'getRanges'
      | 'getTransposeRowsAndColumns'
      | 'modify'
    >
{
  readonly state: ChartState;

  constructor(world: World, state: ChartState) {
    super(world);
    this.state = state;
  }
  getChartId() {
    return this.state.id;
  }
  getContainerInfo() {
    return containerOf(this.state);
  }
  getNumHeaders() {
    return this.state.numHeaders;
  }
  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    const { options } = this.state;
    return { get: (option: string) => options[option] ?? null } as GoogleAppsScript.Charts.ChartOptions;
  }
  getRanges() {
    return rangesOf(this.world, this.state);
  }
  getTransposeRowsAndColumns() {
    return this.state.transposed;
  }
  modify() {
    return builderOf(this.world, this.state);
  }
}
meterMethods(FakeChart, 'EmbeddedChart');

type Methods =
  | `as${'Bar' | 'Column' | 'Line' | 'Pie'}Chart`
  | 'addRange'
  | 'build'
  | 'clearRanges'
  | 'getChartType'
  | 'getContainer'
  | 'getRanges'
  | 'setChartType'
  | 'setNumHeaders'
  | 'setOption'
  | 'setPosition'
  | 'setTransposeRowsAndColumns';
type Words =
  | 'setTitle'
  | 'setColors'
  | 'setLegendPosition'
  | 'setXAxisTitle'
  | 'setYAxisTitle'
  | 'setRange'
  | 'setStacked';

/** One builder for every type: what a type's own methods set are options by the names Google documents. */
class FakeChartBuilder extends Served implements Pick<GBuilder, Methods>, Pick<GBar, Words> {
  #state: ChartState;

  constructor(world: World, state: ChartState) {
    super(world);
    this.#state = state;
  }
  build() {
    const { ranges, position } = this.#state;
    if (ranges.length === 0) fail(this, 'A chart needs at least one range.');
    if (position.row < 1) fail(this, 'A chart needs a position.');
    return new FakeChart(this.world, this.#state) as unknown as GChart;
  }
  addRange(range: GRange) {
    return this.#with({ ranges: [...this.#state.ranges, placeOf(range)] });
  }
  clearRanges() {
    return this.#with({ ranges: [] });
  }
  getRanges() {
    return rangesOf(this.world, this.#state);
  }
  getChartType() {
    return ChartType[this.#state.type as keyof typeof ChartType];
  }
  getContainer() {
    return containerOf(this.#state);
  }
  setChartType(type: Type) {
    if (!Object.values(ChartType).includes(type)) fail(this, `There is no chart type ${String(type)}.`);
    return this.#with({ type: String(type) });
  }
  asBarChart() {
    return this.setChartType(ChartType.BAR) as unknown as GBar;
  }
  asColumnChart() {
    return this.setChartType(ChartType.COLUMN) as unknown as GColumn;
  }
  asLineChart() {
    return this.setChartType(ChartType.LINE) as unknown as GLine;
  }
  asPieChart() {
    return this.setChartType(ChartType.PIE) as unknown as GPie;
  }
  setNumHeaders(numHeaders: number) {
    return this.#with({ numHeaders });
  }
  setOption(option: string, value: unknown) {
    return this.#with({ options: { ...this.#state.options, [option]: value } });
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number) {
    return this.#with({ position: { row, column, offsetX, offsetY } });
  }
  setTransposeRowsAndColumns(transposed: boolean) {
    return this.#with({ transposed });
  }
  setTitle(title: string) {
    return this.setOption('title', title) as unknown as GBar;
  }
  setColors(colors: string[]) {
    return this.setOption('colors', colors) as unknown as GBar;
  }
  setLegendPosition(position: GoogleAppsScript.Charts.Position) {
    return this.setOption('legend.position', String(position).toLowerCase()) as unknown as GBar;
  }
  setXAxisTitle(title: string) {
    return this.setOption('hAxis.title', title) as unknown as GBar;
  }
  setYAxisTitle(title: string) {
    return this.setOption('vAxis.title', title) as unknown as GBar;
  }
  setRange(start: number, end: number) {
    const axis = this.#state.type === 'BAR' ? 'hAxis' : 'vAxis';
    return this.setOption(`${axis}.viewWindow`, { min: start, max: end }) as unknown as GBar;
  }
  setStacked() {
    return this.setOption('isStacked', true) as unknown as GBar;
  }

  #with(change: Partial<ChartState>): GBuilder {
    this.#state = { ...this.#state, ...change };
    return this as unknown as GBuilder;
  }
}
meterMethods(FakeChartBuilder, 'EmbeddedChartBuilder');

const builderOf = (world: World, state: ChartState): GBuilder =>
  new FakeChartBuilder(world, state) as unknown as GBuilder;

const rangesOf = (world: World, { ranges }: ChartState): GRange[] =>
  ranges.map(({ sheet, block }: SheetBlock) => rangeOf(world, sheet, block));

const containerOf = ({ position }: ChartState): GoogleAppsScript.Spreadsheet.ContainerInfo => ({
  getAnchorRow: () => position.row,
  getAnchorColumn: () => position.column,
  getOffsetX: () => position.offsetX,
  getOffsetY: () => position.offsetY,
});

/** A chart that is to be made. */
export const newChart = (world: World): GBuilder =>
  builderOf(world, {
    id: world.book.nextId(),
    type: 'COLUMN',
    ranges: [],
    options: {},
    numHeaders: -1,
    transposed: false,
    position: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
  });

export const chartsOf = (world: World, { charts }: SheetState): GChart[] =>
  charts.map((state) => new FakeChart(world, state) as unknown as GChart);

/** What a chart that a script holds is. */
export function chartState(chart: GChart): ChartState {
  const given: unknown = chart;
  if (!(given instanceof FakeChart)) throw new Error('not a chart; was build() left out?');
  return given.state;
}
