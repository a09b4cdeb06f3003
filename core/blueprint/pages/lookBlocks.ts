import type { Block, PageCell } from './page.ts';

/** Cells of a page below each other that look alike. */
export interface LookBlock extends Block {
  readonly look: PageCell['look'];
  /** Columns each of its cells is merged over. */
  readonly span: number;
}

/** The cells of a page as few blocks that look alike. */
export function lookBlocks(cells: readonly PageCell[]): readonly LookBlock[] {
  const blocks: LookBlock[] = [];
  for (const { row, column, look, span = 1 } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = blocks[blocks.length - 1];
    const isNext =
      last?.column === column && last.lastRow === row - 1 && last.look === look && last.span === 1 && span === 1;
    if (last && isNext) blocks[blocks.length - 1] = { ...last, lastRow: row };
    else blocks.push({ column, firstRow: row, lastRow: row, look, span });
  }
  return blocks;
}
