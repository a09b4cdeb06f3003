import type { Column } from '../blueprint/column.ts';
import { columnOf } from '../blueprint/columns.ts';
import type { ColumnKey, TableKey } from '../blueprint/keys.ts';
import type { SheetLayout } from '../blueprint/layout.ts';
import type { Facts, Problem, ProblemCode, Severity, Share } from '../model/tracker.ts';
import type { Kind } from '../model/vocabulary.ts';
import { type CellValue, isBlank, isCellError } from '../values/cell.ts';
import { type Day, isPlausibleDay } from '../values/day.ts';
import { parseDay } from '../values/parseDay.ts';
import { parseNumber } from '../values/parseNumber.ts';
import { readYesNo } from '../values/yesNo.ts';
import { type ListName, readTerm, type TERMS } from '../words/terms.ts';

const SEPARATORS = /[;,，；、\n]+/;

/**
 * Reads the cells of one sheet, one row after the other, and collects what could not be read.
 *
 * A cell that cannot be read gives `undefined` and a problem that names it; nothing is guessed, nothing dropped.
 * Numbers and dates typed as text are read, and reported because the workbook itself cannot calculate with them.
 */
export class RowReader {
  /** Row number as people see it. */
  row = 0;
  /** True when a cell read since `startRow` held something that could not be read. */
  failed = false;
  private cells: readonly CellValue[] = [];
  private readonly sheet: TableKey;
  private readonly columns: ReadonlyMap<ColumnKey, number>;
  private readonly problems: Problem[];
  /** Spellings of list words met so far: a sheet repeats the same few, and changing case is slow for Chinese text. */
  private readonly known = new Map<ListName, Map<string, string>>();

  constructor(sheet: TableKey, layout: SheetLayout, problems: Problem[]) {
    this.sheet = sheet;
    this.columns = layout.columns;
    this.problems = problems;
  }

  startRow(row: number, cells: readonly CellValue[]): void {
    this.row = row;
    this.cells = cells;
    this.failed = false;
  }

  /** Position of a column, for `cell` in a loop over many rows; −1 when the book has no such column. */
  at(column: ColumnKey): number {
    return this.columns.get(column) ?? -1;
  }

  text(position: number, column: ColumnKey): string | undefined {
    const cell = this.cells[position];
    if (typeof cell === 'string') return cell === '' || cell.trim() === '' ? undefined : cell;
    if (cell === null || cell === undefined) return undefined;
    if (isCellError(cell)) return this.refuse('formula-error', column, cell);
    return String(cell);
  }

  /** An id or a reference to one: text without white space around it. */
  id(position: number, column: ColumnKey): string | undefined {
    const cell = this.cells[position];
    return typeof cell === 'string' ? cell.trim() || undefined : this.text(position, column);
  }

  ids(position: number, column: ColumnKey): readonly string[] {
    const text = this.id(position, column);
    if (text === undefined) return NONE;
    // One id is the rule, and splitting by a pattern the slowest thing here.
    if (!SEPARATORS.test(text)) return [text];
    return text
      .split(SEPARATORS)
      .map((id) => id.trim())
      .filter((id) => id !== '');
  }

  number(position: number, column: ColumnKey): number | undefined {
    const cell = this.cells[position];
    if (typeof cell === 'number') return cell;
    if (isBlank(cell)) return undefined;
    if (isCellError(cell)) return this.refuse('formula-error', column, cell);
    const number = parseNumber(cell);
    if (number === undefined) return this.refuse('not-a-number', column, cell);
    this.report('number-as-text', 'warning', column, cell, { number });
    return number;
  }

  /** A number from 0 to 1, such as a confidence; 60 for 60 % is asked back, not guessed. */
  fraction(position: number, column: ColumnKey): number | undefined {
    const number = this.number(position, column);
    if (number === undefined || (number >= 0 && number <= 1)) return number;
    return this.refuse('out-of-range', column, number);
  }

  day(position: number, column: ColumnKey): Day | undefined {
    const cell = this.cells[position];
    if (typeof cell === 'number')
      return isPlausibleDay(cell) ? Math.floor(cell) : this.refuse('not-a-day', column, cell);
    if (isBlank(cell)) return undefined;
    if (isCellError(cell)) return this.refuse('formula-error', column, cell);
    const day = parseDay(cell);
    if (day === undefined) return this.refuse('not-a-day', column, cell);
    this.report('day-as-text', 'warning', column, cell, { day });
    return day;
  }

  term<L extends ListName>(position: number, column: ColumnKey, list: L): keyof (typeof TERMS)[L] | undefined {
    const cell = this.cells[position];
    if (typeof cell === 'string' && cell !== '') {
      const code = this.known.get(list)?.get(cell) ?? this.learn(list, cell);
      if (code !== undefined) return code as keyof (typeof TERMS)[L];
    }
    if (isBlank(cell)) return undefined;
    if (typeof cell === 'number') return readTerm(list, String(cell)) ?? this.refuse('not-in-list', column, cell);
    return this.refuse(isCellError(cell) ? 'formula-error' : 'not-in-list', column, cell);
  }

  /** Where a key result stands: a number, a day for `by-date`, yes or no (as 1 and 0) for `done`. */
  measure(position: number, column: ColumnKey, kind: Kind): number | undefined {
    if (kind === 'by-date') return this.day(position, column);
    if (kind !== 'done') return this.number(position, column);
    const cell = this.cells[position];
    if (isBlank(cell)) return undefined;
    if (isCellError(cell)) return this.refuse('formula-error', column, cell);
    return readYesNo(cell) ?? this.refuse('not-yes-or-no', column, cell);
  }

  /** Teams and their parts, as in `S1 60%; S2 40%`; a team without a part shares what is left equally. */
  shares(position: number, column: ColumnKey): readonly Share[] {
    const text = this.text(position, column);
    if (text === undefined) return NO_SHARES;
    const parts = text.split(SEPARATORS).filter((part) => part.trim() !== '');
    return parts.map((part) => {
      const [, team = part, share] = /^(.*?)[\s:：]+([\d.]+\s*[%％]?)\s*$/.exec(part.trim()) ?? [];
      return { team: team.trim(), share: share === undefined ? undefined : parseNumber(share) };
    });
  }

  any(position: number): CellValue {
    return this.cells[position] ?? null;
  }

  report(code: ProblemCode, severity: Severity, column: ColumnKey, found: CellValue, facts: Facts = {}): void {
    this.problems.push({ code, severity, place: { sheet: this.sheet, row: this.row, column }, found, facts });
  }

  private learn(list: ListName, spelling: string): string | undefined {
    const code = readTerm(list, spelling);
    const known = this.known.get(list) ?? new Map<string, string>();
    if (code !== undefined) this.known.set(list, known.set(spelling, code));
    return code;
  }

  private refuse(code: ProblemCode, column: ColumnKey, found: CellValue): undefined {
    this.failed = true;
    const list = columnOf(column).list;
    this.report(code, 'error', column, found, list ? { list } : {});
    return undefined;
  }
}

const NONE: readonly string[] = [];
const NO_SHARES: readonly Share[] = [];

/** True when a row holds anything in the columns people fill in; an id alone is a row kept ready, not an item. */
export function rowFilter(layout: SheetLayout): (cells: readonly CellValue[]) => boolean {
  const positions = [...layout.columns].filter(([key]) => isSaid(columnOf(key))).map(([, position]) => position);
  return (cells) => {
    for (const position of positions) if (!isBlank(cells[position])) return true;
    return false;
  };
}

const isSaid = ({ formula, type, ours }: Column): boolean => !formula && !ours && type !== 'id';
