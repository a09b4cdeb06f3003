import { type Book, sameName, type Table } from './book.ts';
import type { LintFinding } from './finding.ts';

/** Table headers that differ from the cells they stand in: Excel repairs such a file, and renames columns. */
export function checkHeaders({ tables }: Book): readonly LintFinding[] {
  return tables.filter(({ tree }) => tree.attributes.headerRowCount !== '0').flatMap(headerFindings);
}

function headerFindings({ part, displayName, columns, headers }: Table): readonly LintFinding[] {
  const finding = (where: string, message: string): LintFinding => ({ code: 'header-text', part, where, message });
  if (columns.length !== headers.length) {
    return [finding(displayName, `${columns.length} columns stand in a range ${headers.length} wide`)];
  }
  return columns.flatMap((column, place) => {
    const cell = headers[place];
    const where = `${displayName}[${column}]`;
    if (cell === undefined) return [finding(where, 'its header cell holds no text')];
    if (unescaped(cell) !== unescaped(column)) return [finding(where, `its header cell says ${JSON.stringify(cell)}`)];
    const taken = columns.slice(0, place).some((other) => sameName(other, column));
    return taken ? [finding(where, 'the table has this header twice')] : [];
  });
}

/** Files write a line break in a header as `_x000a_`, in a cell as itself. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
