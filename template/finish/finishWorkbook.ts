import { axisTicks } from './axisTicks.ts';
import { type CalculatedColumns, calculatedColumns } from './calculatedColumns.ts';
import { dataBars } from './dataBars.ts';
import { type DefaultFont, defaultFontInCells, defaultFontInTheme } from './defaultFont.ts';
import { documentDates } from './documentDates.ts';
import { type Parts, packParts, partText, textPart, unpackParts } from './parts.ts';
import type { Pass } from './pass.ts';
import { printNames } from './printNames.ts';
import { radarCharts } from './radarCharts.ts';
import { opaqueColours, sparklineIds } from './sheetRepairs.ts';
import { fontOrder, highlightFills } from './styleRepairs.ts';
import { descendants, parseXml, textOf, writeXml, type XmlElement } from './xmlTree.ts';

/** What finishing must know that hucre has no word for. */
export interface FinishOptions {
  /** The moment written into the file, as ISO text; the same moment gives the same bytes. */
  readonly when: string;
  readonly calculatedColumns?: CalculatedColumns;
  /** Titles of line charts that become radar charts. */
  readonly radarCharts?: readonly string[];
  /** Replaces hucre's default font, and goes into the theme, where charts find theirs. */
  readonly defaultFont?: DefaultFont;
}

/**
 * A workbook as hucre wrote it, made clean, complete and reproducible.
 *
 * hucre writes nearly all we need; the rest is one small pass
 * per concern over the XML, so each can go when hucre learns it.
 *
 * @example finishWorkbook(await writeXlsx(book), { when: '2026-01-01T00:00:00Z' })
 */
export function finishWorkbook(bytes: Uint8Array, options: FinishOptions): Uint8Array {
  const parts = unpackParts(bytes);
  refuseUnknown(parts, options);
  const passes = passesFor(options);
  return packParts(new Map([...parts].map(([path, part]) => [path, finishPart(path, part, passes)])));
}

/** Fonts are filled in before they are put in order; the other passes do not meet. */
function passesFor({ when, calculatedColumns: columns, radarCharts: titles, defaultFont }: FinishOptions): Pass[] {
  return [
    calculatedColumns(columns ?? {}),
    radarCharts(titles ?? []),
    axisTicks,
    opaqueColours,
    dataBars,
    sparklineIds,
    defaultFontInCells(defaultFont),
    ...(defaultFont === undefined ? [] : [defaultFontInTheme(defaultFont)]),
    fontOrder,
    highlightFills,
    printNames,
    documentDates(when),
  ];
}

function finishPart(path: string, part: Uint8Array, passes: readonly Pass[]): Uint8Array {
  const wanted = passes.filter((pass) => pass.paths.test(path));
  if (wanted.length === 0) return part;
  const finish = (root: XmlElement): XmlElement => wanted.reduce((tree, pass) => pass.finish(tree, path), root);
  return textPart(aroundCells(partText(part), (text) => writeXml(finish(parseXml(text)))));
}

/** No pass looks at cells, so they go around the parser: a large book finishes as fast as a small one. */
function aroundCells(text: string, change: (text: string) => string): string {
  const start = text.indexOf('<sheetData>');
  if (start === -1) return change(text);
  const end = text.lastIndexOf('</sheetData>') + '</sheetData>'.length;
  const around = change(`${text.slice(0, start)}<sheetData/>${text.slice(end)}`);
  return around.replace('<sheetData/>', () => text.slice(start, end));
}

/** A misspelt table or title would otherwise be skipped in silence. */
function refuseUnknown(parts: Parts, { calculatedColumns: columns, radarCharts: titles }: FinishOptions): void {
  const trees = (folder: string): XmlElement[] =>
    [...parts].filter(([path]) => path.startsWith(folder)).map(([, part]) => parseXml(partText(part)));
  const tables = trees('xl/tables/table').map((table) => table.attributes.displayName ?? '');
  const texts = trees('xl/charts/chart').flatMap((chart) => descendants(chart, 'a:t').map(textOf));
  const unknown = [
    ...Object.keys(columns ?? {}).filter((name) => !tables.includes(name)),
    ...(titles ?? []).filter((title) => !texts.includes(title)),
  ];
  if (unknown.length > 0) throw new Error(`no such table or chart: ${unknown.join(', ')}`);
}
