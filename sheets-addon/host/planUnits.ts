import { blueprintCells } from '../../core/blueprint/blueprintCells.ts';
import { layoutOnceComplete } from '../../core/blueprint/diff.ts';
import { isPage, META_SHEET, SHEET_KEYS, type SheetKey } from '../../core/blueprint/keys.ts';
import type { BookLayout } from '../../core/blueprint/layout.ts';
import { locate } from '../../core/codec/locate.ts';
import type { GridEdit } from '../../core/host/gridEdits.ts';
import { metaEdits, metaRows } from '../../core/host/metaEdits.ts';
import { editsBySheet, plannedEdits } from '../../core/host/plannedEdits.ts';
import type { Conflict, Operation, Style } from '../../core/host/port.ts';
import { type FoundSheet, formulaAt, type Snapshot } from '../../core/host/snapshot.ts';
import { cellWrites, formulaWrites, valueWrites, type Write } from './cellWrites.ts';
import { dayEdits, showAsDays } from './dayCells.ts';
import { asBefore, sortEdits } from './editWrites.ts';
import { growGrid } from './growGrid.ts';
import { writePage } from './newPage.ts';
import { writeTable } from './newTable.ts';
import { makeTabs } from './newTabs.ts';
import type { FoundBook } from './readBook.ts';
import { rememberSchema } from './rememberSchema.ts';
import type { Range, Services, Sheet } from './services.ts';
import { dressColumns } from './tableLook.ts';

/** A piece of work that is done whole before the clock is looked at again. */
export interface Unit {
  readonly run: () => void;
  /** Puts back what was there, should `run` fail half-way. */
  readonly undo?: () => void;
}

/** What operations come to. */
interface Planning {
  readonly operations: readonly Operation[];
  readonly style: Style;
  readonly found: FoundBook;
  readonly services: Services;
  readonly layout: BookLayout;
  /** The tab of a sheet: found, or made by then. */
  readonly tabOf: (key: SheetKey) => Sheet;
}

/**
 * What to do, in an order in which a run that breaks off is completed by the next: tabs, sheets one by one, columns,
 * cells, and last of all the mark that says which blueprint the book follows. Or the first cell that is no longer what
 * was read.
 */
export function planUnits(
  operations: readonly Operation[],
  style: Style,
  { found, services, decidedOn }: Pick<Planning, 'found' | 'services'> & { readonly decidedOn: Snapshot },
): readonly Unit[] | Conflict {
  const layout = layoutOnceComplete(locate(found.snapshot), style, operations);
  const edits = plannedEdits({ operations, snapshot: found.snapshot, layout, style });
  if ('expected' in edits) return edits;
  const unknown = unknownFormula(edits, { found, layout, decidedOn });
  if (unknown) return unknown;
  const added = operations.flatMap((operation) => (operation.kind === 'add-sheet' ? [operation.sheet] : []));
  const made = makeTabs(added, { layout, found, services });
  const tabOf = (key: SheetKey): Sheet => {
    const tab = made.tabs.get(key) ?? tabNamed(found, layout.sheets[key]?.name);
    if (!tab) throw new Error(`the book has no sheet ${key}`);
    return tab;
  };
  const planning: Planning = { operations, style, found, services, layout, tabOf };
  return [
    ...(added.length > 0 ? [made.unit] : []),
    ...newSheets(planning),
    ...operations.flatMap((operation) => (operation.kind === 'add-columns' ? addColumns(operation, planning) : [])),
    ...editUnits(edits, planning),
    ...metaUnits(planning),
  ];
}

const tabNamed = ({ tabs }: FoundBook, name: string | undefined): Sheet | undefined =>
  tabs.find(({ found }) => found.name === name)?.tab;

const foundNamed = ({ snapshot }: FoundBook, name: string | undefined): FoundSheet | undefined =>
  snapshot.sheets.find((sheet) => sheet.name === name);

/** The cells a reference to whole columns means, down to the last row there is: tabs are not of one length. */
const rangeOf =
  ({ app }: Services) =>
  (reference: string): Range =>
    app.getActiveSpreadsheet().getRange(reference.replace(/\$\d+$/, ''));

/** Sheets by which a book is known for a tracker. */
const CORE: readonly SheetKey[] = ['objectives', 'keyResults'];

/**
 * A unit for each new sheet; the two by which a tracker is known come last and together, so that until then the same
 * set-up can simply be asked for again.
 */
function newSheets(planning: Planning): readonly Unit[] {
  const units = SHEET_KEYS.filter((key) => !CORE.includes(key)).flatMap((key) => newSheet(key, planning));
  const last = CORE.flatMap((key) => newSheet(key, planning));
  const run = (): void => {
    for (const unit of last) unit.run();
  };
  return last.length > 0 ? [...units, { run }] : units;
}

function newSheet(key: SheetKey, { operations, layout, style, services, tabOf }: Planning): readonly Unit[] {
  const operation = operations.find((candidate) => candidate.kind === 'add-sheet' && candidate.sheet === key);
  if (operation?.kind !== 'add-sheet') return [];
  if (isPage(key)) return [{ run: () => writePage({ key, layout, style, services, tab: tabOf(key) }) }];
  const columns = [...(layout.sheets[key]?.columns.keys() ?? [])];
  const plan = { key, columns, layout, style, services, rangeOf: rangeOf(services) };
  return [{ run: () => writeTable({ ...plan, tab: tabOf(key) }, operation.rows) }];
}

/** New columns look right before they are filled, and have their keys last: a column without its key is none. */
function addColumns(
  { sheet: key, columns }: Extract<Operation, { kind: 'add-columns' }>,
  { layout, style, services, found, tabOf }: Planning,
): readonly Unit[] {
  const sheet = layout.sheets[key];
  if (!sheet) throw new Error(`the book has no sheet ${key}`);
  const usedRows = Math.max(0, (foundNamed(found, sheet.name)?.rows.length ?? 0) - sheet.firstRow + 1);
  const cells = blueprintCells({ sheet: key, columns, rows: [], usedRows }, layout, style);
  const run = (): void => {
    const tab = tabOf(key);
    const last = Math.max(...columns.map((column) => sheet.columns.get(column) ?? 0));
    growGrid(tab, { rows: sheet.firstRow + usedRows - 1, columns: last + 1 });
    dressColumns({ key, columns, layout, style, services, tab, rows: usedRows, rangeOf: rangeOf(services) });
    for (const write of formulaWrites({ tab, app: services.app }, cells)) write();
    for (const write of valueWrites({ tab, app: services.app }, cells)) write();
  };
  return [{ run }];
}

/**
 * What people's rows come to is one piece, for which there is a way back; formulas over formulas are done bit by bit.
 *
 * The trace is written first, then the cells it tells of, then other new rows: were Google to end the execution in
 * between, whoever asks again completes it, and at worst one change is told twice.
 */
function editUnits(edits: readonly GridEdit[], { layout, found, services, tabOf }: Planning): readonly Unit[] {
  const sheets = editsBySheet(edits).map(([key, all]) => {
    const sheet = foundNamed(found, layout.sheets[key]?.name);
    const target = () => ({ tab: tabOf(key), app: services.app });
    return { key, sheet, target, ...sortEdits(all, { key, found: sheet, layout }) };
  });
  const written = sheets.filter(({ fresh, typed }) => fresh.length + typed.length > 0);
  const run = (): void => {
    const append = (isTrace: boolean): void => {
      for (const { key, target, fresh } of written)
        if ((key === 'changes') === isTrace) for (const write of valueWrites(target(), fresh)) write();
    };
    append(true);
    for (const { target, typed } of written) for (const write of cellWrites(target(), typed)) write();
    append(false);
    for (const { target, sheet, fresh, typed } of written)
      showAsDays(target().tab, dayEdits([...fresh, ...typed], sheet, layout));
  };
  const undo = (): void => {
    for (const { target, sheet, fresh, typed } of written)
      for (const write of valueWrites(target(), asBefore([...fresh, ...typed], sheet))) write();
  };
  const respelled = sheets
    .filter((sheet) => sheet.respelled.length > 0)
    .flatMap(({ target, respelled: cells }) => formulaWrites(target(), cells).map((write): Unit => ({ run: write })));
  return [...(written.length > 0 ? [{ run, undo }] : []), ...respelled];
}

/** The first cell in which somebody has a formula that was not known when the operations were decided on. */
function unknownFormula(
  edits: readonly GridEdit[],
  { found, layout, decidedOn }: Pick<Planning, 'found' | 'layout'> & { readonly decidedOn: Snapshot },
): Conflict | undefined {
  for (const { sheet, row, column, value, formula } of edits) {
    const name = layout.sheets[sheet]?.name;
    const [now, before] = [foundNamed(found, name), decidedOn.sheets.find((known) => known.name === name)];
    if (formula !== undefined || isPage(sheet) || !now || !before) continue;
    if (formulaAt(now, row - 1, column) === undefined || formulaAt(before, row - 1, column) !== undefined) continue;
    const key = [...(layout.sheets[sheet]?.columns ?? [])].find(([, position]) => position === column)?.[0];
    if (key) return { sheet, row, column: key, expected: value ?? null, found: now.rows[row - 1]?.[column] ?? null };
  }
  return undefined;
}

/** Key and value pairs of the hidden sheet, which is made if there is none; the schema also where only we look. */
function metaUnits({ operations, found, services }: Planning): readonly Unit[] {
  const cells = metaEdits(operations, metaRows(found.snapshot));
  if (cells.length === 0) return [];
  const run = (): void => {
    const tab = tabNamed(found, META_SHEET) ?? hiddenTab(services);
    const writes: readonly Write[] = cellWrites({ tab, app: services.app }, cells);
    for (const write of writes) write();
    const schema = operations.flatMap((operation) =>
      operation.kind === 'set-meta' ? (operation.values.schema ?? []) : [],
    );
    for (const value of schema) rememberSchema(value, services);
  };
  return [{ run }];
}

/** A new tab comes to the front, so the one people were looking at is shown again. */
function hiddenTab({ app }: Services): Sheet {
  const spreadsheet = app.getActiveSpreadsheet();
  const shown = spreadsheet.getActiveSheet();
  const tab = spreadsheet.insertSheet(META_SHEET);
  spreadsheet.setActiveSheet(shown);
  return tab.hideSheet();
}
