import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../core/values/cell.ts';
import { LONGEST_TEXT } from '../../../template/patch/cellContent.ts';
import { blockedEdits, type CellEdit, patchSheet } from '../../../template/patch/patchSheet.ts';
import { MAIN, opened, parts, reread, sheetXml, zipOf } from '../package/books.ts';

const at = (row: number, column: number, more: Partial<CellEdit>): CellEdit => ({ row, column, ...more });
const patchRows = (rows: string, ...edits: CellEdit[]) =>
  patchSheet(sheetXml(rows), edits).replace(/^.*<sheetData>|<\/sheetData>.*$/gs, '');

describe('patchSheet writes', () => {
  it.each<[string, string, CellEdit, string]>([
    // why                        before                                        edit                       after
    ['a number', '<c r="A1"><v>1</v></c>', at(1, 0, { value: 2.5 }), '<c r="A1"><v>2.5</v></c>'],
    [
      'text over a shared string',
      '<c r="A1" t="s"><v>0</v></c>',
      at(1, 0, { value: 'b' }),
      '<c r="A1" t="inlineStr"><is><t>b</t></is></c>',
    ],
    [
      'text that looks like a formula',
      '<c r="A1"/>',
      at(1, 0, { value: '=1+1' }),
      '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>',
    ],
    [
      'text with edges',
      '<c r="A1"/>',
      at(1, 0, { value: ' b ' }),
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> b </t></is></c>',
    ],
    [
      'text with signs of XML',
      '<c r="A1"/>',
      at(1, 0, { value: '<&>' }),
      '<c r="A1" t="inlineStr"><is><t>&lt;&amp;&gt;</t></is></c>',
    ],
    ['a truth value', '<c r="A1"><v>1</v></c>', at(1, 0, { value: true }), '<c r="A1" t="b"><v>1</v></c>'],
    ['an error', '<c r="A1"/>', at(1, 0, { value: { error: '#N/A' } }), '<c r="A1" t="e"><v>#N/A</v></c>'],
    [
      'nothing, keeping the style',
      '<c r="A1" s="4" t="s"><v>0</v></c>',
      at(1, 0, { value: null }),
      '<c r="A1" s="4"></c>',
    ],
    [
      'only a style, keeping the content',
      '<c r="A1" s="4" t="s"><v>0</v></c>',
      at(1, 0, { style: 7 }),
      '<c r="A1" s="7" t="s"><v>0</v></c>',
    ],
    [
      'a formula without result',
      '<c r="A1"><v>1</v></c>',
      at(1, 0, { formula: 'B1&"<"' }),
      '<c r="A1"><f>B1&amp;&quot;&lt;&quot;</f></c>',
    ],
    [
      'a formula and its text',
      '<c r="A1"/>',
      at(1, 0, { formula: 'B1', value: 'x' }),
      '<c r="A1" t="str"><f>B1</f><v>x</v></c>',
    ],
    [
      'a value over a formula',
      '<c r="A1" t="str"><f>B1</f><v>x</v></c>',
      at(1, 0, { value: 3 }),
      '<c r="A1"><v>3</v></c>',
    ],
    [
      'no metadata of the old value',
      '<c r="A1" cm="1" vm="2" s="3"><f>B1</f></c>',
      at(1, 0, { value: 3 }),
      '<c r="A1" s="3"><v>3</v></c>',
    ],
    [
      'beside unknown attributes',
      "<c  r='A1' q:y='a t=\"b\"' t='s'><v>0</v></c>",
      at(1, 0, { value: 3 }),
      "<c  r='A1' q:y='a t=\"b\"'><v>3</v></c>",
    ],
    [
      'beside extensions',
      '<c r="A1"><v>1</v><extLst><ext/></extLst></c>',
      at(1, 0, { value: 3 }),
      '<c r="A1"><v>3</v><extLst><ext/></extLst></c>',
    ],
    ['a new cell before', '<c r="C1"/>', at(1, 1, { value: 3 }), '<c r="B1"><v>3</v></c><c r="C1"/>'],
    ['a new cell behind', '<c r="A1"/>', at(1, 27, { value: 3 }), '<c r="A1"/><c r="AB1"><v>3</v></c>'],
    [
      'a new cell in a gap',
      '<c r="A1"/> <c r="C1"/>',
      at(1, 1, { value: 3 }),
      '<c r="A1"/> <c r="B1"><v>3</v></c><c r="C1"/>',
    ],
    ['a styled empty cell', '<c r="A1"/>', at(1, 1, { style: 2 }), '<c r="A1"/><c r="B1" s="2"/>'],
    ['no cell to clear nothing', '<c r="A1"/>', at(1, 9, { value: null }), '<c r="A1"/>'],
    [
      'cells that leave out r',
      '<c><v>1</v></c><c><v>2</v></c>',
      at(1, 1, { value: 3 }),
      '<c><v>1</v></c><c><v>3</v></c>',
    ],
    [
      'behind cells that leave out r',
      '<c r="B1"/><c/>',
      at(1, 3, { value: 3 }),
      '<c r="B1"/><c/><c r="D1"><v>3</v></c>',
    ],
  ])('%s', (_why, before, edit, after) => {
    expect(patchRows(`<row r="1">${before}</row>`, edit)).toBe(`<row r="1">${after}</row>`);
  });

  it.each([
    ['the first row', '', at(3, 0, { value: 1 }), '<row r="3"><c r="A3"><v>1</v></c></row>'],
    ['a row before', '<row r="5"/>', at(3, 0, { value: 1 }), '<row r="3"><c r="A3"><v>1</v></c></row><row r="5"/>'],
    ['a row behind', '<row r="2"/>\n', at(3, 0, { value: 1 }), '<row r="2"/>\n<row r="3"><c r="A3"><v>1</v></c></row>'],
    [
      'into an empty row',
      '<row r="3" ht="20"/>',
      at(3, 0, { value: 1 }),
      '<row r="3" ht="20"><c r="A3"><v>1</v></c></row>',
    ],
    [
      'rows that leave out r',
      '<row/><row><c><v>1</v></c></row>',
      at(2, 0, { value: 2 }),
      '<row/><row><c><v>2</v></c></row>',
    ],
    [
      'wider spans',
      '<row r="1" spans="2:3"><c r="B1"/></row>',
      at(1, 4, { value: 1 }),
      '<row r="1" spans="2:5"><c r="B1"/><c r="E1"><v>1</v></c></row>',
    ],
    [
      "the row's style",
      '<row r="1" s="6" customFormat="1"/>',
      at(1, 0, { value: 1 }),
      '<row r="1" s="6" customFormat="1"><c r="A1" s="6"><v>1</v></c></row>',
    ],
    ['no row to clear nothing', '<row r="1"/>', at(9, 0, { value: null }), '<row r="1"/>'],
  ])('rows: %s', (_why, before, edit, after) => {
    expect(patchRows(before, edit)).toBe(after);
  });

  it('into an empty sheetData, with the style of the column, and widens the dimension', () => {
    const sheet = (data: string, size: string) =>
      `<worksheet xmlns="${MAIN}"><dimension ref="${size}"/><cols><col min="2" max="3" width="9" style="5"/></cols>${data}</worksheet>`;
    expect(patchSheet(sheet('<sheetData/>', 'A1'), [at(2, 2, { value: 1 })])).toBe(
      sheet('<sheetData><row r="2"><c r="C2" s="5"><v>1</v></c></row></sheetData>', 'A1:C2'),
    );
  });

  it('a style given apart from the content', () => {
    const edits = [at(1, 0, { value: 1 }), at(1, 0, { style: 3 })];
    expect(patchRows('', ...edits)).toBe('<row r="1"><c r="A1" s="3"><v>1</v></c></row>');
  });

  it('the last of several edits to a cell', () => {
    expect(patchRows('', at(1, 0, { value: 1 }), at(1, 0, { value: 2 }))).toBe(
      '<row r="1"><c r="A1"><v>2</v></c></row>',
    );
  });
});

describe('patchSheet keeps a shared formula alive', () => {
  const shared = (first: string) =>
    `<row r="1"><c r="B1">${first}<v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0" ca="1"/><v>3</v></c></row>`;
  const master = shared('<f t="shared" ref="B1:C2" si="0">A1*$A$1</f>');

  it('when its master gets a value, by spelling the others out', () => {
    expect(patchRows(master, at(1, 1, { value: 9 }))).toBe(
      '<row r="1"><c r="B1"><v>9</v></c><c r="C1"><f>B1*$A$1</f><v>2</v></c></row><row r="2"><c r="B2"><f ca="1">A2*$A$1</f><v>3</v></c></row>',
    );
  });
  it('when one of the others gets a value, by leaving the rest', () => {
    expect(patchRows(master, at(1, 2, { value: 9 }))).toBe(
      master.replace('<c r="C1"><f t="shared" si="0"/><v>2</v></c>', '<c r="C1"><v>9</v></c>'),
    );
  });
  it('when only the style of its master changes', () => {
    expect(patchRows(master, at(1, 1, { style: 3 }))).toBe(master.replace('<c r="B1">', '<c r="B1" s="3">'));
  });
  it('when one of the others gets a style at the same time', () => {
    const patched = patchRows(master, at(1, 1, { value: 9 }), at(1, 2, { style: 3 }));
    expect(patched).toContain('<c r="C1" s="3"><f>B1*$A$1</f><v>2</v></c>');
  });
  it('when another group uses the same number later', () => {
    const rows = `${master}<row r="3"><c r="A3"><f t="shared" ref="A3:B3" si="0">Z9</f></c><c r="B3"><f t="shared" si="0"/></c></row>`;
    expect(patchRows(rows, at(1, 1, { value: 9 }))).toContain('<c r="B3"><f t="shared" si="0"/></c>');
  });
});

describe('patchSheet throws for', () => {
  const array =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  it.each([
    ['a cell inside an array formula', at(2, 0, { value: 1 })],
    ['the cell that holds an array formula', at(1, 0, { value: 1 })],
    ['text no cell can hold', at(5, 0, { value: 'x'.repeat(LONGEST_TEXT + 1) })],
    ['a number no cell can show', at(5, 0, { value: Number.NaN })],
    ['row 0', at(0, 0, { value: 1 })],
    ['a column beyond the last', at(1, 16_384, { value: 1 })],
  ])('%s', (_why, edit) => {
    expect(() => patchSheet(sheetXml(array), [edit])).toThrow(RangeError);
  });
  it('but not for a style inside an array, nor for an array of one cell', () => {
    expect(blockedEdits(sheetXml(array), [at(2, 0, { style: 1 }), at(1, 1, { value: 1 })])).toEqual([]);
    const one = sheetXml('<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">SUM(B1:B2)</f></c></row>');
    expect(blockedEdits(one, [at(1, 0, { value: 1 })])).toEqual([]);
  });
});

const STRINGS = `<sst xmlns="${MAIN}"><si><t>Name</t></si><si><r><t>Ri</t></r><r><t>ch</t></r></si></sst>`;
const SHEETS: Record<string, string> = {
  Excel: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:C4"/><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><sheetData><row r="1" spans="1:3" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2" spans="1:3" x14ac:dyDescent="0.25"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*2</f><v>2</v></c></row><row r="3" spans="1:3" x14ac:dyDescent="0.25"><c r="A3"><v>2</v></c><c r="B3"><f t="shared" si="0"/><v>4</v></c></row><row r="4" spans="1:3" x14ac:dyDescent="0.25"><c r="A4"><v>3</v></c><c r="B4"><f t="shared" si="0"/><v>6</v></c><c r="C4" t="b"><v>1</v></c></row></sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
  LibreOffice: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}"><sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:C4"/><cols><col collapsed="false" customWidth="false" hidden="false" outlineLevel="0" max="16384" min="1" style="0" width="11.53"/></cols><sheetData><row r="1" customFormat="false" ht="12.8" hidden="false" customHeight="false" outlineLevel="0" collapsed="false"><c r="A1" s="0" t="s"><v>0</v></c></row><row r="2" customFormat="false" ht="12.8"><c r="A2" s="0" t="n"><v>1</v></c><c r="B2" s="0" t="str"><f aca="false">A2&amp;&quot;x&quot;</f><v>1x</v></c><c r="C2" s="0" t="b"><v>1</v></c></row></sheetData></worksheet>`,
  openpyxl: `<worksheet xmlns="${MAIN}"><sheetPr><outlinePr summaryBelow="1"/></sheetPr><dimension ref="A1:B2"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" t="n"><v>2</v></c></row><row r="2"><c r="A2"><f>SUM(B1:B1)</f><v/></c><c r="B2" t="n"/></row></sheetData></worksheet>`,
  prefixed: `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1:B2"/><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row><x:row r="2"><x:c r="B2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  'without r': `<worksheet xmlns="${MAIN}"><sheetData>\n  <row>\n    <c t="inlineStr"><is><t>Name</t></is></c>\n    <c><v>2</v></c>\n  </row>\n  <row>\n    <c><v>3</v></c>\n  </row>\n</sheetData></worksheet>`,
  empty: `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
};

const book = (sheet: string) => {
  const files = parts(sheet);
  files['[Content_Types].xml'] = (files['[Content_Types].xml'] ?? '').replace(
    '</Types>',
    '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
  );
  files['xl/_rels/workbook.xml.rels'] = (files['xl/_rels/workbook.xml.rels'] ?? '').replace(
    '</Relationships>',
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  );
  return opened(zipOf({ ...files, 'xl/sharedStrings.xml': STRINGS }));
};

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.replace(/\p{Surrogate}/gu, '?')),
  fc.constantFrom('=1+1', ' x ', '_x0041_', 'a\nb', '1', 'TRUE'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
  fc.boolean(),
  fc.constant(null),
);
const edits = fc.array(fc.record({ row: fc.integer({ min: 1, max: 8 }), column: fc.nat(6), value }), { maxLength: 12 });

async function values(sheet: string): Promise<Map<string, CellValue>> {
  const [read] = await reread(book(sheet));
  const cells = (read?.rows ?? []).flatMap((row, rowIndex) =>
    row.map((cell, column) => [`${rowIndex + 1},${column}`, cell as CellValue] as const),
  );
  return new Map(cells.filter(([, cell]) => cell !== null && cell !== ''));
}

describe.each(Object.keys(SHEETS))('patchSheet on a sheet as %s writes it', (producer) => {
  const sheet = SHEETS[producer] ?? '';

  it('changes what is meant and nothing else', async () => {
    const before = await values(sheet);
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        const expected = new Map(before);
        for (const { row, column, value: wanted } of list) {
          if (wanted === null) expected.delete(`${row},${column}`);
          else expected.set(`${row},${column}`, wanted);
        }
        const sorted = (cells: Map<string, CellValue>) => [...cells].sort(([one], [other]) => (one < other ? -1 : 1));
        expect(sorted(await values(patchSheet(sheet, list)))).toEqual(sorted(expected));
      }),
    );
  });

  it('does the same twice with no further effect', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const once = patchSheet(sheet, list);
        expect(patchSheet(once, list)).toBe(once);
      }),
    );
  });

  it('changes not a letter without edits', () => {
    expect(patchSheet(sheet, [])).toBe(sheet);
  });
});
