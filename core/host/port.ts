import type { Edition } from '../blueprint/edition.ts';
import type { ColumnKey, PageKey, SheetKey, TableKey } from '../blueprint/keys.ts';
import type { Language } from '../model/vocabulary.ts';
import type { CellValue } from '../values/cell.ts';
import type { RowValues } from './content.ts';
import type { Snapshot } from './snapshot.ts';

/** A row by its id; by its number as last read only where it has no id yet. */
export type RowReference = { readonly id: string } | { readonly row: number };

/** One cell to write, with the value it was decided on: a host refuses when somebody changed it meanwhile. */
export interface CellChange {
  readonly at: RowReference;
  readonly column: ColumnKey;
  readonly from: CellValue;
  readonly to: CellValue | readonly string[];
}

/** What core asks a host to do. Closed: a host carries them out in a switch that misses none. */
export type Operation =
  /** A whole sheet of the blueprint that is not there yet, with its rows, formulas, formats and rules. */
  | { readonly kind: 'add-sheet'; readonly sheet: SheetKey; readonly rows: readonly RowValues[] }
  /** Columns an older or rearranged sheet lacks, to the right of what people have. */
  | { readonly kind: 'add-columns'; readonly sheet: TableKey; readonly columns: readonly ColumnKey[] }
  | { readonly kind: 'append-rows'; readonly sheet: TableKey; readonly rows: readonly RowValues[] }
  | { readonly kind: 'set-cells'; readonly sheet: TableKey; readonly cells: readonly CellChange[] }
  /** Calculated cells of these rows get their formula back. */
  | {
      readonly kind: 'restore-formulas';
      readonly sheet: TableKey;
      readonly column: ColumnKey;
      readonly rows: readonly number[];
    }
  /** Cells of a page, row from 1 and column from 0, whose formula has lost what it referred to. */
  | {
      readonly kind: 'restore-page';
      readonly sheet: PageKey;
      readonly cells: readonly { readonly row: number; readonly column: number }[];
    }
  /** Key/value rows of the hidden sheet. */
  | { readonly kind: 'set-meta'; readonly values: Readonly<Record<string, string>> };

/** How a book is written: in which language its words, in which edition its formulas. */
export interface Style {
  readonly language: Language;
  readonly edition: Edition;
}

/** What a host is able to do; ask for these, never for its name. */
interface Capabilities {
  /** It calculates formulas itself. */
  readonly calculates: boolean;
  /** Our functions can be called by name without a defined name. */
  readonly customFunctions: boolean;
  readonly charts: boolean;
}

/** A cell that is no longer what was read. */
export interface Conflict {
  readonly sheet: TableKey;
  readonly row: number | undefined;
  readonly column: ColumnKey;
  readonly expected: CellValue;
  readonly found: CellValue;
}

export type ApplyResult = { readonly applied: true } | { readonly applied: false; readonly conflict: Conflict };

/** What a read is for. */
export interface ReadOptions {
  /**
   * `places` spares the text of formulas, which is a hundred times as long as the values: `''` stands for each.
   * Only an upgrade compares texts; a host to which they cost nothing gives them always.
   */
  readonly formulas?: 'text' | 'places';
}

/**
 * A workbook somewhere: in memory, in a file, in Excel, in Google Sheets, in a browser grid.
 *
 * One `read` and one `apply` per intent. `apply` carries out all operations or none.
 */
export interface WorkbookHost {
  readonly name: string;
  readonly can: Capabilities;
  read(options?: ReadOptions): Promise<Snapshot>;
  apply(operations: readonly Operation[], style: Style): Promise<ApplyResult>;
}

/**
 * A host that answers at once. Apps Script has no event loop and must return values to `google.script.run`; `promised`
 * makes a `WorkbookHost` of it, for the contract suite.
 */
export interface SyncWorkbookHost {
  readonly name: string;
  readonly can: Capabilities;
  read(options?: ReadOptions): Snapshot;
  apply(operations: readonly Operation[], style: Style): ApplyResult;
}
