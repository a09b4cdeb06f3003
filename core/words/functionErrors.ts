import type { BadArgument, BadArgumentReason, FunctionEntry } from '../functions/define.ts';
import { both } from '../functions/parameters.ts';
import type { Language } from '../model/vocabulary.ts';
import { isCellError } from '../values/cell.ts';
import { fill } from './fill.ts';
import type { Term } from './terms.ts';

/** Why a function refuses, in both languages; `{parameter}` is its name as the user knows it. */
export const BAD_ARGUMENT_WORDS: Readonly<Record<BadArgumentReason, Term>> = {
  'not-a-number': both('“{parameter}”要填数字，不能是“{found}”', '{parameter} must be a number, not "{found}"'),
  'not-a-word': both('“{parameter}”不认识“{found}”', '{parameter} does not know "{found}"'),
  'cell-error': both('“{parameter}”引用的单元格出错：{found}', '{parameter} refers to a cell with the error {found}'),
  'needs-a-value': both('“{parameter}”不能为空', '{parameter} must not be blank'),
  'negative-weight': both('“{parameter}”里有负的权重 {found}', '{parameter} holds a negative weight, {found}'),
  'sizes-differ': both('“{parameter}”的大小或个数不对', '{parameter} has the wrong size or number'),
  'due-before-start': both('“{parameter}”早于开始日', '{parameter} is before the start'),
  'out-of-unit': both('“{parameter}”要在 0 到 1 之间，不能是 {found}', '{parameter} must be from 0 to 1, not {found}'),
  'too-little-history': both(
    '“{parameter}”至少要有 {found} 行历史',
    '{parameter} needs at least {found} rows of history',
  ),
  'no-movement': both(
    '“{parameter}”里的关键结果没有朝目标移动过，给不出范围',
    'the key results in {parameter} did not move towards their targets, so there is no range',
  ),
  'too-few-check-ins': both(
    '“{parameter}”至少要有 {found} 天的进展',
    '{parameter} needs check-ins on at least {found} days',
  ),
};

/** The sentence for a refusal, naming the parameter. */
export function refusalInWords(entry: FunctionEntry, refusal: BadArgument, language: Language): string {
  const parameter = entry.parameters[refusal.parameter]?.words[language] ?? refusal.parameter;
  const found = isCellError(refusal.found) ? refusal.found.error : String(refusal.found ?? '');
  return fill(BAD_ARGUMENT_WORDS[refusal.why], language, { parameter, found });
}
