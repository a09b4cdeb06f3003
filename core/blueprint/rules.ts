import { LIGHT_SYMBOLS } from '../display/lightLabel.ts';
import { isTerm, text } from '../functions/native.ts';
import { LIGHTS, type Light } from '../model/vocabulary.ts';
import { columnOf } from './columns.ts';
import type { ColumnKey } from './keys.ts';
import type { Speller } from './speller.ts';

/** How a cell that a rule holds for is marked. */
export type Mark = Light | 'unreadable' | 'overwritten' | 'day';

/** Native conditional formatting of a column: a formula for its first row, or a bar from 0 to 1. */
export type Rule =
  | { readonly kind: 'formula'; readonly formula: string; readonly mark: Mark }
  | { readonly kind: 'bar' };

const SHAPES: ReadonlySet<ColumnKey> = new Set(['objective.light', 'kr.light', 'kpi.light']);

/** The column that says whether a row of a sheet is in use. */
const USED: Readonly<Record<string, ColumnKey>> = {
  objective: 'objective.objective',
  kr: 'kr.keyResult',
  kpi: 'kpi.name',
};

/**
 * Rules of a column, in order of priority, spelled for its first row.
 *
 * Native formulas only, since custom functions cannot be used in conditional formats: the red light works with
 * nothing installed. Colour is never alone: the symbol and word are in the cell.
 */
export function columnRules(key: ColumnKey, at: Speller): readonly Rule[] {
  const column = columnOf(key);
  const cell = at.cell(key);
  return [
    ...(column.formula && !column.hidden ? overwritten(key, at) : []),
    ...(SHAPES.has(key) ? lightRules(cell) : []),
    ...(column.formula ? [] : unreadable(key, at)),
    ...(column.bar ? [{ kind: 'bar' } as const] : []),
  ];
}

/** A light is known by its symbol, so the rules hold in both languages. */
export const lightRules = (cell: string): readonly Rule[] =>
  LIGHTS.map((light) => ({ kind: 'formula', formula: `LEFT(${cell},1)=${text(LIGHT_SYMBOLS[light])}`, mark: light }));

/** A value typed over a formula, on a row in use. */
function overwritten(key: ColumnKey, at: Speller): readonly Rule[] {
  const used = USED[key.slice(0, key.indexOf('.'))];
  if (!used) return [];
  const formula = `AND(${at.cell(used)}<>"",NOT(_xlfn.ISFORMULA(${at.cell(key)})))`;
  return [{ kind: 'formula', formula, mark: 'overwritten' }];
}

/** Text where the formulas need a number or a date: pasted values get past every dropdown. */
function unreadable(key: ColumnKey, at: Speller): readonly Rule[] {
  const { type } = columnOf(key);
  const cell = at.cell(key);
  const isText = `AND(${cell}<>"",NOT(ISNUMBER(${cell})))`;
  const mark = (formula: string): readonly Rule[] => [{ kind: 'formula', formula, mark: 'unreadable' }];
  if (type === 'day' || type === 'fraction' || type === 'weight') return mark(isText);
  if (key === 'kr.current') {
    const isDone = isTerm(at.cell('kr.kind'), 'kind', 'done');
    return [...dayWhen(at, cell), ...mark(`AND(${cell}<>"",NOT(ISNUMBER(${cell})),NOT(${isDone}))`)];
  }
  if (key === 'kr.baseline' || key === 'kr.target') {
    const words = `OR(${isTerm(at.cell('kr.kind'), 'kind', 'done')},${isTerm(at.cell('kr.kind'), 'kind', 'by-date')})`;
    return mark(`AND(${cell}<>"",NOT(ISNUMBER(${cell})),NOT(${words}))`);
  }
  return type === 'number' ? mark(isText) : [];
}

/** The day a by-date result was finished is shown as a date, in a column that holds numbers otherwise. */
const dayWhen = (at: Speller, cell: string): readonly Rule[] => [
  { kind: 'formula', formula: `AND(ISNUMBER(${cell}),${isTerm(at.cell('kr.kind'), 'kind', 'by-date')})`, mark: 'day' },
];
