import { layoutOnceComplete } from '../../core/blueprint/diff.ts';
import { META_SHEET, type SheetKey } from '../../core/blueprint/keys.ts';
import type { BookLayout } from '../../core/blueprint/layout.ts';
import { locate } from '../../core/codec/locate.ts';
import { readTracker } from '../../core/codec/readTracker.ts';
import type { BookContent } from '../../core/host/content.ts';
import { type CellOperation, gridEdits, isCellOperation } from '../../core/host/gridEdits.ts';
import { applyToSnapshot } from '../../core/host/memoryHost.ts';
import { metaEdits, metaRows } from '../../core/host/metaEdits.ts';
import type { ApplyResult, Operation, Style } from '../../core/host/port.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import type { Day } from '../../core/values/day.ts';
import { isFileProblem } from '../package/fileProblem.ts';
import { openPackage } from '../package/openPackage.ts';
import type { Package } from '../package/package.ts';
import { sheetPath } from '../package/workbook.ts';
import type { CellEdit } from '../patch/cellEdit.ts';
import { graftSheets } from '../patch/graftSheet.ts';
import { patchPackage } from '../patch/patchPackage.ts';
import { renderSheets } from '../render/renderBook.ts';
import { resultsOf } from '../render/results.ts';
import { addColumns } from './addColumns.ts';
import { addLambdaNames } from './addLambdaNames.ts';
import { growTables } from './growTables.ts';
import type { OpenBook } from './readBook.ts';
import { renderedMeta } from './renderedMeta.ts';

type Refused = Extract<ApplyResult, { applied: false }>;

/**
 * The package after the operations, all of them or none.
 *
 * New sheets are rendered from the blueprint and grafted in; new columns are added to the right; single cells are
 * patched. Everything not meant stays byte for byte as it was.
 */
export async function applyToPackage(
  open: OpenBook,
  operations: readonly Operation[],
  style: Style,
  today: Day,
): Promise<Package | Refused> {
  const after = applyToSnapshot(open.snapshot, operations, style);
  if (!('sheets' in after)) return after;
  const located = locate(open.snapshot);
  const layout = layoutOnceComplete(located, style, operations);
  const hasMeta = sheetPath(open.book, META_SHEET) !== undefined;
  const newSheets = operations.flatMap((operation) => newSheetOf(operation, layout, hasMeta));
  let book = open.book;
  if (newSheets.length > 0 || operations.some(({ kind }) => kind === 'add-columns')) {
    const source = await renderedParts(operations, layout, style, after, today);
    if (newSheets.length > 0) book = graftSheets(book, source, newSheets);
    for (const operation of operations) {
      if (operation.kind === 'add-columns')
        book = addColumns(book, source, operation, { layout, style, snapshot: open.snapshot });
    }
  }
  const patched = patchCells(book, operations, { layout, style, hasMeta, snapshot: open.snapshot });
  return style.edition === 'lambda' && operations.some(writesFormulas) ? addLambdaNames(patched) : patched;
}

/** Name of the sheet an operation needs and the book does not have. */
function newSheetOf(operation: Operation, layout: BookLayout, hasMeta: boolean): readonly string[] {
  if (operation.kind === 'add-sheet') return [nameOf(layout, operation.sheet)];
  return operation.kind === 'set-meta' && !hasMeta ? [META_SHEET] : [];
}

const writesFormulas = ({ kind }: Operation): boolean => kind !== 'set-cells' && kind !== 'set-meta';

const nameOf = (layout: BookLayout, key: SheetKey): string => layout.sheets[key]?.name ?? key;

/** The sheets of the blueprint that operations take sheets, columns and formats from, rendered for this book. */
async function renderedParts(
  operations: readonly Operation[],
  layout: BookLayout,
  style: Style,
  after: Snapshot,
  today: Day,
): Promise<Package> {
  const keys = [
    ...new Set(
      operations.flatMap((operation) =>
        operation.kind === 'add-sheet' || operation.kind === 'add-columns' ? [operation.sheet] : [],
      ),
    ),
  ];
  const content: BookContent = Object.fromEntries(
    operations.flatMap((operation) => (operation.kind === 'add-sheet' ? [[operation.sheet, operation.rows]] : [])),
  );
  const bytes = await renderSheets(
    keys,
    layout,
    { style, content, today },
    resultsOf(readTracker(after), today, content),
  );
  const source = openPackage(bytes);
  if (isFileProblem(source)) throw new Error(`a rendered book cannot be opened: ${source.problem}`);
  return source;
}

interface PatchContext {
  readonly layout: BookLayout;
  readonly style: Style;
  readonly hasMeta: boolean;
  readonly snapshot: Snapshot;
}

function pathOf(book: Package, name: string): string {
  const path = sheetPath(book, name);
  if (path === undefined) throw new Error(`the package has no sheet ${name}`);
  return path;
}

function patchCells(book: Package, operations: readonly Operation[], context: PatchContext): Package {
  const { layout, style } = context;
  const cellOperations: readonly CellOperation[] = operations.filter(isCellOperation);
  const structured = applyToSnapshot(
    context.snapshot,
    operations.filter((operation) => !isCellOperation(operation)),
    style,
  );
  if (!('sheets' in structured)) throw new Error('structure never conflicts');
  const edits = gridEdits(cellOperations, { ...locate(structured), layout }, style);
  if ('expected' in edits) throw new Error('a conflict is found before anything is written');
  const byKey = new Map<SheetKey, CellEdit[]>();
  const rows = new Map<SheetKey, number>();
  for (const { sheet, ...edit } of edits) {
    const sheetEdits = byKey.get(sheet) ?? [];
    sheetEdits.push(edit);
    byKey.set(sheet, sheetEdits);
    rows.set(sheet, Math.max(rows.get(sheet) ?? 0, edit.row));
  }
  // Finding a sheet reads the workbook part, so it is done once per sheet and not once per cell.
  const bySheet = new Map([...byKey].map(([key, sheetEdits]) => [pathOf(book, nameOf(layout, key)), sheetEdits]));
  const meta = metaEdits(operations, context.hasMeta ? metaRows(context.snapshot) : renderedMeta(style));
  const metaPath = sheetPath(book, META_SHEET);
  if (metaPath !== undefined && meta.length > 0) bySheet.set(metaPath, [...meta]);
  return growTables(patchPackage(book, bySheet), rows, layout);
}
