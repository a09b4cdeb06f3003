import { cellCount } from '../model/area.ts';
import { apiType } from './apiType.ts';
import { CONDITIONAL_FORMATS } from './conditionalFormats.ts';
import { DATA_VALIDATION } from './dataValidation.ts';
import { FORMAT } from './rangeFormat.ts';
import { type AreasTarget, alive, fullAddress, rangeThing } from './rangeThings.ts';
import { type ApiType, type Thing, thingOf } from './thing.ts';
import { WORKSHEET } from './worksheet.ts';

const RANGES = apiType<Excel.RangeCollection, AreasTarget>({
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => rangeThing(sheet, area)).filter((thing): thing is Thing => !!thing),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [at]) => rangeThing(sheet, areas[Number(at)]),
  },
});

/** Several blocks of cells of one sheet. */
export const AREAS: ApiType<AreasTarget> = apiType<Excel.RangeAreas, AreasTarget>({
  name: 'RangeAreas',
  isKept: true,
  reads: {
    Address: (target) => fullAddress(alive(target).sheet, target.areas),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
  },
  parts: {
    Areas: (target) => thingOf(RANGES, target),
    Format: ({ sheet, areas }) => thingOf(FORMAT, { sheet, areas, path: 'format' }),
    Worksheet: ({ sheet }) => thingOf(WORKSHEET, sheet),
    ConditionalFormats: (target) => thingOf(CONDITIONAL_FORMATS, target),
    DataValidation: (target) => thingOf(DATA_VALIDATION, target),
  },
});
