import { type Area, common } from '../model/area.ts';
import { requireUnprotected } from '../model/edits.ts';
import { ExcelFault } from '../model/fault.ts';
import { noProperties, partOf } from '../model/properties.ts';
import type { ConditionalFormat, Sheet } from '../model/workbook.ts';
import { apiType } from './apiType.ts';
import { bagThing } from './bag.ts';
import { type AreasTarget, rangeThing } from './rangeThings.ts';
import { type ApiType, found, type Thing, thingOf } from './thing.ts';

/** The part of a rule that its type has; all others are null objects. */
const PARTS = {
  Custom: 'Custom',
  DataBar: 'DataBar',
  ColorScale: 'ColorScale',
  IconSet: 'IconSet',
  TopBottom: 'TopBottom',
  PresetCriteria: 'Preset',
  ContainsText: 'TextComparison',
  CellValue: 'CellValue',
} as const;
type Type = keyof typeof PARTS;

const CLASSES: Readonly<Record<Type, string>> = {
  Custom: 'CustomConditionalFormat',
  DataBar: 'DataBarConditionalFormat',
  ColorScale: 'ColorScaleConditionalFormat',
  IconSet: 'IconSetConditionalFormat',
  TopBottom: 'TopBottomConditionalFormat',
  PresetCriteria: 'PresetCriteriaConditionalFormat',
  ContainsText: 'TextConditionalFormat',
  CellValue: 'CellValueConditionalFormat',
};

interface RuleTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const isType = (type: string): type is Type => Object.hasOwn(PARTS, type);

const partFor =
  (type: Type) =>
  ({ format }: RuleTarget): Thing | null =>
    format.type === type ? bagThing(CLASSES[type], partOf(format.properties, PARTS[type])) : null;

const firstArea = ({ format, sheet }: RuleTarget): Thing | null => rangeThing(sheet, format.areas[0]);

const RULE: ApiType<RuleTarget> = apiType<Excel.ConditionalFormat, RuleTarget>({
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  reads: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
    StopIfTrue: ({ format }) => format.properties.values.get('StopIfTrue') === true,
  },
  writes: {
    StopIfTrue: ({ format }, value) => void format.properties.values.set('StopIfTrue', value),
    Priority: ({ sheet, format }, value) => {
      const others = sheet.conditionalFormats.filter((other) => other !== format);
      sheet.conditionalFormats = [...others.slice(0, Number(value)), format, ...others.slice(Number(value))];
    },
  },
  parts: {
    Custom: partFor('Custom'),
    CustomOrNullObject: partFor('Custom'),
    DataBar: partFor('DataBar'),
    DataBarOrNullObject: partFor('DataBar'),
    CellValue: partFor('CellValue'),
    CellValueOrNullObject: partFor('CellValue'),
    TextComparison: partFor('ContainsText'),
    TextComparisonOrNullObject: partFor('ContainsText'),
    IconSet: partFor('IconSet'),
    IconSetOrNullObject: partFor('IconSet'),
    ColorScale: partFor('ColorScale'),
    ColorScaleOrNullObject: partFor('ColorScale'),
  },
  methods: {
    Delete: ({ sheet, format }) => {
      requireUnprotected(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      return null;
    },
    GetRange: firstArea,
    GetRangeOrNullObject: firstArea,
  },
});

const touches = (areas: readonly Area[], others: readonly Area[]): boolean =>
  areas.some((area) => others.some((other) => common(area, other)));

const rulesOf = ({ sheet, areas }: AreasTarget): readonly ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) => touches(format.areas, areas));

const ruleThing = ({ sheet }: AreasTarget, format: ConditionalFormat | undefined): Thing =>
  thingOf(RULE, { sheet, format: found(format) });

/** Rules of the cells of a range; a new one goes before all others. */
export const CONDITIONAL_FORMATS: ApiType<AreasTarget> = apiType<Excel.ConditionalFormatCollection, AreasTarget>({
  name: 'ConditionalFormatCollection',
  items: (target) => rulesOf(target).map((format) => ruleThing(target, format)),
  methods: {
    Add: (target, [type], { book }) => {
      requireUnprotected(target.sheet);
      if (!isType(String(type))) throw new ExcelFault('InvalidArgument', String(type));
      const format = { id: book.nextId(), type: String(type), areas: target.areas, properties: noProperties() };
      target.sheet.conditionalFormats = [format, ...target.sheet.conditionalFormats];
      return ruleThing(target, format);
    },
    GetItem: (target, [id]) =>
      ruleThing(
        target,
        rulesOf(target).find((format) => format.id === id),
      ),
    GetItemAt: (target, [at]) => ruleThing(target, rulesOf(target)[Number(at)]),
    GetCount: (target) => rulesOf(target).length,
    ClearAll: (target) => {
      requireUnprotected(target.sheet);
      const cleared = new Set(rulesOf(target));
      target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((format) => !cleared.has(format));
      return null;
    },
  },
});
