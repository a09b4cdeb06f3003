import { describe, expect, it } from 'vitest';
import { type FinishOptions, finishWorkbook } from '../../../template/finish/finishWorkbook.ts';
import { partText, unpackParts } from '../../../template/finish/parts.ts';
import { sdkErrors } from '../../support/validate.ts';
import { RICH_FINISH, richBook } from './richBook.ts';

const raw = await richBook();
const finished = finishWorkbook(raw, RICH_FINISH);
const parts = unpackParts(finished);
const text = (path: string): string => partText(parts.get(path) ?? new Uint8Array());
const count = (path: string, found: RegExp): number => (text(path).match(found) ?? []).length;

describe("Microsoft's Open XML SDK", () => {
  it('finds fault with the book as hucre writes it', async () => {
    expect(await sdkErrors(raw)).not.toEqual([]);
  });

  it('finds none once it is finished', async () => {
    expect(await sdkErrors(finished)).toEqual([]);
  });
});

describe('a finished book', () => {
  it.each([
    // why                                        part                          holds
    ['computes on opening', 'xl/workbook.xml', 'fullCalcOnLoad="1"'],
    [
      'fills new rows with the score',
      'xl/tables/table1.xml',
      'name="Score &lt;&amp;&gt;"><calculatedColumnFormula>IF(KRs[[#This Row],[Start]]=',
    ],
    [
      'fills Chinese columns',
      'xl/tables/table2.xml',
      '<calculatedColumnFormula>检查表[[#This Row],[数值]]*2</calculatedColumnFormula>',
    ],
    ['has a radar chart', 'xl/charts/chart4.xml', '<c:radarChart><c:radarStyle val="marker"/>'],
    ['gives the radar chart its web', 'xl/charts/chart4.xml', '<c:axPos val="l"/><c:majorGridlines/>'],
    ['leaves other line charts alone', 'xl/charts/chart3.xml', '<c:lineChart>'],
    ['has no minor ticks', 'xl/charts/chart1.xml', '<c:majorTickMark val="out"/><c:minorTickMark val="none"/>'],
    ['describes charts to those who cannot see', 'xl/drawings/drawing2.xml', 'descr="Trend: progress by key result"'],
    [
      'has the asked default font',
      'xl/styles.xml',
      '<font><sz val="10"/><name val="Microsoft YaHei"/><charset val="134"/></font>',
    ],
    [
      'names a bold font too',
      'xl/styles.xml',
      '<font><b/><sz val="10"/><name val="Microsoft YaHei"/><charset val="134"/></font>',
    ],
    [
      'keeps a font the style names',
      'xl/styles.xml',
      '<sz val="11"/><name val="Calibri"/><family val="2"/><charset val="0"/>',
    ],
    ['gives charts the default font', 'xl/theme/theme1.xml', '<a:ea typeface="Microsoft YaHei"/>'],
    ['colours highlights for every program', 'xl/styles.xml', '<fgColor rgb="FFFFC7CE"/><bgColor rgb="FFFFC7CE"/>'],
    ['quotes sheets in print areas', 'xl/workbook.xml', "'Bob''s 2026'!$A$1:$B$9"],
    ['pins print titles', 'xl/workbook.xml', "'Key results'!$1:$1,'Key results'!$A:$A"],
    ['is dated as told', 'docProps/core.xml', 'W3CDTF">2026-01-01T00:00:00Z</dcterms:modified>'],
    ['keeps its cells', 'xl/worksheets/sheet2.xml', '<f>检查表[[#This Row],[数值]]*2</f><v>4</v>'],
    ['keeps the lambda', 'xl/workbook.xml', '>_xlfn.LAMBDA(_xlpm.base,'],
  ])('%s', (_why, part, holds) => {
    expect(text(part)).toContain(holds);
  });

  it('draws every data bar solid, linked by an id of its own', () => {
    const sheets = [...parts.keys()].filter((path) => path.startsWith('xl/worksheets/sheet')).map(text);
    const ids = sheets.flatMap((sheet) => [...sheet.matchAll(/<x14:id>([^<]*)/g)].map(([, id]) => id));
    const links = sheets.flatMap((sheet) =>
      [...sheet.matchAll(/<x14:cfRule type="dataBar" id="([^"]*)/g)].map(([, id]) => id),
    );
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
    expect(links).toEqual(ids);
    expect(count('xl/worksheets/sheet1.xml', /gradient="0"/g)).toBe(4);
  });

  it('keeps no revision ids', () => {
    expect(text('xl/worksheets/sheet1.xml')).not.toContain('xr2:uid');
  });

  it('has the same bytes when built again', async () => {
    const later = finishWorkbook(
      await richBook({
        properties: { title: 'OKR', creator: 'redlight', custom: { edition: 'lambda', schema: 1, ok: true } },
      }),
      RICH_FINISH,
    );
    expect(Buffer.from(later).equals(finished)).toBe(true);
  });

  it('is not changed by finishing it once more', () => {
    expect(Buffer.from(finishWorkbook(finished, RICH_FINISH)).equals(finished)).toBe(true);
  });

  it('has the same bytes in every time zone', () => {
    const inZone = (zone: string): { hour: number; bytes: Uint8Array } => {
      process.env.TZ = zone;
      return { hour: new Date(0).getHours(), bytes: finishWorkbook(raw, RICH_FINISH) };
    };
    const before = process.env.TZ;
    const [east, west] = [inZone('Asia/Shanghai'), inZone('America/New_York')];
    process.env.TZ = before ?? 'UTC';
    expect([east.hour, west.hour]).toEqual([8, 19]); // else the zone was never switched
    expect(Buffer.from(east.bytes).equals(west.bytes)).toBe(true);
  });

  it('lists the parts readers need first', () => {
    const [first, second, third, ...rest] = parts.keys();
    expect([first, second, third]).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml']);
    expect(rest).toEqual([...rest].sort());
  });

  it('leaves the bytes it was given alone', () => {
    const given = raw.slice();
    finishWorkbook(given, RICH_FINISH);
    expect(Buffer.from(given).equals(raw)).toBe(true);
  });
});

describe('a slip in the options', () => {
  const when = '2026-01-01T00:00:00Z';
  it.each<[string, FinishOptions, string]>([
    ['an unknown table', { when, calculatedColumns: { Krs: { Start: '1' } } }, 'no such table or chart: Krs'],
    ['an unknown column', { when, calculatedColumns: { KRs: { start: '1' } } }, 'table KRs has no column "start"'],
    ['an unknown chart', { when, radarCharts: ['Missing'] }, 'no such table or chart: Missing'],
    ['a bar chart', { when, radarCharts: ['Bars'] }, 'chart "Bars" must be a line chart to become a radar chart'],
    ['no date', { when: 'today' }, 'Invalid time value'],
  ])('is refused: %s', (_why, options, message) => {
    expect(() => finishWorkbook(raw, options)).toThrow(message);
  });
});
