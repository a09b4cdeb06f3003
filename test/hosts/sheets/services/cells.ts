import { accepts } from '../model/accepts.ts';
import { nameOf } from '../model/a1.ts';
import { type BookState, type Content, formatOf, GENERAL, type Look, type SheetState } from '../model/book.ts';
import { isDateFormat, serialOf } from '../model/instants.ts';
import { type Block, overlap, type Place, placesOf } from '../model/layer.ts';
import { typedText } from '../model/typedText.ts';
import { dateOf, exception, setContent, type World } from '../runtime/world.ts';
import { WrapStrategy } from './enums.ts';

const TEXT_LIMIT = 50_000;
const CELL_LIMIT = 10_000_000;

/** What a look is where nothing was chosen. */
export const PLAIN: Look = {
  background: '#ffffff',
  fontColor: '#000000',
  fontFamily: 'Arial',
  fontLine: 'none',
  fontSize: 10,
  fontStyle: 'normal',
  fontWeight: 'normal',
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  wrapStrategy: WrapStrategy.OVERFLOW,
  numberFormat: GENERAL,
  border: {},
};

/** Changes how a cell looks; `null` takes the choice back. */
export function setLook<K extends keyof Look>(
  sheet: SheetState,
  { row, column }: Place,
  key: K,
  value: Look[K] | null,
) {
  const { [key]: _before, ...others }: Partial<Look> = sheet.looks.get(row, column) ?? {};
  const look = value === null ? others : { ...others, [key]: value };
  sheet.looks.set(row, column, Object.keys(look).length > 0 ? (look as Partial<Look>) : undefined);
}

const isText = (sheet: SheetState, place: Place): boolean => formatOf(sheet, place) === '@';

/** Writes what a script sets, as if it were typed; in a cell formatted as plain text every text stays as it is. */
export function writeInput(world: World, sheet: SheetState, place: Place, input: unknown): void {
  setContent(world, sheet, place, contentOf(world, sheet, place, input));
}

/** Refuses what the validation of a cell does not accept, if it is strict. Formulas are let pass, whatever they give. */
export function checkInput(world: World, sheet: SheetState, place: Place, input: unknown): void {
  const validation = sheet.validations.get(place.row, place.column);
  if (!validation || validation.allowInvalid) return;
  const value = bareValue(world, sheet, place, input);
  if (value === undefined || accepts(validation, value, (other, cell) => world.calculation.shown(other, cell))) return;
  const cell = nameOf({ ...place, rows: 1, columns: 1 });
  throw exception(world, `The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
}

/** The value a cell would get; `undefined` for a formula. */
function bareValue(
  world: World,
  sheet: SheetState,
  place: Place,
  input: unknown,
): string | number | boolean | undefined {
  if (input === null || input === undefined) return '';
  if (typeof input === 'object') return serialOf(Number(input), world.book.zone);
  if (typeof input !== 'string' || isText(sheet, place)) return input as string | number | boolean;
  if (input.startsWith("'")) return input.slice(1);
  return input.startsWith('=') && input.length > 1 ? undefined : typedText(input, world.book.locale).value;
}

function contentOf(world: World, sheet: SheetState, place: Place, input: unknown): Content | undefined {
  if (input === null || input === '') return undefined;
  if (typeof input === 'boolean' || (typeof input === 'number' && Number.isFinite(input))) return { value: input };
  if (typeof input === 'string') return contentOfText(world, sheet, place, input);
  if (Object.prototype.toString.call(input) === '[object Date]') {
    chooseFormat(sheet, place, 'yyyy-mm-dd');
    return { value: serialOf(Number(input), world.book.zone) };
  }
  // Google writes some text of its own for these, such as `[Ljava.lang.Object;@1f`: nobody can mean that.
  throw exception(world, `The parameters (${String(input)}) don't match the method signature for Range.setValues.`);
}

function contentOfText(world: World, sheet: SheetState, place: Place, text: string): Content {
  limitText(world, text);
  if (isText(sheet, place)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const { value, format } = typedText(text, world.book.locale);
  if (format !== undefined) chooseFormat(sheet, place, format);
  return { value };
}

/** Writes a formula; `''` clears the cell. A cell formatted as plain text shows the formula's own text. */
export function writeFormula(world: World, sheet: SheetState, place: Place, formula: string): void {
  if (formula !== '' && !formula.startsWith('=')) throw exception(world, `A formula begins with "=": ${formula}`);
  limitText(world, formula);
  const content = isText(sheet, place) ? { value: formula } : { formula };
  setContent(world, sheet, place, formula === '' ? undefined : content);
}

function limitText(world: World, text: string): void {
  if (text.length > TEXT_LIMIT)
    throw exception(world, `Your input contains more than the maximum of ${TEXT_LIMIT} characters in a single cell.`);
}

function chooseFormat(sheet: SheetState, place: Place, format: string): void {
  if (formatOf(sheet, place) === GENERAL) setLook(sheet, place, 'numberFormat', format);
}

/** What `getValues` gives for the cells of a block. */
export function valuesOf(world: World, sheet: SheetState, block: Block): unknown[][] {
  const calculates = hasFormulas(sheet);
  return rowsOf(block, (place) => {
    const content = sheet.contents.get(place.row, place.column);
    const isKnown = content ? 'value' in content : !calculates;
    const value = isKnown
      ? content && 'value' in content
        ? content.value
        : ''
      : world.calculation.shown(sheet, place);
    return typeof value === 'number' && isDateFormat(formatOf(sheet, place)) ? dateOf(world, value) : value;
  });
}

const hasFormulas = ({ contents }: SheetState): boolean => {
  for (const [, content] of contents.entries()) if ('formula' in content) return true;
  return false;
};

/** Something for every cell of a block, in rows. */
export function rowsOf<T>(block: Block, of: (place: Place) => T): T[][] {
  const rows: T[][] = [];
  for (const place of placesOf(block)) {
    const row = rows[place.row - block.row] ?? [];
    rows[place.row - block.row] = row;
    row.push(of(place));
  }
  return rows;
}

/** The last row and column with a value or formula; what a formula spills counts, how cells look does not. */
export function usedExtent(world: World, sheet: SheetState): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  for (const [{ row, column }] of sheet.contents.entries()) {
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  if (!hasFormulas(sheet)) return { rows, columns };
  const reach = world.calculation.reach(sheet);
  return { rows: Math.max(rows, reach.rows), columns: Math.max(columns, reach.columns) };
}

/** Refuses to change cells that are protected against this user; a protection that only warns lets scripts pass. */
export function guard(world: World, sheet: SheetState, block: Block): void {
  const isClosed = sheet.protections.some(
    (protection) =>
      !protection.warningOnly &&
      !protection.editors.includes(world.user) &&
      (protection.block ? overlap(protection.block, block) : true) &&
      !protection.unprotected.some((open) => covers(open, block)),
  );
  if (isClosed)
    throw exception(
      world,
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}

/** True when every cell of the second block is in the first. */
export const covers = (outer: Block, inner: Block): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** Refuses to grow beyond ten million cells. */
export function limitCells(world: World, { sheets }: BookState, more: number): void {
  const cells = sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, more);
  if (cells > CELL_LIMIT)
    throw exception(
      world,
      `This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`,
    );
}
