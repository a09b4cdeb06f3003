import { unescapeText } from './escapedText.ts';
import { type Package, readText } from './package.ts';
import { type CellRange, parseRange } from './reference.ts';
import { relationshipsOf } from './relationships.ts';
import { childNamed, childrenNamed, parseXml, type XmlElement } from './xml.ts';

/** A table as its part describes it. */
export interface TableEntry {
  readonly path: string;
  readonly id: number;
  /** The name formulas use. */
  readonly name: string;
  /** Header and totals rows included. */
  readonly range: CellRange;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly TableColumnEntry[];
}

/** A table's column; `formula` is the one Excel fills new rows with. */
interface TableColumnEntry {
  readonly id: number;
  readonly name: string;
  readonly formula?: string;
}

/** The tables of a sheet, in the order the sheet links to them. */
export function tablesOf(book: Package, sheetPath: string): readonly TableEntry[] {
  return relationshipsOf(book, sheetPath).flatMap(({ kind, path }) => {
    if (kind !== 'table' || path === undefined || !book.parts.has(path)) return [];
    return readTable(path, parseXml(readText(book, path)));
  });
}

function readTable(path: string, root: XmlElement): readonly TableEntry[] {
  const { id, name, displayName = name, ref = '', headerRowCount, totalsRowCount } = root.attributes;
  const range = parseRange(ref);
  const columns = childNamed(root, 'tableColumns');
  if (!range || displayName === undefined) return []; // not a table anybody could refer to
  return [
    {
      path,
      id: Number(id),
      name: displayName,
      range,
      headerRow: headerRowCount !== '0',
      totalsRow: Number(totalsRowCount ?? 0) > 0,
      columns: (columns ? childrenNamed(columns, 'tableColumn') : []).map(readColumn),
    },
  ];
}

function readColumn(column: XmlElement): TableColumnEntry {
  const formula = childNamed(column, 'calculatedColumnFormula')?.text;
  const entry = { id: Number(column.attributes.id), name: unescapeText(column.attributes.name ?? '') };
  return formula === undefined ? entry : { ...entry, formula };
}
