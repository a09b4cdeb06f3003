import type { SheetKey } from '../../core/blueprint/keys.ts';
import type { BookLayout, SheetLayout } from '../../core/blueprint/layout.ts';
import type { Package } from '../package/package.ts';
import { type TableEntry, tablesOf } from '../package/tables.ts';
import { sheetPath } from '../package/workbook.ts';
import { growTable } from '../patch/growTable.ts';

/** Takes rows written below a sheet's table into it, so that filters and new rows go on working. */
export function growTables(book: Package, lastRows: ReadonlyMap<SheetKey, number>, layout: BookLayout): Package {
  return [...lastRows].reduce((grown, [key, lastRow]) => {
    const [sheet, path] = [layout.sheets[key], sheetPath(grown, layout.sheets[key]?.name ?? key)];
    if (!sheet || path === undefined) return grown;
    const table = ownTable(grown, path, sheet);
    const isShort = table !== undefined && !table.totalsRow && table.range.last.row < lastRow;
    return isShort ? growTable(grown, path, lastRow, table.name) : grown;
  }, book);
}

/** Ours is the table whose headers are our header row; people may have tables of their own beside it. */
export const ownTable = (book: Package, path: string, sheet: SheetLayout): TableEntry | undefined =>
  tablesOf(book, path).find(({ range }) => range.first.row === sheet.firstRow - 1);
