import { DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula';
import { quoteSheet } from '../../../../core/blueprint/layout.ts';
import { formulaTokens } from '../../../../template/patch/formulaTokens.ts';
import { nameOf } from './a1.ts';
import { type BookState, type Content, formatOf, type SheetState } from './book.ts';
import { clipRanges } from './clipRanges.ts';
import { type EngineAddress, registerFunctions, type ScriptCalls } from './customFunctions.ts';
import { isDateFormat } from './instants.ts';
import type { Place } from './layer.ts';

/** What a cell shows: `""` for a blank, the text of an error. */
export type Shown = string | number | boolean;

/** What the script does for a calculation. */
export interface Script {
  /** Names of its functions a cell can call, in capitals. */
  readonly names: () => readonly string[];
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  /** A Date of the script's own for a serial. */
  readonly date: (serial: number) => unknown;
  /** `false` leaves every formula without a result, for tests of large books that do not look at any. */
  readonly calculates: boolean;
}

/** Calculates a spreadsheet with HyperFormula, only when somebody looks. */
export class Calculation {
  readonly #book: BookState;
  readonly #script: Script;
  #engine: HyperFormula | undefined;
  #pending: { readonly sheet: SheetState; readonly place: Place }[] = [];
  #calls: ScriptCalls | undefined;
  /** Below it nothing is calculated. */
  #lastRow = 0;

  constructor(book: BookState, script: Script) {
    this.#book = book;
    this.#script = script;
  }

  /** A cell got other content. */
  touch(sheet: SheetState, place: Place): void {
    if (place.row > this.#lastRow) this.restart();
    if (this.#engine) this.#pending.push({ sheet, place });
  }

  /** Sheets, names or places of cells changed: everything is calculated anew. */
  restart(): void {
    this.#engine?.destroy();
    this.#engine = undefined;
    this.#pending = [];
  }

  /** What a cell shows. */
  shown(sheet: SheetState, { row, column }: Place): Shown {
    const content = sheet.contents.get(row, column);
    if (!this.#script.calculates) return content && 'value' in content ? content.value : '';
    const { engine, id } = this.#ready(sheet);
    return shownValue(engine.getCellValue({ sheet: id, row: row - 1, col: column - 1 }));
  }

  /** The message behind an error, as Sheets shows it on hovering. */
  errorMessage(sheet: SheetState, { row, column }: Place): string | undefined {
    const { engine, id } = this.#ready(sheet);
    const value = engine.getCellValue({ sheet: id, row: row - 1, col: column - 1 });
    return value instanceof DetailedCellError ? value.message : undefined;
  }

  /** Last row and column that results spill to; 0 when none spills. What formulas merely look at counts for nothing. */
  reach(sheet: SheetState): { readonly rows: number; readonly columns: number } {
    if (!this.#script.calculates) return { rows: 0, columns: 0 };
    const { engine, id } = this.#ready(sheet);
    const isSpilled = (row: number, column: number): boolean =>
      engine.isCellPartOfArray({ sheet: id, row: row - 1, col: column - 1 });
    let [rows, columns] = [0, 0];
    for (const [{ row, column }, content] of sheet.contents.entries()) {
      if (!('formula' in content) || !isSpilled(row, column)) continue;
      let [last, right] = [row, column];
      while (isSpilled(last + 1, column)) last += 1;
      while (isSpilled(row, right + 1)) right += 1;
      [rows, columns] = [Math.max(rows, last), Math.max(columns, right)];
    }
    return { rows, columns };
  }

  /** What a formula comes to as if it stood on a sheet. */
  evaluate(sheet: SheetState, formula: string): Shown {
    const { engine, id } = this.#ready(sheet);
    const value = engine.calculateFormula(this.#engineFormula(formula), id);
    return shownValue(Array.isArray(value) ? (value[0]?.[0] ?? null) : value);
  }

  #ready(sheet: SheetState): { readonly engine: HyperFormula; readonly id: number } {
    const engine = this.#engine ?? this.#open();
    this.#engine = engine;
    const pending = this.#pending;
    this.#pending = [];
    if (pending.length > 0)
      engine.batch(() => {
        for (const { sheet: changed, place } of pending) this.#put(engine, changed, place);
      });
    for (const changed of new Set(pending.map((change) => change.sheet))) this.#spillAgain(engine, changed);
    this.#settle(engine);
    return { engine, id: engine.getSheetId(sheet.name) ?? -1 };
  }

  /** What stood in the way of a result may be gone; the engine does not try again by itself. */
  #spillAgain(engine: HyperFormula, sheet: SheetState): void {
    const id = engine.getSheetId(sheet.name) ?? -1;
    for (const [place, content] of sheet.contents.entries()) {
      if (!('formula' in content)) continue;
      const value = engine.getCellValue({ sheet: id, row: place.row - 1, col: place.column - 1 });
      if (value instanceof DetailedCellError && value.value === '#SPILL!') this.#put(engine, sheet, place);
    }
  }

  /** Results that turned out larger or smaller than the engine was told are put in again. */
  #settle(engine: HyperFormula): void {
    for (let round = 0; round < 10; round += 1) {
      const again = this.#calls?.again.splice(0) ?? [];
      if (again.length === 0) return;
      engine.batch(() => {
        for (const { sheet: id, row, col } of again) {
          const sheet = this.#sheetAt(engine, id);
          if (!sheet) continue;
          engine.setCellContents({ sheet: id, row, col }, null);
          this.#put(engine, sheet, { row: row + 1, column: col + 1 });
        }
      });
    }
    throw new Error('a custom function gives a result of another size each time');
  }

  #sheetAt(engine: HyperFormula, id: number): SheetState | undefined {
    const name = engine.getSheetName(id);
    return this.#book.sheets.find((sheet) => sheet.name === name);
  }

  #open(): HyperFormula {
    registerFunctions(this.#script.names());
    const calls: ScriptCalls = {
      names: this.#script.names,
      call: this.#script.call,
      cellArgument: (value, at) => this.#argument(value, at),
      sizes: new Map(),
      again: [],
    };
    this.#calls = calls;
    this.#lastRow = Math.ceil(Math.max(0, ...this.#book.sheets.map(usedRows)) / SPARE_ROWS + 1) * SPARE_ROWS;
    const contents = this.#book.sheets.map((sheet) => [sheet.name, this.#rowsOf(sheet)] as const);
    const names = [...this.#book.names].map(([name, { sheet, block }]) => ({
      name: engineName(name),
      expression: `=${quoteSheet(sheet.name)}!${nameOf(block).replace(/[A-Z]+|\d+/g, '$$$&')}`,
    }));
    return HyperFormula.buildFromSheets(Object.fromEntries(contents), { ...OPTIONS, context: calls }, names);
  }

  #put(engine: HyperFormula, sheet: SheetState, { row, column }: Place): void {
    const address = { sheet: engine.getSheetId(sheet.name) ?? -1, row: row - 1, col: column - 1 };
    const content = this.#rawOf(sheet.contents.get(row, column));
    // Nothing to take away in a cell that only shows what another one spilled.
    if (content === null && engine.isCellPartOfArray(address) && !engine.doesCellHaveFormula(address)) return;
    engine.setCellContents(address, content);
  }

  #rowsOf(sheet: SheetState): RawCellContent[][] {
    const rows: RawCellContent[][] = [];
    for (const [{ row, column }, content] of sheet.contents.entries()) {
      while (rows.length < row) rows.push([]);
      const cells = rows[row - 1] ?? [];
      while (cells.length < column) cells.push(null);
      cells[column - 1] = this.#rawOf(content);
    }
    return rows;
  }

  /** The engine takes no names but of Latin letters, so they get others for it. */
  #engineFormula(formula: string): string {
    const clipped = clipRanges(formula, this.#lastRow);
    if (this.#book.names.size === 0) return clipped;
    const names = new Map([...this.#book.names.keys()].map((name) => [name.toLowerCase(), engineName(name)]));
    return formulaTokens(clipped)
      .map(({ kind, text, leads }) => (kind === 'word' && leads === '' && names.get(text.toLowerCase())) || text)
      .join('');
  }

  /** The apostrophe keeps text as it is: `12` would become a number. */
  #rawOf(content: Content | undefined): RawCellContent {
    if (!content) return null;
    if ('formula' in content) return this.#engineFormula(content.formula);
    const { value } = content;
    return typeof value === 'string' && !ERRORS.has(value) ? `'${value}` : value;
  }

  #argument(value: unknown, { sheet: id, row, col }: EngineAddress): unknown {
    const sheet = this.#engine && this.#sheetAt(this.#engine, id);
    const found = sheet ?? this.#book.sheets[id];
    const isDate =
      found && typeof value === 'number' && isDateFormat(formatOf(found, { row: row + 1, column: col + 1 }));
    return isDate ? this.#script.date(value) : value;
  }
}

const engineName = (name: string): string =>
  `_n${[...name.toLowerCase()].map((letter) => letter.codePointAt(0)?.toString(36)).join('_')}`;

// Without array arithmetic SUMPRODUCT is silently wrong. Text is never a date to a worksheet's operators either.
const OPTIONS = {
  licenseKey: 'gpl-v3',
  useArrayArithmetic: true,
  dateFormats: [],
  timeFormats: [],
  maxRows: 100_000,
} as const satisfies Parameters<typeof HyperFormula.buildFromSheets>[1];

/** Room for rows that are added later, so that not each of them means to calculate everything anew. */
const SPARE_ROWS = 50;

const usedRows = ({ contents }: SheetState): number => {
  let last = 0;
  for (const [{ row }] of contents.entries()) last = Math.max(last, row);
  return last;
};

const ERRORS: ReadonlySet<string> = new Set(['#N/A', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#DIV/0!']);

/** The engine has names of its own for two faults. */
const OWN_NAMES: Readonly<Record<string, string>> = { '#SPILL!': '#REF!', '#CYCLE!': '#REF!', '#LIC!': '#ERROR!' };

function shownValue(value: unknown): Shown {
  if (value === null || value === undefined) return '';
  if (value instanceof DetailedCellError) return OWN_NAMES[value.value] ?? value.value;
  return value as Shown;
}
