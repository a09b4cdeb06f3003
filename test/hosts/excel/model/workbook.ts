import type { Area } from './area.ts';
import type { Properties } from './properties.ts';

/** One cell that holds something. */
export interface Cell {
  /** What was typed or written; of a formula, the text with `=`. */
  readonly content: string | number | boolean;
  readonly kind: 'value' | 'error' | 'formula';
}

/** A format laid over an area; later layers cover earlier ones. */
export interface FormatLayer {
  readonly area: Area;
  /** E.g. `fill.color`, `numberFormat`, `borders.EdgeTop.style`. */
  readonly path: string;
  readonly value: unknown;
}

export interface Table {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  /** Formula of each calculated column, spelled for the first row of data. */
  readonly calculated: Map<number, string>;
  readonly columnIds: number[];
  readonly looks: Properties;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  readonly properties: Properties;
}

/** Rules for what people type. */
export interface Validation {
  readonly areas: readonly Area[];
  readonly properties: Properties;
}

export interface Chart {
  readonly id: string;
  name: string;
  readonly type: string;
  readonly source: { readonly sheet: Sheet; readonly area: Area };
  /** Cells the chart spans, once it was told. */
  position: { readonly from: string; readonly to: string } | undefined;
  readonly properties: Properties;
  readonly series: Series[];
}

export interface Series {
  readonly properties: Properties;
  readonly points: Properties[];
  values: string | undefined;
  categories: string | undefined;
}

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  formula: string;
  comment: string;
  isVisible: boolean;
  readonly scope: Sheet | undefined;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  isProtected: boolean;
  protection: { options: Readonly<Record<string, unknown>>; password: string | undefined };
  frozen: Area | undefined;
  isDeleted: boolean;
  /** Cells by row, then column, counted from 0. */
  readonly cells: Map<number, Map<number, Cell>>;
  formats: FormatLayer[];
  merges: Area[];
  tables: Table[];
  /** The first one goes before the others. */
  conditionalFormats: ConditionalFormat[];
  validations: Validation[];
  charts: Chart[];
  readonly properties: Map<string, string>;
}

/** What happened to a workbook, for those who watch it. */
export type Change =
  | {
      readonly kind: 'cells';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly how: string;
      readonly before?: unknown;
      readonly after?: unknown;
    }
  | { readonly kind: 'sheet-added' | 'sheet-deleted' | 'activated' | 'deactivated'; readonly sheet: Sheet }
  | { readonly kind: 'selected'; readonly sheet: Sheet; readonly area: Area }
  /** Cells that Excel itself filled besides; no event tells of them. */
  | { readonly kind: 'filled'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'structure' };

export interface Workbook {
  readonly sheets: Sheet[];
  active: Sheet;
  selected: Area;
  names: DefinedName[];
  readonly settings: Map<string, unknown>;
  readonly properties: Map<string, unknown>;
  readonly watchers: Set<(change: Change) => void>;
  /** Gives an id nothing in this workbook has yet. */
  readonly nextId: () => string;
}

const newSheet = (id: string, name: string): Sheet => ({
  id,
  name,
  visibility: 'Visible',
  tabColor: '',
  showGridlines: true,
  showHeadings: true,
  isProtected: false,
  protection: { options: {}, password: undefined },
  frozen: undefined,
  isDeleted: false,
  cells: new Map(),
  formats: [],
  merges: [],
  tables: [],
  conditionalFormats: [],
  validations: [],
  charts: [],
  properties: new Map(),
});

/** A workbook with one blank sheet, as Excel opens it. */
export function newWorkbook(firstSheet = 'Sheet1'): Workbook {
  let count = 0;
  const nextId = (): string => {
    count += 1;
    return `{${count.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  };
  const sheet = newSheet(nextId(), firstSheet);
  return {
    sheets: [sheet],
    active: sheet,
    selected: { top: 0, left: 0, bottom: 0, right: 0 },
    names: [],
    settings: new Map(),
    properties: new Map(),
    watchers: new Set(),
    nextId,
  };
}

/** Tells those who watch. */
export function tell(book: Workbook, change: Change): void {
  for (const watcher of book.watchers) watcher(change);
}

/** A blank sheet that is not in the workbook yet. */
export const blankSheet = (book: Workbook, name: string): Sheet => newSheet(book.nextId(), name);
