import type { WrittenCell } from '../../core/blueprint/blueprintCells.ts';
import { SHEET_KEYS } from '../../core/blueprint/keys.ts';
import { tabPlaces } from '../../core/host/tabPlaces.ts';
import { writtenData } from '../grid/cellData.ts';
import { stylesFor } from '../grid/styles.ts';
import type { ICellData, IWorkbookData, IWorksheetData } from '../grid/univer.ts';
import { type GridBook, gridSheet, RESOURCES } from '../grid/workbookData.ts';

/** What a book is to become in the grid. */
export interface Change {
  readonly book: GridBook;
  /** Names of sheets that are made anew: not there yet, or with new columns of ours. */
  readonly renewed: readonly string[];
  /** Cells of the other sheets. */
  readonly written: readonly { readonly sheet: string; readonly cells: readonly WrittenCell[] }[];
}

/** The grid's workbook after a change; sheets that are not made anew keep all that people gave them. */
export function rebuiltData(data: IWorkbookData, { book, renewed, written }: Change): IWorkbookData {
  const sheets = { ...data.sheets };
  const ids = new Map(Object.values(sheets).map(({ id = '', name = '' }) => [name, id]));
  const [rules, validations] = [resource(data, RESOURCES.rules), resource(data, RESOURCES.validations)];
  for (const { sheet, cells } of written) {
    const id = ids.get(sheet) ?? '';
    sheets[id] = withCells(sheets[id] ?? {}, cells);
  }
  for (const found of book.snapshot.sheets) {
    if (!renewed.includes(found.name)) continue;
    const id = ids.get(found.name) ?? freeId(sheets);
    ids.set(found.name, id);
    const made = gridSheet(found, id, book);
    sheets[id] = made.data;
    rules[id] = made.rules;
    validations[id] = made.validations;
  }
  return {
    ...data,
    styles: { ...stylesFor(book.language), ...data.styles },
    sheets,
    sheetOrder: orderOf(data, book, renewed).map((name) => ids.get(name) ?? ''),
    resources: [
      ...(data.resources ?? []).filter(({ name }) => name !== RESOURCES.rules && name !== RESOURCES.validations),
      { name: RESOURCES.rules, data: JSON.stringify(rules) },
      { name: RESOURCES.validations, data: JSON.stringify(validations) },
    ],
  };
}

/** What the grid keeps under a name, by sheet. */
const resource = ({ resources = [] }: IWorkbookData, name: string): Record<string, unknown> =>
  JSON.parse(resources.find((candidate) => candidate.name === name)?.data || '{}') as Record<string, unknown>;

function freeId(sheets: Readonly<Record<string, unknown>>): string {
  let number = Object.keys(sheets).length + 1;
  while (sheets[`sheet-${number}`]) number += 1;
  return `sheet-${number}`;
}

function withCells(sheet: Partial<IWorksheetData>, cells: readonly WrittenCell[]): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = { ...sheet.cellData };
  for (const cell of cells) {
    const line = cellData[cell.row - 1] ?? {};
    cellData[cell.row - 1] = { ...line, [cell.column]: { ...line[cell.column], ...writtenData(cell) } };
  }
  return { ...sheet, cellData };
}

/** Names of all sheets as their tabs stand: ours where the blueprint has them, others at the end. */
function orderOf(data: IWorkbookData, { snapshot, layout }: GridBook, renewed: readonly string[]): readonly string[] {
  const names = data.sheetOrder.map((id) => data.sheets[id]?.name ?? '');
  const added = SHEET_KEYS.filter((key) => {
    const name = layout.sheets[key]?.name;
    return name !== undefined && renewed.includes(name) && !names.includes(name);
  });
  for (const { name, position } of tabPlaces(added, layout, names)) names.splice(position, 0, name);
  const rest = snapshot.sheets.map(({ name }) => name).filter((name) => !names.includes(name));
  return [...names, ...rest];
}
