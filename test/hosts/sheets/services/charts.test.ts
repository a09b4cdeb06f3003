import { describe, expect, it } from 'vitest';
import { inMemorySheets } from '../inMemorySheets.ts';

const open = () => {
  const sheets = inMemorySheets();
  const sheet = sheets.globals.SpreadsheetApp.getActiveSheet();
  return { ...sheets, sheet };
};

describe('a chart', () => {
  it('is kept as it was made', () => {
    const { sheet, globals, charts } = open();
    const { ChartType, Position } = globals.Charts;
    const chart = sheet
      .newChart()
      .setChartType(ChartType.BAR)
      .addRange(sheet.getRange('A1:A3'))
      .addRange(sheet.getRange('C1:C3'))
      .setNumHeaders(1)
      .setOption('vAxis.format', '0%')
      .setPosition(2, 5, 10, 0)
      .asBarChart()
      .setTitle('进度')
      .setColors(['#ff0000'])
      .setLegendPosition(Position.NONE)
      .setRange(0, 1)
      .build();
    sheet.insertChart(chart);
    expect(charts('Sheet1')).toMatchObject([
      {
        type: 'BAR',
        numHeaders: 1,
        position: { row: 2, column: 5, offsetX: 10, offsetY: 0 },
        options: {
          'vAxis.format': '0%',
          title: '进度',
          colors: ['#ff0000'],
          'legend.position': 'none',
          'hAxis.viewWindow': { min: 0, max: 1 },
        },
      },
    ]);
    const [found] = sheet.getCharts();
    expect(found?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:A3', 'C1:C3']);
    expect([found?.getOptions().get('title'), found?.getContainerInfo().getAnchorColumn()]).toEqual(['进度', 5]);
  });

  it('is changed, moves with its cells, and is removed', () => {
    const { sheet, charts } = open();
    sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A2:B3')).setPosition(5, 1, 0, 0).build());
    const [found] = sheet.getCharts();
    if (!found) throw new Error('no chart');
    sheet.updateChart(found.modify().setOption('title', 'new').build());
    sheet.insertRowBefore(1);
    expect(charts('Sheet1')).toMatchObject([
      { options: { title: 'new' }, position: { row: 6 }, ranges: [{ block: { row: 3, rows: 2 } }] },
    ]);
    sheet.removeChart(found);
    expect(charts('Sheet1')).toEqual([]);
    expect(() => sheet.updateChart(found)).toThrow('not on this sheet');
  });

  it('follows rows that come to another sheet', () => {
    const { sheet, globals, charts } = open();
    const data = globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Data');
    sheet.insertChart(sheet.newChart().addRange(data.getRange('A2:A3')).setPosition(1, 1, 0, 0).build());
    data.insertRowsBefore(1, 2);
    expect(charts('Sheet1')).toMatchObject([{ ranges: [{ block: { row: 4 } }], position: { row: 1 } }]);
  });

  it.each([
    ['ranges', () => open().sheet.newChart().setPosition(1, 1, 0, 0).build(), 'at least one range'],
    [
      'a place',
      () => ((book) => book.newChart().addRange(book.getRange('A1')).build())(open().sheet),
      'needs a position',
    ],
    [
      'a type there is',
      () =>
        open()
          .sheet.newChart()
          .setChartType('BAR' as never),
      'no chart type',
    ],
  ])('is refused without %s', (_why, make, message) => {
    expect(make).toThrow(message);
  });
});
