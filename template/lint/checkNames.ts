import { type Book, looksLikeCell, sameName } from './book.ts';
import type { LintFinding } from './finding.ts';

/** Sheet, table and defined names Excel would refuse. */
export function checkNames(book: Book): readonly LintFinding[] {
  return [...sheetNames(book), ...definedNames(book), ...tableNames(book)];
}

const WORKBOOK = 'xl/workbook.xml';

function sheetNames({ sheets }: Book): readonly LintFinding[] {
  const names = sheets.map((sheet) => sheet.name);
  return names.flatMap((name, place) => {
    const fault = sheetNameFault(name) ?? repeated(names, place);
    return fault === undefined ? [] : [{ code: 'sheet-name', part: WORKBOOK, where: name, message: fault }];
  });
}

function sheetNameFault(name: string): string | undefined {
  if (name.length === 0 || name.length > 31) return `a sheet name has 1 to 31 characters, this has ${name.length}`;
  const illegal = /[[\]:*?/\\]|^'|'$/.exec(name)?.[0];
  if (illegal !== undefined) return `a sheet name cannot hold ${illegal} there`;
  return sameName(name, 'History') ? 'Excel keeps the sheet name History for itself' : undefined;
}

function definedNames({ names }: Book): readonly LintFinding[] {
  const own = names.filter(({ name }) => !name.startsWith('_xlnm.'));
  const scoped = own.map(({ name, scope }) => `${scope ?? ''}!${name}`);
  return own.flatMap(({ name }, place) => {
    const fault = nameFault(name) ?? repeated(scoped, place);
    return fault === undefined ? [] : [{ code: 'defined-name', part: WORKBOOK, where: name, message: fault }];
  });
}

function nameFault(name: string): string | undefined {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name)) return `${name} is no legal name`;
  return looksLikeCell(name) ? `${name} would be read as a cell` : undefined;
}

/** A table is a name too: it shares one list with the defined names. */
function tableNames({ tables, names }: Book): readonly LintFinding[] {
  return tables.flatMap(({ part, name, displayName }, place): readonly LintFinding[] => {
    const finding = { part, where: displayName };
    const fault = nameFault(displayName);
    if (fault !== undefined) return [{ ...finding, code: 'defined-name', message: fault }];
    const others = [
      ...names.filter(({ scope }) => scope === undefined).map((other) => other.name),
      ...tables.slice(0, place).flatMap((other) => [other.name, other.displayName]),
    ];
    const taken = others.find((other) => sameName(other, name) || sameName(other, displayName));
    return taken === undefined ? [] : [{ ...finding, code: 'duplicate-table', message: `${taken} is taken already` }];
  });
}

function repeated(names: readonly string[], place: number): string | undefined {
  const name = names[place] ?? '';
  return names.slice(0, place).some((other) => sameName(other, name)) ? 'the name is taken already' : undefined;
}
