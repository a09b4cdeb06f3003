import { markAppearance } from '../../core/blueprint/appearance.ts';
import type { Rule } from '../../core/blueprint/rules.ts';
import { LARGEST_NUMBER } from '../../core/blueprint/sheetForm.ts';
import type { Validation } from '../../core/blueprint/validations.ts';
import { BOOK_COLOURS } from '../../core/display/colours.ts';
import { colour } from './formats.ts';

/** Files spell newer functions with a prefix that Excel itself does not know. */
const typed = (formula: string): string => `=${formula.replace(/_xlfn\./g, '')}`;

/** Conditional formats of a range; the last one added goes before the others, so they are added from the end. */
export function addRules(range: Excel.Range, rules: readonly Rule[]): void {
  for (const rule of [...rules].reverse()) {
    if (rule.kind === 'bar') addBar(range);
    else addFormulaRule(range, rule);
  }
}

function addFormulaRule(range: Excel.Range, { formula, mark }: Extract<Rule, { kind: 'formula' }>): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = typed(formula);
  const { format } = custom;
  const { bold, colour: text, background, format: numbers } = markAppearance(mark);
  if (bold) format.font.bold = true;
  if (text) format.font.color = colour(text);
  if (background) format.fill.color = colour(background);
  if (numbers) format.numberFormat = numbers;
}

function addBar(range: Excel.Range): void {
  const { dataBar } = range.conditionalFormats.add('DataBar');
  dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
  dataBar.upperBoundRule = { type: 'Number', formula: '1' };
  dataBar.positiveFormat.fillColor = colour(BOOK_COLOURS.bar);
}

/** Excel shows no more of a title. */
const LONGEST_TITLE = 31;

/** Dropdown or refusal of a range. */
export function validate(range: Excel.Range, validation: Validation, title: string): void {
  const { dataValidation } = range;
  dataValidation.rule = validationRule(validation.accepts);
  dataValidation.ignoreBlanks = validation.accepts.kind !== 'nothing';
  dataValidation.errorAlert = {
    showAlert: true,
    style: validation.strict ? 'Stop' : 'Warning',
    title: title.slice(0, LONGEST_TITLE),
    message: validation.refusal,
  };
}

function validationRule(accepts: Validation['accepts']): Excel.DataValidationRule {
  switch (accepts.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: accepts.words.join(',') } };
    case 'ids':
      return { list: { inCellDropDown: true, source: `=${accepts.range}` } };
    case 'number': {
      const [formula1, formula2] = [accepts.from ?? `=-${LARGEST_NUMBER}`, accepts.to ?? `=${LARGEST_NUMBER}`];
      return { decimal: { operator: 'Between', formula1, formula2 } };
    }
    case 'day':
      // As formulas, because a day as text would be read by the locale.
      return { date: { operator: 'Between', formula1: `=${accepts.from}`, formula2: `=${accepts.to}` } };
    case 'nothing':
      return { custom: { formula: '=FALSE' } };
    default:
      return accepts satisfies never;
  }
}
