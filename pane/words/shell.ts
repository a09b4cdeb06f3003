import { both } from '../../core/functions/parameters.ts';
import type { Term } from '../../core/words/terms.ts';
import type { TabName } from '../screenName.ts';

/** Names of the tabs: short, so that six of them fit 300 px. */
export const TAB_WORDS: Readonly<Record<TabName, Term>> = {
  now: both('待办', 'Now'),
  tree: both('目标树', 'Tree'),
  'check-in': both('填报', 'Check-in'),
  quality: both('质量', 'Quality'),
  board: both('看板', 'Board'),
  'set-up': both('设置', 'Set up'),
};

/** What every screen says. */
export const SHELL = {
  pane: both('OKR 跟踪', 'OKR tracker'),
  screens: both('OKR 页面', 'OKR screens'),
  loading: both('正在读取…', 'Reading the workbook…'),
  working: both('正在写入…', 'Writing…'),
  failed: both('没有读到', 'That could not be read'),
  tryAgain: both('再试一次', 'Try again'),
  dismiss: both('关闭提示', 'Dismiss'),
  cancel: both('取消', 'Cancel'),
  confirm: both('确定', 'Confirm'),
  back: both('返回', 'Back'),
  more: both('展开', 'More'),
  less: both('收起', 'Less'),
  goTo: both('到单元格', 'Go to cell'),
  history: both('历史', 'History'),
  checkIn: both('填报', 'Check in'),
  otherLanguage: both('English', '中文'),
  refresh: both('刷新', 'Refresh'),
  cycle: both('{cycle} · 截至 {day}', '{cycle} · as of {day}'),
  asOf: both('截至 {day}', 'As of {day}'),
  name: both('我的姓名', 'My name'),
  nameHelp: both(
    '写在填报和变更里；与“负责人”一列相同时，只列我的。',
    'Written into check-ins and changes; as in the Owner column it finds what is yours.',
  ),
  anonymous: both('未填写姓名', 'No name yet'),
  save: both('保存', 'Save'),
  noTracker: both('这个工作簿里还没有 OKR 跟踪表。', 'This workbook has no OKR tracker yet.'),
  start: both('新建跟踪表', 'Set one up'),
  newer: both(
    '这份表由更新的版本制作，只能查看。请更新加载项。',
    'A newer version made this workbook, so it is read only here. Update the add-in.',
  ),
  older: both('这份表还是旧版结构。', 'This workbook has an older structure.'),
  upgrade: both('查看升级内容', 'See the upgrade'),
  owner: both('负责人', 'Owner'),
  team: both('团队', 'Team'),
  priority: both('优先级', 'Priority'),
  all: both('全部', 'All'),
  nobody: both('没有负责人', 'No owner'),
  noTeam: both('没有团队', 'No team'),
  noPriority: both('没有优先级', 'No priority'),
  score: both('得分', 'Score'),
  expected: both('应有', 'Expected'),
  noScore: both('无得分', 'no score'),
  untitled: both('（没有文字）', '(no text)'),
  overwrites: both('会改写', 'Replaces typing'),
  changed: both('表里有改动，已刷新。', 'The workbook changed; this is up to date again.'),
  planning: both('正在算要改什么…', 'Working out what would change…'),
  nothingToDo: both('没有要改的。', 'There is nothing to change.'),
  moreLines: both('还有 {count} 条', '{count} more'),
  someone: both('未知', 'Somebody'),
} as const;
