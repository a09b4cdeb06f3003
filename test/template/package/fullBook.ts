import { type CellStyle, type WriteOptions, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Package } from '../../../template/package/package.ts';
import { opened } from './books.ts';

/** How a full book differs from another one. */
export interface Look {
  readonly sheets: readonly [string, string];
  readonly table: string;
  readonly font: string;
  readonly strings?: 'shared' | 'inline';
}

/** A book with everything patching must not lose: table, chart, rules, validation, note, link, names, styles, hidden sheet. */
export async function fullBook({ sheets: [first, second], table, font, strings = 'shared' }: Look): Promise<Package> {
  const options: WriteOptions = {
    stringMode: strings,
    namedRanges: [
      { name: 'Weights', range: `${first}!$C$2:$C$4` },
      { name: 'Limit', range: `${second}!$A$1` },
    ],
    sheets: [dataSheet(first, table, font), { name: second, rows: [['Seen'], [1]], hidden: true }],
  };
  return opened(await writeXlsx(options));
}

function dataSheet(name: string, table: string, font: string): WriteSheet {
  const header: CellStyle = {
    font: { name: font, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFDDEEFF' } },
  };
  return {
    name,
    rows: [
      ['Key result', 'Score', 'Weight'],
      ['Ship <it>', 0.5, 1],
      ['Hire', 0.25, 2],
      ['Sell', 1, 3],
    ],
    cells: new Map([
      ['0,0', { value: 'Key result', style: header, comment: { text: 'What we measure' } }],
      ['1,1', { value: 0.5, style: { numFmt: '0.0%', font: { name: font } } }],
      ['1,3', { formula: `SUM(${table}[Weight])`, formulaResult: 6, value: 6 }],
      ['2,3', { formula: 'SUM(Weights)', formulaResult: 6, value: 6 }],
      ['3,3', { value: 'site', hyperlink: { target: 'https://example.com/a?b=1&c=2' } }],
    ]),
    columns: [{ width: 30 }, { width: 12 }],
    freezePane: { rows: 1 },
    tables: [{ name: table, range: 'A1:C4', columns: [{ name: 'Key result' }, { name: 'Score' }, { name: 'Weight' }] }],
    conditionalRules: [
      {
        type: 'cellIs',
        priority: 1,
        operator: 'lessThan',
        formula: '0.3',
        range: 'B2:B4',
        style: { font: { color: { rgb: 'FFAA0000' } } },
      },
      { type: 'expression', priority: 2, formula: '$B2=1', range: 'A2:A4', style: { font: { bold: true } } },
    ],
    dataValidations: [{ type: 'list', values: ['1', '2', '3'], range: 'C2:C4' }],
    charts: [
      {
        type: 'bar',
        title: 'Scores',
        series: [{ name: 'Score', values: `${name}!$B$2:$B$4`, categories: `${name}!$A$2:$A$4` }],
        anchor: { from: { row: 6, col: 0 }, to: { row: 16, col: 5 } },
      },
    ],
    pageSetup: { printArea: 'A1:D4', printTitlesRow: '1:1' },
  };
}
