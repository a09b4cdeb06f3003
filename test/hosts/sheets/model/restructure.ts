import { isKept } from './accepts.ts';
import { adjustFormula, type SheetShift } from './adjustFormula.ts';
import type { BookState, SheetBlock, SheetState } from './book.ts';
import { type Block, type Place, type Shift, shiftBlock } from './layer.ts';

/** Brings in or takes away rows or columns of a sheet; everything that stands or points there moves with its cells. */
export function restructure(book: BookState, sheet: SheetState, shift: Shift): void {
  if (shift.axis === 'row') sheet.maxRows += shift.by;
  else sheet.maxColumns += shift.by;
  for (const layer of [sheet.contents, sheet.looks, sheet.notes, sheet.validations]) layer.shift(shift);
  moveParts(sheet, shift);
  for (const [name, block] of book.names) if (block.sheet === sheet && !move(block, shift)) book.names.delete(name);
  book.metadata = book.metadata.filter(
    (entry) => entry.sheet !== sheet || !entry.block || moveWhole(entry, shift, sheet),
  );
  for (const other of book.sheets) {
    const there = { ...shift, sheet: sheet.name, home: other.name };
    adjustFormulas(other, there);
    adjustRules(other, there, sheet);
    other.charts = other.charts.map((chart) => ({ ...chart, ranges: moveRanges(chart.ranges, sheet, shift) }));
  }
}

function moveParts(sheet: SheetState, shift: Shift): void {
  const blocks = (all: readonly Block[]): Block[] => all.flatMap((block) => shiftBlock(block, shift) ?? []);
  sheet.merges = blocks(sheet.merges);
  sheet.rules = sheet.rules.flatMap((rule) => {
    const ranges = moveRanges(rule.ranges, sheet, shift);
    return ranges.length > 0 ? [{ ...rule, ranges }] : [];
  });
  sheet.protections = sheet.protections.filter((entry) => {
    entry.unprotected = blocks(entry.unprotected);
    return !entry.block || move(entry, shift);
  });
  for (const { position } of sheet.charts) if (position[shift.axis] >= shift.at) position[shift.axis] += shift.by;
  if (shift.axis === 'row') {
    sheet.rowHeights = moveKeys(sheet.rowHeights, shift);
    sheet.hiddenRows = new Set(moveKeys(new Map([...sheet.hiddenRows].map((at) => [at, true])), shift).keys());
  } else {
    sheet.columnWidths = moveKeys(sheet.columnWidths, shift);
    sheet.hiddenColumns = new Set(moveKeys(new Map([...sheet.hiddenColumns].map((at) => [at, true])), shift).keys());
  }
}

function move(entry: { block: Block | undefined } | SheetBlock, shift: Shift): boolean {
  const block = entry.block && shiftBlock(entry.block, shift);
  if (block) entry.block = block;
  return block !== undefined;
}

/** Whole rows stay as wide as the sheet, whole columns as high, wherever others come in. */
function moveWhole(entry: { block: Block | undefined }, shift: Shift, { maxRows, maxColumns }: SheetState): boolean {
  const [axis, most] = shift.axis === 'row' ? (['rows', maxRows] as const) : (['columns', maxColumns] as const);
  const { block } = entry;
  if (block?.[axis] !== most - shift.by) return move(entry, shift);
  entry.block = { ...block, [axis]: most };
  return true;
}

function moveKeys<T>(map: ReadonlyMap<number, T>, { at, by }: Shift): Map<number, T> {
  const kept = [...map].filter(([key]) => by > 0 || key < at || key >= at - by);
  return new Map(kept.map(([key, value]) => [key < at ? key : key + by, value]));
}

function moveRanges(ranges: readonly SheetBlock[], sheet: SheetState, shift: Shift): readonly SheetBlock[] {
  return ranges.flatMap((range) => {
    const block = range.sheet === sheet ? shiftBlock(range.block, shift) : range.block;
    return block ? [{ ...range, block }] : [];
  });
}

/** What conditional formats and validations say: their formulas, and the ranges they look at. */
function adjustRules(sheet: SheetState, shift: SheetShift, changed: SheetState): void {
  const adjusted = (value: unknown): unknown => {
    if (typeof value === 'string' && value.startsWith('=')) return adjustFormula(value, shift);
    if (!isKept(value) || !value.range) return value;
    const [range] = moveRanges([value.range], changed, shift);
    return range ? { ...value, range } : '#REF!';
  };
  sheet.rules = sheet.rules.map((rule) => ({ ...rule, values: rule.values.map(adjusted) }));
  for (const [{ row, column }, state] of [...sheet.validations.entries()])
    sheet.validations.set(row, column, { ...state, values: state.values.map(adjusted) });
}

function adjustFormulas(sheet: SheetState, shift: SheetShift): void {
  const changed: (readonly [Place, string])[] = [];
  for (const [place, content] of sheet.contents.entries()) {
    if (!('formula' in content)) continue;
    const formula = adjustFormula(content.formula, shift);
    if (formula !== content.formula) changed.push([place, formula]);
  }
  for (const [{ row, column }, formula] of changed) sheet.contents.set(row, column, { formula });
}

/** A sheet under another name: formulas that mention it follow. */
export function renameSheet(book: BookState, sheet: SheetState, name: string): void {
  const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'!`;
  const plain = /^[A-Za-z_]\w*$/.test(sheet.name) ? `|(?<![\\w'.])${sheet.name}!` : '';
  const escaped = quoted(sheet.name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const mention = new RegExp(`("(?:[^"]|"")*")|${escaped}${plain}`, 'gi');
  sheet.name = name;
  for (const other of book.sheets) {
    const changed: (readonly [Place, string])[] = [];
    for (const [place, content] of other.contents.entries()) {
      if (!('formula' in content)) continue;
      const formula = content.formula.replace(mention, (_all, text?: string) => text ?? quoted(name));
      if (formula !== content.formula) changed.push([place, formula]);
    }
    for (const [{ row, column }, formula] of changed) other.contents.set(row, column, { formula });
  }
}
