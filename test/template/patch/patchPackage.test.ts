import { beforeAll, describe, expect, it } from 'vitest';
import type { Package } from '../../../template/package/package.ts';
import { tablesOf } from '../../../template/package/tables.ts';
import { addTableColumns } from '../../../template/patch/addTableColumns.ts';
import { growTable } from '../../../template/patch/growTable.ts';
import { patchPackage } from '../../../template/patch/patchPackage.ts';
import {
  changedParts,
  opened,
  parts,
  relationships,
  reread,
  schemaErrors,
  sheetXml,
  textOf,
  zipOf,
} from '../package/books.ts';
import { fullBook } from '../package/fullBook.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
const TYPES = '[Content_Types].xml';
let full: Package;
beforeAll(async () => {
  full = await fullBook({ sheets: ['KRs', 'Notes'], table: 'KeyResults', font: 'Arial' });
});

const formulaBook = () => {
  const files = parts(sheetXml('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>'));
  return opened(
    zipOf({
      ...files,
      [TYPES]: (files[TYPES] ?? '').replace(
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
      'xl/_rels/workbook.xml.rels': relationships([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['calcChain', 'calcChain.xml'],
      ]),
      'xl/calcChain.xml':
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>',
    }),
  );
};

describe('patchPackage', () => {
  it('leaves every other part the same bytes', () => {
    const patched = patchPackage(full, new Map([[SHEET, [{ row: 3, column: 1, value: 0.75 }]]]));
    expect(changedParts(full, patched)).toEqual([SHEET]); // hucre asks for recalculation already
  });
  it('leaves the source package as it was', () => {
    const before = new Map(full.parts);
    patchPackage(full, new Map([[SHEET, [{ row: 3, column: 1, value: 0.75 }]]]));
    expect([...full.parts]).toEqual([...before]);
  });
  it('gives the values back when read', async () => {
    const edits = [
      { row: 3, column: 1, value: 0.75 },
      { row: 9, column: 5, value: '=not a formula' },
    ];
    const [sheet] = await reread(patchPackage(full, new Map([[SHEET, edits]])));
    expect([sheet?.rows[2]?.[1], sheet?.rows[8]?.[5]]).toEqual([0.75, '=not a formula']);
  });
  it('gives the same package when nothing is meant', () => {
    expect(patchPackage(full, new Map([[SHEET, []]]))).toBe(full);
  });

  it.each([
    // why                                      edit                                       parts that change
    ['a value asks for recalculation', { row: 1, column: 0, value: 2 }, ['xl/workbook.xml', SHEET]],
    ['a style asks for nothing', { row: 1, column: 0, style: 0 }, [SHEET]],
    [
      'a formula gone drops the calculation chain',
      { row: 1, column: 1, value: 2 },
      [TYPES, 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/workbook.xml', SHEET],
    ],
    [
      'a formula added drops it too',
      { row: 2, column: 1, formula: 'A1' },
      [TYPES, 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/workbook.xml', SHEET],
    ],
  ])('%s', (_why, edit, paths) => {
    const book = formulaBook();
    expect(changedParts(book, patchPackage(book, new Map([[SHEET, [edit]]])))).toEqual(paths);
  });
  it('puts calcPr where the schema wants it', () => {
    const patched = patchPackage(formulaBook(), new Map([[SHEET, [{ row: 1, column: 0, value: 2 }]]]));
    expect(textOf(patched, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  });
  it('has nothing of the calculation chain left', () => {
    const patched = patchPackage(formulaBook(), new Map([[SHEET, [{ row: 1, column: 1, value: 2 }]]]));
    expect([...patched.parts.keys()].map((path) => textOf(patched, path)).join('')).not.toContain('calcChain');
  });
});

describe('tables', () => {
  it('grow downwards with their filter', () => {
    const grown = growTable(full, SHEET, 9);
    expect(textOf(grown, TABLE).match(/ref="[^"]*"/g)).toEqual(['ref="A1:C9"', 'ref="A1:C9"']);
    expect(changedParts(full, grown)).toEqual([TABLE]);
  });
  it('never shrink', () => {
    expect(growTable(full, SHEET, 3)).toBe(full);
  });
  it('do not grow over their totals row', () => {
    const totals = textOf(full, TABLE).replace('totalsRowShown="0"', 'totalsRowCount="1"');
    const book = { ...full, parts: new Map(full.parts).set(TABLE, new TextEncoder().encode(totals)) };
    expect(() => growTable(book, SHEET, 9)).toThrow(RangeError);
  });
  it('are looked for by name', () => {
    expect(() => growTable(full, SHEET, 9, 'Objectives')).toThrow(RangeError);
    expect(tablesOf(growTable(full, SHEET, 9, 'keyresults'), SHEET)[0]?.range.last.row).toBe(9);
  });
  it('get columns at the right edge', () => {
    const columns = [{ name: 'Line\nbreak' }, { name: 'Part', formula: '[@Score]*[@Weight]' }];
    const table = tablesOf(addTableColumns(full, SHEET, columns), SHEET)[0];
    expect(table?.range).toEqual({ first: { row: 1, column: 0 }, last: { row: 4, column: 4 } });
    expect(table?.columns.slice(3)).toEqual([
      { id: 4, name: 'Line\nbreak' },
      { id: 5, name: 'Part', formula: '[@Score]*[@Weight]' },
    ]);
  });
});

it('a patched and grown book has no schema error it did not have before', async () => {
  const edits = [
    { row: 5, column: 0, value: 'New \u0001 result' },
    { row: 5, column: 1, value: 0.5, style: 1 },
    { row: 1, column: 4, value: 'Part' },
    { row: 2, column: 4, formula: 'B2*C2', value: 0.5 },
  ];
  const wider = addTableColumns(growTable(full, SHEET, 5), SHEET, [
    { name: 'site' },
    { name: 'Part', formula: '[@Score]*2' },
  ]);
  const before = await schemaErrors(full);
  expect(await schemaErrors(patchPackage(wider, new Map([[SHEET, edits]])))).toEqual(before);
});
