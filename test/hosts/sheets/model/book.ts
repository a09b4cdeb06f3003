import { type Block, Layer, type Place } from './layer.ts';

/** What a cell holds besides nothing: a value, or a formula with its `=`. */
export type Content = { readonly value: string | number | boolean } | { readonly formula: string };

/** How a cell looks; what is not set is as in a fresh sheet. */
export interface Look {
  readonly background: string;
  readonly fontColor: string;
  readonly fontFamily: string;
  readonly fontLine: string;
  readonly fontSize: number;
  readonly fontStyle: string;
  readonly fontWeight: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapStrategy: GoogleAppsScript.Spreadsheet.WrapStrategy;
  readonly numberFormat: string;
  /** How the line on a side is drawn, such as `SOLID #000000`. */
  readonly border: { readonly [side in 'top' | 'left' | 'bottom' | 'right']?: string };
}

/** A block on a sheet. */
export interface SheetBlock {
  readonly sheet: SheetState;
  block: Block;
}

/** What a cell accepts. A range among `values` is kept as `SheetBlock`. */
export interface ValidationState {
  readonly criteria: GoogleAppsScript.Spreadsheet.DataValidationCriteria;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** How a rule marks a cell; `null` leaves it as it is. */
export interface RuleFormat {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
}

/** One end or the middle of a gradient. */
export interface GradientPoint {
  readonly color: string;
  readonly type: GoogleAppsScript.Spreadsheet.InterpolationType | null;
  readonly value: string;
}

/** A conditional format. */
export interface RuleState {
  readonly ranges: readonly SheetBlock[];
  readonly criteria: GoogleAppsScript.Spreadsheet.BooleanCriteria | undefined;
  readonly values: readonly unknown[];
  readonly format: RuleFormat;
  readonly gradient: { readonly [point in 'min' | 'mid' | 'max']?: GradientPoint };
}

export interface ProtectionState {
  readonly id: number;
  readonly sheet: SheetState;
  /** `undefined` = the whole sheet. */
  block: Block | undefined;
  description: string;
  warningOnly: boolean;
  editors: string[];
  unprotected: Block[];
}

export interface ChartState {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly SheetBlock[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly numHeaders: number;
  readonly transposed: boolean;
  /** Row and column of the anchor, and pixels from its corner. */
  readonly position: { row: number; column: number; readonly offsetX: number; readonly offsetY: number };
}

export interface MetadataState {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
  /** `undefined` = the whole spreadsheet; without a block, the whole sheet. */
  readonly sheet: SheetState | undefined;
  block: Block | undefined;
}

export interface SheetState {
  readonly id: number;
  name: string;
  isHidden: boolean;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | null;
  hasHiddenGridlines: boolean;
  readonly contents: Layer<Content>;
  readonly looks: Layer<Partial<Look>>;
  readonly notes: Layer<string>;
  readonly validations: Layer<ValidationState>;
  merges: Block[];
  rules: RuleState[];
  protections: ProtectionState[];
  charts: ChartState[];
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
}

export interface BookState {
  readonly id: string;
  name: string;
  zone: string;
  locale: string;
  sheets: SheetState[];
  readonly names: Map<string, SheetBlock>;
  metadata: MetadataState[];
  active: { sheet: SheetState; cells: Block };
  /** Gives a new number each time, for ids. */
  readonly nextId: () => number;
}

const ROWS = 1000;
const COLUMNS = 26;

/** A sheet as Google adds one: 1000 rows, 26 columns, nothing in it. */
export const newSheet = (id: number, name: string): SheetState => ({
  id,
  name,
  isHidden: false,
  maxRows: ROWS,
  maxColumns: COLUMNS,
  frozenRows: 0,
  frozenColumns: 0,
  tabColor: null,
  hasHiddenGridlines: false,
  contents: new Layer(),
  looks: new Layer(),
  notes: new Layer(),
  validations: new Layer(),
  merges: [],
  rules: [],
  protections: [],
  charts: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

/** A spreadsheet as Google makes one: a single sheet. */
export function newBook({ zone = 'Etc/UTC', locale = 'en_US', firstSheet = 'Sheet1' } = {}): BookState {
  let last = 0;
  const first = newSheet(0, firstSheet);
  return {
    id: '1InMemorySpreadsheetInMemorySpreadsheet00000',
    name: 'Untitled spreadsheet',
    zone,
    locale,
    sheets: [first],
    names: new Map(),
    metadata: [],
    active: { sheet: first, cells: { row: 1, column: 1, rows: 1, columns: 1 } },
    nextId: () => {
      last += 1;
      return last;
    },
  };
}

/** The format a cell has when none was chosen. */
export const GENERAL = '0.###############';

/** The number format of a cell. */
export const formatOf = ({ looks }: SheetState, { row, column }: Place): string =>
  looks.get(row, column)?.numberFormat ?? GENERAL;

/** A sheet by its name; Google does not care about case. */
export const sheetNamed = ({ sheets }: BookState, name: string): SheetState | undefined =>
  sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
