import { both } from '../functions/parameters.ts';
import type { ListName, Term } from '../words/terms.ts';
import type { Policy } from './policy.ts';

export type SettingKey = keyof Policy;

/** One row of the settings sheet: what it may hold, and its words. */
export interface Setting {
  readonly key: SettingKey;
  readonly type: 'text' | 'day' | 'days' | 'count' | 'fraction' | 'limit' | 'term';
  readonly list?: ListName;
  readonly words: Term;
  readonly note: Term;
}

/** All settings, in the order of their rows. */
export const SETTINGS: readonly Setting[] = [
  { key: 'cycleName', type: 'text', words: both('周期名称', 'Cycle'), note: both('例如 2026Q4', 'For example 2026Q4') },
  {
    key: 'cycleStart',
    type: 'day',
    words: both('周期开始', 'Cycle start'),
    note: both('没有自己日期的关键结果用它', 'Used by key results without a start of their own'),
  },
  {
    key: 'cycleEnd',
    type: 'day',
    words: both('周期结束', 'Cycle end'),
    note: both('没有自己日期的关键结果用它', 'Used by key results without a due date of their own'),
  },
  {
    key: 'asOf',
    type: 'day',
    words: both('截至日期', 'As of'),
    note: both(
      '保持 =TODAY() 就是今天；填日期可回看那一天',
      'Leave =TODAY() for today, or type a date to look at that day',
    ),
  },
  {
    key: 'rhythmDays',
    type: 'days',
    words: both('进展节奏（天）', 'Check-in rhythm (days)'),
    note: both('建议每 1 到 2 周一次', 'Every one to two weeks is recommended'),
  },
  {
    key: 'graceDays',
    type: 'days',
    words: both('宽限（天）', 'Grace (days)'),
    note: both('超过节奏加宽限即为过期', 'Later than rhythm plus grace is outdated'),
  },
  {
    key: 'preset',
    type: 'term',
    list: 'preset',
    words: both('红绿灯规则', 'Light rule'),
    note: both('差距：应有得分减得分', 'Gap: expected score minus score'),
  },
  {
    key: 'greenLimit',
    type: 'limit',
    words: both('绿灯界限', 'Green limit'),
    note: both('空白则用规则自带的界限', 'Blank = the limit of the rule'),
  },
  {
    key: 'amberLimit',
    type: 'limit',
    words: both('黄灯界限', 'Amber limit'),
    note: both('空白则用规则自带的界限', 'Blank = the limit of the rule'),
  },
  {
    key: 'confidenceRed',
    type: 'fraction',
    words: both('红灯信心', 'Red confidence'),
    note: both('信心不高于它就是红灯', 'At or under this confidence the light is red'),
  },
  {
    key: 'confidenceAmber',
    type: 'fraction',
    words: both('黄灯信心', 'Amber confidence'),
    note: both('信心不高于它至少是黄灯', 'At or under this confidence the light is at least amber'),
  },
  {
    key: 'minKeyResults',
    type: 'count',
    words: both('每个目标最少关键结果', 'Fewest key results per objective'),
    note: both('建议 2 到 4 个', '2 to 4 are recommended'),
  },
  {
    key: 'maxKeyResults',
    type: 'count',
    words: both('每个目标最多关键结果', 'Most key results per objective'),
    note: both('建议 2 到 4 个', '2 to 4 are recommended'),
  },
  {
    key: 'minCompanyObjectives',
    type: 'count',
    words: both('公司目标最少', 'Fewest company objectives'),
    note: both('建议 3 到 5 个', '3 to 5 are recommended'),
  },
  {
    key: 'maxCompanyObjectives',
    type: 'count',
    words: both('公司目标最多', 'Most company objectives'),
    note: both('建议 3 到 5 个', '3 to 5 are recommended'),
  },
  {
    key: 'idealLow',
    type: 'fraction',
    words: both('理想得分下限', 'Ideal score from'),
    note: both('理想最终得分 0.6 到 0.7', 'The ideal final score is 0.6 to 0.7'),
  },
  {
    key: 'idealHigh',
    type: 'fraction',
    words: both('理想得分上限', 'Ideal score to'),
    note: both('挑战型目标按它期望', 'Aspirational objectives are expected to reach this'),
  },
  {
    key: 'low',
    type: 'fraction',
    words: both('过低得分', 'Low score'),
    note: both('长期低于它：过难或受阻', 'Under this for long: too hard or blocked'),
  },
  {
    key: 'high',
    type: 'fraction',
    words: both('过高得分', 'High score'),
    note: both('长期不低于它：过于保守', 'At or over this for long: too safe'),
  },
  {
    key: 'missing',
    type: 'term',
    list: 'missing',
    words: both('没有数据的关键结果', 'Key results without data'),
    note: both('按零计，沉默不会好看；或不计入', 'Count zero, so that silence never flatters, or are left out'),
  },
  {
    key: 'rollUp',
    type: 'term',
    list: 'rollUp',
    words: both('目标得分汇总', 'Roll-up'),
    note: both('是否计入对齐到它的下级目标', 'Whether aligned objectives below count too'),
  },
  {
    key: 'language',
    type: 'term',
    list: 'language',
    words: both('语言', 'Language'),
    note: both('本表的语言', 'Language of this workbook'),
  },
];
