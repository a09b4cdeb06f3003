import type { XmlElement } from '../finish/xmlTree.ts';

/** A worksheet, and the part it is in. */
export interface Sheet {
  readonly name: string;
  readonly part: string;
  readonly tree: XmlElement;
}

/** A table; `headers` is what its header cells say, `undefined` where a cell is no text. */
export interface Table {
  readonly part: string;
  readonly sheet: string;
  readonly name: string;
  readonly displayName: string;
  readonly columns: readonly string[];
  readonly headers: readonly (string | undefined)[];
  readonly tree: XmlElement;
}

/** A defined name; `scope` is the index of its sheet, and absent for the whole book. */
export interface DefinedName {
  readonly name: string;
  readonly scope: string | undefined;
  readonly text: string;
}

/** Where a formula stands; rules, validations and charts count as `rule`: no table references there. */
export type FormulaHome = 'cell' | 'name' | 'rule';

/** A formula anywhere in the book. */
export interface Formula {
  readonly part: string;
  readonly where: string;
  readonly home: FormulaHome;
  readonly text: string;
}

/** As much of a workbook as the lint looks at. */
export interface Book {
  readonly sheets: readonly Sheet[];
  readonly tables: readonly Table[];
  readonly names: readonly DefinedName[];
  readonly formulas: readonly Formula[];
}

/** Excel compares all names without regard to case. */
export function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** Whether Excel would read a name as a cell: `ADD3`, `R1C1`, and so `c` and `r` alone. */
export function looksLikeCell(name: string): boolean {
  if (/^(?=.)(?:R\d*)?(?:C\d*)?$/i.test(name)) return true;
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d+)$/i.exec(name) ?? [];
  const row = Number(digits);
  return letters !== '' && (letters.length < 3 || letters.toUpperCase() <= 'XFD') && row >= 1 && row <= 1_048_576;
}
