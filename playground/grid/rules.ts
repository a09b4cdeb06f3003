import type { Rule } from '../../core/blueprint/rules.ts';
import type { Validation } from '../../core/blueprint/validations.ts';
import { BOOK_COLOURS } from '../../core/display/colours.ts';
import type { RuledRange, ValidatedRange } from './sheetLook.ts';
import { colour, markStyle } from './styles.ts';
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IConditionFormattingRule,
  type ISheetDataValidationRule,
} from './univer.ts';

/** Files spell newer functions with a prefix that the grid does not know. */
const typed = (formula: string): string => `=${formula.replace(/_xlfn\./g, '')}`;

/** Conditional formats of a sheet, those of a column in order of priority; ids are numbered after the sheet's. */
export const conditionalFormats = (
  sheetId: string,
  ruled: readonly RuledRange[],
): readonly IConditionFormattingRule[] =>
  ruled
    .flatMap(({ range, rules }) => rules.map((rule) => ({ range, rule })))
    .map(({ range, rule }, at) => ({
      cfId: `${sheetId}.rule.${at}`,
      ranges: [range],
      stopIfTrue: false,
      rule: ruleConfig(rule),
    }));

function ruleConfig(rule: Rule): IConditionFormattingRule['rule'] {
  if (rule.kind === 'formula')
    return {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: typed(rule.formula),
      style: markStyle(rule.mark),
    };
  return {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: { type: CFValueType.num, value: 0 },
      max: { type: CFValueType.num, value: 1 },
      isGradient: false,
      positiveColor: colour(BOOK_COLOURS.bar),
      nativeColor: colour(BOOK_COLOURS.accent),
    },
  };
}

/** Dropdowns and refusals of a sheet. */
export const dataValidations = (
  sheetId: string,
  validated: readonly ValidatedRange[],
): readonly ISheetDataValidationRule[] =>
  validated.flatMap(({ range, validation, title }, at) => {
    const { accepts, strict, refusal } = validation;
    // A formula in a calculated column would count as something typed; the host refuses typing there itself.
    if (accepts.kind === 'nothing') return [];
    return {
      uid: `${sheetId}.validation.${at}`,
      ranges: [range],
      allowBlank: true,
      renderMode: DataValidationRenderMode.ARROW,
      showErrorMessage: true,
      errorStyle: strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
      errorTitle: title,
      error: refusal,
      ...acceptance(accepts),
    };
  });

type Accepts = Exclude<Validation['accepts'], { readonly kind: 'nothing' }>;

function acceptance(accepts: Accepts): Pick<ISheetDataValidationRule, 'type' | 'formula1' | 'formula2' | 'operator'> {
  const between = (type: DataValidationType, from: number | string, to: number | string) => ({
    type,
    operator: DataValidationOperator.BETWEEN,
    formula1: String(from),
    formula2: String(to),
  });
  switch (accepts.kind) {
    case 'list':
      return { type: DataValidationType.LIST, formula1: accepts.words.join(',') };
    case 'ids':
      return { type: DataValidationType.LIST, formula1: `=${accepts.range}` };
    case 'number':
      return between(DataValidationType.DECIMAL, accepts.from ?? -Number.MAX_VALUE, accepts.to ?? Number.MAX_VALUE);
    case 'day':
      return between(DataValidationType.DATE, accepts.from, accepts.to);
    default:
      return accepts satisfies never;
  }
}
