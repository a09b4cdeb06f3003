import { type Area, cellArea, contains } from './area.ts';
import type { Calculation, Shown } from './calculation.ts';
import { NotImplemented } from './fault.ts';
import { type Properties, valueAt } from './properties.ts';
import { movedTo } from './validation.ts';
import type { ConditionalFormat, Sheet } from './workbook.ts';

/** What conditional formats make of a cell: the colours, and the rule that gave them. */
export interface Light {
  readonly fill: string | undefined;
  readonly font: string | undefined;
  readonly rule: string;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The first rule in order of priority that holds for a cell and colours it; bars and icons colour nothing. */
export function lightAt(calculation: Calculation, sheet: Sheet, at: Place): Light | undefined {
  for (const format of sheet.conditionalFormats) {
    const area = format.areas.find((candidate) => contains(candidate, cellArea(at.row, at.column)));
    if (!area || !holds(calculation, { sheet, format, area: format.areas[0] ?? area }, at)) continue;
    const part = PARTS[format.type] ?? '';
    const read = (path: string): string | undefined =>
      valueAt(format.properties, `${part}.Format.${path}`) as string | undefined;
    return { fill: read('Fill.Color'), font: read('Font.Color'), rule: ruleText(format, part) };
  }
  return undefined;
}

const PARTS: Readonly<Record<string, string>> = {
  Custom: 'Custom',
  CellValue: 'CellValue',
  ContainsText: 'TextComparison',
};

const ruleText = ({ properties, type }: ConditionalFormat, part: string): string =>
  type === 'Custom'
    ? String(valueAt(properties, 'Custom.Rule.Formula'))
    : JSON.stringify(valueAt(properties, `${part}.Rule`));

interface Asked {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
  readonly area: Area;
}

function holds(calculation: Calculation, { sheet, format, area }: Asked, at: Place): boolean {
  switch (format.type) {
    case 'Custom':
      return formulaHolds(calculation, { sheet, format, area }, at);
    case 'ContainsText':
      return containsText(format.properties, calculation.shown(sheet, at.row, at.column));
    case 'CellValue':
      return cellValueHolds(format.properties, calculation, sheet, at);
    case 'DataBar':
    case 'IconSet':
    case 'ColorScale':
      return false;
    default:
      throw new NotImplemented(`ConditionalFormatType.${format.type}`);
  }
}

/** Functions of an add-in do nothing here, which Excel calls a known gap. */
const ADD_IN_FUNCTION = /\bOKR\./i;

function formulaHolds(calculation: Calculation, { sheet, format, area }: Asked, at: Place): boolean {
  const formula = String(valueAt(format.properties, 'Custom.Rule.Formula'));
  return !ADD_IN_FUNCTION.test(formula) && isTrue(calculation.evaluate(sheet, movedTo(formula, area, at)));
}

const isTrue = (value: Shown): boolean => value === true || (typeof value === 'number' && value !== 0);

function containsText(properties: Properties, shown: Shown): boolean {
  const rule = valueAt(properties, 'TextComparison.Rule') as { operator: string; text: string };
  const [text, part] = [String(shown).toLowerCase(), rule.text.toLowerCase()];
  if (rule.operator === 'Contains') return text.includes(part);
  if (rule.operator === 'NotContains') return !text.includes(part);
  return rule.operator === 'BeginsWith' ? text.startsWith(part) : text.endsWith(part);
}

function cellValueHolds(properties: Properties, calculation: Calculation, sheet: Sheet, at: Place): boolean {
  const rule = valueAt(properties, 'CellValue.Rule') as { operator: string; formula1: string; formula2?: string };
  const limit = (formula: string | undefined): Shown =>
    calculation.evaluate(sheet, `=${String(formula ?? '""').replace(/^=/, '')}`);
  const [value, one, two] = [calculation.shown(sheet, at.row, at.column), limit(rule.formula1), limit(rule.formula2)];
  switch (rule.operator) {
    case 'Between':
      return value >= one && value <= two;
    case 'NotBetween':
      return value < one || value > two;
    case 'EqualTo':
      return value === one;
    case 'NotEqualTo':
      return value !== one;
    case 'GreaterThan':
      return value > one;
    case 'LessThan':
      return value < one;
    case 'GreaterThanOrEqual':
      return value >= one;
    case 'LessThanOrEqual':
      return value <= one;
    default:
      throw new NotImplemented(`ConditionalCellValueOperator.${rule.operator}`);
  }
}
