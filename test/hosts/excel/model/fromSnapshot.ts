import type { FoundSheet, Snapshot } from '../../../../core/host/snapshot.ts';
import { isCellError } from '../../../../core/values/cell.ts';
import { putCell } from './cells.ts';
import { addSheet } from './sheets.ts';
import { newWorkbook, type Workbook } from './workbook.ts';

/** A workbook with these cells and nothing else; Excel's own blank one for none. */
export function workbookOf({ sheets }: Snapshot): Workbook {
  const [first, ...others] = sheets;
  const book = newWorkbook(first?.name);
  for (const { name } of others) addSheet(book, name);
  for (const [at, found] of sheets.entries()) fill(book, at, found);
  return book;
}

function fill(book: Workbook, at: number, { rows, formulas, merges }: FoundSheet): void {
  const sheet = book.sheets[at];
  if (!sheet) return;
  for (const [row, cells] of rows.entries())
    for (const [column, value] of cells.entries()) {
      if (value === null || value === '') continue;
      const isError = isCellError(value);
      putCell(sheet, row, column, { content: isError ? value.error : value, kind: isError ? 'error' : 'value' });
    }
  for (const [row, cells] of formulas)
    for (const [column, text] of cells) putCell(sheet, row, column, { content: `=${text}`, kind: 'formula' });
  sheet.merges.push(...merges);
}
