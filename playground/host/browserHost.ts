import type { Edition } from '../../core/blueprint/edition.ts';
import { columnLetters } from '../../core/blueprint/layout.ts';
import { locate } from '../../core/codec/locate.ts';
import { applyToSnapshot } from '../../core/host/memoryHost.ts';
import type { Operation, WorkbookHost } from '../../core/host/port.ts';
import type { Snapshot } from '../../core/host/snapshot.ts';
import type { ViewPlace } from '../../core/view/view.ts';
import type { FUniver, FWorkbook } from '../grid/univer.ts';
import { type GridBook, gridBook, workbookData } from '../grid/workbookData.ts';
import { goTo } from './goTo.ts';
import { type BookSpelling, foundEdition, fromGrid, toGrid } from './gridSpelling.ts';
import { readGrid } from './readGrid.ts';
import { watchEdits } from './watchEdits.ts';
import { writeGrid } from './writeGrid.ts';

/** The grid of the browser page as a host. */
export interface BrowserHost extends WorkbookHost {
  /** Puts another book into the grid. */
  readonly load: (snapshot: Snapshot) => void;
  /** Goes to a place in the book, and shows it. */
  readonly goTo: (place: ViewPlace) => void;
  /** Calls back when people, not we, have changed cells; gives a function that ends it. */
  readonly onEdit: (callback: () => void) => () => void;
}

/** A book without formulas of ours is taken for one that nothing has to be installed for. */
const USUAL_EDITION: Edition = 'portable';

/** A host over a grid; until a book is loaded it holds an empty one. */
export function browserHost(grid: FUniver): BrowserHost {
  let spelling: BookSpelling = { edition: USUAL_EDITION, held: {} };
  const read = (): Snapshot => fromGrid({ snapshot: readGrid(activeWorkbook(grid)), spelling });
  const load = (snapshot: Snapshot): void => {
    const spelled = toGrid(snapshot, foundEdition(snapshot, USUAL_EDITION));
    spelling = spelled.spelling;
    replaceBook(grid, spelled.snapshot);
  };
  const put = (snapshot: Snapshot, edition: Edition): void => {
    const spelled = toGrid(snapshot, edition);
    spelling = spelled.spelling;
    watching.during(() => writeGrid(grid, spelled.snapshot));
  };
  // People who type below the last row get its formulas, as in a table of Excel.
  const watching = watchEdits(grid, () => put(read(), spelling.edition));
  load({ sheets: [] });
  return {
    name: 'browser',
    can: { calculates: true, customFunctions: true, charts: false },
    load: (snapshot) => watching.during(() => load(snapshot)),
    goTo: (place) => goTo(grid, locate(read()).layout, place),
    read: async () => read(),
    apply: async (operations, style) => {
      if (operations.length === 0) return { applied: true };
      const after = applyToSnapshot(read(), operations, style);
      if (!('sheets' in after)) return after;
      put(after, operations.some(writesFormulas) ? style.edition : spelling.edition);
      return { applied: true };
    },
    onEdit: watching.onEdit,
  };
}

const writesFormulas = ({ kind }: Operation): boolean => kind !== 'set-cells' && kind !== 'set-meta';

function activeWorkbook(grid: FUniver): FWorkbook {
  const workbook = grid.getActiveWorkbook();
  if (!workbook) throw new Error('the grid holds no book');
  return workbook;
}

/** A grid has at least one sheet. */
const BLANK: Snapshot = { sheets: [{ name: 'Sheet1', rows: [], formulas: new Map(), merges: [] }] };

let books = 0;

function replaceBook(grid: FUniver, snapshot: Snapshot): void {
  const before = grid.getActiveWorkbook();
  if (before) grid.disposeUnit(before.getId());
  books += 1;
  const book = gridBook(snapshot.sheets.length > 0 ? snapshot : BLANK);
  // A new id each time: what still comes in for the book before must not meet this one.
  grid.createWorkbook(workbookData(book, `book-${books}`));
  beginAtFirstValue(grid, book);
}

/** People begin where they will change something: at the first current value. */
function beginAtFirstValue(grid: FUniver, { layout }: GridBook): void {
  const sheet = layout.sheets.keyResults;
  if (!sheet) return;
  const column = columnLetters(sheet.columns.get('kr.current') ?? 0);
  goTo(grid, layout, { sheet: 'keyResults', sheetName: sheet.name, row: sheet.firstRow, column });
}
