import { type Area, cellArea, contains } from './area.ts';
import type { Calculation, Shown } from './calculation.ts';
import { NotImplemented } from './fault.ts';
import { movedFormula } from './moveFormula.ts';
import { valueAt } from './properties.ts';
import type { Sheet, Validation } from './workbook.ts';

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Limits {
  readonly operator?: string;
  readonly formula1: unknown;
  readonly formula2?: unknown;
}

type Rule = Readonly<Record<string, unknown>>;

/** The rule that holds for a cell: the one laid last. */
const validationAt = ({ validations }: Sheet, { row, column }: Place): Validation | undefined =>
  validations.findLast(({ areas }) => areas.some((area) => contains(area, cellArea(row, column))));

/** Why Excel does not take a value into a cell; `undefined` when it does, warnings included, which people may pass. */
export function refusalOf(calculation: Calculation, sheet: Sheet, at: Place, value: unknown): string | undefined {
  const found = validationAt(sheet, at);
  if (!found) return undefined;
  const alert = valueAt(found.properties, 'ErrorAlert') as { style?: string; showAlert?: boolean; message?: string };
  const ignoresBlanks = valueAt(found.properties, 'IgnoreBlanks') !== false;
  if (alert?.showAlert === false || (alert?.style ?? 'Stop') !== 'Stop' || (value === '' && ignoresBlanks))
    return undefined;
  const rule = (valueAt(found.properties, 'Rule') ?? {}) as Rule;
  const first = found.areas[0] ?? cellArea(at.row, at.column);
  const holds = isAccepted(rule, value, (formula) => calculation.evaluate(sheet, movedTo(formula, first, at)));
  return holds ? undefined : (alert?.message ?? 'This value does not match the data validation restrictions.');
}

/** Formulas of rules are spelled for the first cell of their area. */
export const movedTo = (formula: string, from: Area, { row, column }: Place): string =>
  movedFormula(formula, row - from.top, column - from.left);

function isAccepted(rule: Rule, value: unknown, evaluate: (formula: string) => Shown): boolean {
  const [[kind, limits] = ['none', undefined]] = Object.entries(rule);
  switch (kind) {
    case 'none':
      return true;
    case 'custom':
      return evaluate(String((limits as { formula: unknown }).formula)) === true;
    case 'list':
      return isListed(String((limits as { source: unknown }).source), value, evaluate);
    case 'decimal':
    case 'date':
    case 'wholeNumber':
      return typeof value === 'number' && isWithin(limits as Limits, value, evaluate);
    case 'textLength':
      return isWithin(limits as Limits, String(value).length, evaluate);
    default:
      throw new NotImplemented(`DataValidationRule.${kind}`);
  }
}

function isListed(source: string, value: unknown, evaluate: (formula: string) => Shown): boolean {
  if (!source.startsWith('=')) return source.split(',').some((word) => word.trim() === String(value).trim());
  const asked = typeof value === 'string' ? `"${value.replace(/"/g, '""')}"` : String(value);
  return Number(evaluate(`=COUNTIF(${source.slice(1)},${asked})`)) > 0;
}

function isWithin(
  { operator = 'Between', formula1, formula2 }: Limits,
  value: number,
  evaluate: (formula: string) => Shown,
): boolean {
  const limit = (formula: unknown): number =>
    Number(typeof formula === 'string' && formula.startsWith('=') ? evaluate(formula) : formula);
  const [one, two] = [limit(formula1), limit(formula2)];
  switch (operator) {
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
    case 'GreaterThanOrEqualTo':
      return value >= one;
    case 'LessThanOrEqualTo':
      return value <= one;
    default:
      throw new NotImplemented(`DataValidationOperator.${operator}`);
  }
}
