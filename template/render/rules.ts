import type { ConditionalRule, DataValidation } from 'hucre/xlsx';
import type { Rule } from '../../core/blueprint/rules.ts';
import { LARGEST_NUMBER } from '../../core/blueprint/sheetForm.ts';
import type { Validation } from '../../core/blueprint/validations.ts';
import { BOOK_COLOURS } from '../../core/display/colours.ts';
import { markStyle } from './styles.ts';

/** Rules of the blueprint as hucre wants them; priorities count on from `priority`. */
export function conditionalRules(rules: readonly Rule[], range: string, priority: number): readonly ConditionalRule[] {
  return rules.map((rule, at): ConditionalRule => {
    const base = { range, priority: priority + at };
    if (rule.kind === 'formula')
      return { ...base, type: 'expression', formula: rule.formula, style: markStyle(rule.mark) };
    const [low, high] = ['0', '1'].map((value) => ({ type: 'num' as const, value }));
    if (!low || !high) throw new Error('a bar has two ends');
    return { ...base, type: 'dataBar', dataBar: { cfvo: [low, high], color: `FF${BOOK_COLOURS.bar}` } };
  });
}

/** A validation of the blueprint as hucre wants it. */
export function dataValidation({ accepts, strict, refusal }: Validation, range: string, title: string): DataValidation {
  const say = {
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: title.slice(0, 31),
    errorMessage: refusal,
  } as const;
  const base = { ...say, errorStyle: strict ? ('stop' as const) : ('warning' as const) };
  switch (accepts.kind) {
    case 'list':
      return { ...base, type: 'list', values: [...accepts.words] };
    case 'ids':
      return { ...base, type: 'list', formula1: accepts.range };
    case 'number':
      return {
        ...base,
        type: 'decimal',
        operator: 'between',
        formula1: String(accepts.from ?? `-${LARGEST_NUMBER}`),
        formula2: String(accepts.to ?? LARGEST_NUMBER),
      };
    case 'day':
      return {
        ...base,
        type: 'date',
        operator: 'between',
        formula1: String(accepts.from),
        formula2: String(accepts.to),
      };
    case 'nothing':
      return { ...base, type: 'custom', formula1: 'FALSE', allowBlank: false };
    default:
      return accepts satisfies never;
  }
}
