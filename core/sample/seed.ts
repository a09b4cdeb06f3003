import { columnOf } from '../blueprint/columns.ts';
import type { ColumnKey } from '../blueprint/keys.ts';
import type { RowValues } from '../host/content.ts';
import type { Language } from '../model/vocabulary.ts';
import type { CellValue } from '../values/cell.ts';
import type { Day } from '../values/day.ts';
import type { Term } from '../words/terms.ts';

/** What the sample is made for: its language, its days, and the names of the cycles before. */
export interface Scene {
  readonly language: Language;
  readonly start: Day;
  readonly end: Day;
  readonly asOf: Day;
  /** Name of the cycle so many cycles ago; 0 = this one. */
  readonly cycleName: (back: number) => string;
}

/** A value that depends on the scene: its text, its days or its cycle. */
export type Placed = (scene: Scene) => CellValue;

/** What a sample row holds in one column. */
export type Seed = string | number | readonly string[] | Term | Placed;

/** A sample row of the sheet whose column keys begin with `Prefix`. */
export type Fields<Prefix extends string> = {
  readonly [Key in ColumnKey as Key extends `${Prefix}.${infer Field}` ? Field : never]?: Seed;
};

/** The day at a part of the cycle: 0 = its start, 1 = its end, below 0 = before it. */
export const at =
  (part: number): Placed =>
  ({ start, end }) =>
    start + Math.round(part * (end - start));

/** The day so many days before the one the book is looked at, but not before the cycle. */
export const ago =
  (days: number): Placed =>
  ({ start, asOf }) =>
    Math.max(start, asOf - days);

/** The name of a cycle that is over. */
export const cyclesAgo =
  (back: number): Placed =>
  ({ cycleName }) =>
    cycleName(back);

/** The header of a column, as a record of changes names it. */
export const headerOf =
  (column: ColumnKey): Placed =>
  ({ language }) =>
    columnOf(column).words[language];

/** Yes and no as the dropdown offers them. */
export const YES: Term = { 'zh-CN': '是', en: 'yes' };

/** Rows with full column keys, in the language and on the days of the scene. */
export function placeRows<Prefix extends string>(
  prefix: Prefix,
  rows: readonly Fields<Prefix>[],
  scene: Scene,
): readonly RowValues[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries<Seed | undefined>(row).flatMap(([field, seed]) =>
        seed === undefined ? [] : [[`${prefix}.${field}`, placeSeed(seed, scene)] as const],
      ),
    ),
  );
}

function placeSeed(seed: Seed, scene: Scene): CellValue | readonly string[] {
  if (typeof seed === 'function') return seed(scene);
  return typeof seed === 'object' && 'en' in seed ? seed[scene.language] : seed;
}

/** Gives rows ids in their order, such as `RT-01`. */
export const numbered = <Row extends object>(
  prefix: string,
  digits: number,
  rows: readonly Row[],
): readonly (Row & { readonly id: string })[] =>
  rows.map((row, index) => ({ id: `${prefix}${String(index + 1).padStart(digits, '0')}`, ...row }));
