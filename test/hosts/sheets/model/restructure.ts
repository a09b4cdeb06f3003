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
  book.metadata = book.metadata.filter((entry) => entry.sheet !== sheet || !entry.block || move(entry, shift));
  for (const other of book.sheets) adjustFormulas(other, { ...shift, sheet: sheet.name, home: other.name });
}

function moveParts(sheet: SheetState, shift: Shift): void {
  const blocks = (all: readonly Block[]): Block[] => all.flatMap((block) => shiftBlock(block, shift) ?? []);
  sheet.merges = blocks(sheet.merges);
  sheet.rules = sheet.rules.flatMap((rule) => {
    const ranges = rule.ranges.flatMap((range) => {
      const block = shiftBlock(range.block, shift);
      return block ? [{ ...range, block }] : [];
    });
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

function moveKeys<T>(map: ReadonlyMap<number, T>, { at, by }: Shift): Map<number, T> {
  const kept = [...map].filter(([key]) => by > 0 || key < at || key >= at - by);
  return new Map(kept.map(([key, value]) => [key < at ? key : key + by, value]));
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
