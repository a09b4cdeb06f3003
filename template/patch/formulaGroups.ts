import { type CellPlace, type CellRange, formatCell, isInside, parseRange } from '../package/reference.ts';
import { childNamed, parseXml } from '../package/xml.ts';
import { type CellEdit, changesContent } from './cellEdit.ts';
import { rowCells, type SheetOutline } from './sheetRows.ts';
import { shiftFormula } from './shiftFormula.ts';

/** A cell whose formula it shares with others, or that fills others. */
interface GroupedCell extends CellPlace {
  readonly kind: 'shared' | 'block';
  readonly index: string;
  readonly formula: string;
  readonly range: CellRange | undefined;
}

/** The formulas of a sheet that concern more than one cell. */
export type FormulaGroups = readonly GroupedCell[];

/** Finds a sheet's shared formulas, array formulas and data tables, in the order of the text. */
export function formulaGroups(xml: string, { rows }: SheetOutline): FormulaGroups {
  return rows
    .filter(({ hasGroups }) => hasGroups)
    .flatMap(({ number, element }) =>
      rowCells(parseXml(xml.slice(element.start, element.end))).flatMap((cell) => {
        const formula = childNamed(cell.element, 'f');
        const { t: kind, si: index = '', ref = '' } = formula?.attributes ?? {};
        if (!formula || !kind || kind === 'normal') return [];
        const group = kind === 'shared' ? 'shared' : 'block';
        return [
          {
            row: number,
            column: cell.column,
            kind: group,
            index,
            formula: formula.text,
            range: parseRange(ref),
          } as const,
        ];
      }),
    );
}

/** The edits that would change part of an array formula or data table, which Excel refuses too. */
export function editsInBlocks(groups: FormulaGroups, edits: readonly CellEdit[]): readonly CellEdit[] {
  const blocks = groups.flatMap(({ kind, range }) => (kind === 'block' && range && !isSingle(range) ? [range] : []));
  return edits.filter((edit) => changesContent(edit) && blocks.some((range) => isInside(range, edit)));
}

/**
 * The formulas, spelled out, of cells whose shared formula loses its master to an edit.
 *
 * Only the master holds the text; without it the others would be empty. Cells edited themselves are left out.
 */
export function orphanedFormulas(groups: FormulaGroups, edits: readonly CellEdit[]): readonly CellEdit[] {
  const replaced = new Set(edits.filter(changesContent).map(formatCell));
  const masters = new Map<string, GroupedCell>(); // by index; a later group may use an index again
  const orphans: CellEdit[] = [];
  for (const cell of groups.filter(({ kind }) => kind === 'shared')) {
    if (cell.range && cell.formula !== '') masters.set(cell.index, cell);
    const master = masters.get(cell.index);
    if (!master || !replaced.has(formatCell(master)) || replaced.has(formatCell(cell))) continue;
    const shift = { rows: cell.row - master.row, columns: cell.column - master.column };
    orphans.push({ row: cell.row, column: cell.column, formula: shiftFormula(master.formula, shift) });
  }
  return orphans;
}

function isSingle({ first, last }: CellRange): boolean {
  return first.row === last.row && first.column === last.column;
}
