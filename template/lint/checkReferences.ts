import { type Book, type Formula, sameName, type Table } from './book.ts';
import type { Fault } from './checkFunctions.ts';
import { bareParameter, declaredParameters } from './checkParameters.ts';
import type { Token } from './tokenizeFormula.ts';

/** Sheets, tables, columns and names a formula speaks of that the book does not have. */
export function referenceFaults(book: Book, formula: Formula, tokens: readonly Token[]): readonly Fault[] {
  const parameters = new Set(declaredParameters(tokens).flatMap((spelled) => [spelled, bareParameter(spelled)]));
  return tokens.flatMap(({ kind, text }, place) => {
    const next = tokens[place + 1];
    if (kind === 'sheet') return sheetFaults(book, text);
    if (kind !== 'name' || parameters.has(text)) return [];
    const table = book.tables.find(({ displayName }) => sameName(displayName, text));
    const specifier = next?.kind === 'structured' ? next.text : undefined;
    if (formula.home === 'rule' && (table !== undefined || specifier !== undefined)) return [tableInRule(text)];
    if (specifier !== undefined) return table === undefined ? [missingTable(text)] : columnFaults(table, specifier);
    return table !== undefined || isKnownName(book, text) ? [] : [missingName(text)];
  });
}

function sheetFaults({ sheets }: Book, text: string): readonly Fault[] {
  const name = text
    .slice(0, -1)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  if (sheets.some((sheet) => sameName(sheet.name, name))) return [];
  return [{ code: 'sheet-missing', message: `there is no sheet ${name}` }];
}

function columnFaults({ displayName, columns }: Table, specifier: string): readonly Fault[] {
  return columnsNamed(specifier)
    .filter((name) => !columns.some((column) => sameName(column, name)))
    .map((name) => ({ code: 'column-missing', message: `${displayName} has no column ${name}` }));
}

/**
 * The columns in a structured reference, without its `#` items.
 *
 * @example columnsNamed('[[#This Row],[Start]]') // ['Start']
 */
function columnsNamed(specifier: string): readonly string[] {
  const inner = specifier.slice(1, -1);
  const nested = [...inner.matchAll(/\[((?:[^[\]']|'.)*)\]/gu)].map(([, name = '']) => name);
  const names = nested.length > 0 ? nested : [inner];
  return names.filter((name) => name !== '' && !name.startsWith('#')).map((name) => name.replace(/'(.)/gu, '$1'));
}

function isKnownName({ names }: Book, text: string): boolean {
  return /^(?:TRUE|FALSE|_xlpm\..*)$/i.test(text) || names.some(({ name }) => sameName(name, text));
}

function tableInRule(text: string): Fault {
  const message = `${text} is a table: rules, validations and charts need cells or a defined name`;
  return { code: 'structured-reference', message };
}

function missingTable(text: string): Fault {
  return { code: 'table-missing', message: `there is no table ${text}` };
}

function missingName(text: string): Fault {
  return { code: 'name-missing', message: `there is no name ${text}` };
}
