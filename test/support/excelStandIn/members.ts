import { filledDown } from '../../../core/host/cellBlocks.ts';
import {
  addressesWhere,
  type Block,
  blockAt,
  ExcelFault,
  newSheet,
  put,
  type StandInCell,
  type StandInSheet,
  type StandInWorkbook,
  typedCell,
  usedBlock,
} from './workbook.ts';

/** What an object path stands for; `other` is anything whose looks nobody asks about. */
export type Thing =
  | { readonly kind: 'workbook' | 'worksheets' | 'tables' | 'names' | 'other' }
  | { readonly kind: 'sheetTables' | 'sheet'; readonly sheet: StandInSheet }
  | { readonly kind: 'range'; readonly block: Block }
  | { readonly kind: 'areas'; readonly address: string }
  | { readonly kind: 'table'; readonly name: { current: string } };

type Arguments = readonly (unknown | Thing)[];

const OTHER: Thing = { kind: 'other' };
const sheetThing = (sheet: StandInSheet | undefined): Thing | null => (sheet ? { kind: 'sheet', sheet } : null);
const rangeThing = (block: Block | null): Thing | null => (block ? { kind: 'range', block } : null);

/** A collection or part of an object. */
export function property(thing: Thing, name: string): Thing {
  if (thing.kind === 'workbook' && (name === 'Worksheets' || name === 'Tables' || name === 'Names'))
    return { kind: name.toLowerCase() as 'worksheets' | 'tables' | 'names' };
  return thing.kind === 'sheet' && name === 'Tables' ? { kind: 'sheetTables', sheet: thing.sheet } : OTHER;
}

/** An item of a collection by name or id. */
export function item(book: StandInWorkbook, thing: Thing, key: string): Thing | null {
  switch (thing.kind) {
    case 'worksheets':
      return sheetThing(book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()));
    case 'tables':
      return book.tables.has(key) ? { kind: 'table', name: { current: key } } : null;
    default:
      return OTHER;
  }
}

/** A method's result; `null` for a null object. */
export function call(book: StandInWorkbook, thing: Thing, method: string, args: Arguments): Thing | null {
  switch (thing.kind) {
    case 'worksheets':
      return callSheets(book, thing, method, args);
    case 'sheet':
      return callSheet(book, thing.sheet, method, args);
    case 'range':
      return callRange(thing.block, method, args);
    case 'tables':
      return method === 'GetItemOrNullObject' ? item(book, thing, String(args[0])) : OTHER;
    case 'sheetTables':
      return addTable(book, thing.sheet, args);
    case 'table':
      return callTable(book, thing.name.current, method, args);
    case 'names':
      if (method === 'Add') book.names.add(String(args[0]));
      return OTHER;
    default:
      return OTHER;
  }
}

function callSheets(book: StandInWorkbook, thing: Thing, method: string, [key]: Arguments): Thing | null {
  if (method === 'GetFirst') return sheetThing(book.sheets[0]);
  if (method === 'GetItemOrNullObject') return item(book, thing, String(key));
  if (method !== 'Add') throw new Error(`the stand-in has no worksheets.${method}`);
  if (item(book, thing, String(key))) throw new ExcelFault('ItemAlreadyExists');
  const sheet = newSheet(String(key));
  book.sheets.push(sheet);
  return sheetThing(sheet);
}

function callSheet(book: StandInWorkbook, sheet: StandInSheet, method: string, [address]: Arguments): Thing | null {
  const at = book.sheets.indexOf(sheet);
  switch (method) {
    case 'GetNextOrNullObject':
      return sheetThing(book.sheets[at + 1]);
    case 'GetUsedRangeOrNullObject':
      return rangeThing(usedBlock(sheet));
    case 'GetRange':
      return rangeThing(blockAt(sheet, String(address)));
    case 'Delete':
      book.sheets.splice(at, 1);
      return OTHER;
    case 'Activate':
      return OTHER;
    default:
      throw new Error(`the stand-in has no worksheet.${method}`);
  }
}

const isErrorWanted = (kind: unknown, cell: StandInCell): boolean => kind !== 'Errors' || cell.isError === true;

function callRange(block: Block, method: string, args: Arguments): Thing | null {
  const [first, second] = args;
  switch (method) {
    case 'GetIntersectionOrNullObject':
      return rangeThing(common(block, blockAt(block.sheet, String(first))));
    case 'GetSpecialCellsOrNullObject': {
      const isFormula = first === 'Formulas';
      const address = addressesWhere(
        block,
        (cell) => (cell.formula !== undefined) === isFormula && isErrorWanted(second, cell),
      );
      return address === null ? null : { kind: 'areas', address };
    }
    case 'GetRow':
      return rangeThing({ ...block, top: block.top + Number(first), bottom: block.top + Number(first) });
    case 'GetBoundingRect':
      return rangeThing(around(block, blockOf(first)));
    case 'CopyFrom':
      fillDown(block, blockOf(first));
      return OTHER;
    case '_KeepReference':
    case '_RemoveReference':
    case '_ValidateArraySize':
    case 'Merge':
      return OTHER;
    default:
      throw new Error(`the stand-in has no range.${method}`);
  }
}

function blockOf(argument: unknown): Block {
  const thing = argument as Thing;
  if (thing.kind !== 'range') throw new ExcelFault('InvalidArgument');
  return thing.block;
}

function common(a: Block, b: Block): Block | null {
  const [top, left] = [Math.max(a.top, b.top), Math.max(a.left, b.left)];
  const [bottom, right] = [Math.min(a.bottom, b.bottom), Math.min(a.right, b.right)];
  return top > bottom || left > right ? null : { sheet: a.sheet, top, left, bottom, right };
}

const around = (a: Block, b: Block): Block => ({
  sheet: a.sheet,
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

function fillDown(target: Block, source: Block): void {
  for (let row = target.top; row <= target.bottom; row += 1)
    for (let column = target.left; column <= target.right; column += 1) {
      const { formula } = source.sheet.cells.get(source.top)?.get(source.left + column - target.left) ?? {};
      if (formula !== undefined)
        put(target.sheet, row, column, { value: '', formula: filledDown(formula, row - source.top) });
    }
}

function addTable(book: StandInWorkbook, sheet: StandInSheet, [address]: Arguments): Thing {
  const name = `Table${book.tables.size + 1}`;
  book.tables.set(name, blockAt(sheet, String(address)));
  return { kind: 'table', name: { current: name } };
}

function callTable(book: StandInWorkbook, name: string, method: string, [address]: Arguments): Thing | null {
  const block = book.tables.get(name);
  if (!block) throw new ExcelFault('ItemNotFound');
  if (method === 'GetRange') return rangeThing(block);
  if (method === 'Resize') book.tables.set(name, blockAt(block.sheet, String(address)));
  return OTHER;
}

/** Sets a property; those of looks are taken and forgotten. */
export function set(book: StandInWorkbook, thing: Thing, name: string, value: unknown): void {
  if (thing.kind === 'range' && (name === 'Values' || name === 'Formulas'))
    writeCells(thing.block, value as readonly (readonly unknown[])[]);
  if (thing.kind === 'sheet' && name === 'Position') {
    book.sheets.splice(book.sheets.indexOf(thing.sheet), 1);
    book.sheets.splice(Number(value), 0, thing.sheet);
  }
  if (thing.kind === 'table' && name === 'Name') {
    const block = book.tables.get(thing.name.current);
    book.tables.delete(thing.name.current);
    thing.name.current = String(value);
    if (block) book.tables.set(thing.name.current, block);
  }
}

function writeCells({ sheet, top, left, bottom, right }: Block, values: readonly (readonly unknown[])[]): void {
  if (values.length !== bottom - top + 1) throw new ExcelFault('InvalidArgument');
  for (const [down, line] of values.entries()) {
    if (line.length !== right - left + 1) throw new ExcelFault('InvalidArgument');
    for (const [along, content] of line.entries())
      if (content !== null) put(sheet, top + down, left + along, typedCell(content));
  }
}
