import { blueprintCells } from '../../core/blueprint/blueprintCells.ts';
import { layoutOnceComplete } from '../../core/blueprint/diff.ts';
import { isPage, META_SHEET, type SheetKey, type TableKey } from '../../core/blueprint/keys.ts';
import type { BookLayout } from '../../core/blueprint/layout.ts';
import { locate } from '../../core/codec/locate.ts';
import { CATALOGUE } from '../../core/functions/catalogue.ts';
import { lambdaDefinition } from '../../core/functions/lambda.ts';
import { metaEdits, metaRows } from '../../core/host/metaEdits.ts';
import { editsBySheet, plannedEdits } from '../../core/host/plannedEdits.ts';
import type { Conflict, Operation, Style } from '../../core/host/port.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import { newPage } from './newPage.ts';
import { newSheetWrites, tabWrites } from './newSheet.ts';
import { newTable } from './newTable.ts';
import type { Supports } from './supports.ts';
import { lookWrites } from './tableLook.ts';
import { growTables, type Tables } from './tables.ts';
import { cellWrites, command, type Write } from './write.ts';

/** A workbook as it is right before it is written to. */
export interface Standing {
  readonly snapshot: Snapshot;
  readonly tables: Tables;
  /** Defined names of the workbook, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly supports: Supports;
}

/** What operations come to in a workbook. */
export interface WritePlan {
  readonly writes: readonly Write[];
  /** Sheets that are made; taken away again when Excel stops half-way. */
  readonly newSheets: readonly string[];
  /** Sheets that are there and written to. */
  readonly touched: readonly string[];
}

/** Everything one step of planning needs. */
interface Planning extends Standing {
  readonly operations: readonly Operation[];
  readonly layout: BookLayout;
  readonly style: Style;
}

/**
 * What to write, in an order in which a run that breaks off is completed by the next: new sheets, new columns, cells,
 * and last of all the mark that says which blueprint the book follows. Or the first cell that is no longer what was
 * read.
 */
export function planWrites(operations: readonly Operation[], style: Style, standing: Standing): WritePlan | Conflict {
  const layout = layoutOnceComplete(locate(standing.snapshot), style, operations);
  const planning: Planning = { ...standing, operations, layout, style };
  const edits = plannedEdits(planning);
  if ('expected' in edits) return edits;
  const added = operations.flatMap((operation) => (operation.kind === 'add-sheet' ? [operation.sheet] : []));
  const nameOf = (key: SheetKey): string => layout.sheets[key]?.name ?? key;
  const widened = operations.flatMap((operation) => (operation.kind === 'add-columns' ? [operation.sheet] : []));
  return {
    writes: [
      ...functionNames(planning),
      ...newSheets(planning, added),
      ...operations.flatMap((operation) => (operation.kind === 'add-columns' ? addColumns(operation, planning) : [])),
      ...editsBySheet(edits).flatMap(([key, cells]) => cellWrites(nameOf(key), cells)),
      ...(standing.supports('1.13') ? growTables(standing.tables, layout, operations, edits) : []),
      ...metaWrites(planning),
    ],
    newSheets: added.map(nameOf),
    touched: [...new Set([...widened, ...edits.map(({ sheet }) => sheet)])]
      .filter((key) => !added.includes(key))
      .map(nameOf),
  };
}

function newSheets({ operations, layout, style, snapshot, supports }: Planning, added: readonly SheetKey[]) {
  const sheets = operations.flatMap((operation) => {
    if (operation.kind !== 'add-sheet') return [];
    const { sheet: key, rows } = operation;
    return [
      isPage(key) ? newPage(key, layout, style) : newTable({ key: key as TableKey, rows, layout, style, supports }),
    ];
  });
  const names = snapshot.sheets.map(({ name }) => name);
  return newSheetWrites(sheets, tabWrites(added, layout, names));
}

/** New columns look right before they are filled: were it to break off between, the next run would fill them. */
function addColumns(
  { sheet: key, columns }: Extract<Operation, { kind: 'add-columns' }>,
  { layout, style, snapshot, supports }: Planning,
): readonly Write[] {
  const sheet = layout.sheets[key];
  if (!sheet) throw new Error(`the book has no sheet ${key}`);
  const found = snapshot.sheets.find(({ name }) => name === sheet.name);
  const usedRows = Math.max(0, (found?.rows.length ?? 0) - sheet.firstRow + 1);
  return [
    ...lookWrites({ key, columns, layout, style, supports, rows: usedRows }),
    ...cellWrites(sheet.name, blueprintCells({ sheet: key, columns, rows: [], usedRows }, layout, style)),
  ];
}

/** Our functions as names of the workbook, for a lambda book that does not have them. */
function functionNames({ operations, style, names }: Planning): readonly Write[] {
  const writesFormulas = operations.some(({ kind }) => kind !== 'set-cells' && kind !== 'set-meta');
  if (style.edition !== 'lambda' || !writesFormulas) return [];
  return CATALOGUE.flatMap((entry) => {
    const definition = names.has(entry.name.toLowerCase()) ? undefined : lambdaDefinition(entry, 'typed');
    if (definition === undefined) return [];
    const { queue } = command((workbook) => void workbook.names.add(entry.name, `=${definition}`));
    return [{ queue, bytes: definition.length * 2 }];
  });
}

/** Key and value pairs of the very hidden sheet, which is made if there is none. */
function metaWrites({ operations, snapshot }: Planning): readonly Write[] {
  const edits = metaEdits(operations, metaRows(snapshot));
  if (edits.length === 0) return [];
  const isThere = snapshot.sheets.some(({ name }) => name === META_SHEET);
  const add = command(({ worksheets }) => {
    worksheets.add(META_SHEET).visibility = 'VeryHidden';
  });
  return [...(isThere ? [] : [add]), ...cellWrites(META_SHEET, edits)];
}
