import type { Area } from './area.ts';
import type { CellContent } from './cellContent.ts';

/** A cell to write, row and column counted from 0. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Cells that are written in one go. */
export interface CellBlock extends Area {
  readonly contents: readonly (readonly CellContent[])[];
}

/** A formula to write, without `=`. */
export interface FormulaToWrite {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** One row of formulas that is filled down over the rows of its area. */
export interface FormulaBlock extends Area {
  readonly formulas: readonly string[];
}

/** The cells as few rectangles: neighbours in a row together, then rows of the same width below each other. */
export function cellBlocks(cells: readonly CellToWrite[]): readonly CellBlock[] {
  const runs: { row: number; column: number; contents: CellContent[] }[] = [];
  for (const { row, column, content } of byRow(cells)) {
    const last = runs[runs.length - 1];
    if (last && last.row === row && last.column + last.contents.length === column) last.contents.push(content);
    else runs.push({ row, column, contents: [content] });
  }
  const blocks = new Map<string, { row: number; column: number; contents: CellContent[][] }[]>();
  for (const { row, column, contents } of runs) {
    const shape = `${column},${contents.length}`;
    const same = blocks.get(shape) ?? [];
    const last = same[same.length - 1];
    if (last && last.row + last.contents.length === row) last.contents.push(contents);
    else same.push({ row, column, contents: [contents] });
    blocks.set(shape, same);
  }
  return [...blocks.values()].flat().map((block) => ({
    ...block,
    rows: block.contents.length,
    columns: block.contents[0]?.length ?? 0,
  }));
}

/** The formulas as rows to fill down, as far as filling down gives just what is wanted. */
export function formulaBlocks(formulas: readonly FormulaToWrite[]): readonly FormulaBlock[] {
  const runs: (Area & { readonly formula: string })[] = [];
  for (const { row, column, formula } of byColumn(formulas)) {
    const last = runs[runs.length - 1];
    const isNext = last !== undefined && last.column === column && last.row + last.rows === row;
    if (isNext && filledDown(last.formula, row - last.row) === formula)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1, formula });
  }
  const blocks: FormulaBlock[] = [];
  for (const { formula, ...run } of runs.sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column)) {
    const last = blocks[blocks.length - 1];
    const isBeside =
      last?.row === run.row && last.rows === run.rows && last.column + last.columns === run.column ? last : undefined;
    if (isBeside)
      blocks[blocks.length - 1] = {
        ...isBeside,
        columns: isBeside.columns + 1,
        formulas: [...isBeside.formulas, formula],
      };
    else blocks.push({ ...run, formulas: [formula] });
  }
  return blocks;
}

const STRING_OR_REST = /"(?:[^"]|"")*"|[^"]+/g;
const CELL = /(\$[A-Z]{1,3})(\d+)/g;

/**
 * A formula of ours so many rows further down: the speller fixes columns and, where it means a whole one, rows.
 *
 * @example filledDown("$J3-SUM('x'!$A$3:$A$9)", 2) // "$J5-SUM('x'!$A$3:$A$9)"
 */
export const filledDown = (formula: string, rows: number): string =>
  formula.replace(STRING_OR_REST, (piece) =>
    piece.startsWith('"')
      ? piece
      : piece.replace(CELL, (_cell, column: string, row: string) => `${column}${Number(row) + rows}`),
  );

interface Positioned {
  readonly row: number;
  readonly column: number;
}

const byRow = <T extends Positioned>(cells: readonly T[]): readonly T[] =>
  [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
const byColumn = <T extends Positioned>(cells: readonly T[]): readonly T[] =>
  [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
