import { type Cell, type ConditionalRule, type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { FinishOptions } from '../../../template/finish/finishWorkbook.ts';

/** What the rich book asks of finishing. */
export const RICH_FINISH: FinishOptions = {
  when: '2026-01-01T00:00:00Z',
  defaultFont: { name: 'Microsoft YaHei', size: 10, charset: 134 },
  calculatedColumns: {
    KRs: { 'Score <&>': SCORE() },
    检查表: { 翻倍: '检查表[[#This Row],[数值]]*2' },
  },
  radarCharts: ['Balance & "shape"'],
};

/** A book that uses everything we ask of hucre, as hucre writes it: not yet finished. */
export function richBook(changes: Partial<WriteOptions> = {}): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [keyResults(), chinese(), apostrophe(), lists(), secrets()],
    properties: {
      title: 'OKR',
      creator: 'redlight',
      created: new Date(0),
      custom: { edition: 'lambda', schema: 1, ok: true },
    },
    defaultFont: { name: 'Calibri', size: 11 },
    namedRanges: [
      { name: 'KRSCORE', range: LAMBDA_SCORE, comment: 'score' },
      { name: 'Today', range: 'Lists!$C$1' },
      { name: 'Statuses', range: 'Lists!$A$2:$A$4' },
    ],
    activeSheet: 0,
    workbookProtection: { lockStructure: true },
    ...changes,
  });
}

const LAMBDA_SCORE =
  '_xlfn.LAMBDA(_xlpm.base,_xlpm.target,_xlpm.actual,IF(_xlpm.base=_xlpm.target,0,' +
  'MAX(0,MIN(1,(_xlpm.actual-_xlpm.base)/(_xlpm.target-_xlpm.base)))))';

function SCORE(): string {
  const [start, target, current] = ['Start', 'Target', 'Current'].map((column) => `KRs[[#This Row],[${column}]]`);
  return `IF(${start}=${target},0,MAX(0,MIN(1,(${current}-${start})/(${target}-${start}))))`;
}

const KR_HEADERS = ['Key result', 'Start', 'Target', 'Current', 'Score <&>', 'Status', 'Due'];
const ROWS = 12;

function keyResults(): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  KR_HEADERS.forEach((value, column) => {
    cells.set(`0,${column}`, { value, style: header(column) });
  });
  for (let row = 1; row <= ROWS; row++) {
    const values = [`KR ${row}`, 0, 10, (row * 7) % 11, null, ['On track', 'At risk', 'Off track'][row % 3] ?? null];
    values.forEach((value, column) => {
      cells.set(`${row},${column}`, { value, style: { protection: { locked: column === 4 } } });
    });
    cells.set(`${row},4`, {
      formula: SCORE(),
      formulaResult: Math.min(1, ((row * 7) % 11) / 10),
      style: { numFmt: '0%' },
    });
    cells.set(`${row},6`, {
      value: new Date(Date.UTC(2026, 2, row)),
      style: { border: { bottom: { style: 'thin', color: { rgb: '999999' } } } },
    });
  }
  cells.set('1,0', {
    value: 'KR 1',
    comment: { author: 'redlight', text: 'First line\nsecond <line> & more' },
    hyperlink: { target: 'https://example.com/a b?x=1&y=2', tooltip: 'out' },
  });
  cells.set('2,0', {
    value: 'KR 2',
    comment: { text: '备注' },
    hyperlink: { target: '', location: "'中文 表'!A1", display: 'in' },
  });
  cells.set('14,0', {
    value: 'rich',
    richText: [
      {
        text: 'Bold ',
        font: {
          bold: true,
          strikethrough: true,
          underline: true,
          size: 12,
          name: 'Calibri',
          charset: 134,
          family: 2,
          color: { rgb: 'FF0000' },
        },
      },
      { text: 'plain' },
    ],
  });
  cells.set('15,0', {
    formula: 'SUMPRODUCT(KRs[Score <&>])/ROWS(KRs[Score <&>])',
    formulaResult: 0.5,
    style: { font: { bold: true }, fill: gradient() },
  });
  cells.set('15,1', {
    formula: 'KRSCORE(0,10,5)',
    formulaResult: 0.5,
    style: { font: { italic: true, vertAlign: 'superscript', color: { theme: 4, tint: 0.4 } } },
  });
  return {
    name: 'Key results',
    cells,
    columns: [
      { width: 30 },
      { width: 10, numFmt: '0.00' },
      { width: 10 },
      { width: 10 },
      { width: 10 },
      { width: 12 },
      { width: 12, hidden: true },
    ],
    rowDefs: new Map([
      [0, { height: 24 }],
      [13, { hidden: true }],
    ]),
    merges: [{ startRow: 16, startCol: 0, endRow: 16, endCol: 3 }],
    tables: [
      {
        name: 'KRs',
        range: `A1:G${ROWS + 1}`,
        columns: KR_HEADERS.map((name) => ({ name })),
        style: 'TableStyleLight1',
      },
    ],
    conditionalRules: rules(),
    dataValidations: [
      {
        type: 'list',
        values: ['On track', 'At risk', 'Off track'],
        range: 'F2:F8',
        showErrorMessage: true,
        errorTitle: 'Status',
        errorMessage: 'Pick one & only one',
        errorStyle: 'stop',
        allowBlank: true,
      },
      {
        type: 'list',
        formula1: 'Statuses',
        range: 'F9:F13',
        showInputMessage: true,
        inputTitle: 'Pick',
        inputMessage: 'a status',
      },
      {
        type: 'decimal',
        operator: 'between',
        formula1: '0',
        formula2: '1',
        range: 'E2:E13',
        errorStyle: 'warning',
        showErrorMessage: true,
      },
      { type: 'date', operator: 'greaterThan', formula1: 'DATE(2020,1,1)', range: 'G2:G13', errorStyle: 'information' },
      { type: 'custom', formula1: 'LEN($A2)<100', range: 'A2:A13' },
      { type: 'textLength', operator: 'lessThanOrEqual', formula1: '80', range: 'H2:H13' },
    ],
    freezePane: { rows: 1, columns: 1 },
    pageSetup: {
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: 'A1:$F16',
      printTitlesRow: '1:1',
      printTitlesColumn: 'A:A',
      horizontalCentered: true,
      margins: { left: 0.5 },
    },
    headerFooter: {
      oddHeader: '&L&"Calibri,Bold"OKR && more&R&D',
      oddFooter: '&CPage &P of &N',
      differentFirst: true,
      firstHeader: '&Cfirst',
    },
    view: { showGridLines: false, zoomScale: 90, tabColor: { rgb: '4472C4' } },
    protection: {
      sheet: true,
      selectLockedCells: true,
      formatColumns: true,
      sort: true,
      autoFilter: true,
      password: 'secret',
    },
    sparklines: [
      { location: 'H2', dataRange: "'Key results'!B2:D2", markers: true },
      { location: 'H3', dataRange: "'Key results'!B3:D3", type: 'column' },
    ],
    rowBreaks: [40],
  };
}

function rules(): ConditionalRule[] {
  const bar = (range: string, priority: number): ConditionalRule => ({
    type: 'dataBar',
    priority,
    range,
    dataBar: {
      cfvo: [
        { type: 'num', value: '0' },
        { type: 'num', value: '1' },
      ],
      color: 'FF63BE7B',
    },
  });
  return [
    {
      type: 'expression',
      priority: 1,
      range: 'A2:A13',
      formula: 'AND($D2<$B2,$F2="Off track")',
      style: {
        font: { bold: true, strikethrough: true, color: { rgb: '9C0006' }, vertAlign: 'superscript', underline: true },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' } },
        border: { top: { style: 'thin' } },
      },
      stopIfTrue: true,
    },
    {
      type: 'cellIs',
      operator: 'equal',
      priority: 2,
      range: 'F2:F13',
      formula: '"On track"',
      style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'C6EFCE' } }, numFmt: '0.0%' },
    },
    {
      type: 'iconSet',
      priority: 3,
      range: 'D2:D13',
      iconSet: {
        iconSet: '3TrafficLights1',
        cfvo: [
          { type: 'percent', value: '0' },
          { type: 'num', value: '4' },
          { type: 'num', value: '7' },
        ],
        reverse: true,
        showValue: false,
      },
    },
    {
      type: 'colorScale',
      priority: 4,
      range: 'C2:C13',
      colorScale: {
        cfvo: [{ type: 'min' }, { type: 'percentile', value: '50' }, { type: 'max' }],
        colors: ['F8696B', 'FFFFEB84', 'FF63BE7B'],
      },
    },
    bar('E2:E7', 9),
    bar('E8:E10', 10),
    bar('E11:E13', 110),
    {
      type: 'dataBar',
      priority: 111,
      range: 'B2:B13',
      dataBar: { cfvo: [{ type: 'min' }, { type: 'max' }], color: '4472C4' },
    },
    {
      type: 'containsText',
      priority: 112,
      range: 'A2:A13',
      operator: undefined as never,
      text: 'KR 9',
      formula: 'NOT(ISERROR(SEARCH("KR 9",A2)))',
      style: { font: { italic: true } },
    },
    { type: 'duplicateValues', priority: 113, range: 'A2:A13', style: { font: { color: { rgb: 'FF00FF' } } } },
  ];
}

function chinese(): WriteSheet {
  return {
    name: '中文 表',
    rows: [
      ['项目', '数值', '翻倍'],
      ['甲', 1, null],
      ['乙 & 丙', 2, null],
    ],
    cells: new Map([
      ['1,2', { formula: '检查表[[#This Row],[数值]]*2', formulaResult: 2 }],
      ['2,2', { formula: '检查表[[#This Row],[数值]]*2', formulaResult: 4 }],
    ]),
    tables: [{ name: '检查表', range: 'A1:C3', columns: ['项目', '数值', '翻倍'].map((name) => ({ name })) }],
    conditionalRules: [
      {
        type: 'dataBar',
        priority: 9,
        range: 'B2:B3',
        dataBar: {
          cfvo: [
            { type: 'num', value: '0' },
            { type: 'num', value: '1' },
          ],
          color: 'FF638EC6',
        },
      },
    ],
    pageSetup: { printArea: 'A1:C3', printTitlesRow: '1:1' },
    charts: [
      chart('column', 'Stacked', 0, { barGrouping: 'stacked', overlap: 100 }),
      chart('bar', 'Bars', 9, {}),
      chart('line', 'Trend', 18, { dataLabels: { showValue: true } }),
      { ...chart('line', 'Balance & "shape"', 27, {}), dropLines: true, upDownBars: true },
      { ...chart('pie', 'Pie', 36, {}), legend: 'bottom' },
      { ...chart('doughnut', 'Ring', 45, {}), holeSize: 60 },
    ],
  };
}

type Chart = NonNullable<WriteSheet['charts']>[number];

function chart(type: Chart['type'], title: string, row: number, extra: Partial<Chart>): Chart {
  const round = type === 'pie' || type === 'doughnut';
  const series = {
    categories: "'Key results'!$A$2:$A$6",
    ...(type === 'line' ? { smooth: true, trendlines: [{ type: 'linear' as const }] } : {}),
  };
  const first = { name: 'Current', values: "'Key results'!$D$2:$D$6", color: '70AD47', ...series };
  const second = { name: 'Target', values: "'Key results'!$C$2:$C$6", color: '4472C4', ...series };
  const dataPoints = ['70AD47', 'FFC000', 'C00000'].map((fillColor, idx) => ({ idx, fillColor }));
  return {
    type,
    title,
    altText: `${title}: progress by key result`,
    series: round ? [{ ...first, dataPoints }] : [first, second],
    anchor: { from: { row, col: 4 }, to: { row: row + 9, col: 12 } },
    axes: { y: { scale: { min: 0 } } },
    ...extra,
  };
}

function apostrophe(): WriteSheet {
  return {
    name: "Bob's 2026",
    rows: [['Total', 1]],
    cells: new Map([['1,0', { formula: "SUM('Bob''s 2026'!B1,'中文 表'!B2)", formulaResult: 2 }]]),
    pageSetup: { printArea: 'A1:B9', printTitlesColumn: 'A:B' },
    charts: [{ ...chart('area' as Chart['type'], 'Own', 3, {}), series: [{ values: 'B1:B2' }] }],
  };
}

function lists(): WriteSheet {
  return { name: 'Lists', hidden: true, rows: [['Status', null, 1], ['On track'], ['At risk'], ['Off track']] };
}

function secrets(): WriteSheet {
  return {
    name: 'Data',
    veryHidden: true,
    rows: [['Metric'], ['x']],
    tables: [{ name: 'Metrics', range: 'A1:A2', columns: [{ name: 'Metric' }] }],
  };
}

function header(column: number) {
  const font =
    column % 2 === 0
      ? { bold: true, color: { rgb: 'FFFFFF' }, underline: 'double' as const }
      : { name: 'Calibri', size: 11, bold: true, charset: 0, family: 2, scheme: 'minor' as const };
  return {
    font,
    fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: '1F4E78' } },
    alignment: { horizontal: 'center' as const, wrapText: true },
  };
}

function gradient() {
  return {
    type: 'gradient' as const,
    degree: 90,
    stops: [
      { position: 0, color: { rgb: 'FFFFFF' } },
      { position: 1, color: { rgb: 'DDDDDD' } },
    ],
  };
}
