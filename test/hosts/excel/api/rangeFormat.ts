import { type Area, BOTTOM } from '../model/area.ts';
import { requireUnprotected } from '../model/edits.ts';
import { ExcelFault, NotImplemented } from '../model/fault.ts';
import { colourOf, formatOf, hasFormat, layFormat } from '../model/formats.ts';
import { LAST_COLUMN } from '../../../../template/package/reference.ts';
import { apiType } from './apiType.ts';
import { type AreasTarget, alive } from './rangeThings.ts';
import { type ApiType, thingOf } from './thing.ts';

/** Part of how cells look: `format`, `format.fill`, `format.borders.EdgeTop`. */
interface FormatTarget extends AreasTarget {
  readonly path: string;
}

/** Heights belong to whole rows, widths to whole columns. */
function reach(area: Area, path: string): Area {
  if (path === 'format.rowHeight') return { ...area, left: 0, right: LAST_COLUMN };
  return path === 'format.columnWidth' ? { ...area, top: 0, bottom: BOTTOM } : area;
}

const BORDER_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const ACROSS = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'];
const DOWN = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

const oneOf = (allowed: readonly string[], value: unknown): unknown => {
  if (!allowed.includes(String(value))) throw new ExcelFault('InvalidArgument', String(value));
  return value;
};

const size = (largest: number, value: unknown): unknown => {
  if (typeof value !== 'number' || value < 0 || value > largest) throw new ExcelFault('InvalidArgument', String(value));
  return value;
};

/** A value on its way in: spelled as Excel keeps it, or refused. */
function checked(path: string, value: unknown): unknown {
  switch (path.split('.').pop()) {
    case 'color':
      return colourOf(value);
    case 'style':
      return oneOf(BORDER_STYLES, value);
    case 'horizontalAlignment':
      return oneOf(ACROSS, value);
    case 'verticalAlignment':
      return oneOf(DOWN, value);
    case 'rowHeight':
      return size(409.5, value);
    case 'columnWidth':
      return size(1790, value);
    default:
      return value;
  }
}

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

const memberPath = ({ path }: FormatTarget, member: string): string =>
  `${path}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;

/** A class of formats: every property is a layer over the cells. */
function formatType(name: string, base: ApiType<FormatTarget>): ApiType<FormatTarget> {
  return {
    ...base,
    read: (member, target) => {
      const path = memberPath(target, member);
      if (!hasFormat(path)) throw new NotImplemented(`${name}.${member}`);
      const { sheet, areas } = alive(target);
      const values = new Set(areas.map((area) => formatOf(sheet, reach(area, path), path)));
      return values.size === 1 ? [...values][0] : null;
    },
    write: (member, target, value) => {
      const path = memberPath(target, member);
      if (!hasFormat(path)) throw new NotImplemented(`${name}.${member} = …`);
      requireUnprotected(target.sheet);
      for (const area of target.areas)
        layFormat(target.sheet, { area: reach(area, path), path, value: checked(path, value) });
    },
  };
}

const deeper = (target: FormatTarget, name: string): FormatTarget => ({ ...target, path: `${target.path}.${name}` });

const FILL = formatType(
  'RangeFill',
  apiType<Excel.RangeFill, FormatTarget>({
    name: 'RangeFill',
    methods: {
      Clear: (target) => {
        requireUnprotected(target.sheet);
        for (const area of target.areas)
          layFormat(target.sheet, { area, path: `${target.path}.color`, value: '#FFFFFF' });
        return null;
      },
    },
  }),
);
const FONT = formatType('RangeFont', apiType<Excel.RangeFont, FormatTarget>({ name: 'RangeFont' }));
const PROTECTION = formatType(
  'FormatProtection',
  apiType<Excel.FormatProtection, FormatTarget>({ name: 'FormatProtection' }),
);
const BORDER = formatType('RangeBorder', apiType<Excel.RangeBorder, FormatTarget>({ name: 'RangeBorder' }));

const BORDERS = apiType<Excel.RangeBorderCollection, FormatTarget>({
  name: 'RangeBorderCollection',
  items: (target) => SIDES.map((side) => thingOf(BORDER, deeper(target, side))),
  methods: { GetItem: (target, [side]) => thingOf(BORDER, deeper(target, String(oneOf(SIDES, side)))) },
});

/** How cells look. */
export const FORMAT = formatType(
  'RangeFormat',
  apiType<Excel.RangeFormat, FormatTarget>({
    name: 'RangeFormat',
    parts: {
      Fill: (target) => thingOf(FILL, deeper(target, 'fill')),
      Font: (target) => thingOf(FONT, deeper(target, 'font')),
      Borders: (target) => thingOf(BORDERS, deeper(target, 'borders')),
      Protection: (target) => thingOf(PROTECTION, deeper(target, 'protection')),
    },
  }),
);
