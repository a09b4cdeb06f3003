import { columnLetters } from '../../../core/blueprint/layout.ts';
import type { Snapshot } from '../../../core/host/snapshot.ts';
import type { CellValue } from '../../../core/values/cell.ts';
import { isCellError } from '../../../core/values/cell.ts';

/** A fault as Excel names it. */
export class ExcelFault extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

export interface StandInCell {
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly isError?: true;
}

/** Cells by row, then column, counted from 0. */
export interface StandInSheet {
  readonly id: string;
  name: string;
  isProtected: boolean;
  readonly cells: Map<number, Map<number, StandInCell>>;
}

/** A block of cells of one sheet, both ends included. */
export interface Block {
  readonly sheet: StandInSheet;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface StandInWorkbook {
  readonly sheets: StandInSheet[];
  readonly tables: Map<string, Block>;
  readonly names: Set<string>;
}

let count = 0;
export const newId = (): string => {
  count += 1;
  return `id${count}`;
};

export const newSheet = (name: string): StandInSheet => ({
  id: newId(),
  name,
  isProtected: false,
  cells: new Map(),
});

/** A workbook with these cells; Excel's own blank one for none. */
export function workbookOf({ sheets }: Snapshot): StandInWorkbook {
  const made = sheets.map((found) => {
    const sheet = newSheet(found.name);
    for (const [row, cells] of found.rows.entries())
      for (const [column, value] of cells.entries()) putFound(sheet, row, column, value);
    for (const [row, cells] of found.formulas)
      for (const [column, text] of cells) put(sheet, row, column, { value: '', formula: `=${text}` });
    return sheet;
  });
  return { sheets: made.length > 0 ? made : [newSheet('Sheet1')], tables: new Map(), names: new Set() };
}

function putFound(sheet: StandInSheet, row: number, column: number, value: CellValue): void {
  if (value === null || value === '') return;
  put(sheet, row, column, isCellError(value) ? { value: value.error, isError: true } : { value });
}

export function put({ cells }: StandInSheet, row: number, column: number, cell: StandInCell | undefined): void {
  const line = cells.get(row) ?? new Map<number, StandInCell>();
  if (cell) line.set(column, cell);
  else line.delete(column);
  if (line.size > 0) cells.set(row, line);
  else cells.delete(row);
}

const ERRORS = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!)$/;

/** What Excel makes of something that is written to a cell, as if it had been typed. */
export function typedCell(content: unknown): StandInCell | undefined {
  if (content === '') return undefined;
  if (typeof content !== 'string') return { value: content as number };
  if (content.startsWith("'")) return { value: content.slice(1) };
  if (content.startsWith('=')) return { value: '', formula: content };
  if (/^[+\-@]/.test(content)) throw new ExcelFault('InvalidArgument');
  if (ERRORS.test(content)) return { value: content, isError: true };
  if (/^(?:true|false)$/i.test(content)) return { value: /true/i.test(content) };
  if (/^\s*\d+%\s*$/.test(content)) return { value: Number.parseFloat(content) / 100 };
  if (/^\d+[-/]\d+/.test(content)) return { value: 46_000 };
  return { value: content.trim() !== '' && Number.isFinite(Number(content)) ? Number(content) : content };
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const columnAt = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A block by its address: cells, whole rows or whole columns. */
export function blockAt(sheet: StandInSheet, address: string): Block {
  const [, left, top, right = left, bottom = top] =
    /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(address.replace(/\$/g, '')) ?? [];
  if (left === undefined) throw new ExcelFault('InvalidArgument');
  return {
    sheet,
    top: top ? Number(top) - 1 : 0,
    left: left ? columnAt(left) : 0,
    bottom: bottom ? Number(bottom) - 1 : LAST_ROW,
    right: right ? columnAt(right) : LAST_COLUMN,
  };
}

/** The block around all cells that hold something; `null` on a blank sheet. */
export function usedBlock(sheet: StandInSheet): Block | null {
  if (sheet.cells.size === 0) return null;
  let [top, left, bottom, right] = [LAST_ROW, LAST_COLUMN, 0, 0];
  for (const [row, cells] of sheet.cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    for (const column of cells.keys()) [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return { sheet, top, left, bottom, right };
}

/** The addresses of all cells of a block that a test holds for, column by column; `null` for none. */
export function addressesWhere(block: Block, test: (cell: StandInCell) => boolean): string | null {
  const { name } = block.sheet;
  const prefix = /^[A-Za-z_]\w*$/.test(name) ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
  const runs: { column: number; top: number; bottom: number }[] = [];
  for (let column = block.left; column <= block.right; column += 1)
    for (let row = block.top; row <= block.bottom; row += 1) {
      const cell = block.sheet.cells.get(row)?.get(column);
      if (!cell || !test(cell)) continue;
      const last = runs[runs.length - 1];
      if (last?.column === column && last.bottom === row - 1) last.bottom = row;
      else runs.push({ column, top: row, bottom: row });
    }
  if (runs.length === 0) return null;
  return runs
    .map(
      ({ column, top, bottom }) => `${prefix}${columnLetters(column)}${top + 1}:${columnLetters(column)}${bottom + 1}`,
    )
    .join(',');
}
