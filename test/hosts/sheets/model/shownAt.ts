import { shiftFormula } from '../../../../template/patch/shiftFormula.ts';
import type { RuleFormat, RuleState, SheetState } from './book.ts';
import type { Calculation, Shown } from './calculation.ts';
import { holds, type Place } from './layer.ts';

/** The first rule of a sheet that holds for a cell, as Sheets shows it: only that one is seen. */
export function ruleShownAt(calculation: Calculation, sheet: SheetState, place: Place): RuleFormat | undefined {
  return sheet.rules.find((rule) => rule.criteria && applies(rule, calculation, sheet, place))?.format;
}

function applies(rule: RuleState, calculation: Calculation, sheet: SheetState, place: Place): boolean {
  const [first] = rule.ranges;
  if (!first || !rule.ranges.some(({ block }) => holds(block, place))) return false;
  if (String(rule.criteria) !== 'CUSTOM_FORMULA')
    return isMet(String(rule.criteria), rule.values, calculation.shown(sheet, place));
  // A formula is written for the first cell of the rule's ranges.
  const shift = { rows: place.row - first.block.row, columns: place.column - first.block.column };
  const answer = calculation.evaluate(sheet, shiftFormula(String(rule.values[0]), shift));
  return answer === true || (typeof answer === 'number' && answer !== 0);
}

function isMet(criteria: string, [first, second]: readonly unknown[], shown: Shown): boolean {
  const text = String(shown).toLowerCase();
  const wanted = String(first).toLowerCase();
  const isNumber = typeof shown === 'number';
  const [low, high] = [Number(first), Number(second)];
  switch (criteria) {
    case 'CELL_EMPTY':
      return shown === '';
    case 'CELL_NOT_EMPTY':
      return shown !== '';
    case 'NUMBER_BETWEEN':
      return isNumber && shown >= low && shown <= high;
    case 'NUMBER_EQUAL_TO':
      return isNumber && shown === low;
    case 'NUMBER_GREATER_THAN':
      return isNumber && shown > low;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return isNumber && shown >= low;
    case 'NUMBER_LESS_THAN':
      return isNumber && shown < low;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return isNumber && shown <= low;
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    default:
      throw new Error(`nobody has said when ${criteria} holds`);
  }
}
