import { shiftFormula } from '../../../../template/patch/shiftFormula.ts';
import type { Content, SheetState } from '../model/book.ts';
import { type Block, type Place, placesOf } from '../model/layer.ts';
import { setContent, type World } from '../runtime/world.ts';
import { guard } from './cells.ts';

interface Area {
  readonly sheet: SheetState;
  readonly block: Block;
}

/** What of a cell is copied. */
export interface CopyParts {
  readonly contents: boolean;
  readonly looks: boolean;
  readonly asValues: boolean;
}

/** Copies cells over a block, again and again until it is filled; relative references move along. */
export function copyCells(world: World, from: Area, to: Area, parts: CopyParts): void {
  const rows = Math.max(from.block.rows, Math.floor(to.block.rows / from.block.rows) * from.block.rows);
  const columns = Math.max(from.block.columns, Math.floor(to.block.columns / from.block.columns) * from.block.columns);
  guard(world, to.sheet, { ...to.block, rows, columns });
  for (const target of placesOf({ ...to.block, rows, columns })) {
    const source = {
      row: from.block.row + ((target.row - to.block.row) % from.block.rows),
      column: from.block.column + ((target.column - to.block.column) % from.block.columns),
    };
    if (parts.contents)
      copyContent(world, { sheet: from.sheet, place: source }, { sheet: to.sheet, place: target }, parts);
    if (!parts.looks) continue;
    to.sheet.looks.set(target.row, target.column, from.sheet.looks.get(source.row, source.column));
    if (parts.contents)
      to.sheet.validations.set(target.row, target.column, from.sheet.validations.get(source.row, source.column));
  }
}

interface Spot {
  readonly sheet: SheetState;
  readonly place: Place;
}

function copyContent(world: World, from: Spot, to: Spot, parts: CopyParts): void {
  setContent(world, to.sheet, to.place, contentFor(world, from, to.place, parts));
}

function contentFor(world: World, { sheet, place }: Spot, to: Place, { asValues }: CopyParts): Content | undefined {
  const content = sheet.contents.get(place.row, place.column);
  if (!content || 'value' in content) return content;
  if (asValues) return { value: world.calculation.shown(sheet, place) };
  const shift = { rows: to.row - place.row, columns: to.column - place.column };
  return { formula: shiftFormula(content.formula, shift) };
}
