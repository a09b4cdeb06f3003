import { formulaTokens } from '../../../../template/patch/formulaTokens.ts';
import { quotedName } from './area.ts';
import { ExcelFault } from './fault.ts';
import { blankSheet, type Sheet, tell, type Workbook } from './workbook.ts';

/** A sheet by name in any case, or by id. */
export const sheetOf = (book: Workbook, key: string): Sheet | undefined =>
  book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());

const LONGEST = 31;

/** Excel's rules of sheet names. */
function checkSheetName(book: Workbook, name: string, self?: Sheet): void {
  const isWellFormed = name.length > 0 && name.length <= LONGEST && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  if (!isWellFormed || name.toLowerCase() === 'history') throw new ExcelFault('InvalidArgument', name);
  const other = book.sheets.find((sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase());
  if (other) throw new ExcelFault('ItemAlreadyExists', name);
}

function freeName(book: Workbook): string {
  let count = book.sheets.length + 1;
  while (sheetOf(book, `Sheet${count}`)) count += 1;
  return `Sheet${count}`;
}

/** Adds a sheet at the end. */
export function addSheet(book: Workbook, name = freeName(book)): Sheet {
  checkSheetName(book, name);
  const sheet = blankSheet(book, name);
  book.sheets.push(sheet);
  tell(book, { kind: 'structure' });
  tell(book, { kind: 'sheet-added', sheet });
  return sheet;
}

/** Deletes a sheet; formulas elsewhere lose their references to it. The last visible sheet stays. */
export function deleteSheet(book: Workbook, sheet: Sheet): void {
  const others = book.sheets.filter((other) => other !== sheet);
  if (!others.some(({ visibility }) => visibility === 'Visible')) throw new ExcelFault('InvalidOperation', sheet.name);
  if (sheet.visibility === 'VeryHidden') throw new ExcelFault('InvalidOperation', sheet.name);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  sheet.isDeleted = true;
  book.names = book.names.filter(({ scope }) => scope !== sheet);
  rewriteFormulas(book, sheet.name, undefined);
  if (book.active === sheet) activate(book, others.find(({ visibility }) => visibility === 'Visible') ?? book.active);
  tell(book, { kind: 'structure' });
  tell(book, { kind: 'sheet-deleted', sheet });
}

/** Renames a sheet; formulas follow. */
export function renameSheet(book: Workbook, sheet: Sheet, name: string): void {
  checkSheetName(book, name, sheet);
  rewriteFormulas(book, sheet.name, name);
  sheet.name = name;
  tell(book, { kind: 'structure' });
}

export function moveSheet(book: Workbook, sheet: Sheet, position: number): void {
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length)
    throw new ExcelFault('InvalidArgument', String(position));
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
}

export function activate(book: Workbook, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') throw new ExcelFault('InvalidOperation', `${sheet.name} is hidden`);
  if (book.active === sheet) return;
  const before = book.active;
  book.active = sheet;
  book.selected = { top: 0, left: 0, bottom: 0, right: 0 };
  tell(book, { kind: 'deactivated', sheet: before });
  tell(book, { kind: 'activated', sheet });
}

/** Every formula that names a sheet, in cells, names and rules. */
function rewriteFormulas(book: Workbook, from: string, to: string | undefined): void {
  const mentions = (text: unknown): text is string =>
    typeof text === 'string' && text.toLowerCase().includes(from.replace(/'/g, "''").toLowerCase());
  for (const { cells, conditionalFormats, validations } of book.sheets) {
    for (const row of cells.values())
      for (const [column, cell] of row)
        if (cell.kind === 'formula' && mentions(cell.content))
          row.set(column, { ...cell, content: withSheetNamed(cell.content, from, to) });
    for (const { properties } of [...conditionalFormats, ...validations])
      rewriteValues(properties.values, properties.parts, (text) =>
        mentions(text) && text.startsWith('=') ? withSheetNamed(text, from, to) : text,
      );
  }
  for (const name of book.names) if (mentions(name.formula)) name.formula = withSheetNamed(name.formula, from, to);
}

type Parts = ReadonlyMap<string, { readonly values: Map<string, unknown>; readonly parts: Parts }>;

function rewriteValues(values: Map<string, unknown>, parts: Parts, change: (text: string) => string): void {
  for (const [name, value] of values) if (value !== undefined) values.set(name, withTexts(value, change));
  for (const part of parts.values()) rewriteValues(part.values, part.parts, change);
}

function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withTexts(part, change)]));
}

/** A formula after a sheet was renamed, or deleted: then what it referred to there is gone. */
function withSheetNamed(formula: string, from: string, to: string | undefined): string {
  const tokens = [...formulaTokens(formula)];
  const isSheet = (at: number): boolean => {
    const { kind, text } = tokens[at] ?? { kind: 'other', text: '' };
    const name = kind === 'quoted' ? text.slice(1, -1).replace(/''/g, "'") : kind === 'word' ? text : undefined;
    return tokens[at + 1]?.text === '!' && name?.toLowerCase() === from.toLowerCase();
  };
  const pieces: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isSheet(at)) pieces.push(tokens[at]?.text ?? '');
    else if (to !== undefined) pieces.push(quotedName(to));
    else {
      pieces.push('#REF!');
      at += tokens[at + 3]?.text === ':' ? 4 : 2;
    }
  }
  return pieces.join('');
}
