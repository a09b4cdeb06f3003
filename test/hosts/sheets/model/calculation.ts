import { DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula';
import { quoteSheet } from '../../../../core/blueprint/layout.ts';
import { nameOf } from './a1.ts';
import { type BookState, type Content, formatOf, type SheetState } from './book.ts';
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
}

/** Calculates a spreadsheet with HyperFormula, only when somebody looks. */
export class Calculation {
  readonly #book: BookState;
  readonly #script: Script;
  #engine: HyperFormula | undefined;
  #pending: { readonly sheet: SheetState; readonly place: Place }[] = [];
  #calls: ScriptCalls | undefined;

  constructor(book: BookState, script: Script) {
    this.#book = book;
    this.#script = script;
  }

  /** A cell got other content. */
  touch(sheet: SheetState, place: Place): void {
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
    const { engine, id } = this.#ready(sheet);
    return shownValue(engine.getCellValue({ sheet: id, row: row - 1, col: column - 1 }));
  }

  /** The message behind an error, as Sheets shows it on hovering. */
  errorMessage(sheet: SheetState, { row, column }: Place): string | undefined {
    const { engine, id } = this.#ready(sheet);
    const value = engine.getCellValue({ sheet: id, row: row - 1, col: column - 1 });
    return value instanceof DetailedCellError ? value.message : undefined;
  }

  /** Last row and column a result reaches, spilled ones included; 0 when there is none. */
  reach(sheet: SheetState): { readonly rows: number; readonly columns: number } {
    const { engine, id } = this.#ready(sheet);
    const { width, height } = engine.getSheetDimensions(id);
    return { rows: height, columns: width };
  }

  /** What a formula comes to as if it stood on a sheet. */
  evaluate(sheet: SheetState, formula: string): Shown {
    const { engine, id } = this.#ready(sheet);
    const value = engine.calculateFormula(formula, id);
    return shownValue(Array.isArray(value) ? (value[0]?.[0] ?? null) : value);
  }

  #ready(sheet: SheetState): { readonly engine: HyperFormula; readonly id: number } {
    const engine = this.#engine ?? this.#open();
    this.#engine = engine;
    const pending = this.#pending;
    this.#pending = [];
    if (pending.length > 0)
      engine.batch(() => {
        for (const { sheet: changed, place } of pending) put(engine, changed, place);
      });
    this.#settle(engine);
    return { engine, id: engine.getSheetId(sheet.name) ?? -1 };
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
          put(engine, sheet, { row: row + 1, column: col + 1 });
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
      call: this.#script.call,
      cellArgument: (value, at) => this.#argument(value, at),
      sizes: new Map(),
      again: [],
    };
    this.#calls = calls;
    const contents = this.#book.sheets.map((sheet) => [sheet.name, rowsOf(sheet)] as const);
    const names = [...this.#book.names].map(([name, { sheet, block }]) => ({
      name,
      expression: `=${quoteSheet(sheet.name)}!${nameOf(block).replace(/[A-Z]+|\d+/g, '$$$&')}`,
    }));
    return HyperFormula.buildFromSheets(Object.fromEntries(contents), { ...OPTIONS, context: calls }, names);
  }

  #argument(value: unknown, { sheet: id, row, col }: EngineAddress): unknown {
    const sheet = this.#engine && this.#sheetAt(this.#engine, id);
    const found = sheet ?? this.#book.sheets[id];
    const isDate =
      found && typeof value === 'number' && isDateFormat(formatOf(found, { row: row + 1, column: col + 1 }));
    return isDate ? this.#script.date(value) : value;
  }
}

// Without array arithmetic SUMPRODUCT is silently wrong. Text is never a date to a worksheet's operators either.
const OPTIONS = {
  licenseKey: 'gpl-v3',
  useArrayArithmetic: true,
  dateFormats: [],
  timeFormats: [],
  maxRows: 100_000,
} as const satisfies Parameters<typeof HyperFormula.buildFromSheets>[1];

function put(engine: HyperFormula, sheet: SheetState, { row, column }: Place): void {
  const address = { sheet: engine.getSheetId(sheet.name) ?? -1, row: row - 1, col: column - 1 };
  const content = rawOf(sheet.contents.get(row, column));
  // Nothing to take away in a cell that only shows what another one spilled.
  if (content === null && engine.isCellPartOfArray(address) && !engine.doesCellHaveFormula(address)) return;
  engine.setCellContents(address, content);
}

function rowsOf(sheet: SheetState): RawCellContent[][] {
  const rows: RawCellContent[][] = [];
  for (const [{ row, column }, content] of sheet.contents.entries()) {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column - 1] = rawOf(content);
  }
  return rows;
}

/** The apostrophe keeps text as it is: `12` would become a number. */
function rawOf(content: Content | undefined): RawCellContent {
  if (!content) return null;
  if ('formula' in content) return content.formula;
  const { value } = content;
  return typeof value === 'string' && !ERRORS.has(value) ? `'${value}` : value;
}

const ERRORS: ReadonlySet<string> = new Set(['#N/A', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#DIV/0!']);

/** The engine has names of its own for two faults. */
const OWN_NAMES: Readonly<Record<string, string>> = { '#SPILL!': '#REF!', '#CYCLE!': '#REF!', '#LIC!': '#ERROR!' };

function shownValue(value: unknown): Shown {
  if (value === null || value === undefined) return '';
  if (value instanceof DetailedCellError) return OWN_NAMES[value.value] ?? value.value;
  return value as Shown;
}
