import { type Area, common, contains } from './area.ts';
import { ExcelFault } from './fault.ts';
import type { FormatLayer, Sheet } from './workbook.ts';

/** How a cell looks that nobody has formatted, in a workbook of Excel's own. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  numberFormat: 'General',
  columnHidden: false,
  rowHidden: false,
  'format.columnWidth': 48,
  'format.rowHeight': 15,
  'format.wrapText': false,
  'format.horizontalAlignment': 'General',
  'format.verticalAlignment': 'Bottom',
  'format.indentLevel': 0,
  'format.shrinkToFit': false,
  'format.textOrientation': 0,
  'format.fill.color': '#FFFFFF',
  'format.font.name': 'Calibri',
  'format.font.size': 11,
  'format.font.color': '#000000',
  'format.font.bold': false,
  'format.font.italic': false,
  'format.font.underline': 'None',
  'format.font.strikethrough': false,
  'format.protection.locked': true,
  'format.protection.formulaHidden': false,
};

const BORDER_DEFAULTS: Readonly<Record<string, unknown>> = { style: 'None', color: '#000000', weight: 'Thin' };

const defaultOf = (path: string): unknown =>
  path.startsWith('format.borders.') ? BORDER_DEFAULTS[path.split('.')[3] ?? ''] : DEFAULTS[path];

export const hasFormat = (path: string): boolean => defaultOf(path) !== undefined;

export const layersIn = ({ formats }: Sheet, path: string): readonly FormatLayer[] =>
  formats.filter((layer) => layer.path === path);

/** Lays a format over an area; layers it covers wholly are dropped. */
export function layFormat(sheet: Sheet, layer: FormatLayer): void {
  const last = sheet.formats.findLastIndex(({ path, area }) => path === layer.path && contains(layer.area, area));
  if (last >= 0)
    sheet.formats = sheet.formats.filter(({ path, area }) => path !== layer.path || !contains(layer.area, area));
  sheet.formats.push(layer);
}

/** The value a format has all over an area; `null` where it differs, as Excel answers. */
export function formatOf(sheet: Sheet, area: Area, path: string): unknown {
  const layers = layersIn(sheet, path).filter((layer) => common(layer.area, area));
  const values = new Set(
    pieces(
      area,
      layers.map((layer) => layer.area),
    ).map((piece) => topmost(layers, piece) ?? defaultOf(path)),
  );
  const [first] = values;
  return values.size === 1 ? first : null;
}

const topmost = (layers: readonly FormatLayer[], piece: Area): unknown =>
  layers.findLast(({ area }) => contains(area, piece))?.value;

/** An area cut along the edges of others, so that each piece lies wholly inside or outside of every one. */
function pieces(area: Area, others: readonly Area[]): readonly Area[] {
  const cuts = (from: number, to: number, edges: readonly number[]): readonly (readonly [number, number])[] => {
    const starts = [...new Set([from, ...edges.filter((edge) => edge > from && edge <= to)])].sort((a, b) => a - b);
    return starts.map((start, at) => [start, (starts[at + 1] ?? to + 1) - 1]);
  };
  const rows = cuts(
    area.top,
    area.bottom,
    others.flatMap(({ top, bottom }) => [top, bottom + 1]),
  );
  const columns = cuts(
    area.left,
    area.right,
    others.flatMap(({ left, right }) => [left, right + 1]),
  );
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, bottom, left, right })));
}

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
};

/** A colour as Excel keeps it. @example colourOf('#ffc7ce') // '#FFC7CE' */
export function colourOf(value: unknown): string {
  const text = String(value);
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace('#', '').toUpperCase()}`;
  if (text === '') return '';
  const named = NAMED[text.toLowerCase()];
  if (named === undefined) throw new ExcelFault('InvalidArgument', text);
  return named;
}
