import type { WrittenCell } from '../../core/blueprint/blueprintCells.ts';
import { type CellValue, isCellError } from '../../core/values/cell.ts';
import { CellValueType, type ICellData } from './univer.ts';

/** Whatever a cell held before is gone with it: formula, shared formula, rich text. */
const NOTHING = { v: null, t: null, f: null, si: null, p: null } as const satisfies ICellData;

/** Text that the grid would take for a formula, a number, a truth value or an error when people edit the cell. */
const READ_OTHERWISE = /^['=#]|^\s*[-+.\d(]|^(?:true|false)$/i;

/** A value as the grid stores it; text is text, whatever it looks like. */
export function cellData(value: CellValue | undefined): ICellData {
  if (value === null || value === undefined) return { ...NOTHING };
  if (isCellError(value)) return { ...NOTHING, v: value.error, t: CellValueType.STRING };
  switch (typeof value) {
    case 'number':
      return { ...NOTHING, v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return {
        ...NOTHING,
        v: value,
        t: READ_OTHERWISE.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING,
      };
  }
}

/** A formula without `=`, as the grid stores it, with what it came to before; the grid calculates it anew. */
export const formulaData = (formula: string, result: CellValue = null): ICellData => ({
  ...cellData(result),
  f: `=${formula}`,
});

/** A cell to write as the grid stores it. */
export const writtenData = ({ value, formula }: WrittenCell): ICellData =>
  formula === undefined ? cellData(value) : formulaData(formula);

const ERRORS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#ERROR!',
  '#CYCLE!',
  '#CONNECT!',
  '#BLOCKED!',
  '#GETTING_DATA',
]);

/** What a cell of the grid holds; a text that only looks like an error was stored as text by force. */
export function cellValue(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v ?? richText(cell);
  if (value === null || value === undefined) return null;
  if (cell?.t === CellValueType.FORCE_STRING) return String(value);
  if (cell?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1 || /^true$/i.test(String(value));
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return typeof value === 'string' && ERRORS.has(value) ? { error: value } : value;
}

/** Text with a look of its own is a document, which ends with a line break of its own. */
const richText = (cell: ICellData | null | undefined): string | undefined =>
  cell?.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
