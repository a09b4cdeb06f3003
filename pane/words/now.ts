import { both } from '../../core/functions/parameters.ts';
import type { Term } from '../../core/words/terms.ts';
import type { NowSection } from '../models/nowRows.ts';

/** Headings of the list, in its order. */
export const SECTION_WORDS: Readonly<Record<NowSection, Term>> = {
  red: both('红灯', 'Red lights'),
  outdated: both('过期', 'Outdated'),
  due: both('该填报了', 'Check-in due'),
  amber: both('需要注意', 'At risk'),
  problems: both('表里的问题', 'Problems in the workbook'),
};

/** What the screen Now says. */
export const NOW = {
  title: both('现在要做什么', 'What needs you now'),
  company: both('公司得分 {score}', 'Company score {score}'),
  filter: both('筛选', 'Filter'),
  filtered: both('筛选（{count}）', 'Filter ({count})'),
  clear: both('清除筛选', 'Clear filters'),
  nothing: both('没有需要处理的事。', 'Nothing needs you now.'),
  nothingHelp: both('没有红灯、过期或到期的填报。', 'No red light, nothing outdated, no check-in due.'),
  nothingMatches: both('没有符合筛选的内容。', 'Nothing matches the filters.'),
  empty: both('还没有目标和关键结果。', 'There are no objectives and key results yet.'),
  emptyHelp: both(
    '在“目标”和“关键结果”表里各写一行，这里就会亮灯。',
    'Write a row in Objectives and one in Key results; the lights come on here.',
  ),
  openObjectives: both('看目标树', 'Open the tree'),
  count: both('{count} 项', '{count|item|items}'),
  many: both(
    '共 {count} 项。按团队或负责人筛选，会更好找。',
    '{count|item|items} in all. Filter by team or owner to find yours.',
  ),
  blocked: both('受阻：{blocker}', 'Blocked: {blocker}'),
  noId: both('还没有编号；修复或升级后可以填报。', 'No id yet; fix or upgrade the workbook to check in here.'),
} as const;
