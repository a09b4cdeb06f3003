import { formatCell, formatRange, LAST_COLUMN, LAST_ROW, parseRange, widen } from '../package/reference.ts';
import { childNamed, childrenNamed } from '../package/xml.ts';
import { applySplices, changeAttributes, rewriteElement, type Splice } from '../package/xmlEdit.ts';
import { type CellEdit, makesCell, oneEditPerCell } from './cellEdit.ts';
import { editsInBlocks, formulaGroups, orphanedFormulas } from './formulaGroups.ts';
import { patchRow, type RowPatch } from './patchRow.ts';
import { outlineSheet, type SheetOutline } from './sheetRows.ts';

export type { CellEdit } from './cellEdit.ts';

/**
 * A sheet part with some cells changed, and nothing else: what is not meant stays character for character.
 *
 * Of several contents or styles for one cell the last counts. Throws a RangeError for a place outside the sheet, text no cell can
 * hold, and an edit inside an array formula or data table (ask `blockedEdits` first when people may have made one).
 */
export function patchSheet(xml: string, wanted: readonly CellEdit[]): string {
  wanted.forEach(checkPlace);
  const edits = oneEditPerCell(wanted);
  const sheet = outlineSheet(xml);
  const groups = formulaGroups(xml, sheet);
  const [blocked] = editsInBlocks(groups, edits);
  if (blocked) throw new RangeError(`${formatCell(blocked)} is part of an array formula or data table.`);
  const patches = rowPatches(sheet, edits, orphanedFormulas(groups, edits));
  return applySplices(xml, [...widenDimension(xml, sheet, edits), ...patchRows(xml, sheet, patches)]);
}

/** The edits `patchSheet` would refuse because they fall inside an array formula or data table of several cells. */
export function blockedEdits(xml: string, edits: readonly CellEdit[]): readonly CellEdit[] {
  return editsInBlocks(formulaGroups(xml, outlineSheet(xml)), edits);
}

function checkPlace(edit: CellEdit): void {
  const { row, column } = edit;
  const fits = Number.isInteger(row) && row >= 1 && row <= LAST_ROW && Number.isInteger(column) && column >= 0;
  if (!fits || column > LAST_COLUMN) throw new RangeError(`No sheet has row ${row}, column ${column}.`);
}

function rowPatches(
  sheet: SheetOutline,
  edits: readonly CellEdit[],
  orphans: readonly CellEdit[],
): readonly RowPatch[] {
  const columnStyle = columnStyles(sheet);
  const [editsByRow, orphansByRow] = [byRow(edits), byRow(orphans)];
  const numbers = [...new Set([...editsByRow.keys(), ...orphansByRow.keys()])].sort((one, other) => one - other);
  return numbers.map((number) => ({
    number,
    edits: editsByRow.get(number) ?? [],
    orphans: orphansByRow.get(number) ?? [],
    columnStyle,
  }));
}

function byRow(edits: readonly CellEdit[]): ReadonlyMap<number, readonly CellEdit[]> {
  const rows = new Map<number, CellEdit[]>();
  for (const edit of edits) {
    const row = rows.get(edit.row);
    if (row) row.push(edit);
    else rows.set(edit.row, [edit]);
  }
  return rows;
}

/** The style a column gives its new cells, from the sheet's column settings. */
function columnStyles({ root }: SheetOutline): (column: number) => string | undefined {
  const settings = childNamed(root, 'cols');
  const columns = settings ? childrenNamed(settings, 'col') : [];
  return (column) =>
    columns.find(({ attributes: { min, max } }) => Number(min) <= column + 1 && Number(max) > column)?.attributes.style;
}

function patchRows(xml: string, sheet: SheetOutline, patches: readonly RowPatch[]): readonly Splice[] {
  const found = new Map(sheet.rows.map((row) => [row.number, row.element]));
  const added: RowPatch[] = [];
  const splices: Splice[] = [];
  for (const patch of patches) {
    const row = found.get(patch.number);
    if (row) splices.push({ start: row.start, end: row.end, text: patchRow(xml.slice(row.start, row.end), patch) });
    else added.push(patch);
  }
  return [...splices, ...insertRows(xml, sheet, added)];
}

function insertRows(
  xml: string,
  { data, rows, prefix }: SheetOutline,
  patches: readonly RowPatch[],
): readonly Splice[] {
  const wanted = patches
    .filter(({ edits }) => edits.some(makesCell))
    .map((patch) => ({ ...patch, text: patchRow(`<${prefix}row r="${patch.number}"></${prefix}row>`, patch) }));
  if (wanted.length === 0) return [];
  if (data.openEnd === data.end) {
    const content = wanted.map(({ text }) => text).join('');
    return [{ start: data.start, end: data.end, text: rewriteElement(xml, data, { content }) }];
  }
  let at = 0; // both lists are in order, so one walk finds every place
  return wanted.map(({ number, text }) => {
    while ((rows[at]?.number ?? LAST_ROW + 1) < number) at += 1;
    const place = rows[at]?.element.start ?? data.closeStart;
    return { start: place, end: place, text };
  });
}

function widenDimension(xml: string, { root }: SheetOutline, edits: readonly CellEdit[]): readonly Splice[] {
  const dimension = childNamed(root, 'dimension');
  const range = parseRange(dimension?.attributes.ref ?? '');
  if (!dimension || !range) return [];
  const ref = formatRange(edits.filter(makesCell).reduce(widen, range));
  return ref === dimension.attributes.ref ? [] : [changeAttributes(xml, dimension, { ref })];
}
