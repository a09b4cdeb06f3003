import type { PageKey } from '../../core/blueprint/keys.ts';
import { columnLetters } from '../../core/blueprint/layout.ts';
import type { Block } from '../../core/blueprint/pages/page.ts';
import { PAGES } from '../../core/blueprint/pages/pages.ts';
import { lightRules } from '../../core/blueprint/rules.ts';
import { tallPageRows } from '../../core/blueprint/sheetForm.ts';
import type { Language } from '../../core/model/vocabulary.ts';
import type { SheetLook } from './sheetLook.ts';
import { columnPixels, pointPixels } from './sizes.ts';
import { styleIds } from './styles.ts';
import type { IRange } from './univer.ts';

/** Rows and columns the grid offers beyond the page. */
const SPARE = 10;

/** How a page that is laid out freely looks; its charts are left out, the tables they are drawn from are there. */
export function pageLook(key: PageKey, language: Language): SheetLook {
  const { cells, widths, lights, bars } = PAGES[key];
  const looks = new Map(
    cells.flatMap(({ row, column, look, span = 1 }) =>
      Array.from({ length: span }, (_, at) => [`${row - 1},${column + at}`, styleIds.look(look)] as const),
    ),
  );
  return {
    form: {
      columnData: Object.fromEntries(widths.map((width, at) => [at, { w: columnPixels(width) }])),
      rowData: Object.fromEntries([
        ...tallPageRows(PAGES[key], language).map(({ row, height }) => [row - 1, { h: pointPixels(height) }]),
        [0, { hd: 1 }],
      ]),
      mergeData: cells.flatMap(({ row, column, span = 1 }) =>
        span === 1 ? [] : [rangeOf({ column, firstRow: row, lastRow: row }, span)],
      ),
      rowCount: Math.max(...cells.map(({ row }) => row)) + SPARE,
      columnCount: widths.length + SPARE,
      showGridlines: 0,
    },
    cellStyle: (row, column) => looks.get(`${row},${column}`),
    blank: [],
    ruled: [
      ...lights.map((block) => ({
        range: rangeOf(block),
        rules: lightRules(`$${columnLetters(block.column)}${block.firstRow}`),
      })),
      ...bars.map((block) => ({ range: rangeOf(block), rules: [{ kind: 'bar' } as const] })),
    ],
    validated: [],
  };
}

const rangeOf = ({ column, firstRow, lastRow }: Block, span = 1): IRange => ({
  startRow: firstRow - 1,
  endRow: lastRow - 1,
  startColumn: column,
  endColumn: column + span - 1,
});
