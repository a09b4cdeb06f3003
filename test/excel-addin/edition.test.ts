import { expect, it } from 'vitest';
import { diff } from '../../core/blueprint/diff.ts';
import { locate } from '../../core/codec/locate.ts';
import type { Style } from '../../core/host/port.ts';
import { cellAt, formulaOf, itemsOf } from '../contract/steps.ts';
import { ENGLISH, smallContent } from '../support/books/sample.ts';
import { excelBook } from './excelBook.ts';
import { setUp, upgradeBook } from './intents.ts';

const ADD_IN: Style = { language: 'en', edition: 'excel' };

it('calls our functions under their namespace in the edition for the add-in, and leaves nothing to do', async () => {
  const host = excelBook({ sheets: [] }).host();
  await setUp(host, ADD_IN, smallContent(ADD_IN));
  const after = await host.read();
  expect(formulaOf(after, 'keyResults', 'kr.score', 3)).toContain('OKR.KRSCORE(');
  expect(locate(after).meta.get('edition')).toBe('excel');
  expect(diff(locate(after), ADD_IN)).toEqual([]);
});

it('makes a book portable again, every row of it, with the same data', async () => {
  const host = excelBook({ sheets: [] }).host();
  await setUp(host, ADD_IN, smallContent(ADD_IN));
  const before = await host.read();
  await upgradeBook(host, ENGLISH);
  const after = await host.read();
  const formulas = after.sheets.flatMap(({ formulas: rows }) =>
    [...rows.values()].flatMap((cells) => [...cells.values()]),
  );
  expect(formulas.length).toBeGreaterThan(5000);
  expect(formulas.filter((formula) => formula.includes('OKR.'))).toEqual([]);
  expect(itemsOf(after)).toEqual(itemsOf(before));
});

it('repairs formulas that Excel has lost the functions of', async () => {
  const start = excelBook({ sheets: [] }).host();
  await setUp(start, ADD_IN, smallContent(ADD_IN));
  const sound = await start.read();
  const lost = {
    sheets: sound.sheets.map((sheet) => ({
      ...sheet,
      formulas: new Map(
        [...sheet.formulas].map(([row, cells]) => [
          row,
          new Map([...cells].map(([column, text]) => [column, text.replace(/OKR\./g, '_xldudf_OKR_')])),
        ]),
      ),
    })),
  };
  const host = excelBook(lost).host();
  await upgradeBook(host, ADD_IN);
  const after = await host.read();
  expect(formulaOf(after, 'keyResults', 'kr.score', 9)).toBe(formulaOf(sound, 'keyResults', 'kr.score', 9));
  expect(cellAt(after, 'keyResults', 'kr.current', 3)).toBe(25);
});
