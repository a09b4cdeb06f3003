import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../../core/blueprint/keys.ts';
import { readTracker } from '../../../core/codec/readTracker.ts';
import { formulaAt } from '../../../core/host/snapshot.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { openBook } from '../../../template/host/readBook.ts';
import { savePackage } from '../../../template/package/savePackage.ts';
import { opened } from '../../support/books/hosts.ts';
import { ENGLISH, sampleFile, sampleSnapshot } from '../../support/books/sample.ts';
import { opened as openedPackage, parts, sheetXml, zipOf } from '../package/books.ts';

/** A1 of a workbook whose only row is this XML. */
async function readCell(cells: string, styles?: string): Promise<CellValue> {
  const files = parts(sheetXml(`<row r="1">${cells}</row>`));
  const { snapshot } = await opened(zipOf(styles === undefined ? files : withStyles(files, styles)));
  return snapshot.sheets[0]?.rows[0]?.[0] ?? null;
}

const withStyles = (files: Record<string, string>, styles: string): Record<string, string> => ({
  ...files,
  '[Content_Types].xml': (files['[Content_Types].xml'] ?? '').replace(
    '</Types>',
    '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
  ),
  'xl/_rels/workbook.xml.rels': (files['xl/_rels/workbook.xml.rels'] ?? '').replace(
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  ),
  'xl/styles.xml': styles,
});

const DATES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="200" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="200" applyNumberFormat="1"/></cellXfs></styleSheet>`;

describe('openBook', () => {
  it.each<readonly [why: string, xml: string, value: CellValue]>([
    ['a number', '<c r="A1"><v>0.1</v></c>', 0.1],
    ['a huge number', '<c r="A1"><v>1E+300</v></c>', 1e300],
    ['a truth', '<c r="A1" t="b"><v>1</v></c>', true],
    ['text in the cell', '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>', '=1+1'],
    [
      'text with several fonts',
      '<c r="A1" t="inlineStr"><is><r><t>KR </t></r><r><rPr><b/></rPr><t>1</t></r></is></c>',
      'KR 1',
    ],
    ['text of a formula', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', 'a'],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['an error of a formula', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['an empty cell', '<c r="A1" s="0"/>', null],
    ['a day by its number', '<c r="A1" s="1"><v>46112</v></c>', 46112],
    ['a day and time', '<c r="A1" s="2"><v>46112.5</v></c>', 46112.5],
    ['the last day', '<c r="A1" s="1"><v>2958465</v></c>', 2958465],
    ['a number no calendar reaches, formatted as a date', '<c r="A1" s="1"><v>1E+300</v></c>', 1e300],
    ['a negative number formatted as a date', '<c r="A1" s="1"><v>-5</v></c>', -5],
    ['the ISO text of a strict file as text', '<c r="A1" t="d"><v>2026-03-31</v></c>', '2026-03-31'],
  ])('reads %s', async (_why, xml, value) => {
    expect(await readCell(xml, DATES)).toEqual(value);
  });

  it('refuses a book that counts its days from 1904, because every date would be four years off', async () => {
    const files = parts(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'));
    const workbook = (files['xl/workbook.xml'] ?? '').replace('<sheets>', '<workbookPr date1904="1"/><sheets>');
    expect(await openBook(zipOf({ ...files, 'xl/workbook.xml': workbook }))).toEqual({ problem: 'date-1904' });
  });

  it('knows that a member of a shared formula has one', async () => {
    const cells =
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>';
    const { snapshot } = await opened(zipOf(parts(sheetXml(`<row r="1">${cells}</row>`))));
    const [sheet] = snapshot.sheets;
    expect(sheet && [formulaAt(sheet, 0, 0), formulaAt(sheet, 0, 1)]).toEqual(['1+1', '']);
  });

  it('reads merged cells', async () => {
    const merged = { startRow: 1, startCol: 0, endRow: 2, endCol: 3 };
    const { snapshot } = await opened(await writeXlsx({ sheets: [{ name: 'A', rows: [[1], [2]], merges: [merged] }] }));
    expect(snapshot.sheets[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 3 }]);
  });

  it('reads the sample file as the tracker it was made from', async () => {
    const { layout: _one, schema: _none, ...made } = readTracker(sampleSnapshot(ENGLISH));
    const { layout: _other, schema, ...read } = readTracker((await opened(await sampleFile(ENGLISH))).snapshot);
    expect(read).toEqual(made);
    expect(schema).toBe(SCHEMA_VERSION);
  });

  it('gives the same tracker from an untouched package saved again', async () => {
    const bytes = await sampleFile(ENGLISH);
    const again = await opened(savePackage(openedPackage(bytes)));
    expect(readTracker(again.snapshot)).toEqual(readTracker((await opened(bytes)).snapshot));
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['text', new TextEncoder().encode('id,objective\n1,grow'), undefined],
  ])('says what is wrong with %s', async (_why, bytes, problem) => {
    const result = await openBook(bytes);
    expect('problem' in result && (problem === undefined || result.problem === problem)).toBe(true);
  });
});
