import { beforeAll, describe, expect, it } from 'vitest';
import { forgetContentType } from '../../../template/package/contentTypes.ts';
import { type Package, withoutPart } from '../../../template/package/package.ts';
import { removeRelationshipsTo } from '../../../template/package/relationships.ts';
import { tablesOf } from '../../../template/package/tables.ts';
import { sheetPath, sheetsOf } from '../../../template/package/workbook.ts';
import { parseXml } from '../../../template/package/xml.ts';
import { definedNamesOf } from '../../../template/patch/definedNames.ts';
import { graftSheets } from '../../../template/patch/graftSheet.ts';
import { graftStyles } from '../../../template/patch/graftStyles.ts';
import { changedParts, opened, parts, reread, schemaErrors, sheetXml, textOf, zipOf } from '../package/books.ts';
import { fullBook } from '../package/fullBook.ts';

let user: Package;
let ours: Package;
beforeAll(async () => {
  user = await fullBook({ sheets: ['KRs', 'Notes'], table: 'KeyResults', font: 'Arial' });
  ours = await fullBook({ sheets: ['Dashboard', 'Lists'], table: 'KeyResults', font: 'Verdana' });
});

describe('graftSheets', () => {
  it('adds the sheets behind the last tab, hidden ones hidden', () => {
    const grafted = sheetsOf(graftSheets(user, ours, ['Dashboard', 'Lists']));
    expect(grafted.map(({ name, sheetId, state }) => [name, sheetId, state])).toEqual([
      ['KRs', 1, 'visible'],
      ['Notes', 2, 'hidden'],
      ['Dashboard', 3, 'visible'],
      ['Lists', 4, 'hidden'],
    ]);
  });

  it.each(['shared', 'inline'] as const)('brings the values of a source with %s strings', async (strings) => {
    const source = await fullBook({ sheets: ['Dashboard', 'Lists'], table: 'Other', font: 'Verdana', strings });
    const sheets = await reread(graftSheets(user, source, ['Dashboard']));
    const [wanted] = await reread(source);
    expect(sheets[2]?.rows).toEqual(wanted?.rows);
  });

  it("keeps the user's sheets, tables, charts and notes the same bytes", () => {
    const changed = changedParts(user, graftSheets(user, ours, ['Dashboard']));
    const own = changed.filter((path) => user.parts.has(path));
    expect(own).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);
  });

  it('brings all parts a sheet reaches', () => {
    const added = changedParts(user, graftSheets(user, ours, ['Dashboard'])).filter((path) => !user.parts.has(path));
    const kinds = ['charts/', 'comments', 'drawings/drawing', 'vmlDrawing', 'tables/', 'worksheets/'];
    expect(kinds.filter((kind) => !added.some((path) => path.includes(kind)))).toEqual([]);
  });

  it('gives a table whose name is taken a new name and id, and formulas follow', () => {
    const grafted = graftSheets(user, ours, ['Dashboard']);
    const path = sheetPath(grafted, 'Dashboard') ?? '';
    expect(tablesOf(grafted, path).map(({ id, name }) => [id, name])).toEqual([[2, 'KeyResults_2']]);
    expect(textOf(grafted, path)).toContain('<f>SUM(KeyResults_2[Weight])</f>');
  });

  it('brings names that belong to the sheet, and leaves names the user has', () => {
    const grafted = graftSheets(user, ours, ['Dashboard']);
    const own = definedNamesOf(user);
    expect(definedNamesOf(grafted).slice(0, own.length)).toEqual(own);
    expect(
      definedNamesOf(grafted)
        .slice(own.length)
        .map(({ name, sheet }) => [name, sheet]),
    ).toEqual(
      definedNamesOf(ours)
        .filter(({ sheet }) => sheet === 0)
        .map(({ name }) => [name, 2]),
    );
  });

  it('keeps the look: font and number format of a cell', async () => {
    const grafted = graftSheets(user, ours, ['Dashboard']);
    const path = sheetPath(grafted, 'Dashboard') ?? '';
    const style = Number(/r="B2" s="(\d+)"/.exec(textOf(grafted, path))?.[1]);
    const styles = parseXml(textOf(grafted, 'xl/styles.xml'));
    const list = (name: string) => styles.children.find((child) => child.name === name)?.children ?? [];
    const format = list('cellXfs')[style]?.attributes;
    const font = list('fonts')[Number(format?.fontId)];
    expect(font?.children.find(({ name }) => name === 'name')?.attributes.val).toBe('Verdana');
    expect(
      list('numFmts').find(({ attributes }) => attributes.numFmtId === format?.numFmtId)?.attributes.formatCode,
    ).toBe('0.0%');
  });

  it.each([
    ['the target has already', 'KRs'],
    ['the source does not have', 'Nowhere'],
  ])('throws for a sheet %s', (_why, name) => {
    const source = { ...ours, parts: new Map(ours.parts) };
    expect(() => graftSheets(user, name === 'KRs' ? user : source, [name])).toThrow(RangeError);
  });

  it('has no schema error that target and source did not have', async () => {
    const known = new Set((await Promise.all([user, ours].map(schemaErrors))).flat().map(withoutPath));
    const errors = await schemaErrors(graftSheets(user, ours, ['Dashboard', 'Lists']));
    expect(errors.filter((error) => !known.has(withoutPath(error)))).toEqual([]);
  });

  it('twice into one book is still sound', async () => {
    const other = await fullBook({ sheets: ['Second', 'Third'], table: 'KeyResults', font: 'Verdana' });
    const twice = graftSheets(graftSheets(user, ours, ['Dashboard']), other, ['Second']);
    expect(tablesOf(twice, sheetPath(twice, 'Second') ?? '').map(({ id, name }) => [id, name])).toEqual([
      [3, 'KeyResults_3'],
    ]);
    const known = new Set((await Promise.all([user, ours].map(schemaErrors))).flat().map(withoutPath));
    expect((await schemaErrors(twice)).filter((error) => !known.has(withoutPath(error)))).toEqual([]);
  });

  it('into a book without styles takes the source over', async () => {
    const bare = opened(zipOf(parts(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'))));
    const grafted = graftSheets(bare, ours, ['Dashboard']);
    expect(textOf(grafted, 'xl/styles.xml')).toBe(textOf(ours, 'xl/styles.xml'));
    const known = new Set((await schemaErrors(ours)).map(withoutPath));
    expect((await schemaErrors(grafted)).filter((error) => !known.has(withoutPath(error)))).toEqual([]);
  });
});

describe('graftStyles', () => {
  it('uses styles again that are there already', () => {
    const { book } = graftStyles(user, ours);
    expect(graftStyles(book, ours).book).toBe(book);
  });
  it('is the identity on its own book', () => {
    const { book, cellStyle, differentialStyle } = graftStyles(ours, ours);
    expect([book, cellStyle(2), differentialStyle(1)]).toEqual([ours, 2, 1]);
  });
  it('copes with a target that lost its styles', () => {
    const path = 'xl/styles.xml';
    const bare = withoutPart(removeRelationshipsTo(forgetContentType(user, path), user.workbookPath, path), path);
    expect(textOf(graftStyles(bare, ours).book, path)).toBe(textOf(ours, path));
  });
});

/** Paths carry part numbers, which grafting changes. */
function withoutPath(error: string): string {
  return error.slice(error.indexOf(': '));
}
