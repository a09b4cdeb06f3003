import { DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula';
import { CATALOGUE } from '../../../../core/functions/catalogue.ts';
import { type Area, cellCount, eachCell } from './area.ts';
import { FUNCTION_NAMES, OkrFunctions } from './functionsPlugin.ts';
import { cellAt } from './cells.ts';
import type { Cell, Sheet, Workbook } from './workbook.ts';

/** What a cell shows. */
export type Shown = string | number | boolean | { readonly error: string };

/** Works out formulas, when somebody looks. */
export interface Calculation {
  readonly shown: (sheet: Sheet, row: number, column: number) => Shown;
  /** What a formula comes to on a sheet, outside of any cell. */
  readonly evaluate: (sheet: Sheet, formula: string) => Shown;
}

/** What a cell holds by itself; `undefined` for a formula. */
const plain = (cell: Cell | undefined): Shown | undefined => {
  if (!cell) return '';
  if (cell.kind === 'formula') return undefined;
  return cell.kind === 'error' ? { error: String(cell.content) } : cell.content;
};

/** A workbook whose formulas are kept and never worked out, as in a file no program has calculated: fast. */
export const noCalculation: Calculation = {
  shown: (sheet, row, column) => plain(cellAt(sheet, row, column)) ?? '',
  evaluate: () => {
    throw new Error('this workbook does not calculate: open it with calculates: true');
  },
};

/** More cells than this are put in faster by beginning anew. */
const MANY = 20_000;

HyperFormula.registerFunctionPlugin(OkrFunctions, { enGB: FUNCTION_NAMES });

// Without array arithmetic SUMPRODUCT is silently wrong. Text is never a date to a worksheet's operators either.
const OPTIONS = {
  licenseKey: 'gpl-v3',
  useArrayArithmetic: true,
  dateFormats: [],
  timeFormats: [],
  maxRows: 1_048_576,
};

/** Keeps HyperFormula beside a workbook: opened at the first look, told of changed cells before the next. */
export function calculationOf(book: Workbook): Calculation {
  let open: HyperFormula | undefined;
  let changed: { readonly sheet: Sheet; readonly area: Area }[] = [];
  book.watchers.add((change) => {
    if (change.kind === 'cells' || change.kind === 'filled') changed.push(change);
    else if (change.kind === 'structure') open = close(open);
  });
  const engine = (): HyperFormula => {
    const isMuch = changed.reduce((sum, { area }) => sum + cellCount(area), 0) > MANY;
    if (isMuch) open = close(open);
    if (open) putChanged(open, book, changed);
    else open = opened(book);
    changed = [];
    return open;
  };
  const shown: Calculation['shown'] = (sheet, row, column) => {
    const cell = cellAt(sheet, row, column);
    if (cell && cell.kind !== 'formula') return plain(cell) ?? '';
    // A blank cell may show what spills into it.
    const hyperFormula = engine();
    const id = hyperFormula.getSheetId(sheet.name);
    return id === undefined ? '' : fromEngine(hyperFormula.getCellValue({ sheet: id, row, col: column }));
  };
  return {
    shown,
    evaluate: (sheet, formula) => {
      const hyperFormula = engine();
      const id = hyperFormula.getSheetId(sheet.name) ?? 0;
      try {
        const value = hyperFormula.calculateFormula(cleaned(formula, book), id);
        return Array.isArray(value) ? fromEngine(value[0]?.[0]) : fromEngine(value);
      } catch {
        return { error: '#NAME?' };
      }
    },
  };
}

function close(open: HyperFormula | undefined): undefined {
  open?.destroy();
  return undefined;
}

function opened(book: Workbook): HyperFormula {
  const sheets = Object.fromEntries(book.sheets.map((sheet) => [sheet.name, contentsOf(sheet, book)]));
  const hyperFormula = HyperFormula.buildFromSheets(sheets, OPTIONS);
  for (const { name, formula } of book.names)
    if (!/LAMBDA\(/i.test(formula) && hyperFormula.isItPossibleToAddNamedExpression(name, formula))
      hyperFormula.addNamedExpression(name, formula);
  return hyperFormula;
}

function contentsOf(sheet: Sheet, book: Workbook): RawCellContent[][] {
  const rows: RawCellContent[][] = [];
  for (const [row, line] of sheet.cells) {
    const cells: RawCellContent[] = [];
    for (const [column, cell] of line) cells[column] = toEngine(cell, book);
    rows[row] = Array.from(cells, (content) => content ?? null);
  }
  return Array.from(rows, (row) => row ?? []);
}

function putChanged(
  open: HyperFormula,
  book: Workbook,
  changed: readonly { readonly sheet: Sheet; readonly area: Area }[],
) {
  if (changed.length === 0) return;
  open.batch(() => {
    for (const { sheet, area } of changed) {
      const id = open.getSheetId(sheet.name);
      if (id === undefined) continue;
      eachCell(area, (row, column) => {
        const content = toEngine(cellAt(sheet, row, column), book);
        open.setCellContents({ sheet: id, row, col: column }, content);
      });
    }
  });
}

/** The apostrophe keeps text as it is: `12` would become a number. */
function toEngine(cell: Cell | undefined, book: Workbook): RawCellContent {
  if (!cell) return null;
  if (cell.kind === 'error') return cell.content === '#N/A' ? '=NA()' : `=${cell.content}`;
  if (cell.kind === 'formula') return cleaned(String(cell.content), book);
  if (cell.content === '') return '=""';
  return typeof cell.content === 'string' ? `'${cell.content}` : cell.content;
}

/** Without the prefixes of files; names of ours without the namespace count only while the workbook defines them. */
function cleaned(formula: string, book: Workbook): string {
  const bare = formula.replace(/_xlfn\.(?:_xlws\.)?/g, '');
  if (!/\bK(?:R|PI)|\bOKR/.test(bare)) return bare;
  const lacking = CATALOGUE.filter(({ name }) => !book.names.some((known) => known.name.toUpperCase() === name));
  return lacking.reduce(
    (text, { name }) => text.replace(new RegExp(`(?<![\\w.])${name}\\(`, 'gi'), `NOT_DEFINED_${name}(`),
    bare,
  );
}

function fromEngine(value: unknown): Shown {
  if (value instanceof DetailedCellError) return { error: errorName(value.value) };
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
}

/** HyperFormula has errors of its own; Excel says `#NAME?` of what it cannot read and 0 of a circle. */
const errorName = (error: string): string =>
  error === '#ERROR!' || error === '#LIC!' ? '#NAME?' : error === '#CYCLE!' ? '#REF!' : error;
