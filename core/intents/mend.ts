import { COLUMNS, columnOf } from '../blueprint/columns.ts';
import { isComplete } from '../blueprint/isComplete.ts';
import { type ColumnKey, TABLE_KEYS, type TableKey } from '../blueprint/keys.ts';
import { sheetOf } from '../blueprint/layout.ts';
import { cellOf } from '../codec/cellOf.ts';
import type { Book } from '../codec/readBook.ts';
import { rowFilter } from '../codec/reader.ts';
import { type InputCell, isRefused, readInput, toldValue } from '../codec/readInput.ts';
import type { Problem, ProblemCode } from '../model/tracker.ts';
import { inputCell } from './cellEdits.ts';

/** A cell that says something unmistakable in a spelling the workbook cannot use. */
export interface Mend {
  readonly cell: InputCell;
  readonly from: string;
  readonly to: string | number;
}

/** Cells whose text can be respelled with the same meaning; never a formula, never a sentence. */
export function mendsOf(book: Book): readonly Mend[] {
  return TABLE_KEYS.flatMap((sheet) => rowsInUse(book, sheet).flatMap((row) => mendsIn(book, sheet, row)));
}

/** The mend of one cell; `undefined` when there is nothing to mend, or a person has to decide. */
function mendOf(book: Book, column: ColumnKey, row: number): Mend | undefined {
  const found = cellOf(book.located, column, row);
  if (!isMendable(column) || typeof found?.value !== 'string' || found.formula !== undefined) return undefined;
  const { value: from } = found;
  const cell = inputCell(book, column, row);
  if (from.trim() === '' || (column === 'setting.value' && isText(cell))) return undefined;
  const input = readInput(cell, from);
  if (isRefused(input) || typeof input.value === 'boolean' || typeof input.value === 'object') return undefined;
  return isSpelledAlike(cell, from, input.value) ? undefined : { cell, from, to: input.value };
}

/** True for a problem that `fix` takes away. */
export function isFixable(book: Book, { code, place: { row, column } }: Problem): boolean {
  if (code === 'missing-id') return true;
  if (row === undefined || column === undefined) return false;
  // With sheets or columns missing, formulas have to wait for the upgrade that adds them.
  if (code === 'overwritten-formula') return isComplete(book.located);
  return MENDED_PROBLEMS.includes(code) && mendOf(book, column, row) !== undefined;
}

const MENDED_PROBLEMS: readonly ProblemCode[] = ['number-as-text', 'day-as-text', 'not-in-list', 'not-yes-or-no'];

/** A mend as the Changes sheet tells it. */
export const toldMend = ({ cell, from, to }: Mend) => ({
  field: (cell.setting ?? columnOf(cell.column)).words[cell.language],
  from,
  to: toldValue(cell, to),
});

const MENDABLE: ReadonlySet<string> = new Set(['number', 'weight', 'fraction', 'day', 'term', 'measure', 'id', 'ref']);

const isMendable = (column: ColumnKey): boolean =>
  column === 'setting.value' || (MENDABLE.has(columnOf(column).type) && sheetOf(column) !== 'settings');

const isText = ({ setting }: InputCell): boolean => setting === undefined || setting.type === 'text';

/** Words that differ in their capitals only, or yes-or-no in other words, are read by the workbook as they are. */
function isSpelledAlike({ column, kind, setting }: InputCell, from: string, to: string | number): boolean {
  if (typeof to === 'number') return false;
  const isWords = setting === undefined && columnOf(column).type === 'number';
  const isYesOrNo = columnOf(column).type === 'measure' && kind === 'done' && from.trim() === from;
  return isWords || isYesOrNo || from.toLowerCase() === to.toLowerCase();
}

function rowsInUse({ located }: Book, key: TableKey): readonly number[] {
  const [sheet, layout] = [located.sheets[key], located.layout.sheets[key]];
  if (!sheet || !layout) return [];
  const isFilled = rowFilter(layout);
  const rows: number[] = [];
  for (let row = layout.firstRow; row <= sheet.rows.length; row += 1) {
    if (isFilled(sheet.rows[row - 1] ?? [])) rows.push(row);
  }
  return rows;
}

const mendsIn = (book: Book, sheet: TableKey, row: number): readonly Mend[] =>
  COLUMNS[sheet].flatMap(({ key, formula, ours }) => (formula || ours ? [] : (mendOf(book, key, row) ?? [])));
