import type { SheetKey } from '../blueprint/keys.ts';
import type { BookLayout } from '../blueprint/layout.ts';
import { locate } from '../codec/locate.ts';
import { type GridEdit, gridEdits, isCellOperation } from './gridEdits.ts';
import { applyToSnapshot } from './memoryHost.ts';
import type { Conflict, Operation, Style } from './port.ts';
import type { Snapshot } from './snapshot.ts';

/** What a host plans its writes from. */
export interface Planned {
  readonly operations: readonly Operation[];
  readonly snapshot: Snapshot;
  /** The book once it is complete. */
  readonly layout: BookLayout;
  readonly style: Style;
}

/** Cells that operations on what is there come to; they see the sheets and columns added just before them. */
export function plannedEdits({ operations, layout, style, snapshot }: Planned): readonly GridEdit[] | Conflict {
  const onCells = operations.filter(isCellOperation);
  if (onCells.length === 0) return [];
  const structured = applyToSnapshot(
    snapshot,
    operations.filter((operation) => operation.kind === 'add-sheet' || operation.kind === 'add-columns'),
    style,
  );
  if (!('sheets' in structured)) throw new Error('structure never conflicts');
  return gridEdits(onCells, { ...locate(structured), layout }, style);
}

/** Edits of each sheet together, in the order in which sheets come up first. */
export function editsBySheet(
  edits: readonly GridEdit[],
): readonly (readonly [sheet: SheetKey, edits: readonly GridEdit[]])[] {
  const sheets = new Map<SheetKey, GridEdit[]>();
  for (const edit of edits) {
    const found = sheets.get(edit.sheet) ?? [];
    found.push(edit);
    sheets.set(edit.sheet, found);
  }
  return [...sheets];
}
