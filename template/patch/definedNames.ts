import { type Package, readText } from '../package/package.ts';
import { childNamed, childrenNamed, parseXml } from '../package/xml.ts';
import { escapeXml } from '../package/xmlEdit.ts';
import { namesInFormula, type Renames, renameInFormula } from './renameInFormula.ts';

/** A name the workbook gives to cells or a formula. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** Place among the sheets of the one it belongs to; undefined when it belongs to the whole book. */
  readonly sheet: number | undefined;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The workbook's defined names, print areas and titles among them. */
export function definedNamesOf(book: Package): readonly DefinedName[] {
  const list = childNamed(parseXml(readText(book, book.workbookPath)), 'definedNames');
  return (list ? childrenNamed(list, 'definedName') : []).map(({ attributes, text }) => {
    const { name = '', localSheetId } = attributes;
    return { name, formula: text, attributes, sheet: localSheetId === undefined ? undefined : Number(localSheetId) };
  });
}

/** The sheets being grafted and what their formulas say. */
export interface Grafted {
  /** New places among the target's sheets, by the source's places. */
  readonly places: ReadonlyMap<number, number>;
  /** Names of the sheets, lower case. */
  readonly sheetNames: ReadonlySet<string>;
  /** Every name their formulas mention, lower case. */
  readonly mentioned: ReadonlySet<string>;
}

/**
 * The source's names that must come along, renumbered for the target.
 *
 * Those of the grafted sheets, and those of the whole book that speak of these sheets or are used by them,
 * unless the target has the name already: then the user's meaning stands.
 */
export function movedNames(target: Package, source: Package, grafted: Grafted): readonly DefinedName[] {
  const taken = new Set(
    definedNamesOf(target)
      .filter(({ sheet }) => sheet === undefined)
      .map(({ name }) => name.toLowerCase()),
  );
  return definedNamesOf(source).flatMap((entry) => {
    if (entry.sheet !== undefined) {
      const place = grafted.places.get(entry.sheet);
      return place === undefined ? [] : [{ ...entry, sheet: place }];
    }
    const speaks = namesInFormula(entry.formula).some((name) => grafted.sheetNames.has(name));
    const isUsed = speaks || grafted.mentioned.has(entry.name.toLowerCase());
    return isUsed && !taken.has(entry.name.toLowerCase()) ? [entry] : [];
  });
}

/** A name as the workbook part writes it. */
export function definedNameXml({ attributes, formula, sheet }: DefinedName, prefix: string, tables: Renames): string {
  const { localSheetId: _old, ...kept } = attributes;
  const all = sheet === undefined ? kept : { ...kept, localSheetId: String(sheet) };
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const element = `${prefix}definedName`;
  return `<${element}${written.join('')}>${escapeXml(renameInFormula(formula, tables))}</${element}>`;
}
