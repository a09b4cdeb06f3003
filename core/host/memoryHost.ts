import { blueprintCells } from '../blueprint/blueprintCells.ts';
import { layoutOnceComplete } from '../blueprint/diff.ts';
import { isPage, META_SHEET, type TableKey } from '../blueprint/keys.ts';
import type { BookLayout } from '../blueprint/layout.ts';
import { pageCells } from '../blueprint/pages/page.ts';
import { PAGES } from '../blueprint/pages/pages.ts';
import { locate } from '../codec/locate.ts';
import { tableGrid } from './contentSnapshot.ts';
import { emptyGrid, type Grid, gridOf, writeCell } from './grid.ts';
import { gridEdits, isCellOperation } from './gridEdits.ts';
import type { ApplyResult, Operation, Style, WorkbookHost } from './port.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * A workbook in memory: the host that tests, the browser page and previews of a plan use.
 *
 * It keeps formulas as text and calculates none.
 */
export function memoryHost(initial: Snapshot = { sheets: [] }): WorkbookHost {
  let snapshot = initial;
  return {
    name: 'memory',
    can: { calculates: false, customFunctions: false, charts: false },
    read: async () => snapshot,
    apply: async (operations, style) => {
      const result = applyToSnapshot(snapshot, operations, style);
      if ('sheets' in result) snapshot = result;
      return 'sheets' in result ? { applied: true } : result;
    },
  };
}

type Refused = Extract<ApplyResult, { applied: false }>;

/** The workbook after the operations, all of them or none. */
export function applyToSnapshot(
  snapshot: Snapshot,
  operations: readonly Operation[],
  style: Style,
): Snapshot | Refused {
  const located = locate(snapshot);
  const layout = layoutOnceComplete(located, style, operations);
  const grids = snapshot.sheets.map(gridOf);
  for (const operation of operations) addStructure(operation, grids, layout, style);
  const cellOperations = operations.filter(isCellOperation);
  // Operations on cells see the sheets and columns that were added just before them.
  const edits = gridEdits(cellOperations, { ...locate({ sheets: grids }), layout }, style);
  if ('expected' in edits) return { applied: false, conflict: edits };
  for (const edit of edits) writeCell(gridNamed(grids, layout.sheets[edit.sheet]?.name), edit);
  return { sheets: grids };
}

function gridNamed(grids: readonly Grid[], name: string | undefined): Grid {
  const grid = grids.find((candidate) => candidate.name === name);
  if (!grid) throw new Error(`the workbook has no sheet ${name ?? ''}`);
  return grid;
}

function addStructure(operation: Operation, grids: Grid[], layout: BookLayout, style: Style): void {
  switch (operation.kind) {
    case 'add-sheet':
      grids.push(newGrid(operation, layout, style));
      return;
    case 'add-columns': {
      const grid = gridNamed(grids, layout.sheets[operation.sheet]?.name);
      const firstRow = layout.sheets[operation.sheet]?.firstRow ?? 1;
      const part = { ...operation, rows: [], usedRows: Math.max(0, grid.rows.length - firstRow + 1) };
      for (const cell of blueprintCells(part, layout, style)) writeCell(grid, cell);
      return;
    }
    case 'set-meta':
      setMeta(grids, operation.values);
      return;
    case 'append-rows':
    case 'set-cells':
    case 'restore-formulas':
    case 'restore-page':
      return;
    default:
      operation satisfies never;
  }
}

function newGrid(operation: Extract<Operation, { kind: 'add-sheet' }>, layout: BookLayout, style: Style): Grid {
  const { sheet, rows } = operation;
  if (!isPage(sheet)) return tableGrid(sheet as TableKey, { [sheet]: rows }, layout, style);
  const grid = emptyGrid(layout.sheets[sheet]?.name ?? sheet);
  for (const cell of pageCells(PAGES[sheet], layout, style)) writeCell(grid, cell);
  return grid;
}

function setMeta(grids: Grid[], values: Readonly<Record<string, string>>): void {
  let grid = grids.find(({ name }) => name === META_SHEET);
  if (!grid) {
    grid = emptyGrid(META_SHEET);
    grids.push(grid);
  }
  for (const [key, value] of Object.entries(values)) {
    const found = grid.rows.findIndex((row) => row[0] === key);
    const row = found < 0 ? grid.rows.length + 1 : found + 1;
    writeCell(grid, { row, column: 0, value: key });
    writeCell(grid, { row, column: 1, value });
  }
}
