import { contains } from '../model/area.ts';
import { requireUnprotected } from '../model/edits.ts';
import { ExcelFault } from '../model/fault.ts';
import { noProperties } from '../model/properties.ts';
import type { Validation } from '../model/workbook.ts';
import { apiType } from './apiType.ts';
import type { AreasTarget } from './rangeThings.ts';

/** The rule laid over just these cells, or over more of them. */
const ruleOf = ({ sheet, areas }: AreasTarget): Validation | undefined =>
  sheet.validations.findLast((validation) =>
    areas.every((area) => validation.areas.some((covered) => contains(covered, area))),
  );

const sameAreas = (a: Validation['areas'], b: Validation['areas']): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Cells that get a rule of their own leave the one they had; it stays on the others. */
function ownRule({ sheet, areas }: AreasTarget): Validation {
  const existing = sheet.validations.find((validation) => sameAreas(validation.areas, areas));
  if (existing) return existing;
  const made: Validation = { areas, properties: noProperties() };
  sheet.validations.push(made);
  return made;
}

function put(target: AreasTarget, name: string, value: unknown): void {
  requireUnprotected(target.sheet);
  ownRule(target).properties.values.set(name, value);
}

const KINDS: Readonly<Record<string, string>> = {
  list: 'List',
  decimal: 'Decimal',
  wholeNumber: 'WholeNumber',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** A rule has one kind, and a list typed into it no more than 255 characters. */
function checkedRule(value: unknown): unknown {
  const kinds = Object.keys((value ?? {}) as object);
  const source = (value as { list?: { source?: unknown } })?.list?.source;
  const isTooLong = typeof source === 'string' && !source.startsWith('=') && source.length > LONGEST_LIST;
  if (kinds.length !== 1 || !Object.hasOwn(KINDS, kinds[0] ?? '') || isTooLong)
    throw new ExcelFault('InvalidArgument', JSON.stringify(value));
  return value;
}

function checkedWords(value: unknown): unknown {
  const { title = '', message = '' } = (value ?? {}) as { title?: string; message?: string };
  if (title.length > LONGEST_TITLE || message.length > LONGEST_MESSAGE)
    throw new ExcelFault('InvalidArgument', `${title}: ${message}`);
  return value;
}

const read = (target: AreasTarget, name: string, otherwise: unknown): unknown =>
  ruleOf(target)?.properties.values.get(name) ?? otherwise;

/** Which values cells take from people. */
export const DATA_VALIDATION = apiType<Excel.DataValidation, AreasTarget>({
  name: 'DataValidation',
  reads: {
    Rule: (target) => read(target, 'Rule', {}),
    Type: (target) => KINDS[Object.keys(read(target, 'Rule', {}) as object)[0] ?? ''] ?? 'None',
    ErrorAlert: (target) => read(target, 'ErrorAlert', { message: '', showAlert: true, style: 'Stop', title: '' }),
    Prompt: (target) => read(target, 'Prompt', { message: '', showPrompt: true, title: '' }),
    IgnoreBlanks: (target) => read(target, 'IgnoreBlanks', true),
  },
  writes: {
    Rule: (target, value) => put(target, 'Rule', checkedRule(value)),
    ErrorAlert: (target, value) => put(target, 'ErrorAlert', checkedWords(value)),
    Prompt: (target, value) => put(target, 'Prompt', checkedWords(value)),
    IgnoreBlanks: (target, value) => put(target, 'IgnoreBlanks', value),
  },
  methods: {
    Clear: ({ sheet, areas }) => {
      requireUnprotected(sheet);
      const isCovered = (validation: Validation): boolean =>
        validation.areas.every((area) => areas.some((outer) => contains(outer, area)));
      sheet.validations = sheet.validations.filter((validation) => !isCovered(validation));
      sheet.validations.push({ areas, properties: noProperties() });
      return null;
    },
  },
});
