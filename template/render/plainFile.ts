import { writeXlsx } from 'hucre/xlsx';
import { type FoundSheet, formulaAt, type Snapshot } from '../../core/host/snapshot.ts';
import { isCellError } from '../../core/values/cell.ts';

/** A workbook file has at least one sheet. */
const BLANK: FoundSheet = { name: 'Sheet1', rows: [], formulas: new Map(), merges: [] };

/** A file with these cells and nothing else, as a plain program would save it. */
export const plainFile = ({ sheets }: Snapshot): Promise<Uint8Array> =>
  writeXlsx({ sheets: (sheets.length > 0 ? sheets : [BLANK]).map(plainSheet) });

function plainSheet(sheet: FoundSheet) {
  const rows = Math.max(sheet.rows.length, ...[...sheet.formulas.keys()].map((at) => at + 1));
  const cells = new Map(Array.from({ length: rows }, (_, at) => plainRow(sheet, at)).flat());
  const merges = sheet.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  }));
  return { name: sheet.name, cells, merges };
}

function plainRow(sheet: FoundSheet, at: number) {
  const row = sheet.rows[at] ?? [];
  const columns = new Set([...row.keys(), ...(sheet.formulas.get(at)?.keys() ?? [])]);
  return [...columns].flatMap((column) => {
    const value = row[column] ?? null;
    const formula = formulaAt(sheet, at, column);
    if (formula === undefined && value === null) return [];
    const cell = isCellError(value) ? { type: 'error' as const, value: value.error } : { value };
    return [[`${at},${column}`, formula === undefined ? cell : { formula }] as const];
  });
}
