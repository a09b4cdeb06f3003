import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../core/host/area.ts';
import { type CellToWrite, cellBlocks, filledDown, formulaBlocks } from '../../core/host/cellBlocks.ts';
import { asText, contentOf } from '../../core/host/cellContent.ts';
import { areasOf } from '../../excel-addin/host/areasOf.ts';
import { bytesOf, parcels } from '../../excel-addin/host/payload.ts';

describe('text for Excel', () => {
  it.each([
    ['a formula', '=1+1'],
    ['a plus sign', '+49 171 000'],
    ['a minus sign', '-5 people'],
    ['an at sign', '@all please read'],
    ['digits', '00123'],
    ['a date', '1-2'],
    ['a percentage', '45%'],
    ['a date with a month in words', '5 March'],
    ['a date in Chinese numerals', '二〇二六年三月'],
    ['a truth value', 'TRUE'],
    ['a truth value of some language', 'Wahr'],
    ['an error', '#N/A'],
    ['an apostrophe', "'quoted"],
    ['an id', 'S-O1-KR2'],
    ['spaces in front', '  padded'],
  ])('is marked as text when it is %s', (_why, text) => {
    expect(asText(text)).toBe(`'${text}`);
  });

  it.each([
    ['a sentence', 'Customers recommend us'],
    ['a Chinese sentence', '客户愿意推荐我们'],
    ['a long text', 'x'.repeat(300)],
    ['nothing', ''],
  ])('goes as it is when it is %s', (_why, text) => {
    expect(asText(text)).toBe(text);
  });

  it.each([
    ['blank empties', null, ''],
    ['zero stays zero', 0, 0],
    ['no stays no', false, false],
    ['an error stays an error', { error: '#DIV/0!' }, '#DIV/0!'],
  ])('%s', (_why, value, content) => {
    expect(contentOf(value)).toBe(content);
  });
});

describe('areas', () => {
  it.each([
    ['one cell', 'Sheet1!B3', 'Sheet1', ['B3:B3']],
    ['several areas', 'Sheet1!A1:B4,Sheet1!D1:D4', 'Sheet1', ['A1:B4', 'D1:D4']],
    ['a blank after the comma', 'Sheet1!A1:B4, Sheet1!D1', 'Sheet1', ['A1:B4', 'D1:D1']],
    ['a quoted name', "'Key results'!AA3:AB9", 'Key results', ['AA3:AB9']],
    ['a name with an apostrophe', "'Bob''s KRs'!A1", "Bob's KRs", ['A1:A1']],
    ['a name that looks like addresses', "'A1,B2!C3'!D4,'A1,B2!C3'!E5", 'A1,B2!C3', ['D4:D4', 'E5:E5']],
    ['fixed references', 'Sheet1!$A$1:$B$2', 'Sheet1', ['A1:B2']],
  ])('are read from %s', (_why, addresses, sheet, areas) => {
    expect(areasOf(addresses, sheet).map(addressOf)).toEqual(areas);
  });
});

const cell = fc.record({ row: fc.nat(12), column: fc.nat(6), content: fc.oneof(fc.integer(), fc.string()) });
const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => `${row},${column}` });

describe('blocks of cells', () => {
  it('hold every cell once and nothing else', () => {
    fc.assert(
      fc.property(cells, (wanted: readonly CellToWrite[]) => {
        const written = cellBlocks(wanted).flatMap(({ row, column, contents }) =>
          contents.flatMap((line, down) =>
            line.map((content, right) => ({ row: row + down, column: column + right, content })),
          ),
        );
        const key = ({ row, column }: CellToWrite): number => row * 100 + column;
        expect([...written].sort((a, b) => key(a) - key(b))).toEqual([...wanted].sort((a, b) => key(a) - key(b)));
      }),
    );
  });

  it('are one for a column of any length', () => {
    const column = Array.from({ length: 10_000 }, (_, row) => ({ row, column: 3, content: row }));
    expect(cellBlocks(column)).toHaveLength(1);
  });
});

describe('formulas', () => {
  it.each([
    ['a cell of the same row', '$J3*2', '$J5*2'],
    ['whole columns stay', "SUM('x'!$A$3:$A$9)", "SUM('x'!$A$3:$A$9)"],
    ['text that looks like a cell', '"$J3"&$K3', '"$J3"&$K5'],
  ])('are filled down as Excel does: %s', (_why, formula, down) => {
    expect(filledDown(formula, 2)).toBe(down);
  });

  it('are sent once for a column and its neighbours, however many rows there are', () => {
    const formulas = Array.from({ length: 1000 }, (_, row) =>
      [4, 5].map((column) => ({ row, column, formula: `$A${row + 1}+${column}` })),
    ).flat();
    expect(formulaBlocks(formulas)).toEqual([
      { row: 0, column: 4, rows: 1000, columns: 2, formulas: ['$A1+4', '$A1+5'] },
    ]);
  });

  it('that are not alike are sent one by one', () => {
    const formulas = [1, 2, 5].map((k, row) => ({ row, column: 0, formula: `SMALL($B$1:$B$9,${k})` }));
    expect(formulaBlocks(formulas).map(({ rows }) => rows)).toEqual([1, 1, 1]);
  });
});

describe('parcels', () => {
  it('hold everything in its order and no more than the limit, but for what is larger alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 150 })), (sizes) => {
        const packed = parcels(
          sizes.map((bytes) => ({ bytes })),
          100,
        );
        expect(packed.flat().map(({ bytes }) => bytes)).toEqual(sizes);
        const tooLarge = packed.filter(
          (parcel) => parcel.length > 1 && parcel.reduce((sum, { bytes }) => sum + bytes, 0) > 100,
        );
        expect(tooLarge).toEqual([]);
      }),
    );
  });

  it('are measured as they travel', () => {
    expect([bytesOf('目标'), bytesOf('a"b')]).toEqual([8, 6]);
  });
});
