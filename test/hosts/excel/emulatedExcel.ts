import type { Snapshot } from '../../../core/host/snapshot.ts';
import type { FunctionResult } from './api/services.ts';
import { parseArea } from './model/area.ts';
import { type Calculation, calculationOf, noCalculation, type Shown } from './model/calculation.ts';
import { type TypingResult, typeInto } from './model/edits.ts';
import type { FaultCode } from './model/fault.ts';
import { workbookOf } from './model/fromSnapshot.ts';
import { type Light, lightAt } from './model/lights.ts';
import { sheetOf } from './model/sheets.ts';
import type { Sheet, Workbook } from './model/workbook.ts';
import { type Connection, connect } from './protocol/connection.ts';

/** One request of an add-in and its answer. */
export interface RequestRecord {
  /** Bytes of JSON. */
  readonly request: number;
  readonly response: number;
  readonly actions: number;
  /** It only let go of ranges; the client sends it after the work is done. */
  readonly isCleanUp: boolean;
}

/** A fault to happen: in which request counted from now, before which of its actions, under which code. */
export interface Fault {
  readonly request: number;
  readonly action: number;
  readonly code: FaultCode;
}

/** How the emulated Excel is opened. */
export interface ExcelOptions {
  /** Cells that are there. */
  readonly workbook?: Snapshot;
  /** Whether formulas are worked out; without, they are kept and show nothing, which is much faster. */
  readonly calculates?: boolean;
  /** Requirement sets it says it has, e.g. `{ ExcelApi: '1.9' }`. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly locale?: string;
}

/** The newest sets that Microsoft's client of this version knows. */
const NEWEST = {
  ExcelApi: '1.15',
  ExcelApiOnline: '1.1',
  SharedRuntime: '1.2',
  CustomFunctions: '1.5',
  CustomFunctionsRuntime: '1.4',
  AddinCommands: '1.1',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  Settings: '1.1',
} as const;

/** An emulated Excel with one workbook open, to which one or more add-ins speak through Microsoft's client. */
export class EmulatedExcel {
  readonly book: Workbook;
  readonly calculation: Calculation;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly locale: string;
  /** Every request so far, those that clean up among them. */
  readonly requests: RequestRecord[] = [];
  /** A person is typing into a cell: until they stop, nothing is done for anybody. */
  isEditingCell = false;
  /** Members that an add-in asked for and that this emulator lacks; a test must not pass over them. */
  readonly missing: string[] = [];
  readonly functionResults: FunctionResult[] = [];
  /** `Office.context.document.settings`, each as JSON. */
  readonly documentSettings = new Map<string, string>();
  readonly #before = new Map<number, () => void>();
  #fault: Fault | undefined;
  #asked = 0;
  /** Who is changing the workbook right now. */
  actor: Connection | 'person' | 'somebody else' = 'person';

  constructor({
    workbook = { sheets: [] },
    calculates = false,
    requirementSets = NEWEST,
    locale = 'en-US',
  }: ExcelOptions = {}) {
    this.book = workbookOf(workbook);
    this.calculation = calculates ? calculationOf(this.book) : noCalculation;
    this.requirementSets = requirementSets;
    this.locale = locale;
  }

  /** Opens a line for one add-in; each is another user's. */
  connect(): Connection {
    return connect(this);
  }

  /** Requests without those that only clean up. */
  get trips(): readonly RequestRecord[] {
    return this.requests.filter(({ isCleanUp }) => !isCleanUp);
  }

  /** Lets one request fail; `undefined` lets all succeed. */
  fail(fault: Fault | undefined): void {
    this.#fault = fault;
    this.#asked = 0;
  }

  /** Does something right before a request, counted from now as faults are: what another user does meanwhile. */
  before(request: number, edit: () => void): void {
    this.#before.set(this.#asked + request, edit);
  }

  /** Counts a request; gives the fault that is planned for it. */
  nextRequest(): Fault | undefined {
    this.#asked += 1;
    const edit = this.#before.get(this.#asked);
    this.#before.delete(this.#asked);
    if (edit) this.as('somebody else', edit);
    return this.#fault?.request === this.#asked ? this.#fault : undefined;
  }

  /** Does something in somebody's name, so that events say who it was. */
  as<T>(actor: EmulatedExcel['actor'], work: () => T): T {
    const before = this.actor;
    this.actor = actor;
    try {
      return work();
    } finally {
      this.actor = before;
    }
  }

  isSetSupported(name: string, version = '1.1'): boolean {
    const has = this.requirementSets[name];
    if (has === undefined) return false;
    const [major = 0, minor = 0] = has.split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = String(version).split('.').map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  }

  /** A sheet that must be there. */
  sheet(name: string): Sheet {
    const sheet = sheetOf(this.book, name);
    if (!sheet) throw new Error(`no sheet ${name} among ${this.book.sheets.map((known) => known.name).join(', ')}`);
    return sheet;
  }

  /** A person types into a cell. */
  type(sheet: string, address: string, text: string): TypingResult {
    const { top, left } = parseArea(address);
    return typeInto(this, this.sheet(sheet), { row: top, column: left }, text);
  }

  /** What a cell shows. */
  shown(sheet: string, address: string): Shown {
    const { top, left } = parseArea(address);
    return this.calculation.shown(this.sheet(sheet), top, left);
  }

  /** What conditional formats make of a cell. */
  lightShownAt(sheet: string, address: string): Light | undefined {
    const { top, left } = parseArea(address);
    return lightAt(this.calculation, this.sheet(sheet), { row: top, column: left });
  }
}
