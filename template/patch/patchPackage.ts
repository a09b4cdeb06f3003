import { type Package, readText, withText } from '../package/package.ts';
import { formatCell } from '../package/reference.ts';
import { calculationChainCells, dropCalculationChain, requireCalculation } from './calculation.ts';
import { type CellEdit, changesContent } from './cellEdit.ts';
import { patchSheet } from './patchSheet.ts';

/** Edits by the path of the sheet part they are for; see `sheetPath`. */
export type SheetPatches = ReadonlyMap<string, readonly CellEdit[]>;

/**
 * The package with cells changed on some sheets, every other part being the very same bytes.
 *
 * When a value or formula changes, Excel is asked to recalculate; when a formula comes or goes, its list of
 * formula cells is dropped. Throws what `patchSheet` throws.
 */
export function patchPackage(book: Package, patches: SheetPatches): Package {
  let patched = book;
  for (const [path, edits] of patches) patched = withText(patched, path, patchSheet(readText(patched, path), edits));
  const changes = [...patches.values()].flat().filter(changesContent);
  if (patched === book || changes.length === 0) return patched;
  return requireCalculation(touchesFormulas(book, changes) ? dropCalculationChain(patched) : patched);
}

function touchesFormulas(book: Package, changes: readonly CellEdit[]): boolean {
  const listed = calculationChainCells(book);
  return changes.some((edit) => edit.formula !== undefined || listed.has(formatCell(edit)));
}
